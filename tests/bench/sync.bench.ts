import { loadavg } from 'node:os';
import { makeBigTeam } from './team/big-team';
import { fillStorage } from './team/fill-storage';
import { openBenchBrowser } from './team/in-chromium';
import { startServerProcess } from './team/server';
import type { SyncFigures } from './team/sync-in-page';
import { syncMeasuresOf } from './team/sync-measures';

const size = Number(process.env['ENTRIES'] ?? 50_000);
const devices = 8;

/** First exchange of an empty Chromium with a storage that holds 50,000 entries; broken off in the middle, gone on with. */
export async function run(): Promise<string> {
  const server = await startServerProcess();
  const browser = await openBenchBrowser('tests/bench/team/sync-in-page.ts');
  try {
    const url = await server.createDatabase();
    const { prepare, sync } = syncMeasuresOf(browser);
    const enrolment = await prepare();
    const team = await makeBigTeam(devices, enrolment);
    const filled = await fillStorage(team, url, size);
    const { workspace, epochKey } = team;
    const task = { url, workspace, epochKey, stopAfter: Infinity };
    const load = loadavg()[0]?.toFixed(1);
    const before = { server: await server.usage(), browser: await browser.cpu() };
    const first = await sync({ ...task, stopAfter: filled.documents / 2 });
    await browser.reload();
    const rest = await sync(task);
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

function row(name: string, { all, pull, takeIn, documents, entries, told }: SyncFigures): string {
  const times = [all, pull, takeIn].map(ms => (ms / 1_000).toFixed(1));
  return `| ${[name, ...times, documents, entries, told].join(' | ')} |`;
}
