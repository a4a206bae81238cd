import type { Answer } from '../../../lib/knowledge/answer';
import { type AnswerDraft, answerToDraft, type DraftField } from '../answer-draft';

/** Everything of an answer that people write, in the order of the form. */
export const answerFields = [
  'question',
  'sie',
  'du',
  'sieShort',
  'duShort',
  'sourceUrl',
  'owner',
  'asOf',
  'validFrom',
  'validUntil',
  'place',
  'tags',
  'phrasings',
] as const satisfies readonly DraftField[];

/** One field of one version. `text` is as in the form; `middle` is what the other version has not. */
export type FieldText = {
  readonly field: DraftField;
  readonly start: string;
  readonly middle: string;
  readonly end: string;
};

/**
 * What this version says where any other one says something else. A withdrawn one has no fields; beside it the question
 * and the text are shown.
 */
export function differences(answer: Answer, others: readonly (Answer | null)[]): FieldText[] {
  const own = answerToDraft(answer);
  const rest = others.flatMap(other => (other ? [answerToDraft(other)] : []));
  const isShown = (field: DraftField): boolean =>
    rest.some(other => other[field] !== own[field]) ||
    (rest.length < others.length && (field === 'question' || field === 'sie'));
  return answerFields.filter(isShown).map(field => ({ field, ...split(own, rest, field) }));
}

/** Whether the versions differ in being released or not. */
export const differInStatus = (answers: readonly (Answer | null)[]): boolean =>
  new Set(answers.flatMap(answer => answer?.status ?? [])).size > 1;

/** Marks a middle only between two: with more versions there is no single other text. */
function split(
  own: AnswerDraft,
  others: readonly AnswerDraft[],
  field: DraftField,
): Omit<FieldText, 'field'> {
  const text = own[field];
  const [other] = others;
  if (!other || others.length > 1 || other[field] === text)
    return { start: text, middle: '', end: '' };
  const words = text.split(/(?<=\s)/);
  const theirs = other[field].split(/(?<=\s)/);
  let from = 0;
  while (from < Math.min(words.length, theirs.length) && words[from] === theirs[from]) from += 1;
  let back = 0;
  while (
    back < Math.min(words.length, theirs.length) - from &&
    words.at(-1 - back) === theirs.at(-1 - back)
  )
    back += 1;
  const to = words.length - back;
  const join = (start: number, end: number): string => words.slice(start, end).join('');
  return { start: join(0, from), middle: join(from, to), end: join(to, words.length) };
}
