import type { DecisionTask } from '../../ui/decision-words';

/** The part of the page that a step belongs to: its outcome is told there. */
export type Area =
  | 'ruling'
  | 'platform'
  | 'notice'
  | 'complaints'
  | 'block'
  | 'person'
  | 'criminal'
  | 'remarks'
  | 'withdrawal'
  | 'hold'
  | 'closing';

/** Where a task is done. */
export const areaByTask: Readonly<Record<DecisionTask['kind'], Area>> = {
  review: 'ruling',
  'after-approval': 'ruling',
  complaint: 'complaints',
  'carry-out': 'platform',
  undo: 'platform',
  back: 'platform',
  inform: 'notice',
  criminal: 'criminal',
  'block-review': 'block',
  close: 'closing',
};

/** Cards below the ruling, as they stand when nothing is to be done. */
const calmOrder = [
  'platform',
  'notice',
  'complaints',
  'block',
  'criminal',
  'remarks',
  'withdrawal',
  'closing',
  'hold',
] as const satisfies readonly Area[];
export type OrderedArea = (typeof calmOrder)[number];

/** First where this person has something to do, most pressing first; then the rest in its usual order. */
export function cardOrder(tasks: readonly DecisionTask[]): readonly OrderedArea[] {
  const wanted = new Set<Area>(
    tasks.filter(({ mine }) => mine).map(({ kind }) => areaByTask[kind]),
  );
  const first = [...wanted].flatMap(area => calmOrder.filter(one => one === area));
  return [...first, ...calmOrder.filter(one => !wanted.has(one))];
}
