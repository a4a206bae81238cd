import type { Decision } from '../../../lib/decisions/decision';
import { lockedOfficeId } from '../../../lib/decisions/offices';
import type { CriminalState } from '../../../lib/decisions/payloads';
import type { DecisionPolicy } from '../../../lib/decisions/policy';

/** In the list that ships; an authority that took it out chooses by itself. */
const lockedOffence = 'missbrauchsdarstellung';

/** What a form about a suspected offence begins with: what was written last, else what the hints suggest. */
export function criminalDraft(
  { criminal, proposal }: Pick<Decision, 'criminal' | 'proposal'>,
  { offences }: Pick<DecisionPolicy, 'offences'>,
): CriminalState {
  if (criminal !== null) return criminal.state;
  const isLocked = proposal.concerned.kind === 'locked';
  const clear = new Set(
    proposal.hints.flatMap(({ category, certainty }) => (certainty === 'clear' ? [category] : [])),
  );
  const suggested = offences.filter(({ id, categories }) =>
    isLocked ? id === lockedOffence : categories.some(category => clear.has(category)),
  );
  return {
    offences: suggested.map(({ id }) => id).slice(0, 10),
    knownOn: null,
    entitled: suggested.find(({ entitled }) => entitled !== '')?.entitled ?? '',
    status: 'suspected',
    office: isLocked ? lockedOfficeId : null,
    filedOn: null,
    reference: '',
    note: '',
    endedOn: null,
  };
}

/** Fields that have to be filled in before it can be kept. */
export type Missing = 'offences' | 'filedOn';

/** What went out has a day; and a suspicion is one of something. */
export function missingIn({ offences, status, filedOn }: CriminalState): readonly Missing[] {
  const wentOut = status === 'reported' || status === 'requested';
  return [
    ...(offences.length === 0 ? (['offences'] as const) : []),
    ...(wentOut && filedOn === null ? (['filedOn'] as const) : []),
  ];
}
