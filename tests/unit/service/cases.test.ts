import { describe, expect, it, vi } from 'vitest';
import { CommentKey } from '../../../lib/comment/snapshot';
import type { EscalationTarget } from '../../../lib/escalation/target';
import { TargetId } from '../../../lib/escalation/target';
import { WebhookPayload } from '../../../lib/escalation/webhook';
import { makeComment, makeContext, makeFlag } from '../escalation/make-case';
import { startServer } from '../sync/server';
import { makeServices } from './make-services';

const realFetch = { fetch: (input: RequestInfo | URL, init?: RequestInit) => fetch(input, init) };

const makeInput = (over: { targetId?: string; capturedAt?: number; text?: string } = {}) => ({
  comment: makeComment({ text: over.text ?? 'Wann kommt der Radweg?' }),
  context: makeContext({ capturedAt: over.capturedAt ?? 1_000 }),
  flags: [makeFlag()],
  targetId: TargetId.parse(over.targetId ?? 'fachamt'),
  note: 'Bitte bis morgen.',
});

const makeHook = (url: string): EscalationTarget => ({
  id: TargetId.parse('haken'),
  role: 'department',
  name: 'Fachamt: Tiefbau',
  channel: { kind: 'webhook', url, format: 'kommentarlotse' },
  interimReply: null,
});

/** A background whose target "haken" posts to a server that gives these statuses, the last one for ever. */
async function makeDelivering(...statuses: number[]) {
  const server = await startServer((_request, response, count) => {
    const status = statuses[Math.min(count, statuses.length) - 1] ?? 500;
    const headers = status === 302 ? { location: '/anderswo' } : {};
    response.writeHead(status, headers).end();
  });
  const made = makeServices({ ports: realFetch });
  // Saving demands https, which a loopback server has not; what is sent where is checked at sending.
  const target = makeHook(server.url);
  await made.services.ledger.append('target', 'target:haken', target);
  const open = () => made.services.cases.open(makeInput({ targetId: 'haken' }));
  return { ...made, ...server, open };
}

describe('opening a case', () => {
  it('writes a ledger entry with comment, context, flags and target', async () => {
    const { services, db } = makeServices();
    const opened = await services.cases.open(makeInput());
    expect(opened).toMatchObject({ status: 'open', conflict: false, steps: [] });
    expect(opened.opening).toMatchObject({ targetName: 'Fachamt', note: 'Bitte bis morgen.' });
    expect(opened.opening.number).toMatch(/^2026-[0-9A-HJKMNP-TV-Z]{5}$/);
    expect(await db.entries.count()).toBe(1);
    expect((await services.ledger.verify()).ok).toBe(true);
    expect(await services.cases.list()).toEqual([opened]);
  });

  it('opens one case for the same message sent twice, and two for two escalations', async () => {
    const { services } = makeServices();
    const first = await services.cases.open(makeInput());
    expect(await services.cases.open(makeInput())).toEqual(first);
    const [a, b] = await Promise.all([
      services.cases.open(makeInput({ capturedAt: 2_000 })),
      services.cases.open(makeInput({ capturedAt: 2_000 })),
    ]);
    expect(a.id).toBe(b.id);
    expect(await services.cases.list()).toHaveLength(2);
  });

  it('gives every case a number of its own', async () => {
    let draws = 0;
    const { services } = makeServices({
      ports: {
        // The first bytes of every second draw are the same: numbers collide until the next one.
        randomBytes: count => {
          draws += 1;
          return Uint8Array.from(
            { length: count },
            (_, i) => (count === 5 ? draws >> 2 : draws * 3 + i) & 255,
          );
        },
      },
    });
    const numbers = [];
    for (let at = 0; at < 6; at++) {
      numbers.push((await services.cases.open(makeInput({ capturedAt: at }))).opening.number);
    }
    expect(new Set(numbers).size).toBe(6);
  });

  it('refuses a target that is gone', async () => {
    const { services, db } = makeServices();
    await services.targets.remove(TargetId.parse('fachamt'));
    await expect(services.cases.open(makeInput())).rejects.toThrow('gone');
    expect(await db.cases.count()).toBe(0);
  });

  it('writes nothing when the disk is full', async () => {
    const { services, db } = makeServices();
    db.cases.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(services.cases.open(makeInput())).rejects.toThrow('storage-full');
    expect(await db.entries.count()).toBe(0);
    expect((await services.ledger.verify()).ok).toBe(true);
  });
});

describe('moving a case', () => {
  it('appends a step and shows it, also at the comment', async () => {
    const { services, db, world } = makeServices();
    const { id, opening } = await services.cases.open(makeInput());
    world.time += 60_000;
    const moved = await services.cases.move(id, 'waiting', 'Nachgefragt.');
    expect(moved).toMatchObject({ status: 'waiting', updatedAt: world.time, conflict: false });
    expect(moved.steps).toEqual([
      { step: { status: 'waiting', note: 'Nachgefragt.' }, at: world.time },
    ]);
    await services.cases.move(id, 'waiting', 'Nachgefragt.');
    expect(await db.entries.count()).toBe(2);
    expect(
      await services.cases.forComments([opening.comment.key, CommentKey.parse('facebook:9')]),
    ).toEqual([{ key: opening.comment.key, number: opening.number, status: 'waiting' }]);
  });
});

describe('delivering a case', () => {
  it('posts the whole case once, with an idempotency key', async () => {
    const { services, seen, open } = await makeDelivering(200);
    const opened = await open();
    await open();
    await services.deliveries.run();
    expect(seen).toHaveLength(1);
    expect(seen[0]?.headers['idempotency-key']).toMatch(/^[0-9a-f]{32}$/);
    expect(seen[0]?.headers).not.toHaveProperty('cookie');
    const payload = WebhookPayload.parse(JSON.parse(seen[0]?.body ?? ''));
    expect(payload.comment.text).toBe('Wann kommt der Radweg?');
    expect(payload.case.number).toBe(opened.opening.number);
    expect(await services.deliveries.list()).toEqual([
      { caseId: opened.id, state: 'delivered', attempts: 1, nextTryAt: null, problem: null },
    ]);
  });

  it('waits and tries again with the same key until the server takes it', async () => {
    const { services, seen, world, open } = await makeDelivering(503, 429, 204);
    await open();
    await services.deliveries.run();
    const [first] = await services.deliveries.list();
    expect(first).toMatchObject({ state: 'waiting', attempts: 1, problem: 'HTTP 503' });
    expect(world.alarms.get('deliver')).toBe(first?.nextTryAt);

    await services.deliveries.run();
    expect(seen).toHaveLength(1);
    world.time = first?.nextTryAt ?? 0;
    await services.onAlarm.deliver();
    expect((await services.deliveries.list())[0]).toMatchObject({
      attempts: 2,
      problem: 'HTTP 429',
    });
    world.time += 60 * 60 * 1000;
    await services.onAlarm.deliver();
    expect((await services.deliveries.list())[0]).toMatchObject({
      state: 'delivered',
      attempts: 3,
    });
    expect(new Set(seen.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
    expect(world.alarms.has('deliver')).toBe(false);
  });

  it('goes on after the worker was stopped in between', async () => {
    const { db, seen } = await makeDelivering(200);
    // The worker is stopped after the server has got the case and before it can note that.
    const stopped = makeServices({
      db,
      ports: {
        fetch: async (input, init) => {
          await fetch(input, init);
          return new Promise(() => {});
        },
      },
    });
    await stopped.services.cases.open(makeInput({ targetId: 'haken' }));
    await vi.waitUntil(() => seen.length === 1);
    expect((await stopped.services.deliveries.list())[0]?.state).toBe('waiting');

    const restarted = makeServices({ db, ports: realFetch });
    await restarted.services.resume();
    expect((await restarted.services.deliveries.list())[0]?.state).toBe('delivered');
    expect(seen).toHaveLength(2);
    expect(new Set(seen.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
  });

  it.each([400, 401, 404, 410])(
    'fails at once for %i and can be tried again by hand',
    async status => {
      const { services, seen, open } = await makeDelivering(status, 200);
      const { id } = await open();
      await services.deliveries.run();
      expect((await services.deliveries.list())[0]).toMatchObject({
        state: 'failed',
        nextTryAt: null,
        problem: `HTTP ${status}`,
      });
      expect(await services.deliveries.retry(id)).toMatchObject({
        state: 'delivered',
        attempts: 1,
      });
      await services.deliveries.retry(id);
      expect(seen).toHaveLength(2);
    },
  );

  it('follows no redirect', async () => {
    const { services, seen, open } = await makeDelivering(302);
    await open();
    await services.deliveries.run();
    expect(seen).toHaveLength(1);
    expect((await services.deliveries.list())[0]).toMatchObject({
      state: 'failed',
      problem: 'redirect',
    });
  });

  it('sends nothing to a host that nobody allowed', async () => {
    const { services, seen, world, open } = await makeDelivering(200);
    world.allowedHosts.clear();
    await open();
    await services.deliveries.run();
    expect(seen).toEqual([]);
    expect((await services.deliveries.list())[0]).toMatchObject({
      state: 'failed',
      problem: 'no-permission',
    });
  });

  it('sends what was refused as soon as its host is allowed', async () => {
    const { services, seen, world, open } = await makeDelivering(200);
    world.allowedHosts.clear();
    await open();
    await services.deliveries.run();
    await services.onHostAllowed();
    expect(seen).toEqual([]);

    world.allowedHosts.add('127.0.0.1');
    await services.onHostAllowed();
    expect(seen).toHaveLength(1);
    expect((await services.deliveries.list())[0]).toMatchObject({ state: 'delivered' });
  });

  it('saves no webhook without https', async () => {
    const { services } = makeServices();
    const hook = makeHook('http://hook.example/x');
    await expect(services.targets.save(hook)).rejects.toThrow('not-https');
  });
});
