import type { Reading } from '../../language/reading';
import { words } from '../lexicon/word-list';
import { functionWords } from '../lexicon/function-words';

/** Quarrels that wander into every thread; stems, folded. */
const wanderers = words(`
  ukrain putin russland russisch selensky trump biden usa amerika israel gaza palaestin hamas china nato krieg waffen corona impf
  pandemi plandemi bill gates chemtrail reptiloid weltverschwoer nwo great_reset soros klimaterror greta klimakleber gender
  migration migrant asyl fluechtling auslaender islam moschee kopftuch afd gruene ampel habeck baerbock merz scholz bundeskanzler
  bundesregierung gez rundfunk luegenpresse euro bitcoin krypto jesus bibel apokalypse horoskop flacherde
`);
const fewestWords = 10;
const fewestWanderers = 2;

/**
 * Whether a comment speaks of something else than post and parent do. Deliberately hard to reach:
 * several words of a quarrel known to wander, not one content word shared, nothing asked of the
 * authority. It earns no more than "möglich".
 */
export function isOffTopic(
  comment: Reading,
  postText: string,
  context: ReadonlySet<string>,
): boolean {
  if (postText.trim().length < 40 || comment.words.length < fewestWords) return false;
  const stems = comment.words.map(word => word.form);
  const strays = new Set(wanderers.filter(stem => stems.some(form => form.startsWith(stem))));
  if (strays.size < fewestWanderers) return false;
  return !stems.some(form => isContent(form) && context.has(stemOf(form)));
}

/** Content words of post and parent, cut to their beginnings. */
export const contextStems = (...readings: readonly Reading[]): ReadonlySet<string> =>
  new Set(
    readings.flatMap(reading =>
      reading.words.filter(word => isContent(word.form)).map(word => stemOf(word.form)),
    ),
  );

const isContent = (form: string): boolean => form.length >= 5 && !functionWords.has(form);
const stemOf = (form: string): string => form.slice(0, 6);
