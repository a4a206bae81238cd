import { seededRandom } from '../support/seeded-random';

/** One stream of chance; the same seed gives the same stream. */
export type Chance = {
  /** In [0, 1). */
  readonly next: () => number;
  /** Whether something of this probability happens. */
  readonly is: (probability: number) => boolean;
  /** From `min` to `max`, both included. */
  readonly int: (min: number, max: number) => number;
  readonly pick: <T>(items: readonly T[]) => T | undefined;
  readonly shuffle: <T>(items: readonly T[]) => T[];
  readonly bytes: (count: number) => Uint8Array;
};

export function createChance(seed: number): Chance {
  const next = seededRandom(seed);
  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  return {
    next,
    is: probability => probability > 0 && next() < probability,
    int,
    pick: items => items[int(0, items.length - 1)],
    shuffle: items => {
      const mixed = [...items];
      for (let at = mixed.length - 1; at > 0; at--) {
        const other = int(0, at);
        const [a, b] = [mixed[at], mixed[other]];
        if (a === undefined || b === undefined) continue;
        mixed[at] = b;
        mixed[other] = a;
      }
      return mixed;
    },
    bytes: count => Uint8Array.from({ length: count }, () => int(0, 255)),
  };
}
