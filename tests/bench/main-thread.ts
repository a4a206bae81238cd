import type { CDPSession } from '@playwright/test';

/** An event of Chromium's trace; `ts`, `dur` and `tdur` (CPU time of the thread) in µs. */
type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly url?: string } };
};

/** What happened on one thread, in order; an event that holds others comes before them. */
export type MainThread = readonly TraceEvent[];

/** What the host page's main thread spent; ms of CPU time, which other work on the machine blurs less. */
export type Cost = {
  readonly longestTask: number;
  readonly tasksOver50: number;
  /** The most that our script took of one task, forced layout and garbage collection in it included. */
  readonly ourLongestTask: number;
  readonly ourTasksOver50: number;
  readonly noticing: number;
  readonly ourScript: number;
  readonly allScript: number;
  /** Style, layout, preparing and painting, whoever caused it. */
  readonly rendering: number;
};

/** Records the thread on which scripts of `host` run, while `work` lasts. */
export async function recordMainThread(
  session: CDPSession,
  host: string,
  work: () => Promise<void>,
): Promise<MainThread> {
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
  const thread = events.find(({ name, args }) => name === 'FunctionCall' && isFrom(args, host));
  if (!thread) throw new Error(`The trace holds no script of ${host}`);
  return events
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === thread.pid && tid === thread.tid)
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
}

/**
 * Whose script a stretch is: a call says it by its address. Promises are settled after the call that
 * settled them, without a name: what follows a call of the page is the page's (calls of ours inside it
 * are ours), all else is ours, because messages from our background arrive without a call.
 *
 * Noticing is everything of ours that runs before the frame is painted: in animation frames, and
 * called by name while promises settle (mutation observers). Nothing else of ours runs there.
 */
export function costOf(thread: MainThread): Cost {
  const tasks = outermost(thread, ({ name }) => name.endsWith('RunTask'));
  const shares = tasks.map(task => shareOf(insideOf(thread, task)));
  return {
    longestTask: longest(tasks.map(cpu)),
    tasksOver50: tasks.filter(task => cpu(task) > 50).length,
    ourLongestTask: longest(shares.map(({ ours }) => ours)),
    ourTasksOver50: shares.filter(({ ours }) => ours > 50).length,
    noticing: total(shares.map(share => share.noticing)),
    ourScript: total(shares.map(({ ours }) => ours)),
    allScript: total(shares.map(({ all }) => all)),
    rendering: total(thread.filter(({ name }) => renderingSteps.has(name)).map(cpu)),
  };
}

const renderingSteps = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize']);

type Share = { readonly ours: number; readonly noticing: number; readonly all: number };

function shareOf(task: MainThread): Share {
  const frames = task.filter(({ name }) => name === 'FireAnimationFrame');
  let ours = 0;
  let noticing = 0;
  let all = 0;
  let lastCaller: 'page' | 'ours' | null = null;
  for (const event of outermost(task, isScript)) {
    all += cpu(event);
    if (event.name !== 'RunMicrotasks') {
      lastCaller = isOurs(event) ? 'ours' : 'page';
      if (lastCaller === 'page') continue;
      ours += cpu(event);
      if (frames.some(frame => holds(frame, event))) noticing += cpu(event);
      continue;
    }
    const named = total(outermost(insideOf(task, event), isOurs).map(cpu));
    ours += lastCaller === 'page' ? named : cpu(event);
    // The page changes nothing in a task of ours; what our own changes call back is no noticing.
    const isOurTask = lastCaller !== 'page' && !frames.some(frame => holds(frame, event));
    if (!isOurTask) noticing += named;
  }
  return { ours, noticing, all };
}

const isScript = ({ name }: TraceEvent) => name === 'FunctionCall' || name === 'RunMicrotasks';
const isOurs = ({ name, args }: TraceEvent) =>
  name === 'FunctionCall' && isFrom(args, 'chrome-extension://');
const isFrom = (args: TraceEvent['args'], origin: string) =>
  args?.data?.url?.startsWith(origin) ?? false;

/** Events inside events would count twice. */
function outermost(thread: MainThread, isWanted: (event: TraceEvent) => boolean): TraceEvent[] {
  const kept: TraceEvent[] = [];
  let last: TraceEvent | null = null;
  for (const event of thread) {
    if (!isWanted(event) || (last && holds(last, event))) continue;
    kept.push(event);
    last = event;
  }
  return kept;
}

/** What lies in `outer`, by a search for its place: a trace has thousands of tasks. */
function insideOf(thread: MainThread, outer: TraceEvent): MainThread {
  let low = 0;
  let high = thread.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((thread[middle]?.ts ?? Infinity) < outer.ts) low = middle + 1;
    else high = middle;
  }
  const inside: TraceEvent[] = [];
  for (let event = thread[low]; event && event.ts <= endOf(outer); event = thread[++low])
    if (event !== outer && holds(outer, event)) inside.push(event);
  return inside;
}

const endOf = ({ ts, dur = 0 }: TraceEvent) => ts + dur;
const holds = (outer: TraceEvent, event: TraceEvent) =>
  event.ts >= outer.ts && endOf(event) <= endOf(outer);
/** Very short events carry no CPU time. */
const cpu = ({ tdur, dur = 0 }: TraceEvent) => (tdur ?? dur) / 1_000;
const longest = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), 0);
const total = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
