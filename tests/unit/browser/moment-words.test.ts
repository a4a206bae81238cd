import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  evidenceMoment,
  recentMoment,
  shortMoment,
  zoneElsewhere,
} from '../../../lib/browser/moment-words';

const words: Readonly<Record<string, string>> = {
  'common.locale': 'de-DE',
  'common.moment': '$1, $2 Uhr $3',
};
vi.mock('../../../lib/browser/i18n', () => ({
  t: (key: string, holes: readonly string[] = []) =>
    (words[key] ?? key).replaceAll(/\$(\d)/g, (_, nr: string) => holes[Number(nr) - 1] ?? ''),
}));

const at = Date.parse('2026-11-21T23:12:00Z');
const summer = Date.parse('2026-07-01T22:30:00Z');

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the time of evidence', () => {
  it.each(['Europe/Berlin', 'UTC', 'America/Los_Angeles'])(
    'is Germany’s and says so on a machine in %s',
    zone => {
      vi.stubEnv('TZ', zone);
      expect(evidenceMoment(at)).toBe('22.11.2026, 00:12 Uhr MEZ');
      expect(evidenceMoment(summer)).toBe('02.07.2026, 00:30 Uhr MESZ');
    },
  );

  it('names the zone of the device where it is another', () => {
    expect(zoneElsewhere({ zone: 'Europe/Berlin' })).toBeNull();
    expect(zoneElsewhere({ zone: 'America/New_York' })).toBe('America/New_York');
  });
});

describe('times in lists', () => {
  it('are short where the machine’s clock shows the same', () => {
    for (const zone of ['Europe/Berlin', 'Europe/Vienna']) {
      vi.stubEnv('TZ', zone);
      expect(shortMoment(at)).toBe('22.11.2026, 00:12');
      expect(recentMoment(at, at + 60_000)).toBe('heute, 00:12');
      expect(recentMoment(at - 3_600_000, at)).toBe('gestern, 23:12');
    }
  });

  it('name the zone where it does not, and mean the day in Germany', () => {
    vi.stubEnv('TZ', 'America/Los_Angeles');
    expect(shortMoment(at)).toBe('22.11.2026, 00:12 Uhr MEZ');
    expect(recentMoment(at - 3_600_000, at)).toBe('gestern, 23:12 Uhr MEZ');
    expect(recentMoment(at - 400 * 3_600_000, at)).toMatch(/^05\.11\.2026, 08:12 Uhr MEZ$/);
  });
});
