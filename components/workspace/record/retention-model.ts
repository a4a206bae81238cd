import { computed, createModel, signal } from '@preact/signals';
import type { RpcError } from '../../../lib/rpc/protocol';
import type { Backend } from '../../popup/backend';
import { dataOf, liveCall } from '../../popup/live';
import { isLead } from './is-lead';

/** What is deleted when, what was deleted, and a person's answer to a clock that jumped. */
export const RetentionModel = createModel((backend: Backend) => {
  const due = liveCall(backend, 'retention/due', {}, ['retention', 'decisions', 'cases']);
  const team = liveCall(backend, 'team/state', {}, ['team']);
  const problem = signal<RpcError | null>(null);
  const isWorking = signal(false);
  const erased = signal<string | null>(null);

  const work = async (ask: () => ReturnType<typeof backend.call<'retention/erase'>>) => {
    if (isWorking.value) return false;
    isWorking.value = true;
    const reply = await ask();
    problem.value = reply.ok ? null : reply.error;
    await due.refresh();
    isWorking.value = false;
    return reply.ok;
  };

  return {
    state: due.state,
    problem: computed(() => problem.value),
    /** Null while the role is not known. */
    mayErase: computed(() => {
      const state = dataOf(team.state.value);
      return state && isLead(state);
    }),
    isWorking: computed(() => isWorking.value),
    /** Number of what was just deleted by hand. */
    erased: computed(() => erased.value),
    confirmClock: () => work(() => backend.call('retention/confirm-clock', {})),
    async erase(subject: string, number: string, reason: string): Promise<void> {
      erased.value = null;
      const isDone = await work(() => backend.call('retention/erase', { subject, reason }));
      if (isDone) erased.value = number;
    },
    retry: () => void due.refresh(),
  };
});
