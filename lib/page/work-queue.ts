/** Longest stretch of work in one go, ms. A frame is 16.7 ms, and the page wants most of it. */
const sliceLimit = 5;
/** The page, and a person's keys and clicks, come in between. */
const slicesPerFrame = 2;
/** Frames do not come in a hidden tab; work goes on there all the same. */
const frameLimit = 250;

export type WorkQueue<T> = {
  /** Adds an item unless it is waiting already. `first`: before what waits. */
  add(item: T, first?: boolean): void;
  delete(item: T): void;
  readonly size: number;
};

export type WorkQueueOptions<T> = {
  readonly work: (item: T) => unknown;
  /** Called after each slice. */
  readonly afterSlice?: () => void;
  readonly signal: AbortSignal;
};

/**
 * Works items off in slices that start right after a frame was painted: style and layout are clean
 * then, so that measuring does not force what the page has not done yet.
 */
export function createWorkQueue<T>({
  work,
  afterSlice,
  signal,
}: WorkQueueOptions<T>): WorkQueue<T> {
  const first = new Set<T>();
  const rest = new Set<T>();
  let scheduled = false;

  const slice = (left: number) => {
    scheduled = false;
    if (signal.aborted) return;
    const end = performance.now() + sliceLimit;
    for (const waiting of [first, rest]) {
      for (const item of waiting) {
        waiting.delete(item);
        work(item);
        if (performance.now() >= end) break;
      }
      if (performance.now() >= end) break;
    }
    afterSlice?.();
    if (first.size + rest.size > 0) schedule(left - 1);
  };
  const schedule = (left = 0) => {
    if (scheduled || signal.aborted) return;
    scheduled = true;
    if (left > 0) nextTask(() => slice(left));
    else afterPaint(() => slice(slicesPerFrame));
  };

  return {
    add(item, front = false) {
      if (front) rest.delete(item);
      else if (first.has(item)) return;
      (front ? first : rest).add(item);
      schedule();
    },
    delete(item) {
      first.delete(item);
      rest.delete(item);
    },
    get size() {
      return first.size + rest.size;
    },
  };
}

/** Calls back when style and layout are clean: right after a frame, or soon in a hidden tab. */
export function afterPaint(callback: () => void): void {
  if (document.hidden) {
    nextTask(callback);
    return;
  }
  let done = false;
  const once = () => {
    if (done) return;
    done = true;
    clearTimeout(timer);
    callback();
  };
  const timer = setTimeout(once, frameLimit);
  requestAnimationFrame(() => nextTask(once));
}

/**
 * A task of its own. Timers wait longer only when timers started them five times in a row, which a frame
 * in between prevents; a message costs twice as much in the frame.
 */
export function nextTask(callback: () => void): void {
  setTimeout(callback, 0);
}
