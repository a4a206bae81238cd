import type { DecisionPolicy } from '../../decisions/policy';
import { defaultDecisionPolicy } from '../../decisions/default-policy';
import { mandateOf, policyAt, type PolicyVersion } from '../../decisions/policy-in-force';
import type { Viewer } from '../../decisions/tasks';
import type { LotseDb } from '../../store/db';
import { readPolicies } from '../../store/decision-projection';
import type { Ledger } from '../../store/ledger';
import type { Membership } from '../../workspace/membership';
import type { MemberId } from '../../workspace/enrolment';
import type { Ports } from '../ports';

export type StandingDeps = {
  readonly db: LotseDb;
  readonly ledger: Ledger;
  /** Null without a team. */
  readonly membership: () => Promise<Membership | null>;
  readonly ports: Pick<Ports, 'now'>;
};

/** Who asks, and by which policy they are answered. */
export type Standing = Viewer & {
  readonly policy: DecisionPolicy;
  readonly policies: readonly PolicyVersion[];
  /** Name of a member, also of one who left; null for somebody unknown here. */
  readonly nameOf: (member: MemberId) => string | null;
};

/** What this person may do now. Their role is the team's word; without a team there is none. */
export function createStanding({ db, ledger, membership, ports }: StandingDeps) {
  return async (): Promise<Standing> => {
    const { author: self } = await ledger.identity();
    const team = await membership();
    const policies = await readPolicies(db);
    const now = ports.now();
    return {
      self,
      role: team?.members.get(self)?.role ?? null,
      mandate: mandateOf(self, now, policies),
      policy: policies.length > 0 ? policyAt(policies, now) : defaultDecisionPolicy,
      policies,
      nameOf: member => team?.members.get(member)?.name ?? null,
    };
  };
}
