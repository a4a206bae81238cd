import { loadavg } from 'node:os';
import type { Entry } from '../../lib/ledger/entry';
import { createCouchDbRemote } from '../../lib/sync/couchdb/couchdb';
import { type BigTeam, makeBigTeam, writeYears } from './team/big-team';
import { type BenchBrowser, openBenchBrowser } from './team/in-chromium';
import { createTeamSealer } from './team/seal-years';
import { startServerProcess } from './team/server';
import type { SyncFigures, SyncMeasures, SyncTask } from './team/sync-in-page';

const size = Number(process.env['ENTRIES'] ?? 50_000);
const devices = 8;

/** First exchange of an empty Chromium with a storage that holds 50,000 entries; broken off in the middle, gone on with. */
export async function run(): Promise<string> {
  const server = await startServerProcess();
  const browser = await openBenchBrowser('tests/bench/team/sync-in-page.ts');
  try {
    const url = await server.createDatabase();
    const enrolment = await call(browser, 'prepare');
    const team = await makeBigTeam(devices, enrolment);
    const filled = await fill(team, url);
    const { workspace, epochKey } = team;
    const task = { url, workspace, epochKey, stopAfter: Infinity };
    const load = loadavg()[0]?.toFixed(1);
    const before = { server: await server.usage(), browser: await browser.cpu() };
    const first = await call(browser, 'sync', { ...task, stopAfter: filled.documents / 2 });
    await browser.reload();
    const rest = await call(browser, 'sync', task);
    const after = { server: await server.usage(), browser: await browser.cpu() };
    const bytes = (filled.bytes / 1e6).toFixed(0);
    return [
      `${size} entries as ${filled.documents} documents (${bytes} MB) of ${devices} devices, Chromium, load ${load} at first.`,
      '',
      '| | s in all | waiting for pages | taking in | documents | entries then | told |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      row('until it was broken off', first),
      row('gone on with, page loaded anew', rest),
      '',
      `Together ${((first.all + rest.all) / 1_000).toFixed(1)} s by the clock; CPU: server ${(after.server.cpu - before.server.cpu).toFixed(1)} s, ` +
        `browser ${(after.browser - before.browser).toFixed(1)} s. Kept aside at the end: ${rest.heldAside}. Cases: ${rest.cases}.`,
      `Filling the server: ${(filled.seal / 1_000).toFixed(1)} s sealing, ${(filled.push / 1_000).toFixed(1)} s pushing, by the clock.`,
    ].join('\n');
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function fill(team: BigTeam, url: string) {
  const seal = createTeamSealer(team);
  const remote = createCouchDbRemote({
    url,
    login: { type: 'none' },
    fetch: (...given) => fetch(...given),
    mayFetch: () => Promise.resolve(true),
    isAllowed: () => true,
    now: () => Date.now(),
  });
  const done = { documents: 0, bytes: 0, seal: 0, push: 0 };
  const signal = new AbortController().signal;
  async function send(entries: readonly Entry[]): Promise<void> {
    const start = performance.now();
    const docs = (await Promise.all(entries.map(seal))).flat();
    const sealed = performance.now();
    for (let at = 0; at < docs.length; at += 250) {
      const pushed = await remote.push(docs.slice(at, at + 250), signal);
      if (!pushed.ok) throw new Error(pushed.error.kind);
    }
    done.seal += sealed - start;
    done.push += performance.now() - sealed;
    done.documents += docs.length;
    for (const { body } of docs) done.bytes += body.length;
  }
  await send(team.about);
  let some: Entry[] = [];
  for (const entry of writeYears(team, size)) {
    some.push(entry);
    if (some.length >= 250) await send(some.splice(0));
  }
  await send(some);
  return done;
}

function row(name: string, { all, pull, takeIn, documents, entries, told }: SyncFigures): string {
  const times = [all, pull, takeIn].map(ms => (ms / 1_000).toFixed(1));
  return `| ${[name, ...times, documents, entries, told].join(' | ')} |`;
}

function call(browser: BenchBrowser, name: 'prepare'): ReturnType<SyncMeasures['prepare']>;
function call(
  browser: BenchBrowser,
  name: 'sync',
  task: SyncTask,
): ReturnType<SyncMeasures['sync']>;
function call(browser: BenchBrowser, name: keyof SyncMeasures, task?: SyncTask): Promise<unknown> {
  return browser.page.evaluate(
    ([method, given]) => {
      const { syncMeasures } = globalThis as unknown as {
        syncMeasures: Record<string, (given: unknown) => Promise<unknown>>;
      };
      return syncMeasures[method]!(given);
    },
    [name, task] as const,
  );
}
