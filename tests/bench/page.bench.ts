import type { CDPSession, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { cataloguePage } from '../pages/catalogue';
import type { PageRecords } from '../pages/page-window';
import { hostPagesArguments, startHostPages } from '../pages/server';
import { findChromium, launchExtension } from '../support/chromium';

const rounds = 5;
const comments = 2_000;
const address = `${cataloguePage('facebook-long-de').url}&watch=0&keys=none`;

type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly functionName?: string } };
};

/** What one round cost on the host page's main thread; milliseconds. */
type Cost = {
  readonly longestTask: number;
  readonly tasksOver50: number;
  /** The most that our script took of one task, layout that it forced included. */
  readonly ourLongestTask: number;
  readonly ourTasksOver50: number;
  /** Our content script's share of the script time: in mutation callbacks, and in all. */
  readonly noticing: number;
  readonly ourScript: number;
  readonly allScript: number;
};

/**
 * A thread of 2,000 comments poured in bursts of 50, with the extension and without, taken in turns.
 * Long tasks are counted against the same page without the extension: React alone makes some.
 */
export async function run(): Promise<string> {
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

async function pourWith(hostPort: number): Promise<Cost> {
  const context = await launchExtension({ build: 'shipped', hostPort });
  try {
    return await measure(await context.newPage(), true);
  } finally {
    await context.close();
  }
}

async function pourWithout(hostPort: number): Promise<Cost> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found');
  const browser = await chromium.launch({ executablePath, args: hostPagesArguments(hostPort) });
  try {
    return await measure(await browser.newPage({ viewport: { width: 1360, height: 900 } }), false);
  } finally {
    await browser.close();
  }
}

async function measure(page: Page, extension: boolean): Promise<Cost> {
  await page.goto(address);
  await page.waitForFunction(() => '__pour' in window);
  const session = await page.context().newCDPSession(page);
  const events = await trace(session, async () => {
    await page.evaluate(count => (window as unknown as PageRecords).__pour(count), comments);
    // The reader works in idle time after the last burst.
    await page.waitForTimeout(extension ? 6_000 : 3_000);
  });
  return costOf(events);
}

async function trace(session: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) =>
    events.push(...(value as unknown as TraceEvent[])),
  );
  const complete = new Promise<void>(resolve =>
    session.once('Tracing.tracingComplete', () => resolve()),
  );
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'toplevel', 'v8.execute'] },
  });
  await work();
  await session.send('Tracing.end');
  await complete;
  return events;
}

function costOf(events: readonly TraceEvent[]): Cost {
  const host = mainThreadOf(events);
  const own = events.filter(event => event.pid === host?.pid && event.tid === host.tid);
  const tasks = own.filter(
    ({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask',
  );
  const scripts = own.filter(({ name }) => name === 'FunctionCall');
  const ours = outermost(scripts.filter(isOurs));
  const microtasks = own.filter(({ name }) => name === 'RunMicrotasks');
  const noticing = ours.filter(call => microtasks.some(microtask => isWithin(call, microtask)));
  const shares = tasks.map(task => sum(ours.filter(call => isWithin(call, task))));
  return {
    longestTask: Math.max(0, ...tasks.map(milliseconds)),
    tasksOver50: tasks.filter(task => milliseconds(task) > 50).length,
    ourLongestTask: Math.max(0, ...shares),
    ourTasksOver50: shares.filter(share => share > 50).length,
    noticing: sum(noticing),
    ourScript: sum(ours),
    allScript: sum(scripts),
  };
}

/** The thread on which the page's own bursts ran. */
function mainThreadOf(events: readonly TraceEvent[]): TraceEvent | undefined {
  return events.find(
    ({ name, args }) =>
      name === 'FunctionCall' && args?.data?.url?.startsWith('https://www.facebook.com/'),
  );
}

/** Calls inside calls would count twice. */
function outermost(calls: readonly TraceEvent[]): TraceEvent[] {
  const kept: TraceEvent[] = [];
  let end = 0;
  for (const call of calls.toSorted((a, b) => a.ts - b.ts)) {
    if (call.ts < end) continue;
    kept.push(call);
    end = call.ts + (call.dur ?? 0);
  }
  return kept;
}

const isOurs = ({ args }: TraceEvent) =>
  args?.data?.url?.startsWith('chrome-extension://') ?? false;
const isWithin = (event: TraceEvent, { ts, dur = 0 }: TraceEvent) =>
  event.ts >= ts && event.ts <= ts + dur;
const milliseconds = ({ dur = 0 }: TraceEvent) => dur / 1_000;
const sum = (events: readonly TraceEvent[]) =>
  events.reduce((total, event) => total + milliseconds(event), 0);

function table(withIt: readonly Cost[], without: readonly Cost[]): string {
  const rows: [string, (cost: Cost) => number][] = [
    ['longest task, ms', cost => cost.longestTask],
    ['tasks over 50 ms', cost => cost.tasksOver50],
    ['our share of one task, longest, ms', cost => cost.ourLongestTask],
    ['tasks in which our share is over 50 ms', cost => cost.ourTasksOver50],
    ['script in all, ms', cost => cost.allScript],
    ['our script: noticing, ms', cost => cost.noticing],
    ['our script in all, ms', cost => cost.ourScript],
  ];
  return [
    `${comments} comments in bursts of 50, median of ${rounds} rounds in turns`,
    '',
    '| | with | without | ratio |',
    '| --- | --- | --- | --- |',
    ...rows.map(([name, value]) => {
      const a = median(withIt.map(value));
      const b = median(without.map(value));
      return `| ${name} | ${a.toFixed(1)} | ${b.toFixed(1)} | ${b > 0 ? (a / b).toFixed(2) : '–'} |`;
    }),
  ].join('\n');
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
