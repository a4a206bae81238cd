import { type Base, countBits } from './base';
import { createLikeness, type Like } from './likeness';
import { addPassages } from './passages';
import {
  entryWeight,
  lengthFactors,
  type QueryWord,
  tuning,
  wordingNorms,
  wordingWeight,
} from './weights';

export type Scorer = {
  /** Raw score of every entry by number; 0 where nothing matches. */
  score(words: readonly QueryWord[]): Float64Array;
  readonly like: Like;
};

/** Holds while the base does not change; a change asks for a new scorer. */
export function createScorer(base: Base): Scorer {
  const like = createLikeness(base);
  const norms = wordingNorms(base);
  const slowness = lengthFactors(base);
  return {
    like,
    score(words) {
      const total = scoreEntries(base, slowness, words, like);
      const closest = closestWordings(base, scoreWordings(base, norms, words, like));
      for (const [number, entry] of base.entries.entries()) {
        total[number] =
          entry === null ? 0 : total[number]! + tuning.wordingShare * closest[number]!;
      }
      addPassages(base, words, like, total);
      return total;
    },
  };
}

/** Cosine of n-gram bags, computed over whole words and their likeness instead of over every n-gram of every wording. */
function scoreWordings(
  base: Base,
  norms: Float64Array,
  words: readonly QueryWord[],
  like: Like,
): Float64Array {
  const byWording = new Float64Array(base.wordingEntry.length);
  const { starts, values } = base.inWordings;
  const { vocabulary } = base;
  let square = 0;
  for (const { stem, weight, isFunction } of words) {
    const own = weight * wordingWeight(base, stem, vocabulary.idOf(stem));
    square += own * own;
    for (const { term, similarity } of like(stem, isFunction)) {
      if (base.wordingCount[term] === 0) continue;
      const gain = own * similarity * wordingWeight(base, vocabulary.stems[term]!, term);
      const end = starts[term + 1] ?? 0;
      for (let at = starts[term] ?? 0; at < end; at += 1) {
        const wording = values[at]!;
        byWording[wording]! += gain / norms[wording]!;
      }
      for (const wording of base.inWordings.added(term))
        byWording[wording]! += gain / norms[wording]!;
    }
  }
  const size = Math.sqrt(square) || 1;
  return byWording.map(dot => Math.min(1, dot / size));
}

/** An answer is as close as the closest of its wordings. */
function closestWordings(base: Base, byWording: Float64Array): Float64Array {
  const closest = new Float64Array(base.entries.length);
  for (const [wording, entry] of base.wordingEntry.entries()) {
    closest[entry] = Math.max(closest[entry]!, byWording[wording]!);
  }
  return closest;
}

/** BM25 in which a like word may stand for a missing one, divided by what a full match would give. */
function scoreEntries(
  base: Base,
  slowness: Float64Array,
  words: readonly QueryWord[],
  like: Like,
): Float64Array {
  const total = new Float64Array(base.entries.length);
  const best = new Float64Array(base.entries.length);
  let mass = 0;
  for (const { stem, weight, isFunction } of words) {
    const worth = entryWeight(base, { stem, weight, isFunction });
    mass += worth;
    const touched: number[] = [];
    for (const { term, similarity } of like(stem, isFunction)) {
      if (similarity < tuning.leastLikeInAnswer) break;
      const factor = similarity === 1 ? 1 : similarity * tuning.likeness;
      collectBest(base, slowness, term, factor, best, touched);
    }
    for (const entry of touched) {
      total[entry]! += worth * best[entry]!;
      best[entry] = 0;
    }
  }
  if (mass > 0) for (let entry = 0; entry < total.length; entry += 1) total[entry]! /= mass;
  return total;
}

function collectBest(
  base: Base,
  slowness: Float64Array,
  term: number,
  factor: number,
  best: Float64Array,
  touched: number[],
): void {
  const { starts, values } = base.inEntries;
  const keep = (value: number): void => {
    const entry = value >>> countBits;
    const count = value & (2 ** countBits - 1);
    const gain = (factor * count * (tuning.saturation + 1)) / (count + slowness[entry]!);
    if (gain <= best[entry]!) return;
    if (best[entry] === 0) touched.push(entry);
    best[entry] = gain;
  };
  const end = starts[term + 1] ?? 0;
  for (let at = starts[term] ?? 0; at < end; at += 1) keep(values[at]!);
  for (const value of base.inEntries.added(term)) keep(value);
}
