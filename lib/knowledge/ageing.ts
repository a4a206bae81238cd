import type { Answer, IsoDate } from './answer';
import type { Suggestion } from './suggestion';

type Dates = Pick<Answer, 'validFrom' | 'validUntil'>;

/** Whether the answer may be given on `today`; both limits are inclusive. ISO dates sort as text. */
export function validityOn(answer: Dates, today: IsoDate): Suggestion['validity'] {
  if (answer.validUntil !== null && answer.validUntil < today) return 'expired';
  if (answer.validFrom !== null && answer.validFrom > today) return 'not-yet-valid';
  return 'valid';
}

/** Whole days from `from` to `to`; negative when `to` lies before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000);
}

/** How old an answer's facts look on `today`. */
export type Ageing = {
  readonly validity: Suggestion['validity'];
  /** Days since "Stand"; null when the answer has none. */
  readonly daysSinceConfirmed: number | null;
  /** Days it may still be given, 0 on its last day; null without an end. */
  readonly daysLeft: number | null;
  /** Nobody confirmed it for longer than `reviewDays`, or ever. */
  readonly reviewDue: boolean;
};

/** `reviewDays`: after how many days without confirmation a person should look again. */
export function ageingOn(answer: Answer, today: IsoDate, reviewDays: number): Ageing {
  const daysSinceConfirmed = answer.asOf === null ? null : daysBetween(answer.asOf, today);
  return {
    validity: validityOn(answer, today),
    daysSinceConfirmed,
    daysLeft: answer.validUntil === null ? null : daysBetween(today, answer.validUntil),
    reviewDue: daysSinceConfirmed === null || daysSinceConfirmed > reviewDays,
  };
}
