import { computed, createModel, effect, signal } from '@preact/signals';
import type { CommentKey } from '../../../lib/comment/snapshot';
import type { DecisionId } from '../../../lib/decisions/proposal';
import type { RpcError } from '../../../lib/rpc/protocol';
import type { Backend } from '../../popup/backend';
import { dataOf, liveCall } from '../../popup/live';

export type EarlierDeps = { readonly backend: Backend; readonly commentKey: CommentKey };
type Earlier = { readonly id: DecisionId; readonly number: string };

/** Records of a comment from before it was locked: they hold what nobody may have. */
export const EarlierModel = createModel(({ backend, commentKey }: EarlierDeps) => {
  const changed = ['decisions', 'retention'] as const;
  const marks = liveCall(backend, 'decisions/for-comments', { keys: [commentKey] }, [...changed]);
  const found = signal<readonly Earlier[]>([]);
  const isWorking = signal(false);
  const problem = signal<RpcError | null>(null);

  async function look(all: readonly Earlier[]) {
    const held: Earlier[] = [];
    for (const { id, number } of all) {
      const reply = await backend.call('decisions/get', { id });
      const isLocked = reply.ok && reply.value.decision.proposal.concerned.kind === 'locked';
      // What can't be asked just now is named as well: rather once too often.
      const isGone = !reply.ok && reply.error.kind === 'failed' && reply.error.message === 'gone';
      if (!isLocked && !isGone) held.push({ id, number });
    }
    found.value = held;
  }
  effect(() => {
    void look(dataOf(marks.state.value) ?? []);
  });

  return {
    found: computed(() => found.value),
    isWorking: computed(() => isWorking.value),
    problem: computed(() => problem.value),
    async erase(id: DecisionId, reason: string): Promise<void> {
      if (isWorking.value) return;
      isWorking.value = true;
      const reply = await backend.call('retention/erase', { subject: `decision:${id}`, reason });
      problem.value = reply.ok ? null : reply.error;
      await marks.refresh();
      isWorking.value = false;
    },
  };
});
