import { computed, createModel, signal } from '@preact/signals';
import type { Case, CaseId, CaseStatus } from '../../lib/escalation/case';
import type { TargetRole } from '../../lib/escalation/target';
import type { DeliveryState } from '../../lib/escalation/delivery-state';
import type { RpcError } from '../../lib/rpc/protocol';
import type { Services } from '../popup/backend';
import { dataOf, liveCall } from '../popup/live';

export type StatusFilter = CaseStatus | 'all' | 'unfinished';

/** The list of cases, one of them opened, and moving it on. */
export const CasesModel = createModel(({ backend, doors }: Services) => {
  const cases = liveCall(backend, 'cases/list', {}, ['cases']);
  const deliveries = liveCall(backend, 'deliveries/list', {}, ['deliveries', 'cases']);
  const filter = signal<StatusFilter>('unfinished');
  const words = signal('');
  const targets = liveCall(backend, 'targets/list', {}, ['targets']);
  const selectedId = signal<CaseId | null>(null);
  const lastSelected = signal<CaseId | null>(null);
  const busy = signal(false);
  const failure = signal<RpcError | null>(null);
  const all = computed(() => dataOf(cases.state.value) ?? []);

  return {
    state: cases.state,
    filter: computed(() => filter.value),
    words: computed(() => words.value),
    visible: computed(() =>
      all.value.filter(one => fits(one.status, filter.value) && mentions(one, words.value)),
    ),
    selected: computed(() => all.value.find(({ id }) => id === selectedId.value) ?? null),
    deliveryById: computed(
      () =>
        new Map<CaseId, DeliveryState>(
          (dataOf(deliveries.state.value) ?? []).map(state => [state.caseId, state]),
        ),
    ),
    /** The case looked at before, for focus to return to. */
    lastSelected: computed(() => lastSelected.value),
    busy: computed(() => busy.value),
    failure: computed(() => failure.value),
    show(next: StatusFilter) {
      filter.value = next;
    },
    search(text: string) {
      words.value = text;
    },
    /** A case does not keep its target's role; a target that is gone counts as a department. */
    roleOf: ({ opening }: Case): TargetRole =>
      dataOf(targets.state.value)?.find(({ id }) => id === opening.targetId)?.role ?? 'department',
    select(id: CaseId | null) {
      if (id === null) lastSelected.value = selectedId.value;
      selectedId.value = id;
      failure.value = null;
    },
    async move(id: CaseId, status: CaseStatus, note: string): Promise<boolean> {
      if (busy.value) return false;
      busy.value = true;
      const reply = await backend.call('cases/move', { id, status, note: note.trim() });
      busy.value = false;
      failure.value = reply.ok ? null : reply.error;
      await cases.refresh();
      return reply.ok;
    },
    /** The host is asked for in the same click: a webhook may wait for nothing else. */
    async retry({ id, opening }: Case): Promise<'sent' | 'refused' | 'failed'> {
      const allowed =
        opening.channel.kind === 'webhook' ? doors.requestHost(opening.channel.url) : null;
      if (allowed && !(await allowed)) return 'refused';
      const reply = await backend.call('deliveries/retry', { caseId: id });
      failure.value = reply.ok ? null : reply.error;
      await deliveries.refresh();
      return reply.ok ? 'sent' : 'failed';
    },
  };
});

const fits = (status: CaseStatus, filter: StatusFilter) =>
  filter === 'all' || (filter === 'unfinished' ? status !== 'closed' : status === filter);

/** Every word is somewhere in what a person may remember of a case. */
function mentions({ opening, steps }: Case, words: string): boolean {
  const { comment, context, number, targetName, note } = opening;
  const text = [number, targetName, note, comment.author.name, comment.text, context.postText]
    .concat(steps.map(({ step }) => step.note))
    .join('\n')
    .toLocaleLowerCase('de');
  return words
    .toLocaleLowerCase('de')
    .split(/\s+/)
    .every(word => text.includes(word));
}
