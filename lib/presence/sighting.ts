import type { DeviceId } from '../ledger/entry';
import type { Claim, HeldClaim } from './claim';

/** A claim ends this long after the last sign of life, ms. */
export const claimLife = 3 * 60_000;
/** Whoever is answering gives a sign of life this often, ms. */
export const signEvery = 60_000;
/** How much older than its life a beacon may look at first sight, for clocks differ. */
const clockTolerance = 10 * 60_000;
/** At first sight nobody can say how old a beacon is; until its next sign of life is well due it counts. */
const firstSight = 2 * signEvery;

/** What is remembered of a colleague's beacon. Times in epoch ms. */
export type Sighting = {
  readonly device: DeviceId;
  /** By the colleague's clock. Only compared with other times of the same clock. */
  readonly issuedAt: number;
  /** When it was last seen to be another than before, by one's own clock. */
  readonly seenAt: number;
  /** By one's own clock. */
  readonly aliveUntil: number;
  /** `since` by one's own clock. */
  readonly claims: readonly HeldClaim[];
};

export type SeenBeacon = Pick<Sighting, 'device' | 'issuedAt'> & {
  readonly claims: readonly Claim[];
};

/**
 * A beacon as it was just read. It is a sign of life when it was issued after the one seen before: that is told by
 * one clock alone, so clocks that differ by hours change nothing, and a storage that shows an old beacon again does
 * not bring its claims back.
 */
export function sight(
  before: Sighting | null,
  { device, issuedAt, claims }: SeenBeacon,
  now: number,
): Sighting {
  if (before?.issuedAt === issuedAt) return before;
  // Once it has been quiet for long, the colleague's clock may have been set back.
  const isFollowed = before !== null && now < before.seenAt + 2 * claimLife;
  if (isFollowed && issuedAt < before.issuedAt) return before;
  const isTooOld = !isFollowed && issuedAt < now - claimLife - clockTolerance;
  return {
    device,
    issuedAt,
    seenAt: now,
    aliveUntil: isTooOld ? 0 : now + (isFollowed ? claimLife : firstSight),
    claims: claims.map(one => ({ ...one, device, since: sinceHere(before, one, issuedAt, now) })),
  };
}

/** The beacon was taken away. What was seen is remembered, so that it is not taken for new when it is shown again. */
export const sightNothing = (before: Sighting, now: number): Sighting => ({
  ...before,
  seenAt: before.claims.length > 0 ? now : before.seenAt,
  aliveUntil: Math.min(before.aliveUntil, now),
  claims: [],
});

export const aliveClaims = (sightings: Iterable<Sighting>, now: number): readonly HeldClaim[] =>
  [...sightings].flatMap(({ aliveUntil, claims }) => (now < aliveUntil ? claims : []));

/** Its age by the colleague's clock, taken from one's own; once told, a time stays. */
function sinceHere(
  before: Sighting | null,
  { mark, order, since }: Claim,
  issuedAt: number,
  now: number,
): number {
  const known = before?.claims.find(one => one.mark === mark && one.order === order);
  return known?.since ?? now - Math.min(Math.max(issuedAt - since, 0), longestShown);
}

const longestShown = 24 * 60 * 60_000;
