import { computed, signal } from '@preact/signals';
import type { DecisionPolicy } from '../../../lib/decisions/policy';
import type { RpcError } from '../../../lib/rpc/protocol';
import type { HouseRules } from '../../../lib/rules/house-rules';
import type { PanelDeps } from '../deps';

/** What a decision rests on: house rules, policy, and whether there is a second person at all. Asked when needed. */
export function createTermsModel({ call }: Pick<PanelDeps, 'call'>) {
  const rules = signal<HouseRules | null>(null);
  const policy = signal<DecisionPolicy | null>(null);
  const hasTeam = signal(false);

  /** Null when all is there. */
  async function load(): Promise<RpcError | null> {
    if (rules.value !== null && policy.value !== null) return null;
    const [house, own, team] = await Promise.all([
      call('rules/get', {}),
      call('decision-policy/get', {}),
      call('team/sync-state', {}),
    ]);
    if (house.ok) rules.value = house.value;
    if (own.ok) policy.value = own.value.policy;
    hasTeam.value = team.ok && team.value !== null;
    if (!house.ok) return house.error;
    return own.ok ? null : own.error;
  }

  return {
    rules: computed(() => rules.value),
    policy: computed(() => policy.value),
    hasTeam: computed(() => hasTeam.value),
    load,
    /** They have changed: a draft keeps its words, the next one takes the new ones. */
    changed: (isInUse: boolean) => {
      rules.value = null;
      policy.value = null;
      if (isInUse) void load();
    },
  };
}
