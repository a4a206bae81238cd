/** The smallest number above 0 that a report tells. */
export const smallest = 5;

type Exact = { readonly key: string; readonly count: number };

/**
 * Hides counts of one total so that nobody can compute one of 1 to 4, also not by the total and by knowing this rule.
 *
 * If there is none of 1 to 4, all are told, zeros too. Otherwise hidden are: all below 5, zeros with them, and the
 * smallest of the others with all that equal it. Then what is hidden holds values below 5 and values above, each of the
 * latter smaller than any that is told; so any two of them could be exchanged and the same would be told. That is: a
 * hidden count is not known to be small, and none is known at all (the property test enumerates what is possible).
 *
 * @param counts all parts of the total, under keys that are known beforehand; the total is 0 or at least 5
 */
export function hideSmall(
  counts: readonly Exact[],
): { readonly key: string; readonly count: number | null }[] {
  const limit = hiddenBelow(counts);
  return counts.map(({ key, count }) => ({ key, count: count < limit ? null : count }));
}

/** The same for keys of which one knows only by their being named: hidden ones go into `rest` (0: none hidden). */
export function splitSmall(counts: readonly Exact[]): {
  readonly told: Exact[];
  readonly rest: number;
} {
  const limit = hiddenBelow(counts);
  return {
    told: counts.filter(({ count }) => count >= limit),
    rest: counts.reduce((sum, { count }) => (count < limit ? sum + count : sum), 0),
  };
}

function hiddenBelow(counts: readonly Exact[]): number {
  if (!counts.some(({ count }) => count > 0 && count < smallest)) return 0;
  const others = counts.flatMap(({ count }) => (count < smallest ? [] : [count]));
  return others.reduce((a, b) => Math.min(a, b), Infinity) + 1;
}
