import { getHolidays } from 'feiertagejs';
import type { IsoDate } from '../knowledge/answer';
import type { Land } from './policy';

/** All days and terms are days in Germany, wherever the browser stands. */
const zone = 'Europe/Berlin';

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
 * Whether the day is neither Saturday, Sunday nor a holiday in the whole of this Land. Where a day is a holiday in
 * some places only, it counts as a working day: a term is then rather too short than too long.
 */
export function isWorkingDay(date: IsoDate, land: Land): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays(Number(date.slice(0, 4)), land).has(date);
}

/** This day if it is a working day, otherwise the next that is. */
export function workingDayFrom(date: IsoDate, land: Land): IsoDate {
  let day = date;
  while (!isWorkingDay(day, land)) day = addDays(day, 1);
  return day;
}

/** End of the first working day after the day of this moment, as epoch ms. @param at epoch ms */
export const endOfNextWorkingDay = (at: number, land: Land): number =>
  endOfDay(workingDayFrom(addDays(dayOf(at), 1), land));

const isoDate = (utc: number): IsoDate => new Date(utc).toISOString().slice(0, 10);

const holidaysByYear = new Map<string, ReadonlySet<IsoDate>>();

function holidays(year: number, land: Land): ReadonlySet<IsoDate> {
  const key = `${land}${year}`;
  const known = holidaysByYear.get(key);
  if (known) return known;
  const dates = getHolidays(year, land)
    // In Bavaria a holiday only where most people are Catholic (Art. 1 Abs. 1 Nr. 2 BayFTG).
    .filter(({ name }) => !(land === 'BY' && name === 'MARIAHIMMELFAHRT'))
    // `date` is noon UTC; `dateString` would depend on the zone of the browser.
    .map(({ date }) => isoDate(date.getTime()));
  const fresh = new Set(dates);
  holidaysByYear.set(key, fresh);
  return fresh;
}

const format = new Intl.DateTimeFormat('en-US', {
  timeZone: zone,
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
function offsetAt(at: number): number {
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
