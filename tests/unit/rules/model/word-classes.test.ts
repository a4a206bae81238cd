import { describe, expect, it } from 'vitest';
import { deobfuscate } from '../../../../lib/language/deobfuscate';
import { eachClassPair } from '../../../../lib/rules/model/class-pairs';
import {
  classValueNames,
  classValues,
  createClassReader,
} from '../../../../lib/rules/model/class-reader';
import { readTokens } from '../../../../lib/rules/model/tokens';
import { classEntries } from '../../../../scripts/train/class-entries';

const reader = createClassReader({ bauen: 'bau* strasse', geld: 'euro kosten' });
const tokensOf = (text: string) => readTokens(deobfuscate(text));
const valueOf = (text: string, name: string): number =>
  classValues(tokensOf(text), reader)[classValueNames(reader).indexOf(name)] ?? 0;

const pairsOf = (text: string): string[] => {
  const pairs: string[] = [];
  eachClassPair(tokensOf(text), reader, (name, side) => pairs.push(`${name} ${side}`));
  return pairs;
};

describe('classes of words in a comment', () => {
  it('are counted, more of them for more', () => {
    expect(valueOf('Die Baustelle in der Straße', 'bauen')).toBeGreaterThan(
      valueOf('Die Baustelle im Park', 'bauen'),
    );
    expect(valueOf('Die Bücherei im Park', 'bauen')).toBe(0);
  });

  it('are a smaller share of a longer comment', () => {
    const short = 'Die Kosten!';
    const long = 'Die Kosten kenne ich nicht, aber das Freibad ist schön.';
    expect(valueOf(short, 'geld')).toBe(valueOf(long, 'geld'));
    expect(valueOf(short, 'geld, share')).toBeGreaterThan(valueOf(long, 'geld, share'));
  });

  it('keep every value between 0 and 1', () => {
    const values = classValues(tokensOf('Euro '.repeat(400)), reader);
    for (const value of values) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
    }
  });

  it('are read together with function words up to three steps away, on either side', () => {
    expect(pairsOf('Wir bauen')).toHaveLength(1);
    expect(pairsOf('Wir bauen')).not.toEqual(pairsOf('Bauen wir'));
    expect(pairsOf('Wir gestern abend kurz bauen')).toEqual([]);
    expect(pairsOf('Wir gehen')).toEqual([]);
  });
});

describe('the classes of words that are trained with', () => {
  const entries = Object.entries(classEntries());

  it('have entries that can be read, each once per class', () => {
    expect(entries.length).toBeGreaterThan(100);
    const bad = entries.flatMap(([name, block]) =>
      block
        .split(' ')
        .filter(
          (entry, at, all) =>
            !/^(?:\*\S{3,}\*|[^\s*]+\*?)$/u.test(entry) || all.indexOf(entry) !== at,
        )
        .map(entry => `${name}: ${entry}`),
    );
    expect(bad).toEqual([]);
  });
});
