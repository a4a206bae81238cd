import { Answer, AnswerId } from '../../lib/knowledge/answer';
import { err, ok, type Result } from '../../lib/result';
import { checkSourceUrl } from './source-url';

/** The form as typed, all fields text, so that it survives half-finished. */
export type AnswerDraft = {
  readonly question: string;
  readonly sie: string;
  readonly du: string;
  readonly sieShort: string;
  readonly duShort: string;
  readonly sourceUrl: string;
  readonly owner: string;
  readonly asOf: string;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly place: string;
  /** Separated by commas. */
  readonly tags: string;
  /** One per line. */
  readonly phrasings: string;
};
export type DraftField = keyof AnswerDraft;

export type FieldProblem =
  'empty' | 'too-long' | 'bad-url' | 'bad-date' | 'before-start' | 'too-many';
export type FieldProblems = Partial<Record<DraftField, FieldProblem>>;

export const emptyDraft = (today: string): AnswerDraft => ({
  question: '',
  sie: '',
  du: '',
  sieShort: '',
  duShort: '',
  sourceUrl: '',
  owner: '',
  asOf: today,
  validFrom: '',
  validUntil: '',
  place: '',
  tags: '',
  phrasings: '',
});

/** Whether a person has typed anything that would be a loss. */
export const isUntouched = (draft: AnswerDraft): boolean =>
  Object.entries(draft).every(([field, text]) => field === 'asOf' || text.trim() === '');

export const answerToDraft = ({ texts, ...answer }: Answer): AnswerDraft => ({
  question: answer.question,
  sie: texts.sie,
  du: texts.du ?? '',
  sieShort: texts.sieShort ?? '',
  duShort: texts.duShort ?? '',
  sourceUrl: answer.sourceUrl ?? '',
  owner: answer.owner ?? '',
  asOf: answer.asOf ?? '',
  validFrom: answer.validFrom ?? '',
  validUntil: answer.validUntil ?? '',
  place: answer.place ?? '',
  tags: answer.tags.join(', '),
  phrasings: answer.phrasings.join('\n'),
});

type Identity = Pick<Answer, 'status' | 'language'> & { readonly id: string };

/** The answer that a draft describes, or what is wrong with which field. */
export function draftToAnswer(
  draft: AnswerDraft,
  identity: Identity,
): Result<Answer, FieldProblems> {
  const link = draft.sourceUrl.trim() ? checkSourceUrl(draft.sourceUrl) : null;
  const problems = findProblems(draft, link !== null && !link.ok);
  if (Object.keys(problems).length > 0) return err(problems);
  return ok(
    Answer.parse({
      ...identity,
      id: AnswerId.parse(identity.id),
      question: draft.question.trim(),
      phrasings: splitPhrasings(draft.phrasings),
      texts: {
        sie: draft.sie.trim(),
        du: orNull(draft.du),
        sieShort: orNull(draft.sieShort),
        duShort: orNull(draft.duShort),
      },
      sourceUrl: link?.ok ? link.value.href : null,
      owner: orNull(draft.owner),
      asOf: orNull(draft.asOf),
      validFrom: orNull(draft.validFrom),
      validUntil: orNull(draft.validUntil),
      ...(draft.place.trim() ? { place: draft.place.trim() } : {}),
      tags: splitTags(draft.tags),
    }),
  );
}

/** Characters, as `Answer` allows. */
const lengthLimits: readonly (readonly [DraftField, number])[] = [
  ['question', 1_000],
  ['sie', 10_000],
  ['du', 10_000],
  ['sieShort', 2_000],
  ['duShort', 2_000],
  ['owner', 200],
  ['place', 100],
];
const dateFields = ['asOf', 'validFrom', 'validUntil'] as const;

function findProblems(draft: AnswerDraft, badLink: boolean): FieldProblems {
  const problems: { [field in DraftField]?: FieldProblem } = {};
  for (const [field, limit] of lengthLimits) {
    if (draft[field].trim().length > limit) problems[field] = 'too-long';
  }
  for (const field of dateFields) {
    if (draft[field].trim() && !isDay(draft[field].trim())) problems[field] = 'bad-date';
  }
  if (!problems.validFrom && !problems.validUntil && endsBeforeStart(draft)) {
    problems.validUntil = 'before-start';
  }
  const phrasings = splitPhrasings(draft.phrasings);
  if (phrasings.some(phrasing => phrasing.length > 1_000)) problems.phrasings = 'too-long';
  if (phrasings.length > 50) problems.phrasings = 'too-many';
  const tags = splitTags(draft.tags);
  if (tags.some(tag => tag.length > 100)) problems.tags = 'too-long';
  if (tags.length > 50) problems.tags = 'too-many';
  if (badLink) problems.sourceUrl = 'bad-url';
  if (!draft.question.trim()) problems.question = 'empty';
  if (!draft.sie.trim()) problems.sie = 'empty';
  return problems;
}

const endsBeforeStart = ({ validFrom, validUntil }: AnswerDraft) =>
  validFrom !== '' && validUntil !== '' && validUntil < validFrom;
const isDay = (text: string) => Answer.shape.asOf.safeParse(text).success;
const orNull = (text: string) => text.trim() || null;
const splitTags = (text: string) => unique(text.split(','));
const splitPhrasings = (text: string) => unique(text.split('\n'));
const unique = (parts: string[]) => [
  ...new Set(parts.map(part => part.trim()).filter(part => part !== '')),
];
