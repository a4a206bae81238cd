import type { DecisionPolicy } from '../../../lib/decisions/policy';
import { dayOf } from '../../../lib/decisions/german-time';
import type { DecisionView } from '../../../lib/rpc/decisions';
import type { MemberView } from '../../../lib/rpc/team';
import type { MemberId } from '../../../lib/workspace/enrolment';

/** Without a team one is one's own lead. */
export const isOwnLead = ({ role }: Pick<DecisionView, 'role'>): boolean =>
  role === 'lead' || role === null;

/** What somebody rules on. */
export type RuledOn = 'proposal' | 'prolongation' | 'end' | 'complaint';

/** Why this person can't rule. The fold decides by itself; this is what the page says of it. */
export type Bar =
  /** Nobody can be the second person. */
  | 'no-team'
  /** One's own proposal. */
  | 'own-proposal'
  /** On a complaint: one had a part in the decision. */
  | 'took-part'
  /** Neither lead nor deputy today. */
  | 'no-reviewer';

type Standing = Pick<DecisionView, 'self' | 'role' | 'mandate'> & {
  readonly decision: Pick<DecisionView['decision'], 'proposer' | 'tookPart'>;
};

export function barTo(on: RuledOn, { self, role, mandate, decision }: Standing): Bar | null {
  if (role === null) return 'no-team';
  if (isInvolved(on, self, decision)) return on === 'complaint' ? 'took-part' : 'own-proposal';
  return role === 'lead' || mandate !== null ? null : 'no-reviewer';
}

/** Ending a measure is in favour of the person concerned: any lead or deputy may, whoever proposed it. */
function isInvolved(
  on: RuledOn,
  member: MemberId,
  { proposer, tookPart }: Standing['decision'],
): boolean {
  if (on === 'end') return false;
  return on === 'complaint' ? tookPart.includes(member) : member === proposer;
}

export type Reviewer = {
  readonly name: string;
  /** Last day of the mandate of a deputy; null for a lead. */
  readonly deputyUntil: string | null;
};

/** Who can rule instead: leads, and deputies of today, as far as they are not involved. */
export function reviewersFor(
  on: RuledOn,
  { self, decision }: Standing,
  members: readonly MemberView[],
  policy: Pick<DecisionPolicy, 'deputies'> | null,
  now: number,
): readonly Reviewer[] {
  const today = dayOf(now);
  return members.flatMap(({ id, name, role }): Reviewer[] => {
    if (id === self || role === null || isInvolved(on, id, decision)) return [];
    if (role === 'lead') return [{ name, deputyUntil: null }];
    // An auditor can't write, whatever the policy says.
    const mandate = policy?.deputies.find(
      ({ member, from, until }) => member === id && from <= today && today <= until,
    );
    return mandate && role !== 'auditor' ? [{ name, deputyUntil: mandate.until }] : [];
  });
}
