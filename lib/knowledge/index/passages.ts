import { type Base, passagesOf } from './base';
import type { Like } from './likeness';
import { passageBits } from './read-answer';
import { entryWeight, type QueryWord, tuning } from './weights';

/**
 * Adds to the best entries how much of the question one single passage of theirs covers: an answer that
 * says it in one sentence is a better one than a long page that holds the words far apart.
 */
export function addPassages(
  base: Base,
  words: readonly QueryWord[],
  like: Like,
  total: Float64Array,
): void {
  const asked = words.map(word => ({
    worth: entryWeight(base, word),
    terms: like(word.stem, word.isFunction),
  }));
  const mass = asked.reduce((sum, { worth }) => sum + worth, 0);
  if (mass === 0) return;
  for (const entry of bestEntries(total, tuning.passageEntries)) {
    total[entry]! += (tuning.passageShare * coverage(base, asked, entry)) / mass;
  }
}

type AskedWord = {
  readonly worth: number;
  readonly terms: ReturnType<Like>;
};

/** What the best passage of `entry` covers, in worth. A like word covers in part. */
function coverage(base: Base, asked: readonly AskedWord[], entry: number): number {
  const covered = new Float64Array(passageBits);
  for (const { worth, terms } of asked) {
    let open = 0xffff_ffff;
    for (const { term, similarity } of terms) {
      const found = passagesOf(base, term, entry) & open;
      if (found === 0) continue;
      const gain = worth * (similarity === 1 ? 1 : similarity * tuning.likeness);
      for (let bit = 0; bit < passageBits; bit += 1) {
        if ((found >>> bit) & 1) covered[bit]! += gain;
      }
      open &= ~found;
    }
  }
  return Math.max(...covered);
}

/** Numbers of the `count` highest totals; equal ones in the order they came. */
function bestEntries(total: Float64Array, count: number): number[] {
  const scored: number[] = [];
  for (let entry = 0; entry < total.length; entry += 1) if (total[entry]! > 0) scored.push(entry);
  if (scored.length <= count) return scored;
  const least = Float64Array.from(scored, entry => total[entry]!).toSorted()[
    scored.length - count
  ]!;
  return scored.filter(entry => total[entry]! >= least);
}
