import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hideSmall, smallest, splitSmall } from '../../../lib/decisions/small-counts';

const withKeys = (counts: readonly number[]) =>
  counts.map((count, index) => ({ key: String(index), count }));
const told = (counts: readonly number[]) => hideSmall(withKeys(counts)).map(({ count }) => count);

/** Every way to split a total into so many parts. */
function* splits(total: number, parts: number): Generator<number[]> {
  if (parts === 1) yield [total];
  else
    for (let first = 0; first <= total; first++)
      for (const rest of splits(total - first, parts - 1)) yield [first, ...rest];
}

/** What somebody can conclude who knows the report, its total and the rule: all splits that would be told so. */
function possible(counts: readonly number[]): readonly (readonly number[])[] {
  const seen = JSON.stringify(told(counts));
  const total = counts.reduce((a, b) => a + b, 0);
  return [...splits(total, counts.length)].filter(one => JSON.stringify(told(one)) === seen);
}

const tables = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 11 })), {
    minLength: 1,
    maxLength: 4,
  })
  .filter(counts => {
    const total = counts.reduce((a, b) => a + b, 0);
    return total === 0 || (total >= smallest && total <= 26);
  });

describe('small counts', () => {
  it('are told when none is small', () => {
    expect(told([12, 0, 5])).toEqual([12, 0, 5]);
    expect(told([0, 0])).toEqual([0, 0]);
  });

  it('take the smallest of the others with them, or the total would give them away', () => {
    expect(told([40, 12, 0, 2])).toEqual([40, null, null, null]);
    expect(told([40, 12, 12, 2])).toEqual([40, null, null, null]);
    expect(told([4, 4])).toEqual([null, null]);
  });

  it('can not be computed by anybody who knows the total and the rule', () => {
    fc.assert(
      fc.property(tables, counts => {
        const published = told(counts);
        const candidates = possible(counts);
        // A count that is told is 0 or at least 5; a hidden one may be one of several.
        const known = published.flatMap((count, index) =>
          new Set(candidates.map(one => one[index])).size === 1 ? [counts[index]] : [],
        );
        expect(known).toEqual(published.filter(count => count !== null));
        expect(known.filter(count => count !== 0 && count! < smallest)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('can be computed where only the small ones are hidden: the attack finds something', () => {
    const naive = [12, 6, 2].map(count => (count < smallest ? null : count));
    const total = 20;
    const candidates = [...splits(total, 3)].filter(one =>
      naive.every((count, index) => count === null || one[index] === count),
    );
    expect(candidates).toEqual([[12, 6, 2]]);
  });

  it('go into one rest without their names', () => {
    expect(splitSmall(withKeys([20, 6, 3, 1]))).toEqual({
      told: [{ key: '0', count: 20 }],
      rest: 10,
    });
    expect(splitSmall(withKeys([20, 6])).rest).toBe(0);
    fc.assert(
      fc.property(tables, counts => {
        const { told: named, rest } = splitSmall(withKeys(counts));
        const sum = named.reduce((all, { count }) => all + count, 0);
        expect(sum + rest).toBe(counts.reduce((a, b) => a + b, 0));
        expect(rest === 0 || rest >= smallest).toBe(true);
      }),
    );
  });
});
