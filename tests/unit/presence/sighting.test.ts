import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeviceId } from '../../../lib/ledger/entry';
import { claim } from '../../../lib/presence/claim';
import {
  aliveClaims,
  claimLife,
  type SeenBeacon,
  type Sighting,
  sight,
  sightNothing,
  signEvery,
} from '../../../lib/presence/sighting';

const device = 'd'.repeat(32) as DeviceId;
const mark = 'm'.repeat(43);
const now = Date.UTC(2026, 10, 21, 9);
const minute = 60_000;

const beacon = (issuedAt: number, since = issuedAt): SeenBeacon => ({
  device,
  issuedAt,
  claims: [{ ...claim(mark, [], now), since }],
});
const isShown = (sighting: Sighting, at: number) => aliveClaims([sighting], at).length > 0;
/** Seen every 15 s with a sign of life every minute, by a clock that is `skew` off. */
function follow(from: number, until: number, skew: number): Sighting {
  let seen: Sighting | null = null;
  for (let at = from; at <= until; at += 15_000) {
    const sign = from + Math.floor((at - from) / signEvery) * signEvery;
    seen = sight(seen, beacon(sign + skew), at);
  }
  return seen!;
}

describe('a colleague who is answering', () => {
  it('is shown as long as there are signs of life, with a clock that is wrong by minutes', () => {
    const minutes = fc.integer({ min: -10 * minute, max: 10 * minute });
    fc.assert(
      fc.property(minutes, fc.integer({ min: 0, max: 30 }), (skew, length) => {
        const until = now + length * minute;
        expect(isShown(follow(now, until, skew), until)).toBe(true);
      }),
    );
  });

  it('is shown from the second sign on when the clock is wrong by days', () => {
    const until = now + 2 * minute;
    for (const skew of [-3, 3]) expect(isShown(follow(now, until, skew * 864e5), until)).toBe(true);
  });

  it('is no more shown three minutes after the last sign of life, whatever the clocks say', () => {
    fc.assert(
      fc.property(fc.integer({ min: -864e5, max: 864e5 }), skew => {
        const end = now + 5 * minute;
        const seen = sight(follow(now, end, skew), beacon(end + skew), end + minute);
        expect(isShown(seen, end + claimLife)).toBe(false);
      }),
    );
  });

  it('is no more shown once the beacon is taken away, nor when the storage shows it again', () => {
    const seen = follow(now, now + 2 * minute, 0);
    const gone = sightNothing(seen, now + 2 * minute);
    expect(isShown(gone, now + 2 * minute)).toBe(false);
    for (const old of [2 * minute, minute, 0]) {
      const again = sight(gone, beacon(now + old), now + 2.5 * minute);
      expect(isShown(again, now + 2.5 * minute)).toBe(false);
    }
  });

  it('is not shown again by an older beacon, and comes back with a newer one', () => {
    const seen = sight(sight(null, beacon(now), now), { ...beacon(now + 1), claims: [] }, now + 1);
    expect(isShown(sight(seen, beacon(now), now + 2), now + 2)).toBe(false);
    expect(isShown(sight(seen, beacon(now + 3), now + 3), now + 3)).toBe(true);
  });

  it('is not shown at first sight when the beacon is from yesterday', () => {
    const seen = sight(null, beacon(now - 864e5), now);
    expect(isShown(seen, now)).toBe(false);
  });

  it('is shown since the time that one’s own clock showed', () => {
    const skew = 7 * minute;
    const first = sight(null, beacon(now + skew, now - 2 * minute + skew), now);
    expect(first.claims[0]?.since).toBe(now - 2 * minute);
    const later = sight(first, beacon(now + minute + skew, now - 2 * minute + skew), now + minute);
    expect(later.claims[0]?.since).toBe(now - 2 * minute);
  });

  it('is seen again after the clock was set back, once it was quiet for long', () => {
    const seen = sight(null, beacon(now), now);
    const back = beacon(now - 8 * minute);
    expect(isShown(sight(seen, back, now + minute), now + minute)).toBe(true);
    const later = now + 20 * minute;
    expect(isShown(sight(seen, beacon(later - 8 * minute), later), later)).toBe(true);
  });
});
