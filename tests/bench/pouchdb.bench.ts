import { loadavg } from 'node:os';
import { makeBigTeam } from './team/big-team';
import { median, spread } from './team/figures';
import { fillStorage } from './team/fill-storage';
import { type BenchBrowser, openBenchBrowser } from './team/in-chromium';
import type { PouchMeasures, Replicated } from './team/pouchdb-in-page';
import { startServerProcess } from './team/server';
import { syncMeasuresOf } from './team/sync-measures';

const size = Number(process.env['ENTRIES'] ?? 10_000);
const more = 100;
const rounds = 3;
const devices = 8;

type Round = {
  readonly documents: number;
  /** Ms by the clock, and CPU seconds of all of the browser's processes. */
  readonly first: number;
  readonly cpu: number;
  /** Ms for what came later, with the database opened anew. */
  readonly later: number;
};

type PouchPage = { readonly pouchMeasures: PouchMeasures };

type Contender = {
  readonly browser: BenchBrowser;
  /** Everything that is not here yet. */
  readonly take: () => Promise<Replicated>;
};

/**
 * The same sealed documents taken by PouchDB and by us from express-pouchdb on loopback into Chromium's IndexedDB, in
 * turn, each in a profile of its own. PouchDB copies them as they are; we open, check, fold and project them.
 */
export async function run(): Promise<string> {
  const load = loadavg()[0]?.toFixed(1);
  const server = await startServerProcess();
  const pouch: Round[] = [];
  const own: Round[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      const browsers = await Promise.all([
        openBenchBrowser('tests/bench/team/pouchdb-in-page.ts'),
        openBenchBrowser('tests/bench/team/sync-in-page.ts'),
      ]);
      try {
        const figures = await compare(...browsers, await server.createDatabase());
        pouch.push(figures.pouch);
        own.push(figures.own);
      } finally {
        for (const browser of browsers) await browser.close();
      }
    }
  } finally {
    await server.stop();
  }
  return table(load, pouch, own);
}

async function compare(pouchBrowser: BenchBrowser, ownBrowser: BenchBrowser, url: string) {
  const { prepare, sync } = syncMeasuresOf(ownBrowser);
  const team = await makeBigTeam(devices, await prepare());
  const { workspace, epochKey } = team;
  const pouch: Contender = {
    browser: pouchBrowser,
    take: async () =>
      pouchBrowser.page.evaluate(
        async from => (globalThis as unknown as PouchPage).pouchMeasures.replicate(from),
        url,
      ),
  };
  const own: Contender = {
    browser: ownBrowser,
    take: async () => {
      const task = { url, workspace, epochKey, stopAfter: Infinity };
      const { all: ms, documents } = await sync(task);
      return { ms, documents };
    },
  };
  const { documents } = await fillStorage(team, url, size);
  const first = { pouch: await takeFirst(pouch), own: await takeFirst(own) };
  if (first.pouch.documents !== documents || first.own.documents !== documents)
    throw new Error('not all of it came');
  await fillStorage(team, url, more);
  const [pouchLater, ownLater] = [await pouch.take(), await own.take()];
  return {
    pouch: { ...first.pouch, later: pouchLater.ms },
    own: { ...first.own, later: ownLater.ms },
  };
}

async function takeFirst({ browser, take }: Contender): Promise<Omit<Round, 'later'>> {
  const before = await browser.cpu();
  const { ms, documents } = await take();
  const cpu = (await browser.cpu()) - before;
  return { documents, first: ms, cpu };
}

function table(load: string | undefined, pouch: readonly Round[], own: readonly Round[]): string {
  const row = (name: string, figure: (round: Round) => number, digits: number): string => {
    const [theirs, ours] = [pouch, own].map(all => all.map(figure));
    const ratio = median(ours ?? []) / median(theirs ?? []);
    const tell = (values: readonly number[] = []) =>
      `${median(values).toFixed(digits)} (${spread(values)})`;
    return `| ${name} | ${tell(theirs)} | ${tell(ours)} | ${ratio.toFixed(1)} |`;
  };
  return [
    `${size} entries as ${own[0]?.documents} documents, express-pouchdb on loopback, Chromium, IndexedDB on the disk; ` +
      `middle and range of ${rounds} rounds; load of the machine ${load} at first.`,
    '',
    '| | PouchDB 9: copied as they lay there | Kommentarlotse: opened, checked, folded, projected | ratio |',
    '| --- | --- | --- | --- |',
    row('first exchange, s by the clock', ({ first }) => first / 1_000, 1),
    row('first exchange, s CPU of the browser', ({ cpu }) => cpu, 1),
    row(`${more} entries more, database opened anew, ms`, ({ later }) => later, 0),
  ].join('\n');
}
