import { computed, createModel, signal } from '@preact/signals';
import type { AnswerId } from '../../../lib/knowledge/answer';
import type { EntryId } from '../../../lib/ledger/entry';
import type { SplitAnswer } from '../../../lib/rpc/answer-versions';
import type { RpcError } from '../../../lib/rpc/protocol';
import type { Backend } from '../backend';
import { dataOf, liveCall } from '../live';

/** What became of the last choice. `moved`: something else stands there by now, so nothing was written. */
export type Choice = { readonly id: AnswerId; readonly outcome: 'kept' | 'moved' };

/** Answers of which several versions stand side by side, and choosing one. */
export const VersionsModel = createModel((backend: Backend) => {
  const { state, refresh } = liveCall(backend, 'answers/split', {}, ['knowledge']);
  const split = computed(() => dataOf(state.value));
  const choosing = signal(false);
  const choice = signal<Choice | null>(null);
  const failure = signal<RpcError | null>(null);

  return {
    split,
    choosing: computed(() => choosing.value),
    choice: computed(() => choice.value),
    failure: computed(() => failure.value),
    /** The last choice needs no more telling. */
    forget() {
      choice.value = null;
      failure.value = null;
    },

    /** Names what the person saw: a version that came meanwhile must not be replaced unseen. */
    async keep({ id, heads }: SplitAnswer, head: EntryId): Promise<void> {
      if (choosing.value) return;
      choosing.value = true;
      choice.value = null;
      const reply = await backend.call('answers/keep-version', { id, head, seen: [...heads] });
      failure.value = reply.ok ? null : reply.error;
      // Before what is left is known: the place where it is told must not go away in between.
      if (reply.ok) choice.value = { id, outcome: reply.value.ok ? 'kept' : 'moved' };
      await refresh();
      choosing.value = false;
    },
  };
});

/** Null where one version stands alone. Not a part of the model: what its functions read redraws nothing. */
export const splitOf = ({ split }: Versions, id: AnswerId): SplitAnswer | null =>
  split.value?.answers.find(answer => answer.id === id) ?? null;

export type Versions = InstanceType<typeof VersionsModel>;
