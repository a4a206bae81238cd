import { describe, expect, it } from 'vitest';
import { err, ok } from '../../../../lib/result';
import type { Remote, RemoteError } from '../../../../lib/sync/remote';
import { readDisk } from '../../../simulation/memory-store';
import { makeEngine } from '../make-engine';

const failing =
  (error: RemoteError, times = Infinity) =>
  (remote: Remote): Partial<Remote> => {
    let left = times;
    return {
      pull: async (cursor, limit, signal) =>
        left-- > 0 ? err(error) : remote.pull(cursor, limit, signal),
    };
  };

describe('a round', () => {
  it('brings out what waits, and says how much', async () => {
    const { append, round, storage, disk } = await makeEngine();
    append(3);
    expect(await round()).toEqual(ok({ pulled: 0, hasMoved: true, pushed: 4, fault: null }));
    expect(storage.docs()).toHaveLength(4);
    expect(disk.unsent).toEqual([]);
  });

  it('stores nothing twice when an answer was lost', async () => {
    let isLost = false;
    const { round, storage, disk } = await makeEngine({
      remote: remote => ({
        push: async (docs, signal) => {
          const answer = await remote.push(docs, signal);
          if (isLost) return answer;
          isLost = true;
          return err({ kind: 'timeout' });
        },
      }),
    });
    expect(await round()).toEqual(err({ kind: 'timeout' }));
    expect(disk.unsent).toHaveLength(1);
    expect(await round()).toEqual(ok({ pulled: 1, hasMoved: true, pushed: 1, fault: null }));
    expect(storage.docs()).toHaveLength(1);
    expect(disk.unsent).toEqual([]);
  });

  it('never acknowledges what the remote holds otherwise, and says so', async () => {
    const { round, storage, disk, sealer } = await makeEngine();
    const { membership } = readDisk(disk);
    if (!membership) throw new Error('no team');
    const id = sealer.docIdOf({ entry: disk.unsent[0] ?? '' }, membership);
    storage.push('somebody', { type: 'data', id, body: 'something else' });
    expect(await round()).toMatchObject({ ok: true, value: { pushed: 0, fault: 'mismatch' } });
    expect(disk.unsent).toHaveLength(1);
  });

  it('lets go of mail alone when the storage says that it was deleted for good', async () => {
    const { round, disk } = await makeEngine({
      remote: () => ({
        push: async docs => ok(docs.map(({ id }) => ({ id, outcome: 'removed' as const }))),
      }),
    });
    const caseKey = { id: 'a'.repeat(32), subject: 'case:1', key: 'A'.repeat(43) };
    disk.caseKeys.set(caseKey.id, { ...caseKey, isSent: false });
    for (const type of ['keyring', 'mail'] as const)
      disk.unsentDocs.push({ type, id: `of-${type}`.padEnd(22, '-'), body: type });
    expect(await round()).toMatchObject({ value: { pushed: 0, fault: 'mismatch' } });
    expect(disk.unsentDocs.map(({ type }) => type)).toEqual(['keyring']);
    expect(disk.unsent).toHaveLength(1);
    expect(disk.caseKeys.size).toBe(1);
  });

  it('acknowledges what the remote holds just so, though it could not be pulled', async () => {
    const { round, storage, disk, engine, stop } = await makeEngine({
      remote: () => ({
        pull: async cursor => ok({ changes: [], cursor: cursor ?? '0', hasMore: false }),
      }),
    });
    const { unsent } = disk;
    await round();
    disk.unsent = unsent;
    expect(await round()).toMatchObject({ ok: true, value: { pushed: 1, fault: null } });
    expect(disk.unsent).toEqual([]);
    expect(storage.docs()).toHaveLength(1);
    stop.abort();
    expect(await engine.round(stop.signal)).toEqual(err({ kind: 'aborted' }));
  });

  it('sends fewer at once to a remote that takes little, until all are there', async () => {
    const sizes: number[] = [];
    const { append, round, storage } = await makeEngine({
      remote: remote => ({
        push: async (docs, signal) => {
          sizes.push(docs.length);
          return docs.length > 3 ? err({ kind: 'too-large' }) : remote.push(docs, signal);
        },
      }),
    });
    append(9);
    expect(await round()).toMatchObject({ ok: true, value: { pushed: 10, fault: null } });
    expect(storage.docs()).toHaveLength(10);
    expect(Math.max(...sizes.slice(-4))).toBeLessThan(10);
  });

  it('tells of one document too large and sends the rest', async () => {
    const { append, round, storage, disk } = await makeEngine({
      remote: remote => ({
        push: async (docs, signal) =>
          docs.some(({ body }) => body.length > 50_000)
            ? err({ kind: 'too-large' })
            : remote.push(docs, signal),
      }),
    });
    append(2);
    append(1, 'x'.repeat(60_000));
    append(2);
    expect(await round()).toMatchObject({ ok: true, value: { pushed: 5, fault: 'too-large' } });
    expect(storage.docs()).toHaveLength(5);
    expect(disk.unsent).toHaveLength(1);
  });

  it('gives up at once when it is told to stop, and loses nothing by that', async () => {
    for (let moment = 1; moment < 12; moment++) {
      const { append, engine, pass, round, storage, disk } = await makeEngine();
      append(2);
      const early = new AbortController();
      const outcome = engine.round(early.signal);
      await pass(moment * 15);
      early.abort();
      await pass(100);
      await outcome;
      expect(await round()).toMatchObject({ ok: true });
      expect([storage.docs().length, disk.unsent.length]).toEqual([3, 0]);
    }
  });

  it('gives others a turn between pages', async () => {
    const turns: string[] = [];
    const { clock, round } = await makeEngine({
      store: store => ({
        takeIn: intake => {
          turns.push('page');
          clock.at(clock.now(), () => turns.push('somebody else'));
          return store.takeIn(intake);
        },
      }),
      remote: () => ({
        pull: async cursor => {
          const page = Number(cursor ?? 0) + 1;
          return ok({ changes: [], cursor: String(page), hasMore: page < 3 });
        },
      }),
    });
    await round();
    expect(turns.slice(0, 4)).toEqual(['page', 'somebody else', 'page', 'somebody else']);
  });

  it('refuses to go round for ever with a server that always has more', async () => {
    const { round } = await makeEngine({
      remote: () => ({ pull: async () => ok({ changes: [], cursor: 'x', hasMore: true }) }),
    });
    expect(await round()).toEqual(err({ kind: 'server' }));
  });

  it('never runs beside another one', async () => {
    let running = 0;
    let most = 0;
    const { engine, stop, pass } = await makeEngine({
      remote: remote => ({
        pull: async (cursor, limit, signal) => {
          most = Math.max(most, ++running);
          const page = await remote.pull(cursor, limit, signal);
          running--;
          return page;
        },
      }),
    });
    const rounds = [engine.round(stop.signal), engine.round(stop.signal)];
    await pass(10_000);
    expect((await Promise.all(rounds)).every(({ ok: isOk }) => isOk)).toBe(true);
    expect(most).toBe(1);
  });
});

describe('a run', () => {
  const passing = [
    'offline',
    'timeout',
    'forbidden',
    'missing',
    'not-a-storage',
    'too-large',
    'busy',
    'full',
    'server',
    'aborted',
  ] as const;
  it.each(passing)('says "%s", waits longer each time and comes through in the end', async kind => {
    const { run, pass, states, engine, disk } = await makeEngine({ remote: failing({ kind }, 3) });
    await run(500);
    expect(engine.state()).toMatchObject({ phase: 'waiting', problem: kind });
    await pass(60_000);
    const waits = states.flatMap(({ nextTryAt }) => nextTryAt ?? []);
    expect(waits).toHaveLength(3);
    expect(engine.state()).toMatchObject({ phase: 'idle', problem: null, nextTryAt: null });
    expect(disk.unsent).toEqual([]);
  });

  it.each(['login', 'not-allowed'] as const)(
    'stops at "%s" until somebody has mended it',
    async kind => {
      const { run, pass, engine } = await makeEngine({ remote: failing({ kind }, 1) });
      await run(24 * 3_600_000);
      expect(engine.state()).toMatchObject({ phase: 'stopped', problem: kind, nextTryAt: null });
      engine.poke();
      await pass(60_000);
      expect(engine.state().phase).toBe('stopped');
      engine.wake();
      await pass(5_000);
      expect(engine.state()).toMatchObject({ phase: 'idle', problem: null });
    },
  );

  it('does not come back before the server wants it', async () => {
    const { run, engine } = await makeEngine({
      remote: failing({ kind: 'busy', retryAfter: 90_000 }),
    });
    await run(1_000);
    expect(engine.state().nextTryAt).toBeGreaterThanOrEqual(90_000);
  });

  it('tries again at once when it is woken', async () => {
    const { run, pass, engine } = await makeEngine({
      remote: failing({ kind: 'server', retryAfter: 1_000_000 }, 1),
    });
    await run(1_000);
    expect(engine.state().phase).toBe('waiting');
    engine.wake();
    await pass(5_000);
    expect(engine.state().phase).toBe('idle');
  });

  it('brings a local change out at once', async () => {
    const { run, pass, engine, append, storage, stop } = await makeEngine();
    await run(5_000);
    append(1);
    engine.poke();
    await pass(1_000);
    expect(storage.docs()).toHaveLength(2);
    stop.abort();
    await pass(1_000);
    expect(engine.state().phase).toBe('stopped');
  });

  it('survives a full disk, says so, and goes on once there is room', async () => {
    let isFull = true;
    const { run, pass, engine, failures } = await makeEngine({
      store: store => ({
        takeIn: intake => {
          if (isFull) throw new DOMException('no room', 'QuotaExceededError');
          return store.takeIn(intake);
        },
      }),
    });
    await run(1_000);
    expect(engine.state()).toMatchObject({ phase: 'waiting', problem: 'disk-full' });
    expect(failures).toHaveLength(1);
    isFull = false;
    await pass(10_000);
    expect(engine.state()).toMatchObject({ phase: 'idle', problem: null });
  });

  it('does not hammer a server that calls again and again with nothing', async () => {
    let pulls = 0;
    const { run } = await makeEngine({
      remote: remote => ({
        pull: (cursor, limit, signal) => {
          pulls++;
          return remote.pull(cursor, limit, signal);
        },
        wait: async () => ok('changed'),
      }),
    });
    await run(600_000);
    expect(pulls).toBeLessThan(20);
  });
});
