import { type Base, countBits, largestCount } from './base';
import { createLikeness, type Like } from './likeness';
import { addPassages } from './passages';
import { dampened, normsOf } from './norms';
import {
  entryRarity,
  entryWeight,
  type QueryWord,
  termRarity,
  tuning,
  wordingWeight,
} from './weights';

export type Scorer = {
  /** Raw score of every entry by number; 0 where nothing matches. */
  score(words: readonly QueryWord[]): Float64Array;
  readonly like: Like;
};

/** Follows the changes of its base. */
export function createScorer(base: Base): Scorer {
  const like = createLikeness(base);
  return {
    like,
    score(words) {
      const total = scoreEntries(base, words, like);
      const closest = closestWordings(base, scoreWordings(base, words, like));
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
function scoreWordings(base: Base, words: readonly QueryWord[], like: Like): Float64Array {
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
        byWording[values[at]!]! += gain;
      }
      for (const wording of base.inWordings.added(term)) byWording[wording]! += gain;
    }
  }
  const squares = normsOf(base).wordings;
  return byWording.map((dot, wording) =>
    dot === 0 ? 0 : Math.min(1, dot / Math.sqrt(square * squares[wording]!)),
  );
}

/** An answer is as close as the closest of its wordings. */
function closestWordings(base: Base, byWording: Float64Array): Float64Array {
  const closest = new Float64Array(base.entries.length);
  for (let wording = 0; wording < byWording.length; wording += 1) {
    const entry = base.wordingEntry[wording]!;
    if (byWording[wording]! > closest[entry]!) closest[entry] = byWording[wording]!;
  }
  return closest;
}

/**
 * Two readings of all fields in one pass over the lists. BM25 in which a like word may stand for a missing
 * one, divided by what a full match would give; and a cosine in which all like words add up, so that much
 * weak evidence counts too.
 */
function scoreEntries(base: Base, words: readonly QueryWord[], like: Like): Float64Array {
  const size = base.entries.length;
  const [matched, cosine, best] = [size, size, size].map(length => new Float64Array(length));
  const slow = slownessOf(base);
  let mass = 0;
  let square = 0;
  for (const word of words) {
    const worth = entryWeight(base, word);
    const rarity = word.weight * entryRarity(base, word.stem);
    mass += worth;
    square += rarity * rarity;
    const touched: number[] = [];
    for (const { term, similarity } of like(word.stem, word.isFunction)) {
      const factor = similarity === 1 ? 1 : similarity * tuning.likeness;
      const gain = rarity * similarity * termRarity(base, term);
      readList(base, term, { factor, gain, best: best!, touched, cosine: cosine!, slow });
    }
    for (const entry of touched) {
      matched![entry]! += worth * best![entry]!;
      best![entry] = 0;
    }
  }
  const squares = normsOf(base).entries;
  return matched!.map((sum, entry) => {
    const dot = cosine![entry]!;
    const alike = dot === 0 ? 0 : dot / Math.sqrt(square * squares[entry]!);
    return sum / (mass || 1) + tuning.entryShare * alike;
  });
}

type Reading = {
  /** What the term counts for in BM25, and in the cosine. */
  readonly factor: number;
  readonly gain: number;
  readonly best: Float64Array;
  readonly touched: number[];
  readonly cosine: Float64Array;
  readonly slow: Slowness;
};

/** BM25's share of the length of an entry: `fixed + perWord × length`. */
type Slowness = { readonly fixed: number; readonly perWord: number };

function slownessOf({ living }: Base): Slowness {
  const average = living.length / Math.max(1, living.entries) || 1;
  const { saturation, lengthShare } = tuning;
  return { fixed: saturation * (1 - lengthShare), perWord: (saturation * lengthShare) / average };
}

/** One pass over the entries that hold a term. The innermost loop of all: kept flat on purpose. */
function readList(base: Base, term: number, reading: Reading): void {
  const { starts, values } = base.inEntries;
  const { best, touched, cosine, factor, gain } = reading;
  const { lengths } = base;
  const { fixed, perWord } = reading.slow;
  const most = factor * (tuning.saturation + 1);
  const added = base.inEntries.added(term);
  const start = starts[term] ?? 0;
  const frozen = (starts[term + 1] ?? start) - start;
  for (let at = 0; at < frozen + added.length; at += 1) {
    const value = at < frozen ? values[start + at]! : added[at - frozen]!;
    const entry = value >>> countBits;
    const count = value & largestCount;
    cosine[entry]! += gain * dampened[count]!;
    const found = (most * count) / (count + fixed + perWord * lengths[entry]!);
    const known = best[entry]!;
    if (found <= known) continue;
    if (known === 0) touched.push(entry);
    best[entry] = found;
  }
}
