import type { Decision } from '../../../lib/decisions/decision';
import type { CriminalState } from '../../../lib/decisions/payloads';
import type { DecisionPolicy } from '../../../lib/decisions/policy';

/** What a form about a suspected offence begins with: what was written last, else what the hints suggest. */
export function criminalDraft(
  { criminal, proposal }: Pick<Decision, 'criminal' | 'proposal'>,
  { offences }: Pick<DecisionPolicy, 'offences'>,
): CriminalState {
  if (criminal !== null) return criminal.state;
  const categories = new Set(proposal.hints.map(({ category }) => category));
  const suggested = offences.filter(offence =>
    offence.categories.some(category => categories.has(category)),
  );
  return {
    offences: suggested.map(({ id }) => id).slice(0, 10),
    knownOn: null,
    entitled: suggested.find(({ entitled }) => entitled !== '')?.entitled ?? '',
    status: 'suspected',
    office: null,
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
