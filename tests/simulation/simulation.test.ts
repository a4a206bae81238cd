import { describe, expect, it } from 'vitest';
import type { DeviceId } from '../../lib/ledger/entry';
import type { Sealer } from '../../lib/sync/sealer';
import { quarrels } from './plan';
import { createRealVault } from './real-vault';
import { simulate } from './simulation';
import type { Vault } from './vault';

/** As on a machine that has much else to do. */
async function createSlowVault(device: DeviceId): Promise<Vault> {
  const vault = await createRealVault(device);
  return {
    ...vault,
    open(...args) {
      const keeper = vault.open(...args);
      const unlock: Sealer['unlock'] = async (...what) => {
        await new Promise(resolve => setTimeout(resolve, 60));
        return keeper.sealer.unlock(...what);
      };
      return { ...keeper, sealer: { ...keeper.sealer, unlock } };
    },
  };
}

/** Fixed, so that a red build is red for everybody; `npm run simulate` goes further. */
const seeds = 2_000;
const blocks = 10;
const amongQuarrels = 500;
const withRealKeys = 60;

describe('a team whose browsers, network and server fail', () => {
  for (let block = 0; block < blocks; block++) {
    const from = block * (seeds / blocks) + 1;
    it(`agrees in the end, loses nothing and folds nothing forged: seeds from ${from}`, async () => {
      for (let seed = from; seed < from + seeds / blocks; seed++) {
        const { problems } = await simulate({ seed });
        expect(problems, `npm run simulate -- --seeds 1 --from ${seed} --trace`).toEqual([]);
      }
    }, 120_000);
  }

  it(`does so when leads quarrel: ${amongQuarrels} seeds`, async () => {
    for (let seed = 1; seed <= amongQuarrels; seed++) {
      const { problems } = await simulate({ seed, plan: quarrels });
      expect(problems, `npm run simulate -- --quarrels --seeds 1 --from ${seed} --trace`).toEqual(
        [],
      );
    }
  }, 120_000);

  it(`does so with the keys and signatures that ship: ${withRealKeys} seeds`, async () => {
    for (let seed = 1; seed <= withRealKeys; seed++) {
      const { problems } = await simulate({ seed, newVault: createRealVault });
      expect(problems, `seed ${seed}`).toEqual([]);
    }
  }, 120_000);

  it('does so wherever the first browser is stopped', async () => {
    for (let crashAt = 0; crashAt < 120; crashAt++) {
      const { problems } = await simulate({ seed: 21, crashAt });
      expect(problems, `stopped at call ${crashAt}`).toEqual([]);
    }
  }, 120_000);

  it('lets no time pass while a browser is busy with its keys', async () => {
    for (const seed of [3, 7, 8]) {
      const { problems } = await simulate({ seed, newVault: createSlowVault });
      expect(problems, `seed ${seed}`).toEqual([]);
    }
  }, 60_000);

  it('does the same again for the same seed', async () => {
    for (const seed of [3, 14, 15])
      expect(await simulate({ seed })).toEqual(await simulate({ seed }));
  });
});
