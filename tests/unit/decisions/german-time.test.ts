import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  addDays,
  addMonths,
  dayOf,
  endOfDay,
  isoMoment,
  momentOf,
  startOfDay,
} from '../../../lib/decisions/german-time';
import { withIsoTimes } from '../../../lib/decisions/iso-times';
import { defaultDecisionPolicy } from '../../../lib/decisions/default-policy';
import { strafantragState } from '../../../lib/decisions/strafantrag';
import { endOfNextWorkingDay } from '../../../lib/decisions/working-days';
import { anyDay } from './days';

const hour = 3_600_000;
const zones = ['UTC', 'Europe/Berlin', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Tokyo'];

const length = (day: string) => endOfDay(day) + 1 - startOfDay(day);

afterEach(() => {
  vi.unstubAllEnvs();
});

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

describe('moments in Germany', () => {
  it('are told as ISO 8601 with the offset in force', () => {
    expect(isoMoment(Date.parse('2026-11-21T15:12:00Z'))).toBe('2026-11-21T16:12:00.000+01:00');
    expect(isoMoment(Date.parse('2026-07-01T22:30:00Z'))).toBe('2026-07-02T00:30:00.000+02:00');
  });

  it('read back as what they are', () => {
    const any = fc.integer({ min: Date.UTC(1996, 0, 1), max: Date.UTC(2095, 0, 1) });
    fc.assert(
      fc.property(any, at => {
        expect(Date.parse(isoMoment(at))).toBe(at);
      }),
    );
  });

  it('are what Germany’s clocks showed, also when they were changed', () => {
    expect(momentOf('2026-11-21T16:12')).toBe(Date.parse('2026-11-21T15:12:00Z'));
    expect(momentOf('2026-07-02T00:30')).toBe(Date.parse('2026-07-01T22:30:00Z'));
    // 02:30 came twice, and did not come.
    expect(momentOf('2026-10-25T02:30')).toBe(Date.parse('2026-10-25T01:30:00Z'));
    expect(momentOf('2026-03-29T02:30')).toBe(Date.parse('2026-03-29T01:30:00Z'));
    expect(momentOf('')).toBeNaN();
    expect(momentOf('gestern')).toBeNaN();
  });

  it('replace every time in a file, at any depth, and nothing else', () => {
    const at = Date.parse('2026-11-21T15:12:00Z');
    const time = '2026-11-21T16:12:00.000+01:00';
    expect(
      withIsoTimes({
        at,
        list: [{ closedAt: at, size: at }],
        time: { at, label: 'vor 2 Std.' },
        takenAt: null,
        what: at,
        filedOn: '2026-11-21',
      }),
    ).toEqual({
      at: time,
      list: [{ closedAt: time, size: at }],
      time: { at: time, label: 'vor 2 Std.' },
      takenAt: null,
      what: at,
      filedOn: '2026-11-21',
    });
    // What a hostile entry names as its time must not stop an export.
    expect(withIsoTimes({ at: Number.MAX_SAFE_INTEGER })).toEqual({ at: Number.MAX_SAFE_INTEGER });
  });
});

describe.each(zones)('terms on a machine whose zone is %s', zone => {
  it('are those of Germany', () => {
    vi.stubEnv('TZ', zone);
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    // Sunday in Germany, half past midnight; elsewhere Saturday or already later.
    const night = Date.parse('2026-11-21T23:30:00Z');
    expect(dayOf(night)).toBe('2026-11-22');
    expect(isoMoment(endOfNextWorkingDay(night, 'NW'))).toBe('2026-11-23T23:59:59.999+01:00');
    const criminal = {
      offences: ['ehrdelikt'],
      knownOn: '2026-08-22',
      status: 'suspected',
      filedOn: null,
    } as const;
    const { offences } = defaultDecisionPolicy;
    const given = { ...criminal, offences: [...criminal.offences] };
    const state = (at: string) =>
      strafantragState(given, { land: 'NW', offences }, dayOf(Date.parse(at)));
    // The 22nd is a Sunday: the Monday still counts, until midnight in Germany.
    expect(state('2026-11-23T22:59:59Z')).toMatchObject({ kind: 'running', daysLeft: 0 });
    expect(state('2026-11-23T23:00:00Z')).toMatchObject({ kind: 'expired' });
    expect(momentOf('2026-11-21T16:12')).toBe(Date.parse('2026-11-21T15:12:00Z'));
  });
});
