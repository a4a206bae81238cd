import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { criminalBranch } from '../../lib/escalation/criminal-branch';
import type { EscalationTarget, TargetId } from '../../lib/escalation/target';
import { orderTargets, type Purpose } from '../../lib/escalation/target-order';
import { lacksAnswer } from '../../lib/page/findings';
import type { DeliveryState } from '../../lib/escalation/delivery-state';
import type { Output, RpcError } from '../../lib/rpc/protocol';
import { type Opened, openChannel } from './case-channel';
import type { PanelDeps } from './deps';
import { contextOf, type Shown } from './shown';

/** A case that was opened for this comment before. */
export type EarlierCase = Output<'cases/for-comments'>[number];

export type EscalationDeps = Pick<
  PanelDeps,
  'call' | 'now' | 'copy' | 'openDraft' | 'caseMessage'
> & {
  readonly shown: ReadonlySignal<Shown | null>;
};

/** One click on a target: a case in the ledger, then the target's channel. */
export function createEscalationModel(deps: EscalationDeps) {
  const { call, shown } = deps;
  const targets = signal<readonly EscalationTarget[] | null>(null);
  const note = signal('');
  const opening = signal<TargetId | null>(null);
  const opened = signal<Opened | null>(null);
  const delivery = signal<DeliveryState | null>(null);
  const earlier = signal<readonly EarlierCase[]>([]);
  const problem = signal<RpcError | null>(null);
  const branch = computed(() => criminalBranch(shown.value?.assessment.flags ?? []));
  /** Known from the comment, so that a key or the bar leads to the same order as the buttons here. */
  const purpose = computed((): Purpose | null => {
    if (branch.value !== null) return 'report';
    return shown.value && lacksAnswer(shown.value) ? 'question' : null;
  });

  async function loadTargets() {
    const reply = await call('targets/list', {});
    if (reply.ok) targets.value = reply.value;
    else problem.value = reply.error;
  }

  async function loadEarlier() {
    const key = shown.value?.comment.key;
    if (key === undefined) return;
    const reply = await call('cases/for-comments', { keys: [key] });
    if (reply.ok && shown.value?.comment.key === key) earlier.value = reply.value;
  }

  async function loadDelivery() {
    const caseId = opened.value?.case.id;
    if (opened.value?.channel !== 'queued') return;
    const reply = await call('deliveries/list', {});
    if (!reply.ok || opened.value.case.id !== caseId) return;
    delivery.value = reply.value.find(state => state.caseId === caseId) ?? null;
  }

  async function retryDelivery() {
    const caseId = opened.value?.case.id;
    if (caseId === undefined) return;
    const reply = await call('deliveries/retry', { caseId });
    if (reply.ok && opened.value?.case.id === caseId) delivery.value = reply.value;
  }

  /** The case and its channel are finished even when the person moves on meanwhile; only the view is not theirs. */
  async function open(target: EscalationTarget) {
    const about = shown.value;
    if (about === null || opening.value !== null) return;
    opening.value = target.id;
    problem.value = null;
    const reply = await call('cases/open', {
      comment: about.comment,
      context: contextOf(about, deps.now()),
      flags: about.assessment.flags,
      targetId: target.id,
      note: note.value,
    });
    opening.value = null;
    const result = reply.ok ? await openChannel(reply.value, target, deps) : null;
    if (shown.value?.comment.key !== about.comment.key) return;
    if (!reply.ok) problem.value = reply.error;
    if (result === null) return;
    note.value = '';
    opened.value = result;
    await Promise.all([loadEarlier(), loadDelivery()]);
  }

  return {
    /** Whom the comment may concern first stands first. */
    targets: computed(() => targets.value && orderTargets(targets.value, purpose.value)),
    /** Null unless a flag is clear enough to suspect a crime. */
    branch,
    purpose,
    note: computed(() => note.value),
    opening: computed(() => opening.value),
    opened: computed(() => opened.value),
    delivery: computed(() => delivery.value),
    earlier: computed(() => earlier.value),
    problem: computed(() => problem.value),
    loadTargets,
    loadEarlier,
    loadDelivery,
    retryDelivery,
    open,
    writeNote: (text: string) => {
      note.value = text.slice(0, 5_000);
    },
    reset: () => {
      note.value = '';
      opened.value = null;
      delivery.value = null;
      earlier.value = [];
      problem.value = null;
    },
  };
}
export type EscalationModel = ReturnType<typeof createEscalationModel>;
