import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayOf,
  endOfDay,
  endOfNextWorkingDay,
  isWorkingDay,
  startOfDay,
  workingDayFrom,
} from '../../../lib/decisions/working-days';
import { anyDay, anyLand } from './days';

const hour = 3_600_000;

const length = (day: string) => endOfDay(day) + 1 - startOfDay(day);

/** Of some Länder, those in which it is a free day. */
const free = (day: string) =>
  (['BY', 'NW', 'SN', 'TH', 'BE', 'HH', 'BUND'] as const).filter(land => !isWorkingDay(day, land));

describe('days in Germany', () => {
  it('change at midnight there, not in UTC', () => {
    expect(dayOf(Date.parse('2026-07-01T21:59:59.999Z'))).toBe('2026-07-01');
    expect(dayOf(Date.parse('2026-07-01T22:00:00.000Z'))).toBe('2026-07-02');
    expect(dayOf(Date.parse('2026-12-31T23:00:00.000Z'))).toBe('2027-01-01');
  });

  it('have 23 hours when summer time begins and 25 when it ends', () => {
    expect(length('2026-03-29')).toBe(23 * hour);
    expect(length('2026-10-25')).toBe(25 * hour);
    expect(length('2026-11-21')).toBe(24 * hour);
  });

  it('hold their first and last millisecond, and no other', () => {
    fc.assert(
      fc.property(anyDay, day => {
        expect(dayOf(startOfDay(day))).toBe(day);
        expect(dayOf(endOfDay(day))).toBe(day);
        expect(dayOf(startOfDay(day) - 1)).toBe(addDays(day, -1));
        expect(dayOf(endOfDay(day) + 1)).toBe(addDays(day, 1));
      }),
    );
  });

  it('are those that Intl shows, at every hour of the days on which clocks change', () => {
    const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });
    for (const change of ['2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31']) {
      const from = Date.parse(`${change}T00:00:00Z`) - 24 * hour;
      const hours = Array.from({ length: 96 }, (_, n) => from + (n * hour) / 2);
      expect(hours.map(dayOf)).toEqual(hours.map(at => shown.format(at)));
    }
  });

  it('keep their number over months, or take the last of the month', () => {
    expect(addMonths('2026-01-15', 3)).toBe('2026-04-15');
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(addMonths('2027-11-30', 3)).toBe('2028-02-29');
    expect(addMonths('2026-12-31', 2)).toBe('2027-02-28');
    expect(addMonths('2026-02-28', 12)).toBe('2027-02-28');
  });
});

describe('working days', () => {
  it('are neither weekend nor holiday', () => {
    expect(isWorkingDay('2026-11-20', 'BE')).toBe(true);
    expect(isWorkingDay('2026-11-21', 'BE')).toBe(false);
    expect(isWorkingDay('2026-11-22', 'BE')).toBe(false);
    expect(isWorkingDay('2026-04-03', 'BE')).toBe(false);
    expect(isWorkingDay('2026-04-06', 'BE')).toBe(false);
    expect(isWorkingDay('2026-12-24', 'BE')).toBe(true);
  });

  it('differ by Land', () => {
    expect(free('2026-01-06')).toEqual(['BY']);
    expect(free('2027-03-08')).toEqual(['BE']);
    expect(free('2026-06-04')).toEqual(['BY', 'NW']);
    expect(free('2027-09-20')).toEqual(['TH']);
    expect(free('2028-10-31')).toEqual(['SN', 'TH', 'HH']);
    expect(free('2027-11-01')).toEqual(['BY', 'NW']);
    expect(free('2026-11-18')).toEqual(['SN']);
    expect(free('2026-12-25')).toHaveLength(7);
  });

  it('count a day that is a holiday in some places of the Land only', () => {
    expect(isWorkingDay('2028-08-15', 'BY')).toBe(true);
    expect(isWorkingDay('2028-08-15', 'SL')).toBe(false);
  });

  it('end the time for an approval after the fact: Friday evening until Monday night', () => {
    const friday = Date.parse('2026-11-20T18:30:00Z');
    expect(endOfNextWorkingDay(friday, 'BE')).toBe(Date.parse('2026-11-23T23:00:00Z') - 1);
    const beforeEaster = Date.parse('2026-04-02T07:00:00Z');
    expect(endOfNextWorkingDay(beforeEaster, 'BE')).toBe(Date.parse('2026-04-07T22:00:00Z') - 1);
    const monday = Date.parse('2026-11-23T08:00:00Z');
    expect(endOfNextWorkingDay(monday, 'BE')).toBe(Date.parse('2026-11-24T23:00:00Z') - 1);
  });

  it('are the first from any day on, and never more than five days away', () => {
    fc.assert(
      fc.property(anyDay, anyLand, (day, land) => {
        const next = workingDayFrom(day, land);
        expect(isWorkingDay(next, land)).toBe(true);
        for (let between = day; between < next; between = addDays(between, 1))
          expect(isWorkingDay(between, land)).toBe(false);
        expect(next <= addDays(day, 5)).toBe(true);
      }),
    );
  });
});
