import { describe, expect, it, vi } from 'vitest';
import { dueWords } from '../../../../../components/workspace/review/due-words';

vi.mock('../../../../../lib/browser/i18n', () => ({
  t: (key: string, holes: readonly string[] | number) =>
    key === 'common.locale' ? 'de-DE' : `${key}(${[holes].flat().join()})`,
}));

/** Thursday, in the evening. */
const now = Date.parse('2026-11-19T20:00:00Z');
const words = (text: string, isOverdue = false) =>
  dueWords({ dueAt: Date.parse(text), isOverdue }, now);

describe('dueWords', () => {
  it('says nothing without a day', () => {
    expect(dueWords({ dueAt: null, isOverdue: false }, now)).toBeNull();
  });

  it.each([
    ['2026-11-19T22:59:00Z', 'review.due.until(heute)'],
    ['2026-11-19T23:01:00Z', 'review.due.until(morgen)'],
    ['2026-11-23T12:00:00Z', 'review.due.until(Montag, 23.11.2026)'],
    ['2027-01-14T12:00:00Z', 'review.due.until(14.01.2027)'],
  ])('says until when, as near as people say it (%s)', (at, expected) => {
    expect(words(at)).toBe(expected);
  });

  it.each([
    ['2026-11-19T08:00:00Z', 'review.due.overdue(heute)'],
    ['2026-11-18T22:59:00Z', 'review.due.overdue(gestern)'],
    ['2026-11-16T22:59:00Z', 'review.due.overdueDays(3)'],
  ])('says since when it is overdue (%s)', (at, expected) => {
    expect(words(at, true)).toBe(expected);
  });
});
