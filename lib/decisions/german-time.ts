import type { IsoDate } from '../knowledge/answer';

/** All days, times and terms of a case are Germany's, whatever zone the browser is in. */
export const germanZone = 'Europe/Berlin';

/** The calendar day in Germany at this moment. @param at epoch ms */
export const dayOf = (at: number): IsoDate => isoDate(at + offsetAt(at));

/** First millisecond of the day in Germany, as epoch ms. */
export function startOfDay(date: IsoDate): number {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  // The offset in force at UTC midnight is that of local midnight: the clocks change after 01:00 UTC.
  return midnight - offsetAt(midnight);
}

/** Last millisecond of the day in Germany, as epoch ms. A day has 23, 24 or 25 hours. */
export const endOfDay = (date: IsoDate): number => startOfDay(addDays(date, 1)) - 1;

export const addDays = (date: IsoDate, days: number): IsoDate =>
  isoDate(Date.parse(`${date}T00:00:00Z`) + days * dayLength);

/** The day with the same number so many months later; the last of that month where it lacks the number (§ 188 Abs. 3 BGB). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return isoDate(Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth)));
}

/**
 * The moment at which Germany's clocks show this, such as `2026-11-21T16:12` of a form's field, as epoch ms; NaN for
 * anything else. Of the hour that comes twice in autumn the second; what is left out in spring counts as an hour later.
 */
export function momentOf(shown: string): number {
  const asUtc = Date.parse(`${shown}Z`);
  if (Number.isNaN(asUtc)) return NaN;
  return asUtc - offsetAt(asUtc - offsetAt(asUtc));
}

/** ISO 8601 with Germany's offset, such as `2026-11-21T16:12:00.000+01:00`. @param at epoch ms */
export function isoMoment(at: number): string {
  const offset = offsetAt(at);
  const hours = String(Math.floor(offset / 3_600_000)).padStart(2, '0');
  return `${new Date(at + offset).toISOString().slice(0, -1)}+${hours}:00`;
}

export const isoDate = (utc: number): IsoDate => new Date(utc).toISOString().slice(0, 10);

const format = new Intl.DateTimeFormat('en-US', {
  timeZone: germanZone,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

const dayLength = 86_400_000;
const offsets = new Map<number, number>();

/**
 * What Germany's clocks are ahead of UTC at this moment, in ms, as Intl knows it. Asking Intl is slow and a report asks
 * thousands of times; on all days but two a year the answer is that of the day's first moment.
 */
export function offsetAt(at: number): number {
  const day = Math.floor(at / dayLength);
  const offset = offsetOnDay(day);
  return offset === offsetOnDay(day + 1) ? offset : readOffset(at);
}

function offsetOnDay(day: number): number {
  const known = offsets.get(day);
  if (known !== undefined) return known;
  const offset = readOffset(day * dayLength);
  offsets.set(day, offset);
  return offset;
}

function readOffset(at: number): number {
  const clock = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => clock.get(type) ?? 0;
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return shown - Math.floor(at / 1000) * 1000;
}
