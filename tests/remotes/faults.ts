import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Result } from '../../lib/result';
import type { Remote, RemoteError } from '../../lib/sync/remote';
import { makeDocs, makeId, never, unwrap } from './docs';
import type { Fault, FaultProxy } from './fault-proxy';

/** A remote whose requests all go through the proxy. Its limits are those of `faultTimeouts`. */
export type FaultBench = {
  readonly remote: Remote;
  readonly proxy: FaultProxy;
  readonly dispose: () => Promise<void>;
};

/** Ms; a remote takes them in place of its own, so that the tests need no minutes. */
export const faultTimeouts = { request: 900, silence: 400 };

/** Ms after which a call counts as hanging. */
const hanging = 10_000;
/** What the tests take for now: 2026-11-21, 08:00 UTC. Retry-After may be a date. */
export const faultNow = Date.UTC(2026, 10, 21, 8);

export type Operation =
  | 'pull'
  | 'wait'
  | 'get'
  | 'push'
  | 'remove'
  | 'setBeacon'
  | 'readBeacons'
  | 'putBlob'
  | 'getBlob'
  | 'removeBlobs';
export type Kind = RemoteError['kind'] | 'ok';

const operations: Readonly<
  Record<Operation, (by: Remote) => Promise<Result<unknown, RemoteError>>>
> = {
  pull: by => by.pull(null, 10, never),
  wait: by => by.wait(null, never),
  get: by => by.get(makeId(1), never),
  push: by => by.push(makeDocs(2, 50), never),
  remove: by => by.remove([makeId(2)], never),
  setBeacon: by => by.setBeacon(makeId(3), 'present', never),
  readBeacons: by => by.readBeacons(never),
  putBlob: by => by.putBlob(makeId(60), Uint8Array.of(1, 2), never),
  getBlob: by => by.getBlob(makeId(4), never),
  removeBlobs: by => by.removeBlobs([makeId(61)], never),
};

const html = '<!DOCTYPE html><html><title>WLAN</title><body><h1>Bitte anmelden</h1></body></html>';
const answer = (status: number, headers: Record<string, string> = {}, body = ''): Fault => ({
  kind: 'answer',
  status,
  headers,
  body,
});

type Case = { readonly fault: Fault; readonly kind: Kind; readonly retryAfter?: number };
const busyUntil = new Date(faultNow + 90_000).toUTCString();
const cases = {
  'a captive portal': {
    fault: answer(200, { 'content-type': 'text/html' }, html),
    kind: 'not-a-storage',
  },
  'a captive portal that calls its page JSON': {
    fault: answer(200, { 'content-type': 'application/json' }, html),
    kind: 'not-a-storage',
  },
  'a captive portal that calls its page XML': {
    fault: answer(207, { 'content-type': 'application/xml' }, html),
    kind: 'not-a-storage',
  },
  'JSON of something else': {
    fault: answer(200, { 'content-type': 'application/json' }, '{"status":"up"}'),
    kind: 'server',
  },
  '401': { fault: answer(401), kind: 'login' },
  '403': { fault: answer(403), kind: 'forbidden' },
  '404': { fault: answer(404), kind: 'missing' },
  '409': { fault: answer(409), kind: 'server' },
  '412': { fault: answer(412), kind: 'server' },
  '413': { fault: answer(413), kind: 'too-large' },
  '429, try again in 7 seconds': {
    fault: answer(429, { 'retry-after': '7' }),
    kind: 'busy',
    retryAfter: 7_000,
  },
  '429, try again at a time': {
    fault: answer(429, { 'retry-after': busyUntil }),
    kind: 'busy',
    retryAfter: 90_000,
  },
  '500': { fault: answer(500, { 'content-type': 'text/html' }, html), kind: 'server' },
  '503': { fault: answer(503), kind: 'busy' },
  '503, try again in 2 minutes': {
    fault: answer(503, { 'retry-after': '120' }),
    kind: 'busy',
    retryAfter: 120_000,
  },
  '507': { fault: answer(507), kind: 'full' },
  'a byte now and then': { fault: { kind: 'slow-loris', pause: 200 }, kind: 'timeout' },
  'no answer': { fault: { kind: 'no-answer' }, kind: 'timeout' },
  'a head and no body': { fault: { kind: 'silence' }, kind: 'timeout' },
  'half an answer': { fault: { kind: 'cut' }, kind: 'offline' },
  'a connection reset': { fault: { kind: 'reset' }, kind: 'offline' },
  'a slow answer': { fault: { kind: 'delay', ms: 100 }, kind: 'ok' },
} as const satisfies Record<string, Case>;
export type FaultName = keyof typeof cases | 'a redirect';

/**
 * Every fault against every operation: an error of the right kind within the remote's limits, nothing thrown,
 * and the next call works. `mayAlsoBe`: what a protocol rightly makes of a fault instead, such as `ok` where 404
 * says that one document is not there.
 */
export function describeRemoteFaults(
  name: string,
  open: () => Promise<FaultBench>,
  mayAlsoBe: (fault: FaultName, operation: Operation) => readonly Kind[] = () => [],
): void {
  describe(`${name} when the network or the server fails`, { timeout: 120_000 }, () => {
    let bench: FaultBench;
    beforeAll(async () => {
      bench = await open();
      unwrap(await bench.remote.push(makeDocs(5), never));
      unwrap(await bench.remote.setBeacon(makeId(3), 'here', never));
      unwrap(await bench.remote.putBlob(makeId(4), Uint8Array.of(1), never));
    }, 60_000);
    afterAll(async () => bench.dispose(), 60_000);
    beforeEach(() => bench.proxy.heal());

    /** What went otherwise than it should, in words. */
    const problemsWith = async (fault: FaultName, { fault: how, kind, retryAfter }: Case) => {
      const problems: string[] = [];
      for (const [operation, run] of Object.entries(operations) as [Operation, Run][]) {
        bench.proxy.breakWith(how);
        const result = await withoutHanging(run(bench.remote));
        const error = result.ok ? { kind: 'ok' as const } : result.error;
        if (![kind, ...mayAlsoBe(fault, operation)].includes(error.kind))
          problems.push(`${operation}: ${error.kind}`);
        if (error.kind === 'busy' && error.retryAfter !== retryAfter)
          problems.push(`${operation}: retry after ${error.retryAfter}`);
        bench.proxy.heal();
        const next = await withoutHanging(bench.remote.get(makeId(1), never));
        if (!next.ok) problems.push(`get after ${operation}: ${next.error.kind}`);
      }
      return problems;
    };

    for (const [fault, known] of Object.entries(cases) as [FaultName, Case][])
      it(`answers ${known.kind} to ${fault}`, async () => {
        expect(await problemsWith(fault, known)).toEqual([]);
      });

    it('never follows a redirect to elsewhere', async () => {
      for (const status of [301, 302, 307, 308]) {
        const location = `${bench.proxy.elsewhere.url}/login`;
        const redirect = { fault: answer(status, { location }), kind: 'not-a-storage' } as const;
        expect(await problemsWith('a redirect', redirect)).toEqual([]);
      }
      expect(bench.proxy.elsewhere.asked()).toBe(0);
    });

    it('does not lose what half an answer was about', async () => {
      const docs = makeDocs(10, 200);
      bench.proxy.breakWith({ kind: 'cut' });
      await bench.remote.push(docs, never);
      bench.proxy.heal();
      const again = unwrap(await bench.remote.push(docs, never));
      for (const { outcome } of again) expect(['stored', 'exists']).toContain(outcome);
      for (const doc of docs) expect(unwrap(await bench.remote.get(doc.id, never))).toEqual(doc);
    });

    it('ends at once when it is no longer wanted', async () => {
      for (const fault of [{ kind: 'no-answer' }, { kind: 'silence' }] as const) {
        bench.proxy.breakWith(fault);
        const stop = new AbortController();
        const pulling = bench.remote.pull(null, 10, stop.signal);
        setTimeout(() => stop.abort(), 30);
        expect(await withoutHanging(pulling)).toMatchObject({ error: { kind: 'aborted' } });
      }
    });
  });
}

type Run = (typeof operations)[Operation];

async function withoutHanging<T>(call: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${hanging} ms`)), hanging);
  });
  try {
    return await Promise.race([call, late]);
  } finally {
    clearTimeout(timer);
  }
}
