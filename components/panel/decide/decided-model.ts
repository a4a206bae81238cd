import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { CommentKey } from '../../../lib/comment/snapshot';
import type { Evidence } from '../../../lib/decisions/evidence';
import type { DecisionId } from '../../../lib/decisions/proposal';
import type { DecisionView, Step } from '../../../lib/rpc/decisions';
import type { Input, RpcError } from '../../../lib/rpc/protocol';
import type { PanelDeps } from '../deps';
import type { Shown } from '../shown';

export type DecidedDeps = Pick<PanelDeps, 'call' | 'now'> & {
  readonly shown: ReadonlySignal<Shown | null>;
  /** There is something: its statement of reasons needs the policy. */
  readonly onFound: () => void;
};

export type NewFiles = Input<'decisions/propose'>['files'];

/** What was decided about the comment in front, and what is to be done about it now. */
export function createDecidedModel({ call, now, shown, onFound }: DecidedDeps) {
  const views = signal<readonly DecisionView[]>([]);
  const busy = signal<DecisionId | null>(null);
  const problem = signal<RpcError | null>(null);
  let loading: Promise<void> = Promise.resolve();

  async function fetchAll(key: CommentKey) {
    const marks = await call('decisions/for-comments', { keys: [key] });
    if (!marks.ok) return;
    const replies = await Promise.all(marks.value.map(({ id }) => call('decisions/get', { id })));
    if (shown.value?.comment.key !== key) return;
    views.value = replies
      .flatMap(reply => (reply.ok ? [reply.value] : []))
      .toSorted((a, b) => b.decision.proposed.at - a.decision.proposed.at);
    if (views.value.length > 0) onFound();
    reportEdit(key);
  }

  /** The record holds the words that were proposed about: only here can they be compared with the page's. */
  function reportEdit(key: CommentKey) {
    const isEdited = views.value.some(
      view => view.decision.sighting?.sighting !== 'edited' && isChanged(view, shown.value),
    );
    if (isEdited) void call('decisions/sighted', { sightings: [{ key, sighting: 'edited' }] });
  }

  function load(): Promise<void> {
    const key = shown.value?.comment.key;
    loading = key === undefined ? Promise.resolve() : fetchAll(key);
    return loading;
  }

  function take(key: CommentKey, view: DecisionView) {
    if (shown.value?.comment.key !== key) return;
    onFound();
    const others = views.value.filter(({ decision }) => decision.id !== view.decision.id);
    views.value = [view, ...others].toSorted(
      (a, b) => b.decision.proposed.at - a.decision.proposed.at,
    );
  }

  async function writing(
    id: DecisionId,
    write: () => Promise<Awaited<ReturnType<typeof callStep>>>,
  ): Promise<boolean> {
    const key = shown.value?.comment.key;
    if (busy.value !== null || key === undefined) return false;
    busy.value = id;
    problem.value = null;
    const reply = await write();
    busy.value = null;
    if (reply.ok) take(key, reply.value);
    else if (shown.value?.comment.key === key) problem.value = reply.error;
    return reply.ok;
  }
  const callStep = (id: DecisionId, step: Step) => call('decisions/step', { id, step });

  return {
    /** Newest first. */
    views: computed(() => views.value),
    hasOpen: computed(() =>
      views.value.some(
        ({ decision }) =>
          decision.closed === null &&
          (['waiting', 'provisional', 'decided'].includes(decision.phase) ||
            decision.toDo !== null),
      ),
    ),
    isLocked: computed(() =>
      views.value.some(({ decision }) => decision.proposal.concerned.kind === 'locked'),
    ),
    busy: computed(() => busy.value),
    problem: computed(() => problem.value),
    load,
    /** When what was asked last has arrived. */
    loaded: () => loading,
    take,
    step: (id: DecisionId, step: Step) => writing(id, () => callStep(id, step)),
    addEvidence: (
      id: DecisionId,
      files: NewFiles,
      comparedToProposal: Evidence['comparedToProposal'],
    ) => writing(id, () => call('decisions/add-evidence', { id, files, comparedToProposal })),
    now,
    reset: () => {
      views.value = [];
      problem.value = null;
    },
  };
}

/** Whether the page shows other words than those that were proposed about. */
export function isChanged({ decision }: DecisionView, shown: Shown | null): boolean {
  const { concerned } = decision.proposal;
  return (
    concerned.kind === 'comment' &&
    shown?.comment.key === concerned.comment.key &&
    !shown.comment.truncated &&
    shown.comment.text !== concerned.comment.text
  );
}
