import type { Base } from './base';

/** A stem of a query. `weight`: 1 for a word of the question itself, less for its surroundings. */
export type QueryWord = {
  readonly stem: string;
  readonly weight: number;
  readonly isFunction: boolean;
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
  leastLikeInAnswer: 0.25,
  wordingShare: 0.8,
  likeTerms: 50,
  passageShare: 0.4,
  /** Only so many of the best entries are read passage by passage. */
  passageEntries: 30,
};

/** Robertson–Spärck Jones weight, always positive. */
const inverseFrequency = (count: number, all: number): number =>
  Math.log(1 + (all - count + 0.5) / (count + 0.5));

/** Weight of a stem among wordings: rare and long ones tell more. */
export function wordingWeight(base: Base, stem: string, term: number | undefined): number {
  const count = term === undefined ? 0 : (base.wordingCount[term] ?? 0);
  const rarity = inverseFrequency(count, base.living.wordings);
  return rarity * Math.sqrt(Math.max(2, stem.length) / 8);
}

/** Weight of a query word among entries. */
export function entryWeight(base: Base, { stem, weight, isFunction }: QueryWord): number {
  const own = base.vocabulary.idOf(stem);
  const count = own === undefined ? 0 : (base.entryCount[own] ?? 0);
  const share = isFunction ? tuning.functionWordInAnswer : 1;
  return weight * share * inverseFrequency(count, base.living.entries);
}

/** Length of each wording as a vector. */
export function wordingNorms(base: Base): Float64Array {
  const { stems } = base.vocabulary;
  const weights = Float64Array.from(stems, (stem, term) => wordingWeight(base, stem, term));
  return Float64Array.from(base.wordingTerms, terms => {
    let sum = 0;
    for (const term of terms) sum += weights[term]! ** 2;
    return Math.sqrt(sum) || 1;
  });
}

/** BM25's share of the length, by entry. */
export function lengthFactors(base: Base): Float64Array {
  const average = base.living.length / Math.max(1, base.living.entries) || 1;
  const { saturation, lengthShare } = tuning;
  return Float64Array.from(base.entries, entry =>
    entry === null ? 0 : saturation * (1 - lengthShare + (lengthShare * entry.length) / average),
  );
}
