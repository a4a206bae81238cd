import { computed, createModel, signal } from '@preact/signals';
import { DecisionPolicy } from '../../../lib/decisions/policy';
import type { RpcError } from '../../../lib/rpc/protocol';
import type { Backend } from '../../popup/backend';
import { dataOf, liveCall } from '../../popup/live';
import { isLead } from './is-lead';
import { policyFaults, tidyPolicy, type PolicyFaults } from './policy-draft';

/** How this authority decides, and changes to it that are not saved yet. */
export const PolicyModel = createModel((backend: Backend) => {
  const policy = liveCall(backend, 'decision-policy/get', {}, ['decision-policy']);
  const team = liveCall(backend, 'team/state', {}, ['team']);
  const draft = signal<DecisionPolicy | null>(null);
  const isTried = signal(false);
  const isSaving = signal(false);
  const isSaved = signal(false);
  const problem = signal<RpcError | null>(null);
  const shown = computed(() => draft.value ?? dataOf(policy.state.value)?.policy ?? null);
  const faults = computed<PolicyFaults>(() =>
    isTried.value && shown.value ? policyFaults(shown.value) : {},
  );

  return {
    state: policy.state,
    /** As typed; null before it is loaded. */
    shown,
    faults,
    isDirty: computed(() => draft.value !== null),
    isSaving: computed(() => isSaving.value),
    isSaved: computed(() => isSaved.value),
    problem: computed(() => problem.value),
    /** Two leads saved at once; saving again settles it. */
    hasConflict: computed(() => dataOf(policy.state.value)?.conflict ?? false),
    team: computed(() => dataOf(team.state.value)),
    /** Without a team the policy is this browser's own. */
    mayChange: computed(() => isLead(dataOf(team.state.value))),
    change(part: Partial<DecisionPolicy>) {
      if (!shown.value) return;
      draft.value = { ...shown.value, ...part };
      isSaved.value = false;
    },
    discard() {
      draft.value = null;
      isTried.value = false;
    },
    async save(): Promise<void> {
      const asked = draft.value;
      if (!asked || isSaving.value) return;
      isTried.value = true;
      if (Object.keys(policyFaults(asked)).length > 0) return;
      isSaving.value = true;
      const reply = await backend.call('decision-policy/save', { policy: tidyPolicy(asked) });
      problem.value = reply.ok ? null : reply.error;
      if (reply.ok) {
        await policy.refresh();
        if (draft.value === asked) draft.value = null;
        isTried.value = false;
        isSaved.value = true;
      }
      isSaving.value = false;
    },
    retry: () => void Promise.all([policy.refresh(), team.refresh()]),
  };
});
export type Policy = InstanceType<typeof PolicyModel>;
