import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeviceId } from '../../../lib/ledger/entry';
import {
  claim,
  type HeldClaim,
  holderOf,
  maximumClaims,
  readClaims,
  takeOver,
  writeClaims,
} from '../../../lib/presence/claim';

const mark = 'm'.repeat(43);
const now = Date.UTC(2026, 10, 21, 9);
const deviceOf = (index: number) => index.toString(16).padStart(32, '0') as DeviceId;
const held = (device: number, over: Partial<HeldClaim> = {}): HeldClaim => ({
  ...claim(mark, [], now),
  device: deviceOf(device),
  ...over,
});

const minutes = 60_000;
const skew = fc.integer({ min: -10 * minutes, max: 10 * minutes });

describe('a claim', () => {
  it('is held by the first to come', () => {
    const first = held(2);
    const second = held(1, { order: now + 1 });
    expect(holderOf([second, first])).toBe(first);
  });

  it('is held by the smaller device when both came at the same time', () => {
    expect(holderOf([held(7), held(3), held(5)])?.device).toBe(deviceOf(3));
  });

  it('is held by nobody when nobody claims', () => {
    expect(holderOf([])).toBeNull();
  });

  it('stays with who was there when somebody comes whose clock is late', () => {
    fc.assert(
      fc.property(fc.array(skew, { minLength: 2, maxLength: 6 }), skews => {
        const claims: HeldClaim[] = [];
        skews.forEach((off, index) => {
          const made = claim(mark, claims, now + index * 1_000 + off);
          claims.push({ ...made, device: deviceOf(9 - index) });
        });
        expect(holderOf(claims)).toBe(claims[0]);
      }),
    );
  });

  it('goes to the last who took it over, whatever the clocks say', () => {
    fc.assert(
      fc.property(fc.array(skew, { minLength: 1, maxLength: 6 }), skews => {
        const claims: HeldClaim[] = [held(99)];
        skews.forEach((off, index) => {
          const made = takeOver(mark, claims, now + off);
          claims.push({ ...made, device: deviceOf(9 - index) });
        });
        expect(holderOf(claims)).toBe(claims.at(-1));
      }),
    );
  });

  it('has one holder for all who know the same claims, in whatever order they came', () => {
    const any = fc.record({
      device: fc.integer({ min: 0, max: 9 }),
      taken: fc.integer({ min: 0, max: 3 }),
      order: fc.integer({ min: now - 3, max: now + 3 }),
    });
    const some = fc.uniqueArray(any, { selector: ({ device }) => device, minLength: 1 });
    fc.assert(
      fc.property(some, fc.infiniteStream(fc.nat()), (list, chance) => {
        const claims = list.map(({ device, ...rest }) => held(device, rest));
        const shuffled = claims
          .map(one => [chance.next().value as number, one] as const)
          .toSorted(([a], [b]) => a - b)
          .map(([, one]) => one);
        expect(holderOf(shuffled)).toBe(holderOf(claims));
      }),
    );
  });

  it('can be made behind a colleague whose clock is at the end of time', () => {
    const far = held(1, { order: Number.MAX_SAFE_INTEGER });
    const made = claim(mark, [far], now);
    expect(readClaims(writeClaims([made]))).toEqual([made]);
  });
});

describe('what a beacon says', () => {
  it('comes back as it was written', () => {
    const claims = [claim(mark, [], now), takeOver('n'.repeat(43), [held(1)], now)];
    expect(readClaims(JSON.parse(JSON.stringify(writeClaims(claims))))).toHaveLength(2);
    expect(readClaims(writeClaims(claims))).toEqual(expect.arrayContaining(claims));
  });

  it('is nothing when it is not understood', () => {
    fc.assert(
      fc.property(fc.anything(), value => {
        expect(readClaims(value)).toEqual([]);
      }),
    );
    expect(readClaims({ v: 2, claims: [] })).toEqual([]);
    expect(readClaims({ v: 1, claims: [{ ...claim(mark, [], now), key: 'facebook:1' }] })).toEqual(
      [],
    );
  });

  it('is never longer than what colleagues read', () => {
    const many = Array.from({ length: 50 }, (_, index) =>
      claim(`${index}`.padStart(43, 'x'), [], now),
    );
    expect(readClaims(writeClaims(many))).toHaveLength(maximumClaims);
  });

  it('counts once a comment', () => {
    const one = claim(mark, [], now);
    expect(readClaims({ v: 1, claims: [one, { ...one, taken: 5 }] })).toEqual([one]);
  });
});
