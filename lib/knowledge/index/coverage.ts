import { isLightStem } from '../../language/light-words';
import { type Base, holdsEntry } from './base';
import type { Like } from './likeness';
import { entryRarity, type QueryWord } from './weights';

/** How much of what a text is about an answer speaks of, 0…1, rare words counting most. */
export type Coverage = {
  /** By any of its fields. */
  readonly entry: number;
  /** By its question or one accepted phrasing alone. */
  readonly wording: number;
};

/**
 * One rare word that is met by chance covers little of a comment about something else; and a word that is
 * merely like another covers less than the word itself.
 */
export function coverageOf(
  base: Base,
  words: readonly QueryWord[],
  like: Like,
  entry: number,
): Coverage {
  const topics = words
    .filter(({ isFunction }) => !isFunction)
    .map(word => ({ worth: topicWorth(base, word), terms: like(word.stem, false) }));
  const mass = topics.reduce((sum, { worth }) => sum + worth, 0);
  if (mass === 0) return { entry: 0, wording: 0 };
  const covered = (holds: (term: number) => boolean): number =>
    topics.reduce((sum, { worth, terms }) => {
      const met = terms.find(({ term }) => holds(term));
      return sum + worth * (met?.similarity ?? 0) ** 2;
    }, 0) / mass;
  let wording = 0;
  for (let number = 0; number < base.wordingEntry.length; number += 1) {
    if (base.wordingEntry[number] !== entry) continue;
    const terms = new Set(base.wordingTerms[number]);
    wording = Math.max(
      wording,
      covered(term => terms.has(term)),
    );
  }
  return { entry: covered(term => holdsEntry(base.inEntries, term, entry)), wording };
}

/** How much a text says at all: about 1 for each rare word that names a topic. */
export const topicMass = (base: Base, words: readonly QueryWord[]): number =>
  words.reduce((sum, word) => sum + (word.isFunction ? 0 : topicWorth(base, word)), 0) /
  Math.log(1 + Math.max(1, base.living.entries));

/** What a light word ("gesehen") is worth against a word as rare that names a topic. */
const lightShare = 0.35;

const topicWorth = (base: Base, { stem, weight }: QueryWord): number =>
  weight * entryRarity(base, stem) * (isLightStem(stem) ? lightShare : 1);
