import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../lib/decisions/german-time';
import {
  endOfNextWorkingDay,
  isWorkingDay,
  workingDayFrom,
} from '../../../lib/decisions/working-days';
import { anyDay, anyLand } from './days';

/** Of some Länder, those in which it is a free day. */
const free = (day: string) =>
  (['BY', 'NW', 'SN', 'TH', 'BE', 'HH', 'BUND'] as const).filter(land => !isWorkingDay(day, land));

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
