import { describe, expect, it } from 'vitest';
import { plantedFaults } from './planted-faults';
import { simulate } from './simulation';

/** Within how many seeds a fault must show. */
const bound = 400;

describe('the simulation finds a fault that is planted:', () => {
  it.each(Object.entries(plantedFaults))(
    '%s',
    async (_name, tamper) => {
      let found: number | null = null;
      for (let seed = 1; seed <= bound && found === null; seed++)
        if ((await simulate({ seed, tamper })).problems.length > 0) found = seed;
      expect(found, 'no seed showed it').not.toBeNull();
    },
    120_000,
  );
});
