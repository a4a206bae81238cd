import { type Base, countBits } from './base';

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
  likeness: 0.5,
  wordingShare: 0.8,
  entryShare: 0.4,
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

/** How rare a stem is among entries. */
export function entryRarity(base: Base, stem: string): number {
  const term = base.vocabulary.idOf(stem);
  const count = term === undefined ? 0 : (base.entryCount[term] ?? 0);
  return inverseFrequency(count, base.living.entries);
}

/** Weight of a query word among entries. */
export const entryWeight = (base: Base, { stem, weight, isFunction }: QueryWord): number =>
  weight * (isFunction ? tuning.functionWordInAnswer : 1) * entryRarity(base, stem);

/** Length of each wording as a vector. */
export function wordingNorms(base: Base): Float64Array {
  const { stems } = base.vocabulary;
  const weights = numbers(stems, (stem, term) => wordingWeight(base, stem, term));
  return numbers(base.wordingTerms, terms => {
    let sum = 0;
    for (const term of terms) sum += weights[term]! ** 2;
    return Math.sqrt(sum) || 1;
  });
}

/** What scoring needs of every entry and term; holds while the base does not change. */
export type EntryFacts = {
  /** BM25's share of the length, by entry. */
  readonly slowness: Float64Array;
  /** Length of each entry as a vector; never 0. */
  readonly norm: Float64Array;
  /** How rare each term is. */
  readonly rarity: Float64Array;
};

/** 1 + log of a count, by count: the second mention of a word tells less than the first. */
export const dampened = Float64Array.from({ length: 2 ** countBits }, (_, count) =>
  count === 0 ? 0 : 1 + Math.log(count),
);

export function entryFacts(base: Base): EntryFacts {
  const average = base.living.length / Math.max(1, base.living.entries) || 1;
  const { saturation, lengthShare } = tuning;
  const rarity = numbers(base.vocabulary.stems, (_, term) =>
    inverseFrequency(base.entryCount[term] ?? 0, base.living.entries),
  );
  return {
    slowness: numbers(base.entries, entry =>
      entry === null ? 0 : saturation * (1 - lengthShare + (lengthShare * entry.length) / average),
    ),
    norm: entryNorms(base, rarity),
    rarity,
  };
}

function entryNorms(base: Base, rarity: Float64Array): Float64Array {
  const squares = new Float64Array(base.entries.length);
  const { starts, values } = base.inEntries;
  const add = (value: number, weight: number): void => {
    squares[value >>> countBits]! += (weight * dampened[value & (2 ** countBits - 1)]!) ** 2;
  };
  for (let term = 0; term < rarity.length; term += 1) {
    const end = starts[term + 1] ?? 0;
    for (let at = starts[term] ?? 0; at < end; at += 1) add(values[at]!, rarity[term]!);
    for (const value of base.inEntries.added(term)) add(value, rarity[term]!);
  }
  return squares.map(square => Math.sqrt(square) || 1);
}

/** `Float64Array.from` goes through an iterator, which is slow for what is computed after every change. */
function numbers<Item>(
  items: readonly Item[],
  toNumber: (item: Item, at: number) => number,
): Float64Array {
  const values = new Float64Array(items.length);
  for (let at = 0; at < items.length; at += 1) values[at] = toNumber(items[at]!, at);
  return values;
}
