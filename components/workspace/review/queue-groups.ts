import { dayOf } from '../../../lib/decisions/german-time';
import type { DecisionRow } from '../../../lib/rpc/decisions';
import type { DecisionTask } from '../../ui/decision-words';

/** By when something has to be done; `others`: nothing that this person can do. */
export const groupNames = ['overdue', 'today', 'week', 'later', 'open', 'others'] as const;
export type GroupName = (typeof groupNames)[number];
export type QueueGroup = { readonly name: GroupName; readonly rows: readonly DecisionRow[] };

/** Kinds of work a person may want to see alone. */
export const workKinds = ['rule', 'do', 'criminal', 'close'] as const;
export type WorkKind = (typeof workKinds)[number];

const workByTask: Readonly<Record<DecisionTask['kind'], WorkKind>> = {
  review: 'rule',
  'after-approval': 'rule',
  complaint: 'rule',
  'block-review': 'rule',
  'carry-out': 'do',
  undo: 'do',
  back: 'do',
  inform: 'do',
  criminal: 'criminal',
  close: 'close',
};

/** What of a decision has to be done first: what this person can do goes before what waits for others. */
export const leadingTask = ({ tasks }: DecisionRow): DecisionTask | null =>
  tasks.find(({ mine }) => mine) ?? tasks[0] ?? null;

export const isMine = ({ tasks }: DecisionRow): boolean => tasks.some(({ mine }) => mine);

export const isOfWork = ({ tasks }: DecisionRow, work: WorkKind): boolean =>
  tasks.some(({ kind }) => workByTask[kind] === work);

/**
 * Puts what waits into groups, those that are empty left out, and within each the earliest day first, urgent ones
 * before others. Days are days in Germany, weeks end on Sunday.
 * @param now epoch ms
 */
export function groupRows(rows: readonly DecisionRow[], now: number): readonly QueueGroup[] {
  return groupNames
    .map(name => ({ name, rows: rows.filter(row => groupOf(row, now) === name) }))
    .filter(group => group.rows.length > 0)
    .map(({ name, rows: members }) => ({ name, rows: members.toSorted(byPressure) }));
}

function groupOf(row: DecisionRow, now: number): GroupName {
  const task = leadingTask(row);
  if (!task?.mine) return 'others';
  if (task.isOverdue) return 'overdue';
  if (task.dueAt === null) return 'open';
  const day = dayOf(task.dueAt);
  const today = dayOf(now);
  if (day <= today) return 'today';
  return day <= endOfWeek(today) ? 'week' : 'later';
}

function byPressure(a: DecisionRow, b: DecisionRow): number {
  // Without a day for either, the difference would be no number.
  const byDay = dueOf(a) === dueOf(b) ? 0 : dueOf(a) - dueOf(b);
  return byDay || Number(b.isUrgent) - Number(a.isUrgent) || a.proposedAt - b.proposedAt;
}

const dueOf = (row: DecisionRow): number => leadingTask(row)?.dueAt ?? Infinity;

function endOfWeek(today: string): string {
  const date = new Date(`${today}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + ((7 - date.getUTCDay()) % 7));
  return date.toISOString().slice(0, 10);
}
