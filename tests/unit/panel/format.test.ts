import { beforeEach, describe, expect, it, vi } from 'vitest';
import { formatCommentTime } from '../../../components/panel/format';

vi.mock('../../../lib/browser/i18n', () => ({
  t: (key: string, holes: readonly string[] = []) =>
    key === 'common.locale' ? 'de-DE' : `${key}(${holes.join('|')})`,
}));

const at = Date.parse('2026-11-21T14:05:00Z');

describe('the time of a comment', () => {
  beforeEach(() => {
    vi.stubEnv('TZ', 'UTC');
  });

  it.each([
    ['minute', 'vor 2 Std. (21.11.2026, 14:05)'],
    ['day', 'vor 2 Std. (21.11.2026)'],
    ['week', 'vor 2 Std. (panel.comment.aboutDay(21.11.2026))'],
    ['month', 'vor 2 Std. (November 2026)'],
    ['year', 'vor 2 Std. (2026)'],
    ['unknown', 'vor 2 Std.'],
  ] as const)('with precision %s claims no more than is known', (precision, expected) => {
    expect(formatCommentTime({ label: 'vor 2 Std.', at, precision })).toBe(expected);
  });

  it('is unknown when the page shows none', () => {
    const none = { label: null, at: null, precision: 'unknown' } as const;
    expect(formatCommentTime(none)).toBe('panel.comment.timeUnknown()');
  });
});
