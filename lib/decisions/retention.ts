import type { Case } from '../escalation/case';
import type { Decision } from './decision';
import type { DecisionPolicy, Retention } from './policy';
import { strafantragTerm } from './strafantrag';
import { addDays, addMonths, dayOf, endOfDay, startOfDay } from './german-time';

export type RetentionClass = 'decision' | 'block' | 'criminal' | 'case';

/** What deletes a record, and when. */
export type Timer<C extends RetentionClass = RetentionClass> = {
  /** What keeps it longest. */
  readonly class: C;
  /** Epoch ms. From then on it may be deleted. */
  readonly dueAt: number;
  /** A legal hold: whatever the time, it stays. */
  readonly isHeld: boolean;
};

type Policy = Pick<DecisionPolicy, 'retention' | 'land'>;
type DecisionTimer = Timer<'decision' | 'block' | 'criminal'>;

/** Once a hold was lifted, so many days are left to object before anything goes. */
const daysAfterHold = 7;

/**
 * The timer of a decision; null while none runs: it is open, a block is in force, or proceedings go on. Several may
 * run; the longest holds (docs/decisions.md).
 */
export function retentionOf(decision: Decision, policy: Policy): DecisionTimer | null {
  if (!decision.closed) return null;
  const timers = [
    criminalTimer(decision, policy),
    blockTimer(decision, policy.retention),
    closingTimer(decision, policy.retention),
  ];
  if (timers.includes('not-over')) return null;
  const running = timers.filter(timer => timer !== null && timer !== 'not-over');
  const longest = running.reduce((a, b) => (b.dueAt > a.dueAt ? b : a));
  const hold = decision.timeline.findLast(({ kind }) => kind === 'decision-hold');
  // While it lasts, the day that has passed stays: so it is listed as what is kept beyond its time.
  const lifted = decision.hold === null ? hold : undefined;
  const afterHold = lifted ? endOfDay(addDays(dayOf(lifted.at), daysAfterHold)) + 1 : 0;
  return {
    class: longest.class,
    dueAt: Math.max(longest.dueAt, afterHold),
    isHeld: decision.hold !== null,
  };
}

/** Months for which a closed escalation is kept. */
export const caseMonths = 12;

/** The timer of an escalation; null while it is open, or two devices disagree about it. */
export const caseRetention = (record: Case): Timer<'case'> | null =>
  record.status === 'closed' && !record.conflict
    ? { class: 'case', dueAt: monthsAfter(latest(caseTimes(record)), caseMonths), isHeld: false }
    : null;

/** Whether it may be deleted now. @param now epoch ms */
export const isDue = (timer: Timer | null, now: number): boolean =>
  timer !== null && !timer.isHeld && timer.dueAt <= now;

/** Those due within so many days, or overdue, first come first. Held ones stand among them, to be seen. */
export const dueWithin = <T extends Pick<Timer, 'dueAt'>>(
  items: readonly T[],
  now: number,
  days = 7,
): T[] =>
  items
    .filter(({ dueAt }) => dueAt <= now + days * 86_400_000)
    .toSorted((a, b) => a.dueAt - b.dueAt);

type Part = { readonly class: DecisionTimer['class']; readonly dueAt: number };

/** `closed.at` is what some device's clock said: closing can't come before what was closed. */
function closingTimer(decision: Decision, { decisionMonths }: Retention): Part {
  return { class: 'decision', dueAt: monthsAfter(closedAt(decision), decisionMonths) };
}

function blockTimer(decision: Decision, { blockMonths }: Retention): Part | 'not-over' | null {
  if (decision.measure !== 'block' && decision.measure !== 'mute') return null;
  const { phase, person } = decision;
  if (phase === 'refused' || phase === 'withdrawn') return null;
  // Closing needs that it was decided; what is still in force has to stay.
  if (phase === 'decided' && (!person || person.until === null)) return 'not-over';
  const until = phase === 'decided' && person?.until ? endOfDay(person.until) : 0;
  return {
    class: 'block',
    dueAt: monthsAfter(Math.max(until, closedAt(decision)), blockMonths),
  };
}

function criminalTimer(decision: Decision, { retention, land }: Policy): Part | 'not-over' | null {
  if (!decision.criminal) return null;
  const { status, endedOn, knownOn } = decision.criminal.state;
  if (status === 'waived') return null;
  if (status === 'suspected') {
    // Nothing went out. As long as a request can be filed, what it needs is there.
    return knownOn === null
      ? null
      : { class: 'criminal', dueAt: endOfDay(strafantragTerm(knownOn, land).lastDay) + 1 };
  }
  if (endedOn === null) return 'not-over';
  return {
    class: 'criminal',
    dueAt: monthsAfter(Math.max(endOfDay(endedOn), closedAt(decision)), retention.criminalMonths),
  };
}

/** The latest of all times that count: one clock that is slow deletes nothing early. */
const closedAt = (decision: Decision): number =>
  latest([
    decision.closed?.at ?? 0,
    decision.proposed.at,
    decision.decided?.at ?? 0,
    ...decision.rulings.flatMap(({ at, fault }) => (fault === null ? [at] : [])),
    ...decision.complaints.map(({ at }) => at),
    ...decision.carriedOut.map(({ at }) => at),
    ...decision.notices.map(({ at }) => at),
  ]);

const caseTimes = ({ openedAt, updatedAt, steps }: Case): number[] => [
  openedAt,
  updatedAt,
  ...steps.map(({ at }) => at),
];

const latest = (times: readonly number[]): number =>
  times.reduce((a, b) => Math.max(a, b), Number.MIN_SAFE_INTEGER);

/** Begin of the day after the day so many months later, so that the last day is kept whole. */
const monthsAfter = (at: number, months: number): number =>
  startOfDay(addDays(addMonths(dayOf(at), months), 1));
