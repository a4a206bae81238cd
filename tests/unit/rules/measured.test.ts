import { describe, expect, it } from 'vitest';
import { measuredPrecision } from '../../../lib/rules/measured';

const promises = { clear: 0.9, likely: 0.7, possible: 0.45 } as const;
const words = ['clear', 'likely', 'possible'] as const;

describe('the certainty words', () => {
  it.each(['rule', 'classifier'] as const)(
    'of a %s kept what they promise when measured',
    source => {
      const broken = words.filter(word => {
        const measured = measuredPrecision(source, word);
        return measured !== null && measured.right / measured.of < promises[word];
      });
      expect(broken).toEqual([]);
    },
  );

  it('are told with figures for the shipped rules', () => {
    expect(words.map(word => measuredPrecision('rule', word))).not.toContain(null);
  });
});
