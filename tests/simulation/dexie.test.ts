import { describe, expect, it } from 'vitest';
import { createDexieDatabase } from './dexie-store';
import { plantedFaults } from './planted-faults';
import { quarrels } from './plan';
import { simulate, type SimulationOptions } from './simulation';

/** More than twenty times as slow as the stand-in: `npm run simulate -- --dexie` goes further. */
const seeds = 60;
const amongQuarrels = 20;

const run = (options: SimulationOptions) =>
  simulate({ ...options, newDatabase: createDexieDatabase });

/** Seed 35 fails when content that waits beside its chain is not opened by the key that comes. */
describe('a team whose browsers keep everything in the database that ships', () => {
  it(`agrees in the end, wherever a transaction breaks off: ${seeds} seeds`, async () => {
    for (let seed = 1; seed <= seeds; seed++) {
      const { problems } = await run({ seed });
      expect(problems, `npm run simulate -- --dexie --seeds 1 --from ${seed} --trace`).toEqual([]);
    }
  }, 120_000);

  it(`does so when leads quarrel: ${amongQuarrels} seeds`, async () => {
    for (let seed = 1; seed <= amongQuarrels; seed++) {
      const { problems } = await run({ seed, plan: quarrels });
      expect(
        problems,
        `npm run simulate -- --dexie --quarrels --seeds 1 --from ${seed} --trace`,
      ).toEqual([]);
    }
  }, 120_000);

  it.each([
    'what can not be opened yet is forgotten',
    'what goes out is acknowledged before it is sent',
  ])(
    'shows a planted fault: %s',
    async name => {
      const found: number[] = [];
      for (let seed = 1; seed <= 10 && found.length === 0; seed++) {
        const { problems } = await run({ seed, tamper: plantedFaults[name]! });
        if (problems.length > 0) found.push(seed);
      }
      expect(found).not.toEqual([]);
    },
    120_000,
  );

  it('does the same again for the same seed', async () => {
    for (const seed of [3, 14]) expect(await run({ seed })).toEqual(await run({ seed }));
  });
});
