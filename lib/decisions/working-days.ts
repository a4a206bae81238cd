import { getHolidays } from 'feiertagejs';
import type { IsoDate } from '../knowledge/answer';
import { addDays, dayOf, endOfDay, isoDate } from './german-time';
import type { Land } from './policy';

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
