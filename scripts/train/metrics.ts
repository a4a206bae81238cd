/** Figures for scores against 0/1 truths. */

/** Probability that a positive scores above a negative; ties count half. */
export function areaUnderCurve(scores: ArrayLike<number>, truths: ArrayLike<number>): number {
  const order = Array.from({ length: scores.length }, (_, index) => index).toSorted(
    (a, b) => scores[a]! - scores[b]!,
  );
  let positives = 0;
  let rankSum = 0;
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to < order.length && scores[order[to]!] === scores[order[from]!]) to += 1;
    const rank = (from + to + 1) / 2;
    for (let at = from; at < to; at += 1)
      if (truths[order[at]!] === 1) {
        positives += 1;
        rankSum += rank;
      }
    from = to;
  }
  const negatives = order.length - positives;
  return (rankSum - (positives * (positives + 1)) / 2) / Math.max(1, positives * negatives);
}

const f1 = (hit: number, found: number, wanted: number): number =>
  hit === 0 ? 0 : (2 * hit) / (found + wanted);

/** Mean of the F1 of both classes when everything from `threshold` up is called positive. */
export function macroF1(
  scores: ArrayLike<number>,
  truths: ArrayLike<number>,
  threshold: number,
): number {
  let both = 0;
  let found = 0;
  let wanted = 0;
  for (let index = 0; index < scores.length; index += 1) {
    const positive = scores[index]! >= threshold;
    if (positive) found += 1;
    if (truths[index] === 1) wanted += 1;
    if (positive && truths[index] === 1) both += 1;
  }
  const n = scores.length;
  return (f1(both, found, wanted) + f1(n - found - wanted + both, n - found, n - wanted)) / 2;
}

/** The threshold with the best macro F1, and that F1. */
export function bestThreshold(
  scores: ArrayLike<number>,
  truths: ArrayLike<number>,
): { readonly threshold: number; readonly f1: number } {
  const order = Array.from({ length: scores.length }, (_, index) => index).toSorted(
    (a, b) => scores[b]! - scores[a]!,
  );
  const n = order.length;
  const wanted = order.filter(index => truths[index] === 1).length;
  let best = { threshold: Infinity, f1: 0 };
  let both = 0;
  for (const [at, index] of order.entries()) {
    if (truths[index] === 1) both += 1;
    const score = scores[index]!;
    const below = at + 1 < n ? scores[order[at + 1]!]! : score - 1;
    if (below === score) continue;
    const found = at + 1;
    const value =
      (f1(both, found, wanted) + f1(n - found - wanted + both, n - found, n - wanted)) / 2;
    if (value > best.f1) best = { threshold: (score + below) / 2, f1: value };
  }
  return best;
}

/** Share of positives among the `share` with the highest scores. */
export function precisionAtTop(
  scores: ArrayLike<number>,
  truths: ArrayLike<number>,
  share: number,
): number {
  const order = Array.from({ length: scores.length }, (_, index) => index)
    .toSorted((a, b) => scores[b]! - scores[a]!)
    .slice(0, Math.max(1, Math.round(scores.length * share)));
  return order.filter(index => truths[index] === 1).length / order.length;
}
