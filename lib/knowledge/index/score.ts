import { type Base, countBits, largestCount } from './base';
import { createLikeness, type Like } from './likeness';
import { dampened, normsOf } from './norms';
import { type Asked, type Closeness, lookAgain } from './second-look';
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
  score(asked: Asked): Float64Array;
  readonly like: Like;
};

/** Follows the changes of its base. */
export function createScorer(base: Base): Scorer {
  const like = createLikeness(base);
  return {
    like,
    score(asked) {
      const { words } = asked;
      const { total, alike } = scoreEntries(base, words, like);
      const closeness = scoreWordings(base, words, like);
      for (let entry = 0; entry < total.length; entry += 1) {
        const found = total[entry]! + tuning.wordingShare * closeness.all[entry]!;
        total[entry] = base.entries[entry] === null ? 0 : found;
      }
      lookAgain(base, asked, like, { closeness, alike }, total);
      return total;
    },
  };
}

/** Cosine of n-gram bags, computed over whole words and their likeness instead of over every n-gram of every wording. */
function scoreWordings(base: Base, words: readonly QueryWord[], like: Like): Closeness {
  const size = base.wordingEntry.length;
  const [byTopic, byFunction] = [new Float64Array(size), new Float64Array(size)];
  const { starts, values } = base.inWordings;
  const { vocabulary } = base;
  let [topicSquare, functionSquare] = [0, 0];
  for (const { stem, weight, isFunction } of words) {
    const own = weight * wordingWeight(base, stem, vocabulary.idOf(stem));
    if (isFunction) functionSquare += own * own;
    else topicSquare += own * own;
    const byWording = isFunction ? byFunction : byTopic;
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
  const all = new Float64Array(base.entries.length);
  const functions = new Float64Array(base.entries.length);
  const square = topicSquare + functionSquare;
  for (let wording = 0; wording < size; wording += 1) {
    const asked = byFunction[wording]!;
    const dot = byTopic[wording]! + asked;
    if (dot === 0) continue;
    const entry = base.wordingEntry[wording]!;
    // An answer is as close as the closest of its wordings.
    all[entry] = Math.max(all[entry]!, Math.min(1, dot / Math.sqrt(square * squares[wording]!)));
    if (asked === 0) continue;
    const alike = Math.min(1, asked / Math.sqrt(functionSquare * squares[wording]!));
    functions[entry] = Math.max(functions[entry]!, alike);
  }
  return { all, functions };
}

/**
 * Two readings of all fields in one pass over the lists. BM25 in which a like word may stand for a missing
 * one, divided by what a full match would give; and a cosine in which all like words add up, so that much
 * weak evidence counts too.
 */
function scoreEntries(base: Base, words: readonly QueryWord[], like: Like): Read {
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
  const [total, alike] = [matched!, cosine!];
  for (let entry = 0; entry < size; entry += 1) {
    const dot = alike[entry]!;
    if (dot > 0) alike[entry] = dot / Math.sqrt(square * squares[entry]!);
    total[entry] = total[entry]! / (mass || 1) + tuning.entryShare * alike[entry]!;
  }
  return { total, alike };
}

/** Both readings together, and the cosine alone. */
type Read = { readonly total: Float64Array; readonly alike: Float64Array };

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
