import type { Signal } from '../../lib/rules/model/format';

type Certainty = Signal['certainty'];

/** What a word must be right in, with a margin for other texts than these: promised are 0.9, 0.7, 0.45. */
const wantedShare = { clear: 0.93, likely: 0.76, possible: 0.6 };
/** Fewer comments than this prove nothing. */
const fewest = 25;

/**
 * The lowest probabilities from which each word may be used, so that of the comments that would get
 * exactly this word enough are right. `forbidden`: probabilities of comments that must not be called
 * likely or clear, of which at most `tolerated` may be. No word is used below `least`.
 */
export function certaintyBounds(
  scores: ArrayLike<number>,
  truths: ArrayLike<number>,
  forbidden: readonly number[] = [],
  tolerated = 0,
  least = 0,
): Certainty {
  const order = Array.from({ length: scores.length }, (_, index) => index).toSorted(
    (a, b) => scores[b]! - scores[a]!,
  );
  const floor = Math.max(least, (forbidden.toSorted((a, b) => b - a)[tolerated] ?? -1) + 1e-4);
  const band = (from: number, share: number, lowest: number) => {
    let right = 0;
    let best: { readonly end: number; readonly bound: number } | null = null;
    for (let at = from; at < order.length; at += 1) {
      const score = scores[order[at]!]!;
      if (score < lowest) break;
      if (truths[order[at]!] === 1) right += 1;
      const shown = at - from + 1;
      if (scores[order[at + 1] ?? -1] === score) continue;
      if (shown >= fewest && right / shown >= share) best = { end: at + 1, bound: roundUp(score) };
    }
    return best;
  };
  const clear = band(0, wantedShare.clear, floor);
  const likely = band(clear?.end ?? 0, wantedShare.likely, floor);
  const possible = band(likely?.end ?? clear?.end ?? 0, wantedShare.possible, least);
  return {
    clear: clear?.bound ?? null,
    likely: likely?.bound ?? null,
    possible: possible?.bound ?? null,
  };
}

const roundUp = (score: number): number => Math.ceil(score * 10_000 - 1e-6) / 10_000;
