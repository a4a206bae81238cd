import { defaultDecisionPolicy } from '../../decisions/default-policy';
import type { DecisionPolicy } from '../../decisions/policy';
import type { Output } from '../../rpc/protocol';
import type { LotseDb } from '../../store/db';
import { stored } from '../../store/failures';
import { subjects } from '../../store/kinds';
import type { Ledger } from '../../store/ledger';
import type { Ports } from '../ports';
import { expect } from '../unwrap';
import type { PrecedentKeeper } from './precedents';

export type PolicyDeps = {
  readonly db: LotseDb;
  readonly ledger: Ledger;
  readonly precedents: Pick<PrecedentKeeper, 'note'>;
  readonly ports: Pick<Ports, 'notify'>;
};

/** How the authority decides: the last version a lead has saved, or the proposal that ships. */
export function createPolicyService({ db, ledger, precedents, ports }: PolicyDeps) {
  return {
    async get(): Promise<Output<'decision-policy/get'>> {
      const row = await db.decisionPolicy.get('current');
      return { policy: row?.policy ?? defaultDecisionPolicy, conflict: row?.conflict ?? false };
    },

    async save(policy: DecisionPolicy): Promise<void> {
      expect(
        await stored(() => ledger.append('decision-policy', subjects.decisionPolicy(), policy)),
      );
      precedents.note([subjects.decisionPolicy()]);
      for (const changed of ['decision-policy', 'decisions', 'retention'] as const)
        ports.notify(changed);
    },
  };
}
