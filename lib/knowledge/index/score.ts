import { citizenWordsFor } from '../citizen-words';
import { type Base, countBits } from './base';
import type { LikeTerm } from './vocabulary';

/** A stem of a query. `weight`: 1 for a word of the question itself, less for its surroundings. */
export type QueryWord = {
  readonly stem: string;
  readonly weight: number;
  readonly isFunction: boolean;
};

export type Scorer = {
  /** Raw score of every entry by number; 0 where nothing matches. */
  score(words: readonly QueryWord[]): Float64Array;
  /** Terms of the base that `stem` may stand for, most similar first. */
  like(stem: string, isFunction: boolean): readonly LikeTerm[];
};

/** The one configuration, tuned on the OMoS training questions only. */
export const tuning = {
  /** BM25 over all fields (Robertson and Zaragoza 2009). */
  saturation: 1.5,
  lengthShare: 0.85,
  /** Function words say what is asked when they meet a question, and nothing when they meet an answer. */
  functionWordInAnswer: 0.3,
  /** A like word counts for less than the word itself. */
  likeness: 0.6,
  leastLikeInAnswer: 0.35,
  wordingShare: 0.8,
  likeTerms: 50,
};

/** Caches hold while the base does not change; a change asks for a new scorer. */
export function createScorer(base: Base): Scorer {
  const likeByStem = new Map<string, readonly LikeTerm[]>();
  const norms = wordingNorms(base);
  const slowness = lengthFactors(base);
  const like = (stem: string, isFunction: boolean): readonly LikeTerm[] => {
    const known = likeByStem.get(stem);
    if (known !== undefined) return known;
    const found = findLike(base, stem, isFunction);
    if (likeByStem.size > 5_000) likeByStem.clear();
    likeByStem.set(stem, found);
    return found;
  };
  return {
    like,
    score(words) {
      const total = scoreEntries(base, slowness, words, like);
      const closest = closestWordings(base, scoreWordings(base, norms, words, like));
      for (const [number, entry] of base.entries.entries()) {
        total[number] =
          entry === null ? 0 : total[number]! + tuning.wordingShare * closest[number]!;
      }
      return total;
    },
  };
}

function findLike(base: Base, stem: string, isFunction: boolean): readonly LikeTerm[] {
  const isUsed = (term: number): boolean => base.entryCount[term]! > 0;
  const own = base.vocabulary.idOf(stem);
  const exact = own !== undefined && isUsed(own) ? [{ term: own, similarity: 1 }] : [];
  if (isFunction || stem.length < 3) return exact;
  const best = new Map<number, number>();
  const take = (found: readonly LikeTerm[], worth: number): void => {
    for (const { term, similarity } of found) {
      best.set(term, Math.max(best.get(term) ?? 0, similarity * worth));
    }
  };
  take(exact, 1);
  take(base.vocabulary.like(stem, isUsed, tuning.likeTerms), 1);
  for (const { stem: other, worth } of citizenWordsFor(stem)) {
    const near = base.vocabulary.like(other, isUsed, 10).filter(found => found.similarity >= 0.6);
    take(near, worth);
  }
  const { stems } = base.vocabulary;
  return [...best]
    .map(([term, similarity]) => ({ term, similarity }))
    .toSorted((a, b) => b.similarity - a.similarity || (stems[a.term]! < stems[b.term]! ? -1 : 1));
}

const inverseFrequency = (count: number, all: number): number =>
  Math.log(1 + (all - count + 0.5) / (count + 0.5));

/** Weight of a stem among wordings: rare and long ones tell more. */
function wordingWeight(base: Base, stem: string, term: number | undefined): number {
  const count = term === undefined ? 0 : (base.wordingCount[term] ?? 0);
  const rarity = inverseFrequency(count, base.living.wordings);
  return rarity * Math.sqrt(Math.max(2, stem.length) / 8);
}

function wordingNorms(base: Base): Float64Array {
  const { stems } = base.vocabulary;
  const weights = Float64Array.from(stems, (stem, term) => wordingWeight(base, stem, term));
  return Float64Array.from(base.wordingTerms, terms => {
    let sum = 0;
    for (const term of terms) sum += weights[term]! ** 2;
    return Math.sqrt(sum) || 1;
  });
}

function lengthFactors(base: Base): Float64Array {
  const average = base.living.length / Math.max(1, base.living.entries) || 1;
  const { saturation, lengthShare } = tuning;
  return Float64Array.from(base.entries, entry =>
    entry === null ? 0 : saturation * (1 - lengthShare + (lengthShare * entry.length) / average),
  );
}

type Like = Scorer['like'];

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
    const own = base.vocabulary.idOf(stem);
    const count = own === undefined ? 0 : (base.entryCount[own] ?? 0);
    const share = isFunction ? tuning.functionWordInAnswer : 1;
    const worth = weight * share * inverseFrequency(count, base.living.entries);
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
