import { computed, createModel, effect, signal } from '@preact/signals';
import type { DecisionId } from '../../../lib/decisions/proposal';
import type { DecisionView, Step } from '../../../lib/rpc/decisions';
import type { Result } from '../../../lib/result';
import type { RpcError } from '../../../lib/rpc/protocol';
import type { Services } from '../../popup/backend';
import { dataOf, type Live, liveCall } from '../../popup/live';
import { type Area, cardOrder } from './card-order';
import { createDrafts } from './drafts';

/** Keys of the locale section `review.done`. */
export type Done =
  | 'approved'
  | 'changed'
  | 'raised'
  | 'refused'
  | 'carriedOut'
  | 'undone'
  | 'informed'
  | 'notInformed'
  | 'complaint'
  | 'upheld'
  | 'reversed'
  | 'ended'
  | 'prolonged'
  | 'person'
  | 'criminal'
  | 'remark'
  | 'withdrawn'
  | 'held'
  | 'lifted'
  | 'closed';

const loading = { status: 'loading' } as const;

export type DecisionDeps = Pick<Services, 'backend' | 'doors' | 'memory' | 'newId' | 'now'> & {
  readonly id: DecisionId;
};

/** One decision with all that is known of it, and what a person adds to it. One step at a time. */
export const DecisionModel = createModel((deps: DecisionDeps) => {
  const { backend, doors, memory, id } = deps;
  const view = liveCall(backend, 'decisions/get', { id }, ['decisions', 'team', 'decision-policy']);
  const policy = liveCall(backend, 'decision-policy/get', {}, ['decision-policy']);
  const team = liveCall(backend, 'team/state', {}, ['team']);
  const ending = new AbortController();
  effect(() => () => ending.abort());
  const drafts = createDrafts({
    memory: memory(`review-${id}`),
    tab: deps.newId(),
    now: deps.now,
    signal: ending.signal,
  });
  // A worker that is gone for a moment takes no half-written form with it; anything else is told at once.
  const shown = signal<Live<DecisionView>>({ status: 'loading' });
  effect(() => {
    const now = view.state.value;
    const isAway = now.status === 'failed' && now.error.kind === 'disconnected';
    if (!isAway || shown.peek().status !== 'ready') shown.value = now;
    if (now.status === 'failed' && now.error.kind === 'failed' && now.error.message === 'gone')
      drafts.dropAll();
  });
  // Only a person's own step moves cards: a colleague's must not take away the field somebody writes in.
  const order = signal<ReturnType<typeof cardOrder> | null>(null);
  const settle = () => {
    const now = view.state.peek();
    if (now.status === 'ready') order.value = cardOrder(now.data.tasks);
  };
  effect(() => {
    if (view.state.value.status === 'ready' && order.peek() === null) settle();
  });
  const busy = signal<Area | null>(null);
  const trouble = signal<{ readonly area: Area; readonly error: RpcError } | null>(null);
  const said = signal<{ readonly area: Area; readonly done: Done } | null>(null);
  /** The caller ends being busy, once all that follows is on the page. */
  const work = async (area: Area, ask: () => Promise<Result<unknown, RpcError>>) => {
    busy.value = area;
    trouble.value = null;
    said.value = null;
    const reply = await ask();
    if (!reply.ok) trouble.value = { area, error: reply.error };
    return reply.ok;
  };
  return {
    state: computed(() => (drafts.isLoaded.value ? shown.value : loading)),
    drafts,
    /** Cards below the ruling, as they stood when the page was opened or this person did something last. */
    order: computed(() => order.value ?? cardOrder([])),
    refresh: view.refresh,
    policy: computed(() => dataOf(policy.state.value)?.policy ?? null),
    members: computed(() => {
      const known = dataOf(team.state.value);
      return known?.phase === 'member' ? known.members : [];
    }),
    busy: computed(() => busy.value),
    trouble: computed(() => trouble.value),
    said: computed(() => said.value),
    copy: (text: string): Promise<boolean> => doors.copyText(text),
    /** True when it was written. @param form whose draft goes then; null when none is kept */
    async step(area: Area, step: Step, done: Done, form: string | null = null): Promise<boolean> {
      if (busy.value !== null) return false;
      const isDone = await work(area, () => backend.call('decisions/step', { id, step }));
      if (isDone) {
        if (form !== null) drafts.drop(form);
        await view.refresh();
        settle();
        said.value = { area, done };
      }
      busy.value = null;
      return isDone;
    },
    /** Before its time. What is left is the proof; this page says so. */
    async erase(reason: string): Promise<void> {
      if (busy.value !== null) return;
      const subject = `decision:${id}`;
      if (await work('hold', () => backend.call('retention/erase', { subject, reason })))
        await view.refresh();
      busy.value = null;
    },
  };
});
export type DecisionPageModel = InstanceType<typeof DecisionModel>;
