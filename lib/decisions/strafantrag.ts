import { daysBetween } from '../knowledge/ageing';
import type { IsoDate } from '../knowledge/answer';
import type { CriminalState } from './payloads';
import type { DecisionPolicy, Land, OffenceEntry } from './policy';
import { addDays, addMonths } from './german-time';
import { workingDayFrom } from './working-days';

/** Days before the last day on which a person is reminded. */
export const reminderDays = [28, 14, 3] as const;
export type ReminderDays = (typeof reminderDays)[number];

/** Until when a request to prosecute can be filed. Not legal advice. */
export type StrafantragTerm = {
  /** Last day on which it can still be filed. */
  readonly lastDay: IsoDate;
  /** Where the three months end by themselves; earlier than `lastDay` if that is no working day. The safe one. */
  readonly unmoved: IsoDate;
  readonly reminders: readonly { readonly daysBefore: ReminderDays; readonly on: IsoDate }[];
};

/**
 * Three months from knowledge of deed and doer.
 *
 * Settled: the term begins with the end of the day of knowledge (§ 77b Abs. 2 S. 1 StGB). It therefore ends with the
 * day three months later that has the same number, or the last of that month (as §§ 187 Abs. 1, 188 Abs. 2 and 3 BGB
 * say). An end on a Saturday, Sunday or general holiday moves to the end of the next working day (§ 77b Abs. 1 S. 2
 * StGB, the rule of § 193 BGB).
 *
 * Cautious: only holidays of the whole Land move it, and of the Land of the policy, though the place of the office
 * that receives the request may lie elsewhere. Each person entitled has a term of their own (§ 77b Abs. 3); here runs
 * the one whose day of knowledge was entered. A stay for a Sühneversuch (§ 77b Abs. 5) is not counted.
 * @param knownOn day on which who may file learnt of deed and doer
 */
export function strafantragTerm(knownOn: IsoDate, land: Land): StrafantragTerm {
  const unmoved = addMonths(knownOn, 3);
  const lastDay = workingDayFrom(unmoved, land);
  const reminders = reminderDays.map(daysBefore => ({
    daysBefore,
    on: addDays(lastDay, -daysBefore),
  }));
  return { lastDay, unmoved, reminders };
}

/**
 * `not-needed`: no suspected offence depends on a request. `unknown`: the day of knowledge is missing.
 * `running`: `reminder` is the latest that has come; null before the first. `daysLeft` is 0 on the last day.
 */
export type StrafantragState =
  | { readonly kind: 'not-needed' | 'unknown' | 'waived' }
  | {
      readonly kind: 'running';
      readonly term: StrafantragTerm;
      readonly daysLeft: number;
      readonly reminder: ReminderDays | null;
    }
  | { readonly kind: 'expired'; readonly term: StrafantragTerm }
  | {
      readonly kind: 'filed';
      /** Null without a day of knowledge. */
      readonly term: StrafantragTerm | null;
      /** Filed after the last day; null where one of the days is missing. */
      readonly isLate: boolean | null;
    };

/** Where the term stands. A report alone (`reported`) is no request and stops nothing. */
export function strafantragState(
  criminal: Pick<CriminalState, 'offences' | 'knownOn' | 'status' | 'filedOn'>,
  policy: Pick<DecisionPolicy, 'land' | 'offences'>,
  today: IsoDate,
): StrafantragState {
  const term = criminal.knownOn === null ? null : strafantragTerm(criminal.knownOn, policy.land);
  if (criminal.status === 'requested') {
    const { filedOn } = criminal;
    return { kind: 'filed', term, isLate: term && filedOn ? filedOn > term.lastDay : null };
  }
  if (!needsRequest(criminal.offences, policy.offences)) return { kind: 'not-needed' };
  if (criminal.status === 'waived') return { kind: 'waived' };
  if (!term) return { kind: 'unknown' };
  if (today > term.lastDay) return { kind: 'expired', term };
  const due = term.reminders.filter(({ on }) => today >= on).at(-1);
  return {
    kind: 'running',
    term,
    daysLeft: daysBetween(today, term.lastDay),
    reminder: due?.daysBefore ?? null,
  };
}

/** Whether one of these offences is prosecuted only on request. One that the policy no longer has counts: better a term too many. */
export const needsRequest = (
  suspected: readonly string[],
  offences: readonly Pick<OffenceEntry, 'id' | 'prosecution'>[],
): boolean =>
  suspected.some(id => offences.find(offence => offence.id === id)?.prosecution !== 'ex-officio');

/** Who may file a request, with where it is written. In German, as it goes to German offices. */
export const entitledToRequest: readonly { readonly who: string; readonly section: string }[] = [
  { who: 'die verletzte Person selbst', section: '§ 77 Abs. 1 StGB' },
  {
    who: 'auch die oder der Dienstvorgesetzte, wenn Amtsträger im Dienst oder mit Bezug auf den Dienst beleidigt wurden',
    section: '§ 194 Abs. 3 S. 1, § 77a StGB',
  },
  {
    who: 'die Behördenleitung oder die Leitung der Aufsichtsbehörde, wenn sich die Tat gegen die Behörde richtet',
    section: '§ 194 Abs. 3 S. 2 StGB',
  },
];
