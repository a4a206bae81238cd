import { computed, createModel, signal } from '@preact/signals';
import type { RpcError } from '../../lib/rpc/protocol';
import type { SelfTest } from '../../lib/rpc/safekeeping';
import type { Backend } from '../popup/backend';

/** What a self-test found; null before the first. */
export const SelfTestModel = createModel((backend: Backend) => {
  const result = signal<SelfTest | null>(null);
  const isRunning = signal(false);
  const problem = signal<RpcError | null>(null);

  const ask = async (procedure: 'self-test/run' | 'self-test/repair') => {
    if (isRunning.value) return;
    isRunning.value = true;
    problem.value = null;
    const reply = await backend.call(procedure, {});
    isRunning.value = false;
    if (reply.ok) result.value = reply.value;
    else problem.value = reply.error;
  };

  return {
    result: computed(() => result.value),
    isRunning: computed(() => isRunning.value),
    problem: computed(() => problem.value),
    /** Views and search index follow from the ledger; they can be made anew. */
    canRepair: computed(
      () => result.value?.views === 'stale' || result.value?.searchIndex === 'stale',
    ),
    run: () => ask('self-test/run'),
    repair: () => ask('self-test/repair'),
  };
});
