import type { IsoDate } from '../knowledge/answer';
import type { EntryId } from '../ledger/entry';
import type { MemberId, Role } from '../workspace/enrolment';
import type { Decision } from './decision';
import type { DecisionPolicy } from './policy';
import { strafantragState } from './strafantrag';
import type { Task } from './task';
import { tellingOf } from './telling';
import { addDays, addMonths, dayOf, endOfDay } from './german-time';
import { endOfNextWorkingDay } from './working-days';

/** Who looks at it. */
export type Viewer = {
  readonly self: MemberId;
  /** Null without a team: then nobody can be the second person. */
  readonly role: Role | null;
  /** The policy entry that makes this person a deputy now (`mandateOf`). */
  readonly mandate: EntryId | null;
};

/** Days before its date from which a block is to be looked at again. */
const blockReviewNotice = 14;
/** Days after the last step in which a decision should be closed: its timer does not run before. */
const closingDays = 28;

/**
 * What has to be done next, most pressing first.
 * @param policy the one in force now @param now epoch ms
 */
export function tasksOf(
  decision: Decision,
  viewer: Viewer,
  policy: Pick<DecisionPolicy, 'land' | 'offences' | 'retention'>,
  now: number,
): readonly Task[] {
  const can = rightsOf(decision, viewer);
  const add = (kind: Task['kind'], mine: boolean, dueAt: number | null = null): Task[] => [
    { kind, mine, dueAt, isOverdue: dueAt !== null && dueAt < now },
  ];
  const { phase, toDo, isBack, closed } = decision;
  const criminal = criminalDue(decision, policy, now);
  const blockReview = blockReviewOn(decision, policy);
  const isBlockDue = blockReview !== null && dayOf(now) >= addDays(blockReview, -blockReviewNotice);
  const tasks = [
    ...(isUnapproved(decision)
      ? add('after-approval', can.review, endOfNextWorkingDay(decision.proposed.at, policy.land))
      : phase === 'waiting'
        ? add('review', can.review)
        : []),
    ...(hasOpenComplaint(decision) ? add('complaint', can.judgeComplaint) : []),
    ...(toDo === 'undo' ? add('undo', can.write) : []),
    ...(toDo === 'do' ? add('carry-out', can.write) : []),
    ...(isBack ? add('back', can.write) : []),
    ...(tellingOf(decision)?.isDue ? add('inform', can.write) : []),
    ...(criminal ? add('criminal', can.write, criminal.dueAt) : []),
    ...(isBlockDue ? add('block-review', can.review, endOfDay(blockReview)) : []),
  ];
  const isOver = phase !== 'waiting' && phase !== 'provisional' && blockReview === null;
  if (tasks.length === 0 && isOver && !closed)
    tasks.push(...add('close', can.write, closeBy(decision)));
  return tasks.toSorted((a, b) => compareTasks(a, b, now));
}

function rightsOf({ proposer, tookPart }: Decision, { self, role, mandate }: Viewer) {
  const isReviewer = role === 'lead' || (role !== null && role !== 'auditor' && mandate !== null);
  return {
    review: isReviewer && self !== proposer,
    judgeComplaint: isReviewer && !tookPart.includes(self),
    write: role !== 'auditor',
  };
}

/** Done, or to be done, without a second person: also when a reviewer asked for more and nobody approved of either. */
const isUnapproved = ({ phase, proposal, carriedOut }: Decision): boolean =>
  phase === 'provisional' ||
  (phase === 'waiting' && proposal.urgent !== null && carriedOut.length > 0);

const hasOpenComplaint = ({ phase, complaints }: Decision): boolean =>
  !['refused', 'withdrawn', 'reversed'].includes(phase) &&
  complaints.some(({ outcome }) => outcome === null);

/** The last day on which somebody has to look again; null for what is no block, or no longer one. */
function blockReviewOn(
  { phase, measure, person, decided, rulings }: Decision,
  { retention }: Pick<DecisionPolicy, 'retention'>,
): IsoDate | null {
  if (phase !== 'decided' || !decided || (measure !== 'block' && measure !== 'mute')) return null;
  const looks = rulings.filter(({ ruling, fault }) => ruling.on === 'prolongation' && !fault);
  const lastLook = Math.max(decided.at, ...looks.map(({ at }) => at));
  const latest = addMonths(dayOf(lastLook), retention.blockReviewMonths);
  const dates = [latest, person?.reviewOn ?? latest, person?.until ?? latest];
  return dates.toSorted()[0] ?? latest;
}

/** A request to prosecute that can still be filed, or could have been. */
function criminalDue(
  { criminal }: Decision,
  policy: Pick<DecisionPolicy, 'land' | 'offences'>,
  now: number,
): { readonly dueAt: number | null } | null {
  if (!criminal) return null;
  const term = strafantragState(criminal.state, policy, dayOf(now));
  if (term.kind === 'unknown') return { dueAt: null };
  if (term.kind !== 'running' && term.kind !== 'expired') return null;
  return { dueAt: endOfDay(term.term.lastDay) };
}

function closeBy({ timeline }: Decision): number {
  const last = Math.max(...timeline.map(({ at }) => at));
  return endOfDay(addDays(dayOf(last), closingDays));
}

/** From the most to the least pressing. */
const byPress: readonly Task['kind'][] = [
  'after-approval',
  'undo',
  'back',
  'carry-out',
  'complaint',
  'review',
  'block-review',
  'inform',
  'criminal',
  'close',
];
/** A request to prosecute can't be made up for once its day has passed. @see `reminderDays` */
const pressingBefore = 14 * 86_400_000;

/**
 * The more pressing goes first: urgent measures that nobody approved in time, then what is overdue, then by kind, then
 * by due time. @param now epoch ms
 */
export const compareTasks = (a: Task, b: Task, now: number): number =>
  press(a, now) - press(b, now) || (a.dueAt ?? Infinity) - (b.dueAt ?? Infinity) || 0;

function press({ kind, isOverdue, dueAt }: Task, now: number): number {
  if (kind === 'close') return 100;
  const isNear = kind === 'criminal' && dueAt !== null && dueAt - now < pressingBefore;
  if (isOverdue) return kind === 'after-approval' ? -2 : -1;
  return isNear ? 0.5 : byPress.indexOf(kind);
}

/** Rows of the queue by their most pressing task; of two alike, the older first. Rows without a task go last. */
export function compareByTasks(
  a: { readonly tasks: readonly Task[]; readonly proposedAt: number },
  b: { readonly tasks: readonly Task[]; readonly proposedAt: number },
  now: number,
): number {
  const [first, other] = [a.tasks[0], b.tasks[0]];
  if (!first || !other) return (first ? 0 : 1) - (other ? 0 : 1) || a.proposedAt - b.proposedAt;
  return compareTasks(first, other, now) || a.proposedAt - b.proposedAt;
}
