import { describe, expect, it } from 'vitest';
import { stem } from '../../../lib/language/stems';
import { readComment, readSearch } from '../../../lib/knowledge/index/query';

describe('reading a comment as a query', () => {
  it('asks with a bounded number of words, and reads every word once, at 100,000 characters', () => {
    const words = Array.from({ length: 12_500 }, (_, at) => `Wort${at % 5_000}x`);
    const text = words.join(' ').slice(0, 100_000);
    for (const query of [readComment(text), readSearch(text)]) {
      expect(query.words.length).toBeLessThanOrEqual(120);
      expect(query.tokens.length).toBe(text.split(' ').length);
    }
  });

  it('weighs the words of the asking sentence most, light words less, each once', () => {
    const weightByStem = new Map(
      readComment('Toll hier. Wann kommt der Sperrmüll gestern?').words.map(word => [
        word.stem,
        word.weight,
      ]),
    );
    const weightOf = (folded: string): number => weightByStem.get(stem(folded)) ?? Number.NaN;
    expect(weightOf('sperrmuell')).toBe(1);
    expect(weightOf('gestern')).toBeLessThan(1);
    expect(weightOf('toll')).toBeLessThan(weightOf('gestern'));
  });

  it('gives the same query for the same text', () => {
    const text = 'Wo kann ich meinen Hund anmelden? Danke!';
    expect(readComment(text)).toEqual(readComment(text));
  });
});
