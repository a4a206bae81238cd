import { loadavg } from 'node:os';
import type { Result } from '../../lib/result';
import { sleep } from '../../lib/service/team/sleep';
import { createCouchDbRemote } from '../../lib/sync/couchdb/couchdb';
import { createFileTreeRemote } from '../../lib/sync/file-tree/remote';
import type { Doc, Remote, RemoteError } from '../../lib/sync/remote';
import { createWebDavTree } from '../../lib/sync/file-tree/webdav';
import { startApache } from '../support/webdav-servers';
import { createCountedFetch, type Traffic } from './team/counted-fetch';
import { quantile } from './team/figures';
import { startServerProcess } from './team/server';

const crowds = (process.env['EDITORS'] ?? '10,100,1000').split(',').map(Number).filter(Boolean);
const pushes = Number(process.env['PUSHES'] ?? 10);
const between = 1_500;
const idle = Number(process.env['IDLE'] ?? 60) * 1_000;
const randomBytes = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const never = new AbortController().signal;

/**
 * Remotes that wait and pull as the engine does, against one express-pouchdb; one document is pushed every
 * now and then: when the others have it. And what one editor's browser asks for while nothing happens.
 */
export async function run(): Promise<string> {
  const crowd: string[] = [];
  for (const size of crowds) crowd.push(await measureCrowd(size));
  const steady = await measureIdle();
  return [
    `Remotes alone, without engine and store, all in one Node process; ${pushes} documents of 2.8 KB.`,
    '',
    '| editors | seen after, ms p50 | p95 | not within 30 s | pushes failed | other errors | server CPU, s per push | clients CPU, s per push | server, MB | load |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...crowd,
    '',
    `| one editor, bodies without HTTP's own | requests | bytes up | bytes down |`,
    '| --- | --- | --- | --- |',
    ...steady,
  ].join('\n');
}

async function measureCrowd(size: number): Promise<string> {
  const server = await startServerProcess();
  try {
    const url = await server.createDatabase();
    const stop = new AbortController();
    const seen = new Map<string, number[]>();
    let errors = 0;
    const editors = Array.from({ length: size }, () =>
      follow(
        openCouch(url, fetch),
        id => seen.get(id)?.push(performance.now()),
        () => (errors += 1),
        stop.signal,
      ),
    );
    await sleep(3_000 + size * 5, never);
    const [before, own] = [await server.usage(), process.cpuUsage()];
    const writer = openCouch(url, fetch);
    const latencies: number[] = [];
    let missing = 0;
    let failed = 0;
    for (let at = 0; at < pushes; at += 1) {
      const doc = makeDoc();
      const times: number[] = [];
      seen.set(doc.id, times);
      const start = performance.now();
      const pushed = await writer.push([doc], never);
      if (!pushed.ok) failed += 1;
      for (let waited = 0; times.length < size && waited < 30_000; waited += 50)
        await sleep(50, never);
      latencies.push(...times.map(time => time - start));
      missing += size - times.length;
      await sleep(between, never);
    }
    const after = await server.usage();
    const spent = process.cpuUsage(own);
    stop.abort();
    await Promise.all(editors);
    const cpu = (after.cpu - before.cpu) / pushes;
    const clients = (spent.user + spent.system) / 1e6 / pushes;
    const cells = [
      size,
      quantile(latencies, 0.5).toFixed(0),
      quantile(latencies, 0.95).toFixed(0),
      missing,
      failed,
      errors,
      cpu.toFixed(3),
      clients.toFixed(3),
      after.memory.toFixed(0),
      loadavg()[0]?.toFixed(1),
    ];
    return `| ${cells.join(' | ')} |`;
  } finally {
    await server.stop();
  }
}

/** Waits and pulls until the signal aborts. */
async function follow(
  remote: Remote,
  onSeen: (id: string) => void,
  onError: () => void,
  signal: AbortSignal,
): Promise<void> {
  let cursor: string | null = null;
  while (!signal.aborted) {
    const page = await remote.pull(cursor, 500, signal);
    if (page.ok) {
      ({ cursor } = page.value);
      for (const { id } of page.value.changes) onSeen(id);
    }
    const heard = page.ok ? await remote.wait(cursor, signal) : page;
    if (heard.ok || signal.aborted) continue;
    onError();
    await sleep(1_000, signal);
  }
}

async function measureIdle(): Promise<string[]> {
  const server = await startServerProcess();
  const apache = await startApache();
  try {
    const url = await server.createDatabase();
    const team = `team-${crypto.randomUUID()}`;
    const folder = `${apache.url}/${team}/`;
    const root = createWebDavTree({ ...apache, fetch, now: Date.now });
    unwrap(await root.makeDir(team, never));
    const dav = (name: string, by: typeof fetch): Remote => {
      const tree = createWebDavTree({ url: folder, login: apache.login, fetch: by, now: Date.now });
      return createFileTreeRemote(tree, { writer: name, now: Date.now, randomBytes, sleep });
    };
    const both = await Promise.all([
      measureOne('CouchDB', openCouch(url, fetch), by => openCouch(url, by)),
      measureOne('WebDAV (Apache)', dav('writer', fetch), by => dav('reader', by)),
    ]);
    return both.flat();
  } finally {
    await server.stop();
    await apache.stop();
  }
}

async function measureOne(
  name: string,
  writer: Remote,
  open: (by: typeof fetch) => Remote,
): Promise<string[]> {
  const history = Array.from({ length: 100 }, makeDoc);
  unwrap(await writer.push(history, never));
  const { fetch: counted, traffic } = createCountedFetch();
  const stop = new AbortController();
  let seen = 0;
  const ended = follow(
    open(counted),
    () => (seen += 1),
    () => {},
    stop.signal,
  );
  while (seen < history.length) await sleep(100, never);
  await sleep(2_000, never);
  const before = { ...traffic };
  await sleep(idle, never);
  const quiet = less(traffic, before);
  const start = { ...traffic };
  const answered = Array.from({ length: 3 }, makeDoc);
  unwrap(await writer.push(answered, never));
  while (seen < history.length + answered.length) await sleep(100, never);
  await sleep(500, never);
  const heard = less(traffic, start);
  stop.abort();
  await ended;
  return [
    row(`${name}: ${idle / 1_000} s in which nothing happens`, quiet),
    row(`${name}: a colleague's case arrives (key, opening, step)`, heard),
  ];
}

const row = (name: string, { requests, up, down }: Traffic): string =>
  `| ${name} | ${requests} | ${up} | ${down} |`;

const less = (now: Traffic, before: Traffic): Traffic => ({
  requests: now.requests - before.requests,
  up: now.up - before.up,
  down: now.down - before.down,
});

const openCouch = (url: string, by: typeof fetch): Remote =>
  createCouchDbRemote({
    url,
    login: { type: 'none' },
    fetch: (...given) => by(...given),
    isAllowed: () => true,
    now: Date.now,
  });

/** As large as an entry of 1 to 2 KiB is, sealed. */
function makeDoc(): Doc {
  const random = crypto.getRandomValues(new Uint8Array(32));
  const id = Buffer.from(random).toString('base64url');
  return { type: 'data', id, body: 'A'.repeat(2_800) };
}

function unwrap<T>(result: Result<T, RemoteError>): T {
  if (!result.ok) throw new Error(`the remote answered ${result.error.kind}`);
  return result.value;
}
