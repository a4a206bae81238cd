import { describe, expect, it } from 'vitest';
import { wordPairs } from '../../../lib/knowledge/index/other-words';
import { createAnswerIndex } from '../../../lib/knowledge/search';
import { makeAnswer } from './make-answer';

describe('the list of citizens’ words', () => {
  it('holds at least four hundred different pairs', () => {
    const pairs = wordPairs().map(({ citizen, authority }) => `${citizen} ${authority}`);
    expect(new Set(pairs).size).toBeGreaterThanOrEqual(400);
  });

  it.each([
    ['Perso', 'Wie beantrage ich einen Personalausweis?'],
    ['Knöllchen', 'Wie zahle ich ein Verwarnungsgeld?'],
    ['Krippe', 'Wie melde ich mein Kind in der Kindertagesstätte an?'],
    ['umgezogen', 'Wie melde ich meinen Wohnsitz um? Ummeldung'],
    ['Lappen', 'Wann verliert eine Fahrerlaubnis ihre Gültigkeit?'],
  ])('leads from "%s" to "%s"', (word, question) => {
    const index = createAnswerIndex([
      makeAnswer({ id: 'right', question }),
      makeAnswer({ id: 'other', question: 'Wann ist Wochenmarkt?' }),
    ]);
    const [first] = index.search(word, 1);
    expect(first?.answerId).toBe('right');
    expect(first?.questionSpans.length).toBeGreaterThan(0);
  });
});
