import * as z from 'zod/mini';
import { IsoDate } from '../knowledge/answer';
import type { Decision } from './decision';
import type { Erasure } from './erasure';
import { factsOf } from './erasing';
import { DecidedMeasure } from './measure';
import { addDays, addMonths, dayOf } from './german-time';
import { hideSmall, smallest, splitSmall } from './small-counts';

export const Count = z.strictObject({
  key: z.string(),
  /** Null: not told, so that no number below 5 can be computed. */
  count: z.nullable(z.int()),
});
export type Count = z.infer<typeof Count>;

/**
 * Name-free figures (D-24). Each list splits the same total. A number below 5 appears nowhere and can't be computed
 * from the others (`small-counts.ts`).
 */
export const Report = z.strictObject({
  /** First day of a month and last day of one: reports of odd days would show single decisions by their difference. */
  from: IsoDate,
  until: IsoDate,
  /** Decisions proposed in that time. Null: fewer than 5, and nothing else is told either. */
  total: z.nullable(z.int()),
  /** By month of the proposal: "2026-11". */
  months: z.array(Count),
  /** `DecidedMeasure`, as decided or proposed last. */
  measures: z.array(Count),
  /** By clause, most first; `noClause` without one; `otherClauses` for those too rare to be named. */
  clauses: z.array(Count),
  /** What came of the proposal: `reportOutcomes`. What was reversed later had been decided. */
  outcomes: z.array(Count),
  /** What came of it after a complaint: `reportComplaints`. */
  complaints: z.array(Count),
  /** Milliseconds from proposal to ruling, to the hour; null when fewer than 5 were reviewed. */
  medianReview: z.nullable(z.int()),
});
export type Report = z.infer<typeof Report>;

export const noClause = 'none';
export const otherClauses = 'other';
export const reportOutcomes = ['decided', 'refused', 'withdrawn', 'waiting'] as const;
/** `kept`: a complaint did not change it, or waits. */
export const reportComplaints = ['none', 'kept', 'reversed'] as const;

/** An erasure with its facts stands for a decision whose record is gone. */
export type CountedErasure = Pick<Erasure, 'number' | 'openedAt' | 'facts'>;

type Counted = { readonly day: IsoDate; readonly facts: NonNullable<Erasure['facts']> };

/** Name-free figures of whole months: from the first of the month of `from` to the end of that of `until`. */
export function buildReport(
  decisions: readonly Decision[],
  erasures: readonly CountedErasure[],
  from: IsoDate,
  until: IsoDate,
): Report {
  const first = `${from.slice(0, 7)}-01`;
  const last = addDays(addMonths(`${until.slice(0, 7)}-01`, 1), -1);
  const counted = countedOf(decisions, erasures).filter(({ day }) => first <= day && day <= last);
  const facts = counted.map(one => one.facts);
  const total = counted.length;
  const isTold = total === 0 || total >= smallest;
  const split = (keys: readonly string[], of: readonly string[]): Count[] => {
    const tally = tallyOf(of);
    const counts = keys.map(key => ({ key, count: tally.get(key) ?? 0 }));
    return isTold ? hideSmall(counts) : counts.map(({ key }) => ({ key, count: null }));
  };
  const clauses = facts.map(({ clause }) => clause ?? noClause);
  return {
    from: first,
    until: last,
    total: isTold ? total : null,
    months: split(
      monthsBetween(first, last),
      counted.map(({ day }) => day.slice(0, 7)),
    ),
    measures: split(
      DecidedMeasure.options,
      facts.map(({ measure }) => measure),
    ),
    clauses: isTold ? clauseCounts(clauses) : [],
    outcomes: split(
      reportOutcomes,
      facts.map(({ outcome }) => (outcome === 'reversed' ? 'decided' : outcome)),
    ),
    complaints: split(
      reportComplaints,
      facts.map(({ complaints, reversals }) =>
        reversals > 0 ? 'reversed' : complaints > 0 ? 'kept' : 'none',
      ),
    ),
    medianReview: medianReview(facts),
  };
}

/** Each decision once: by its record, or by its erasure, of which two leads may have written one each. */
function countedOf(
  decisions: readonly Decision[],
  erasures: readonly CountedErasure[],
): readonly Counted[] {
  const byNumber = new Map<string, Counted>();
  for (const decision of decisions)
    byNumber.set(decision.proposal.number, {
      day: dayOf(decision.proposed.at),
      facts: factsOf(decision),
    });
  for (const { number, openedAt, facts } of erasures)
    if (facts) byNumber.set(number, { day: dayOf(openedAt), facts });
  return [...byNumber.values()];
}

/** That a clause is named says that it was breached at least once, so rare ones go without their name. */
function clauseCounts(clauses: readonly string[]): Count[] {
  const counts = [...tallyOf(clauses)]
    .map(([key, count]) => ({ key, count }))
    .toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  const { told, rest } = splitSmall(counts);
  return rest === 0 ? told : [...told, { key: otherClauses, count: rest }];
}

function tallyOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const tally = new Map<string, number>();
  for (const key of keys) tally.set(key, (tally.get(key) ?? 0) + 1);
  return tally;
}

function monthsBetween(first: IsoDate, last: IsoDate): string[] {
  const months: string[] = [];
  for (let day = first; day <= last; day = addMonths(day, 1)) months.push(day.slice(0, 7));
  return months;
}

function medianReview(facts: readonly Counted['facts'][]): number | null {
  const hours = facts
    .flatMap(({ reviewHours }) => (reviewHours === null ? [] : [reviewHours]))
    .toSorted((a, b) => a - b);
  if (hours.length < smallest) return null;
  const upper = hours[Math.floor(hours.length / 2)] ?? 0;
  const lower = hours[Math.ceil(hours.length / 2) - 1] ?? 0;
  return Math.round((upper + lower) / 2) * 3_600_000;
}
