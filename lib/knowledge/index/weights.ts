import type { Base } from './base';
import { lengthWorth, rarity } from './rarity';

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
  functionWordInAnswer: 0.1,
  /** A like word counts for less than the word itself. */
  likeness: 0.5,
  wordingShare: 0.8,
  entryShare: 0.4,
  likeTerms: 30,
  passageShare: 0.5,
  titledShare: 0.5,
  /** Only so many of the best entries are looked at again. */
  secondLooks: 30,
  /** What counts besides for answers whose wording asks; `start` keeps them level with the others. */
  asked: {
    start: -0.4,
    before: -0.69,
    closeness: 0.7,
    beside: 0.6,
    alike: 1,
    inThree: 0.77,
    functions: 0.25,
    oneWord: -0.58,
    sameKind: 0.13,
  },
};

/** Weight of a stem among wordings: rare and long ones tell more. */
export function wordingWeight(base: Base, stem: string, term: number | undefined): number {
  const count = term === undefined ? 0 : (base.wordingCount[term] ?? 0);
  return rarity(count, base.living.wordings) * lengthWorth(stem);
}

/** How rare a term is among entries; `undefined` for a stem the base does not know. */
export const termRarity = (base: Base, term: number | undefined): number =>
  rarity(term === undefined ? 0 : (base.entryCount[term] ?? 0), base.living.entries);

export const entryRarity = (base: Base, stem: string): number =>
  termRarity(base, base.vocabulary.idOf(stem));

/** Weight of a query word among entries. */
export const entryWeight = (base: Base, { stem, weight, isFunction }: QueryWord): number =>
  weight * (isFunction ? tuning.functionWordInAnswer : 1) * entryRarity(base, stem);
