import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CommentTime } from '../../../lib/comment/snapshot';
import { isTimeLabel, readTime } from '../../../lib/comment/time';

/** A Friday, shortly after two in the afternoon, wherever the test runs. */
const now = new Date(2026, 10, 20, 14, 5).getTime();
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const read = (label: string) => {
  const { at, precision } = readTime({ label, now });
  return { ago: at === null ? null : now - at, precision };
};
const local = (...parts: [number, number, number, number?, number?]) => {
  const [year, month, date, hours = 12, minutes = 0] = parts;
  return new Date(year, month - 1, date, hours, minutes).getTime();
};
const hidden = (label: string) => label.replaceAll(/./gu, '$&\u034F\u200B\u0335');
const at = (label: string) => readTime({ label, now }).at;

describe('times of comments', () => {
  it.each([
    ['27 Min.', 27 * minute, 'minute'],
    ['27m', 27 * minute, 'minute'],
    ['Vor 27 Minuten', 27 * minute, 'minute'],
    ['3 Std.', 3 * hour, 'hour'],
    ['3h', 3 * hour, 'hour'],
    ['vor 3 Stunden', 3 * hour, 'hour'],
    ['vor einer Stunde', hour, 'hour'],
    ['vor etwa einer Stunde', hour, 'hour'],
    ['about an hour ago', hour, 'hour'],
    ['5 T.', 5 * day, 'day'],
    ['5d', 5 * day, 'day'],
    ['vor einem Tag', day, 'day'],
    ['vor 5 Tagen', 5 * day, 'day'],
    ['1 Wo.', 7 * day, 'week'],
    ['2w', 14 * day, 'week'],
    ['8 weeks ago', 56 * day, 'week'],
    ['vor 2 Wochen', 14 * day, 'week'],
    ['12 Sek.', 12_000, 'second'],
    ['gerade eben', 0, 'minute'],
    ['Just now', 0, 'minute'],
    ['Jetzt', 0, 'minute'],
  ])('takes "%s" for what it says', (label, ago, precision) => {
    expect(read(label)).toEqual({ ago, precision });
  });

  it('says how rough months and years are', () => {
    expect(read('vor 3 Monaten').precision).toBe('month');
    expect(read('1 J.').precision).toBe('year');
    expect(Math.round((read('2y').ago ?? 0) / day)).toBe(730);
  });

  it('reads days by name', () => {
    expect(at('gestern')).toBe(local(2026, 11, 19));
    expect(at('Gestern um 14:05')).toBe(local(2026, 11, 19, 14, 5));
    expect(at('Yesterday at 2:05 PM')).toBe(local(2026, 11, 19, 14, 5));
    expect(at('Heute um 9:30 Uhr')).toBe(local(2026, 11, 20, 9, 30));
    expect(at('Montag um 08:00')).toBe(local(2026, 11, 16, 8, 0));
    expect(at('Freitag')).toBe(local(2026, 11, 13));
  });

  it('reads dates', () => {
    expect(at('2. Oktober 2025 um 14:05')).toBe(local(2025, 10, 2, 14, 5));
    expect(at('Donnerstag, 2. Oktober 2025')).toBe(local(2025, 10, 2));
    expect(at('Oct 2, 2025')).toBe(local(2025, 10, 2));
    expect(at('October 2, 2025 at 12:10 AM')).toBe(local(2025, 10, 2, 0, 10));
    expect(at('2 October 2025')).toBe(local(2025, 10, 2));
    expect(at('02.10.2025')).toBe(local(2025, 10, 2));
    expect(at('2.10.25, 14:05')).toBe(local(2025, 10, 2, 14, 5));
    expect(at('5. März')).toBe(local(2026, 3, 5));
  });

  it('takes a date without a year for the latest one that has passed', () => {
    expect(at('24. Dezember')).toBe(local(2025, 12, 24));
    expect(at('19. November')).toBe(local(2026, 11, 19));
  });

  it('is exact where the page is', () => {
    const time = readTime({ label: '5 Wo.', datetime: '2025-10-02T15:44:52.000Z', now });
    expect(time).toEqual({
      label: '5 Wo.',
      at: Date.UTC(2025, 9, 2, 15, 44, 52),
      precision: 'second',
    });
  });

  it('sees through combining and zero-width characters, but keeps umlauts', () => {
    expect(read(hidden('3 Std.'))).toEqual({ ago: 3 * hour, precision: 'hour' });
    expect(readTime({ label: hidden('5. März'), now })).toEqual({
      label: '5. März',
      at: local(2026, 3, 5),
      precision: 'day',
    });
  });

  it('claims nothing about what it cannot read', () => {
    const labels = ['', 'Antworten', '31. Februar', 'vor Stunden', '25:99', '3 Std. x', '99999 h'];
    for (const label of labels) expect(read(label)).toEqual({ ago: null, precision: 'unknown' });
    expect(readTime({ label: null, now })).toEqual({ label: null, at: null, precision: 'unknown' });
  });

  it('takes no name for a time', () => {
    for (const name of ['Uwe S.', 'Max T.', 'Anna 3', 'Karl Mai', 'Hans-Peter', 'Stadt M.']) {
      expect(isTimeLabel(name)).toBe(false);
    }
  });

  it('gives a valid time for any label', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string(), (label, datetime) => {
        expect(CommentTime.safeParse(readTime({ label, datetime, now })).success).toBe(true);
      }),
    );
  });

  it('is never later than now for any age', () => {
    const units = fc.constantFrom('Min.', 'Std.', 'T.', 'Wo.', 'J.', 'm', 'h', 'd', 'w', 'y');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), units, (count, unit) => {
        expect(read(`${count} ${unit}`).ago).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
