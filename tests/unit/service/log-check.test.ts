import { describe, expect, it } from 'vitest';
import { createLogCheck } from '../../../lib/service/log-check';
import { createLedger, ledgerTables } from '../../../lib/store/ledger';
import { makeDb, makePorts } from './make-services';

const length = 1_500;
const readWitnesses = () => Promise.resolve([]);

/** `whenBreathing` is called each time others get a turn. */
async function longLog(whenBreathing: () => Promise<void> | void = () => undefined) {
  const db = makeDb();
  let seconds = 0;
  const { ports, world } = makePorts({
    // Each look at the clock is a second later: notices are not held back.
    now: () => ++seconds * 1_000,
    breathe: async () => whenBreathing(),
  });
  const ledger = createLedger({ db, ...ports });
  const append = () =>
    ledger.appendAfter('decision-remark', 'decision:1', { text: 'Grenzfall.' }, []);
  await db.transaction('rw', ledgerTables, async () => {
    for (let nr = 0; nr < length; nr++) await append();
  });
  const check = createLogCheck({ db, ports, readWitnesses }, checked => Promise.resolve(checked));
  return { db, world, append, check };
}

describe('checking a long log', () => {
  it('tells how far it is, lets others have their turn, and ends as at once', async () => {
    const seen: (number | undefined)[] = [];
    const log = await longLog(() => {
      seen.push(log.check.progress()?.done);
    });
    const result = await log.check.run();
    expect(result).toMatchObject({ entries: length, chains: [{ length, fault: null }] });
    expect(seen).toEqual([1_000, 1_500, 2_500]);
    expect(log.check.progress()).toBeNull();
    expect(log.world.noticed.filter(changed => changed === 'log-progress')).toHaveLength(4);
  });

  it('can be stopped, and then says nothing of the log', async () => {
    const log = await longLog(() => log.check.stop());
    expect(await log.check.run()).toBeNull();
    expect(log.check.progress()).toBeNull();
  });

  it('begins anew after it was stopped', async () => {
    let breaths = 0;
    const log = await longLog(() => {
      if (++breaths === 1) log.check.stop();
    });
    expect(await log.check.run()).toBeNull();
    expect(await log.check.run()).toMatchObject({ entries: length });
  });

  it('is one check however many ask for it', async () => {
    const log = await longLog();
    const [one, other] = await Promise.all([log.check.run(), log.check.run()]);
    expect(one).toBe(other);
  });

  it('takes no entry for a fault that was written while it ran', async () => {
    let isWritten = false;
    const log = await longLog(async () => {
      if (isWritten) return;
      isWritten = true;
      await log.append();
    });
    expect(await log.check.run()).toMatchObject({ entries: length, chains: [{ fault: null }] });
    expect(await log.check.run()).toMatchObject({ entries: length + 1, chains: [{ fault: null }] });
  });
});
