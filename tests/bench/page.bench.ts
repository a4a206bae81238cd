import type { BrowserContext, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { cataloguePage } from '../pages/catalogue';
import type { PageRecords } from '../pages/page-window';
import { hostPagesArguments, startHostPages } from '../pages/server';
import { findChromium, launchExtension } from '../support/chromium';
import { buildShipped } from './build';
import { type Cost, costOf, recordMainThread } from './main-thread';

const rounds = 5;
const comments = 2_000;
const host = 'https://www.facebook.com/';
const address = `${cataloguePage('facebook-long-de').url}&watch=0&keys=none`;
/** What the page needs to come to rest after the last comment, ms. */
const rest = 3_000;
const patience = 60_000;

/**
 * A thread of 2,000 comments poured in bursts of 50, with the extension and without, taken in turns.
 * Long tasks are counted against the same page without the extension: React and layout make some.
 */
export async function run(): Promise<string> {
  buildShipped();
  const server = await startHostPages();
  const withIt: Cost[] = [];
  const without: Cost[] = [];
  try {
    for (let round = 0; round < rounds; round++) {
      withIt.push(await pourWith(server.port));
      without.push(await pourWithout(server.port));
    }
  } finally {
    await server.close();
  }
  return table(withIt, without);
}

/** Ends when the extension itself says that it has read every comment; fails when it never does. */
async function pourWith(hostPort: number): Promise<Cost> {
  const context = await launchExtension({ build: 'shipped', hostPort });
  try {
    const page = await openThread(await context.newPage());
    await until(async () => (await readIn(context)) >= (await commentsOn(page)), 'read the thread');
    const before = await readIn(context);
    const cost = await measure(page, () =>
      until(async () => (await readIn(context)) >= before + comments, 'read what was poured'),
    );
    const bars = await barsOn(page);
    if (bars < comments) throw new Error(`Only ${bars} of ${comments} comments have a bar`);
    return cost;
  } finally {
    await context.close();
  }
}

async function pourWithout(hostPort: number): Promise<Cost> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found');
  const browser = await chromium.launch({ executablePath, args: hostPagesArguments(hostPort) });
  try {
    const page = await browser.newPage({ viewport: { width: 1360, height: 900 } });
    return await measure(await openThread(page), () => Promise.resolve());
  } finally {
    await browser.close();
  }
}

async function openThread(page: Page): Promise<Page> {
  await page.goto(address);
  await page.waitForFunction(() => '__pour' in window);
  return page;
}

async function measure(page: Page, isDone: () => Promise<void>): Promise<Cost> {
  const session = await page.context().newCDPSession(page);
  const before = await commentsOn(page);
  const thread = await recordMainThread(session, host, async () => {
    // From a frame of the page: what the debugger starts belongs to nobody.
    await page.evaluate(
      count =>
        new Promise(resolve => {
          requestAnimationFrame(() => resolve((window as unknown as PageRecords).__pour(count)));
        }),
      comments,
    );
    await isDone();
    await page.waitForTimeout(rest);
  });
  const poured = (await commentsOn(page)) - before;
  if (poured !== comments) throw new Error(`The page shows ${poured} of ${comments} comments`);
  return costOf(thread);
}

const commentsOn = (page: Page): Promise<number> => page.locator('[role="article"]').count();

/** Bars stand in the page's own tree; what is in them is closed. */
const barsOn = (page: Page): Promise<number> =>
  page.locator('[role="article"] div[style*="height: 28px !important"]').count();

/** Comments read so far, as the toolbar's badge and the popup are told: none of it touches the page. */
async function readIn(context: BrowserContext): Promise<number> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const stored = await worker.evaluate<Record<string, unknown>>('chrome.storage.session.get()');
  const byTab = Object.values((stored['health'] ?? {}) as Record<string, { read: number }>);
  return Math.max(0, ...byTab.map(({ read }) => read));
}

async function until(isDone: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + patience;
  while (!(await isDone())) {
    if (Date.now() > end)
      throw new Error(`The extension has not ${what} within ${patience / 1_000} s`);
    await new Promise(resolve => {
      setTimeout(resolve, 250);
    });
  }
}

function table(withIt: readonly Cost[], without: readonly Cost[]): string {
  const rows: [string, keyof Cost][] = [
    ['longest task, ms', 'longestTask'],
    ['tasks over 50 ms', 'tasksOver50'],
    ['our share of one task, longest, ms', 'ourLongestTask'],
    ['tasks in which our share is over 50 ms', 'ourTasksOver50'],
    ['our script: noticing, ms', 'noticing'],
    ['our script in all, ms', 'ourScript'],
    ['script in all, ms', 'allScript'],
    ['style, layout, paint, ms', 'rendering'],
  ];
  return [
    `${comments} comments in bursts of 50, CPU time of the page's main thread:`,
    `median of ${rounds} rounds in turns, lowest and highest in brackets. Noticing: all of our script`,
    'that runs before the frame is painted, from the observer to the bar in its place.',
    '',
    '| | with | without |',
    '| --- | --- | --- |',
    ...rows.map(
      ([name, key]) =>
        `| ${name} | ${show(withIt.map(cost => cost[key]))} | ${show(without.map(cost => cost[key]))} |`,
    ),
  ].join('\n');
}

function show(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const [median, least, most] = [sorted[Math.floor(sorted.length / 2)], sorted[0], sorted.at(-1)];
  return `${digits(median)} (${digits(least)}–${digits(most)})`;
}

const digits = (value = 0): string => (Number.isInteger(value) ? String(value) : value.toFixed(1));
