import { isFunctionWord } from '../language/function-words';
import { readQuestionForm, type ReadSentence } from '../language/question-form';
import { scrubContacts } from '../language/scrub-contacts';
import { scrubNames } from '../language/scrub-names';
import { stem } from '../language/stems';
import { tokenise } from '../language/tokens';
import type { Answer } from './answer';

/** A longer sentence is a story, not a way to ask. */
const longestPhrasing = 250;
/** Platforms take 8,000 characters; more is no comment. */
const mostRead = 10_000;
const leastStrength = 0.4;
/** Share of common words from which two wordings are the same to a reader. */
const nearness = 0.8;

/**
 * The sentence of a comment that asks, as a further phrasing of the answer an editor gave to it: without
 * names, mentions, contacts and addresses. A person reads and confirms it before it is kept; null when
 * nothing that asks is left or when the answer knows the phrasing already.
 */
export function proposePhrasing(comment: string, answer: Answer): string | null {
  const known = wordsOf(answer);
  const text = scrubContacts(comment.slice(0, mostRead));
  const sentences = readQuestionForm(text)
    .filter(({ strength }) => strength >= leastStrength)
    .map(sentence => ({ sentence, met: countKnown(sentence, known) }))
    .toSorted((a, b) => b.met - a.met || b.sentence.strength - a.sentence.strength);
  const asking = sentences[0]?.sentence;
  if (asking === undefined) return null;
  const sentence = text.slice(asking.start, asking.end);
  if (sentence.length > 4 * longestPhrasing) return null;
  const phrasing = tidy(scrubNames(sentence, folded => known.has(stem(folded))));
  if (phrasing.length > longestPhrasing || !tellsTopic(phrasing)) return null;
  const wordings = [answer.question, ...answer.phrasings];
  return wordings.some(wording => areNear(wording, phrasing)) ? null : phrasing;
}

const stemsOf = (text: string): string[] => tokenise(text).map(({ folded }) => stem(folded));

const wordsOf = ({ question, phrasings, texts, tags }: Answer): ReadonlySet<string> =>
  new Set(stemsOf([question, ...phrasings, texts.sie, ...tags].join('\n')));

const countKnown = ({ tokens }: ReadSentence, known: ReadonlySet<string>): number =>
  new Set(tokens.map(({ folded }) => stem(folded)).filter(word => known.has(word))).size;

/** Without emoji, marks left over at the start, and doubled spaces. */
function tidy(text: string): string {
  const words = text
    .replaceAll(
      /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Default_Ignorable_Code_Point}#*_]+/gu,
      ' ',
    )
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[,.;:?!])/g, '')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/[,;:\s–-]+(?=[?!.]*$)/u, '');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Two words at least, and one of them about something. */
function tellsTopic(phrasing: string): boolean {
  const words = tokenise(phrasing);
  return words.length >= 2 && words.some(({ folded }) => !isFunctionWord(folded));
}

/** Same words in any order, or nearly all of them. */
function areNear(left: string, right: string): boolean {
  const [a, b] = [new Set(stemsOf(left)), new Set(stemsOf(right))];
  const common = [...a].filter(word => b.has(word)).length;
  return common >= nearness * (a.size + b.size - common);
}
