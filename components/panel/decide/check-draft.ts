import { concernsPerson, type Draft, hasMedia, isDecided } from './draft';

/** A field that needs attention before the proposal can stand; `problem` is a key of `decide.problems`. */
export type DraftProblem = {
  readonly field: ProblemField;
  readonly problem:
    'clause' | 'empty' | 'tick' | 'reason' | 'date' | 'datePast' | 'beginning' | 'basis';
};
export type ProblemField =
  | 'clause'
  | 'legalBasis'
  | 'meaning'
  | 'favourableReading'
  | 'criticismIsNoReason'
  | 'whyNotMilder'
  | 'mediaDescription'
  | 'beginningOnly'
  | 'urgentReason'
  | 'incidents'
  | 'prognosis'
  | 'reviewOn'
  | 'until'
  | 'pressChecked';

/** What is missing, in the order of the form; [] when it can be proposed. `today`: "YYYY-MM-DD". */
export function problemsOf(draft: Draft, today: string): readonly DraftProblem[] {
  if (draft.isLocked || !isDecided(draft.measure)) return [];
  return [
    ...comment(draft),
    ...grounds(draft),
    ...(concernsPerson(draft.measure) ? person(draft.person, today) : []),
    ...(draft.isUrgent ? needed('urgentReason', draft.urgentReason, 'reason') : []),
  ];
}

function comment(draft: Draft): readonly DraftProblem[] {
  const { comment: snapshot } = draft.captured;
  return [
    ...(snapshot.truncated && !draft.beginningOnly
      ? [{ field: 'beginningOnly', problem: 'beginning' } as const]
      : []),
    ...(hasMedia(snapshot) ? needed('mediaDescription', draft.mediaDescription) : []),
  ];
}

const grounds = (draft: Draft): readonly DraftProblem[] => [
  ...(draft.clause === null ? [{ field: 'clause', problem: 'clause' } as const] : []),
  ...needed('legalBasis', draft.legalBasis, 'basis'),
  ...needed('meaning', draft.meaning),
  ...needed('favourableReading', draft.favourableReading),
  ...needed('whyNotMilder', draft.whyNotMilder, 'reason'),
  ...(draft.criticismIsNoReason
    ? []
    : [{ field: 'criticismIsNoReason', problem: 'tick' } as const]),
];

function person(given: Draft['person'], today: string): readonly DraftProblem[] {
  const { incidents, prognosis, reviewOn, until, pressChecked } = given;
  return [
    ...needed('incidents', incidents),
    ...needed('prognosis', prognosis),
    ...(until !== '' && until <= today ? [{ field: 'until', problem: 'datePast' } as const] : []),
    ...(reviewOn === '' ? [{ field: 'reviewOn', problem: 'date' } as const] : []),
    ...(reviewOn !== '' && reviewOn <= today
      ? [{ field: 'reviewOn', problem: 'datePast' } as const]
      : []),
    ...(pressChecked ? [] : [{ field: 'pressChecked', problem: 'tick' } as const]),
  ];
}

const needed = (
  field: ProblemField,
  value: string,
  problem: DraftProblem['problem'] = 'empty',
): readonly DraftProblem[] => (value.trim() === '' ? [{ field, problem }] : []);
