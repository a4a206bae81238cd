import type { Case } from '../escalation/case';
import type { Decision, Phase } from './decision';
import type { Erasure } from './erasure';
import type { RetentionClass } from './retention';

/** How much was emptied, as the store counted. */
export type Emptied = Pick<Erasure, 'entries' | 'artefacts'>;

/** The deletion proof of a decision: that there was one, name-free facts, and nothing of what was said or who. */
export const erasureOf = (
  decision: Decision,
  {
    reason,
    kept,
    emptied,
  }: {
    readonly reason: string;
    readonly kept: Exclude<RetentionClass, 'case'>;
    readonly emptied: Emptied;
  },
): Erasure => ({
  reason,
  number: decision.proposal.number,
  class: kept,
  openedAt: decision.proposed.at,
  ...emptied,
  facts: factsOf(decision),
});

/** The deletion proof of an escalation. */
export const caseErasureOf = (record: Case, reason: string, emptied: Emptied): Erasure => ({
  reason,
  number: record.opening.number,
  class: 'case',
  openedAt: record.openedAt,
  ...emptied,
  facts: null,
});

/** What reports count of a decision, before it is erased and after: the same figures. */
export const factsOf = (decision: Decision): NonNullable<Erasure['facts']> => ({
  measure: decision.measure,
  clause: decision.proposal.grounds?.clause.clause ?? null,
  outcome: outcomes[decision.phase],
  wasUrgent: decision.proposal.urgent !== null,
  complaints: decision.complaints.length,
  reversals: decision.complaints.filter(({ outcome }) => outcome === 'reversed').length,
  reviewHours: reviewHours(decision),
});

const outcomes = {
  waiting: 'waiting',
  provisional: 'waiting',
  decided: 'decided',
  ended: 'decided',
  refused: 'refused',
  withdrawn: 'withdrawn',
  reversed: 'reversed',
} as const satisfies Record<Phase, NonNullable<Erasure['facts']>['outcome']>;

/** From the proposal to the first ruling on it that counts. Clocks of two devices: never below 0. */
function reviewHours({ proposed, rulings }: Decision): number | null {
  const ruled = rulings
    .filter(({ ruling, fault }) => ruling.on === 'proposal' && fault === null)
    .map(({ at }) => at);
  if (ruled.length === 0) return null;
  return Math.max(0, Math.round((Math.min(...ruled) - proposed.at) / 3_600_000));
}
