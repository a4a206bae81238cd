import * as z from 'zod/mini';
import type { DeviceId } from '../ledger/entry';

/** That somebody is answering a comment, as the browser of that person says it. */
export const Claim = z.strictObject({
  /** Keyed hash of the comment's key. */
  mark: z.string().check(z.regex(/^[\w-]{43}$/)),
  /** How many times the claim has been taken over; the last to take over holds it. */
  taken: z.int().check(z.nonnegative(), z.maximum(1_000_000)),
  /**
   * Place in the row of those who claimed it: the time by one's own clock (epoch ms), but always after what one knew
   * of. So a clock that goes wrong only decides between those who did not know of each other.
   */
  order: z.int().check(z.nonnegative()),
  /** Since when, epoch ms by one's own clock; for people. */
  since: z.int().check(z.nonnegative()),
});
export type Claim = z.infer<typeof Claim>;

/** Of one browser: more than one tab may be open. */
export const maximumClaims = 20;

const BeaconValue = z.strictObject({
  v: z.literal(1),
  claims: z.array(Claim).check(z.maxLength(maximumClaims)),
});

/** What a beacon says. */
export const writeClaims = (claims: readonly Claim[]): z.infer<typeof BeaconValue> => ({
  v: 1,
  claims: claims.slice(-maximumClaims),
});

/** Of a newer extension, or of somebody who writes nonsense: nothing. Of two about one comment, the first. */
export function readClaims(value: unknown): readonly Claim[] {
  const parsed = BeaconValue.safeParse(value);
  if (!parsed.success) return [];
  const byMark = new Map(parsed.data.claims.toReversed().map(one => [one.mark, one]));
  return [...byMark.values()];
}

export type HeldClaim = Claim & { readonly device: DeviceId };

/**
 * Who answers, of those who claimed the same comment: the last to take over, else the first to come, else the smaller
 * device id. All who know the same claims name the same one; null when there is none.
 */
export function holderOf(claims: readonly HeldClaim[]): HeldClaim | null {
  return claims.reduce<HeldClaim | null>(
    (best, one) => (best === null || comesBefore(one, best) ? one : best),
    null,
  );
}

function comesBefore(a: HeldClaim, b: HeldClaim): boolean {
  if (a.taken !== b.taken) return a.taken > b.taken;
  if (a.order !== b.order) return a.order < b.order;
  return a.device < b.device;
}

/** Furthest that a colleague's clock may push one's own order; who claims to be later than that is not waited for. */
const furthest = Number.MAX_SAFE_INTEGER - 1;

/** A claim behind all that are known for this comment. */
export function claim(mark: string, known: readonly Claim[], now: number): Claim {
  const last = Math.max(-1, ...known.map(({ order }) => Math.min(order, furthest)));
  return { mark, taken: 0, order: Math.max(now, last + 1), since: now };
}

/** A claim before all that are known for this comment. */
export const takeOver = (mark: string, known: readonly Claim[], now: number): Claim => ({
  ...claim(mark, known, now),
  taken: Math.min(1 + Math.max(0, ...known.map(({ taken }) => taken)), 1_000_000),
});
