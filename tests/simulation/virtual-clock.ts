/**
 * Time that passes only when nobody has anything left to do. Events of one moment happen in the order they were
 * planned, so a run is the same every time.
 */
export type VirtualClock = {
  /** Virtual ms since the beginning. */
  readonly now: () => number;
  readonly at: (time: number, event: () => void) => void;
  /** Ends early when the signal aborts; never rejects. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** Keeps time from passing while real work (WebCrypto) is going on. */
  readonly busy: <T>(promise: Promise<T>) => Promise<T>;
  /** Goes on until `isDone`, the deadline, or until nothing is planned any more. */
  readonly runUntil: (deadline: number, isDone?: () => boolean) => Promise<void>;
  readonly events: () => number;
};

type Event = { readonly time: number; readonly order: number; readonly run: () => void };

export function createVirtualClock(): VirtualClock {
  const heap: Event[] = [];
  let now = 0;
  let order = 0;
  let events = 0;
  const work = { open: 0 };

  const at = (time: number, run: () => void): void =>
    push(heap, { time: Math.max(time, now), order: order++, run });

  return {
    now: () => Math.floor(now),
    at,
    sleep: (ms, signal) =>
      new Promise(resolve => {
        if (signal?.aborted) return resolve();
        const end = (): void => {
          signal?.removeEventListener('abort', end);
          resolve();
        };
        signal?.addEventListener('abort', end, { once: true });
        at(now + ms, end);
      }),
    async busy(promise) {
      work.open++;
      try {
        return await promise;
      } finally {
        work.open--;
      }
    },
    async runUntil(deadline, isDone = () => false) {
      await settle();
      while (!isDone()) {
        const event = heap[0];
        if (!event || event.time > deadline) break;
        pop(heap);
        now = event.time;
        events++;
        event.run();
        await settle();
      }
      if (!isDone()) now = Math.max(now, deadline);
    },
    events: () => events,
  };

  /** Lets every promise that can go on do so. */
  async function settle(): Promise<void> {
    do await new Promise(resolve => setImmediate(resolve));
    while (work.open > 0);
  }
}

const isBefore = (a: Event, b: Event): boolean =>
  a.time < b.time || (a.time === b.time && a.order < b.order);

function push(heap: Event[], event: Event): void {
  let at = heap.push(event) - 1;
  while (at > 0) {
    const up = (at - 1) >> 1;
    const parent = heap[up];
    if (!parent || !isBefore(event, parent)) break;
    heap[at] = parent;
    at = up;
  }
  heap[at] = event;
}

function pop(heap: Event[]): void {
  const last = heap.pop();
  if (!last || heap.length === 0) return;
  let at = 0;
  for (;;) {
    const left = heap[2 * at + 1];
    const right = heap[2 * at + 2];
    const child = left && right && isBefore(right, left) ? right : left;
    if (!child || !isBefore(child, last)) break;
    heap[at] = child;
    at = child === left ? 2 * at + 1 : 2 * at + 2;
  }
  heap[at] = last;
}
