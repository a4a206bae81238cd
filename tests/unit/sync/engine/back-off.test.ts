import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backOff } from '../../../../lib/sync/engine/back-off';

const failures = fc.integer({ min: 1, max: 1_000 });
const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('the time until the next try', () => {
  it('is at most two seconds after the first failure and five minutes after many', () => {
    expect(backOff(1, 0.999)).toBeLessThanOrEqual(2_000);
    expect(backOff(100, 0.999)).toBeGreaterThan(290_000);
    fc.assert(
      fc.property(failures, random, (count, chance) => {
        const delay = backOff(count, chance);
        expect(delay).toBeGreaterThanOrEqual(0);
        expect(delay).toBeLessThanOrEqual(300_000);
      }),
    );
  });

  it('may be anything in between, so that not all come back at one moment', () => {
    expect(backOff(5, 0)).toBe(0);
    expect(backOff(5, 0.5)).toBe(16_000);
  });

  it('is never sooner than the server asked for, up to an hour', () => {
    fc.assert(
      fc.property(failures, random, fc.integer({ max: 10_000_000 }), (count, chance, asked) => {
        expect(backOff(count, chance, asked)).toBeGreaterThanOrEqual(Math.min(asked, 3_600_000));
      }),
    );
    expect(backOff(1, 0, 1e12)).toBe(3_600_000);
  });
});
