import { computed, createModel, signal } from '@preact/signals';
import { Phase } from '../../../lib/decisions/decision';
import type { DecisionRow } from '../../../lib/rpc/decisions';
import type { Services } from '../../popup/backend';
import { dataOf, liveCall } from '../../popup/live';
import { groupRows, isOfWork, type WorkKind } from './queue-groups';

/** Rows that a long list shows at first, and that are added each time. */
export const pageSize = 50;

/** What waits, grouped by when it is due. */
export const QueueModel = createModel(({ backend, now }: Pick<Services, 'backend' | 'now'>) => {
  const { state, refresh } = liveCall(backend, 'decisions/list', { which: 'queue' }, [
    'decisions',
    'team',
  ]);
  const team = liveCall(backend, 'team/state', {}, ['team']);
  const work = signal<WorkKind | 'all'>('all');
  const rows = computed(() => dataOf(state.value) ?? []);
  const shown = computed(() => {
    const wanted = work.value;
    return wanted === 'all' ? rows.value : rows.value.filter(row => isOfWork(row, wanted));
  });
  return {
    state: computed(() => state.value),
    refresh,
    work: computed(() => work.value),
    show(next: WorkKind | 'all') {
      work.value = next;
    },
    /** Nobody can be the second person. Not said before it is known. */
    isAlone: computed(() => dataOf(team.state.value)?.phase === 'none'),
    isEmpty: computed(() => rows.value.length === 0),
    groups: computed(() => groupRows(shown.value, now())),
  };
});
export type Queue = InstanceType<typeof QueueModel>;

/** What somebody looks for in the list of all decisions; outlasts a look at one of them. */
export const AllFilterModel = createModel(() => {
  const words = signal('');
  const phase = signal<Phase | 'all'>('all');
  const limit = signal(pageSize);
  return {
    words: computed(() => words.value),
    phase: computed(() => phase.value),
    limit: computed(() => limit.value),
    search(text: string) {
      words.value = text;
      limit.value = pageSize;
    },
    show(next: string) {
      phase.value = Phase.options.find(known => known === next) ?? 'all';
      limit.value = pageSize;
    },
    showMore() {
      limit.value += pageSize;
    },
  };
});
export type AllFilter = InstanceType<typeof AllFilterModel>;

/** All decisions, newest first, a page at a time: thousands of rows at once would take seconds to lay out. */
export const AllModel = createModel(
  ({ backend, filter }: Pick<Services, 'backend'> & { readonly filter: AllFilter }) => {
    const { state, refresh } = liveCall(backend, 'decisions/list', { which: 'all' }, [
      'decisions',
      'team',
    ]);
    const found = computed(() => {
      const wanted = normal(filter.words.value);
      const phase = filter.phase.value;
      return (dataOf(state.value) ?? []).filter(
        row => (phase === 'all' || row.phase === phase) && normal(row.number).includes(wanted),
      );
    });
    return {
      state: computed(() => state.value),
      refresh,
      count: computed(() => found.value.length),
      rows: computed<readonly DecisionRow[]>(() => found.value.slice(0, filter.limit.value)),
      hasMore: computed(() => found.value.length > filter.limit.value),
    };
  },
);
export type All = InstanceType<typeof AllModel>;

/** A number as somebody types it: without signs, small. */
const normal = (number: string): string =>
  number.toLocaleLowerCase('de').replaceAll(/[^\p{L}\p{N}]+/gu, '');
