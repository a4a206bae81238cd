import { loadavg } from 'node:os';
import type { Page } from '@playwright/test';
import { type BenchBrowser, openBenchBrowser } from './team/in-chromium';
import type { LedgerMeasures } from './team/ledger-in-page';
import { median, spread } from './team/figures';

const size = Number(process.env['ENTRIES'] ?? 100_000);
const devices = 8;
const rounds = 9;

/** A ledger of 100,000 entries of eight devices in Chromium's IndexedDB on the disk: opening it, and one entry more. */
export async function run(): Promise<string> {
  const load = loadavg()[0]?.toFixed(1);
  const browser = await openBenchBrowser('tests/bench/team/ledger-in-page.ts');
  try {
    const before = await browser.cpu();
    const pages = await call(browser.page, 'fill', size, devices);
    const filled = (await browser.cpu()) - before;
    const more = await moreEntries(browser);
    const opening = await openings(browser);
    const tenth = Math.max(1, Math.floor(pages.length / 10));
    return [
      `${size} entries of ${devices} devices, Chromium, IndexedDB on the disk; load of the machine ${load} at first.`,
      '',
      '| what | ms, median | least – most |',
      '| --- | --- | --- |',
      row('a page of 500 taken in, first tenth', pages.slice(0, tenth)),
      row('a page of 500 taken in, last tenth', pages.slice(-tenth)),
      ...more,
      ...opening,
      '',
      `Filling: ${(sum(pages) / 1_000).toFixed(1)} s by the clock, ${filled.toFixed(1)} s CPU of all processes of the browser.`,
    ].join('\n');
  } finally {
    await browser.close();
  }
}

async function moreEntries({ page, heap }: BenchBrowser): Promise<string[]> {
  const taken = await call(page, 'takeIn', 300);
  const appended = await call(page, 'append', 300);
  const whole: number[] = [];
  for (let round = 0; round < rounds; round += 1) whole.push(await call(page, 'takeInPage'));
  return [
    row('one entry of a colleague taken in, folded, projected', taken),
    row('one entry appended, folded, projected', appended),
    row('a page of 500 taken in, afterwards', whole),
    `| heap after filling, MB | ${((await heap()) / 1e6).toFixed(1)} | |`,
  ];
}

async function openings({ page, reload, heap }: BenchBrowser): Promise<string[]> {
  const all: Awaited<ReturnType<LedgerMeasures['open']>>[] = [];
  await reload();
  const empty = await heap();
  for (let round = 0; round < rounds; round += 1) {
    await reload();
    all.push(await call(page, 'open'));
  }
  const full = await heap();
  const parts = ['open', 'ask', 'team', 'append'] as const;
  const names = {
    open: 'the database is open',
    ask: 'an answer and a case are read',
    team: 'who belongs to the team is known',
    append: 'an entry is appended',
  };
  return [
    row(
      'from nothing to all of this',
      all.map(one => sum(parts.map(part => one[part]))),
    ),
    ...parts.map(part =>
      row(
        `… ${names[part]}`,
        all.map(one => one[part]),
      ),
    ),
    `| heap then, MB (with the code alone ${(empty / 1e6).toFixed(1)}) | ${(full / 1e6).toFixed(1)} | |`,
  ];
}

const row = (name: string, times: readonly number[]): string =>
  `| ${name} | ${median(times).toFixed(1)} | ${spread(times)} |`;

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

/** One of the measures, in the page. */
const call = <Name extends keyof LedgerMeasures>(
  page: Page,
  name: Name,
  ...given: Parameters<LedgerMeasures[Name]>
): Promise<Awaited<ReturnType<LedgerMeasures[Name]>>> =>
  page.evaluate(
    ([method, words]) => {
      const { ledgerMeasures } = globalThis as unknown as {
        ledgerMeasures: Record<string, (...words: unknown[]) => Promise<never>>;
      };
      return ledgerMeasures[method]!(...words);
    },
    [name, given] as const,
  );
