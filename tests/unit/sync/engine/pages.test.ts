import { describe, expect, it } from 'vitest';
import { err, ok } from '../../../../lib/result';
import { makeEngine } from '../make-engine';

const never = new AbortController().signal;

describe('pages that are fetched ahead', () => {
  it('come while the one before is taken in, and never two at once', async () => {
    const steps: string[] = [];
    const { clock, round } = await makeEngine({
      store: store => ({
        takeIn: async intake => {
          await clock.sleep(50, never);
          steps.push(`took ${intake.cursor}`);
          return store.takeIn(intake);
        },
      }),
      remote: () => ({
        pull: async (cursor, _limit, signal) => {
          const page = Number(cursor ?? 0) + 1;
          steps.push(`asked for ${page}`);
          await clock.sleep(80, signal);
          steps.push(`got ${page}`);
          return ok({ changes: [], cursor: String(page), hasMore: page < 3 });
        },
      }),
    });
    await round();
    expect(steps).toEqual(
      ['asked for 1', 'got 1', 'asked for 2', 'took 1', 'got 2'].concat([
        'asked for 3',
        'took 2',
        'got 3',
        'took 3',
      ]),
    );
  });

  it('are opened again when they came before the team was known', async () => {
    let isEmpty = false;
    const unopened: string[] = [];
    const { append, disk, round } = await makeEngine({
      store: store => ({
        membership: async () => (isEmpty ? null : store.membership()),
        takeIn: async intake => {
          unopened.push(...intake.quarantined.map(({ reason }) => reason));
          const hasNewMembership = isEmpty;
          isEmpty = false;
          return { ...(await store.takeIn(intake)), hasNewMembership };
        },
      }),
      remote: remote => ({ pull: (cursor, _limit, signal) => remote.pull(cursor, 1, signal) }),
    });
    append(2);
    await round();
    disk.cursor = null;
    isEmpty = true;
    expect(await round()).toMatchObject({ ok: true, value: { pulled: 3 } });
    expect(unopened).toEqual([]);
  });

  it('leave no request behind when a page can not be taken in', async () => {
    let open = 0;
    const { clock, engine, stop } = await makeEngine({
      store: store => ({
        takeIn: async intake => {
          if (intake.cursor === '1') throw new DOMException('no room', 'QuotaExceededError');
          return store.takeIn(intake);
        },
      }),
      remote: () => ({
        pull: async (cursor, _limit, signal) => {
          open++;
          await clock.sleep(cursor === null ? 10 : 60_000, signal);
          open--;
          return signal.aborted
            ? err({ kind: 'aborted' })
            : ok({ changes: [], cursor: '1', hasMore: true });
        },
      }),
    });
    const failed = engine.round(stop.signal).catch(() => open);
    await clock.runUntil(clock.now() + 1_000);
    expect(await failed).toBe(0);
  });
});
