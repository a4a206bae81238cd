import { describe, expect, it } from 'vitest';
import type { Tamper } from './device';
import { type Plan, quarrels } from './plan';
import { faultsAmongQuarrels, plantedFaults } from './planted-faults';
import { simulate } from './simulation';

/** It takes much of it to notice at all. */
const longQuarrels: Partial<Plan> = { ...quarrels, devices: 6, partitions: 6, actions: 40 };

/** Within how many seeds a fault must show. */
const bound = 400;

async function firstToShow(tamper: Tamper, plan: Partial<Plan> = {}): Promise<number | null> {
  for (let seed = 1; seed <= bound; seed++)
    if ((await simulate({ seed, tamper, plan })).problems.length > 0) return seed;
  return null;
}

describe('the simulation finds a fault that is planted:', () => {
  it.each(Object.entries(plantedFaults))(
    '%s',
    async (_name, tamper) => expect(await firstToShow(tamper)).not.toBeNull(),
    120_000,
  );

  it.each(Object.entries(faultsAmongQuarrels))(
    '%s',
    async (_name, tamper) => expect(await firstToShow(tamper, longQuarrels)).not.toBeNull(),
    120_000,
  );
});
