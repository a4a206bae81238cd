import type { ThreadKey, ThreadSnapshot } from '../comment/snapshot';
import type { Call } from '../rpc/client';
import type { Output, RpcError } from '../rpc/protocol';
import type { CommentStore, Entry } from './comment-store';

/** Small enough that taking a batch in costs no noticeable task, large enough to be few messages. */
const batchSize = 50;
/** Pauses before another try after a failure, ms. */
const retryPauses = [500, 2_000, 8_000];

export type Assessor = {
  add(entry: Entry, first: boolean): void;
};

export type AssessorDeps = {
  readonly call: Call;
  readonly store: CommentStore;
  readonly threadOf: (entry: Entry) => ThreadSnapshot | null;
  readonly onAssessed: (entry: Entry) => void;
  readonly onFailed: (error: RpcError) => void;
  readonly signal: AbortSignal;
};

/** Sends read comments to the background in batches, one after the other, those in view first. */
export function createAssessor(deps: AssessorDeps): Assessor {
  const first = new Set<Entry>();
  const rest = new Set<Entry>();
  let running = false;
  let failures = 0;

  const run = async () => {
    while (!deps.signal.aborted) {
      const batch = takeBatch(deps, first, rest);
      if (!batch) return;
      const result = await deps.call('comments/assess', requestOf(deps, batch));
      if (deps.signal.aborted) return;
      if (result.ok) {
        failures = 0;
        takeIn(deps, batch, result.value);
        continue;
      }
      deps.onFailed(result.error);
      const pause = retryPauses[failures];
      failures += 1;
      if (result.error.kind === 'disconnected' || pause === undefined) return;
      for (const { entry } of batch.items) rest.add(entry);
      await new Promise(resolve => setTimeout(resolve, pause));
    }
  };
  const start = () => {
    if (running) return;
    running = true;
    // A task later, so that one slice of reading becomes one batch.
    setTimeout(() => {
      run().then(stop, stop);
    }, 0);
  };
  const stop = () => {
    running = false;
  };

  return {
    add(entry, front) {
      if (front) rest.delete(entry);
      if (!first.has(entry)) (front ? first : rest).add(entry);
      start();
    },
  };
}

type Item = { readonly entry: Entry; readonly text: string };
type Batch = { readonly thread: ThreadSnapshot; readonly items: Item[] };

/** The next comments of one thread. */
function takeBatch({ threadOf }: AssessorDeps, first: Set<Entry>, rest: Set<Entry>): Batch | null {
  let thread: ThreadSnapshot | null = null;
  let key: ThreadKey | null = null;
  const items: Item[] = [];
  for (const waiting of [first, rest])
    for (const entry of waiting) {
      const { snapshot } = entry.state.peek();
      if (key !== null && snapshot.threadKey !== key) continue;
      waiting.delete(entry);
      thread ??= threadOf(entry);
      if (!thread) continue;
      key ??= snapshot.threadKey;
      items.push({ entry, text: snapshot.text });
      if (items.length === batchSize) return { thread, items };
    }
  return thread && items.length > 0 ? { thread, items } : null;
}

const requestOf = ({ store }: AssessorDeps, { thread, items }: Batch) => ({
  thread,
  comments: items.map(({ entry, text }) => {
    const { snapshot } = entry.state.peek();
    const parent = snapshot.rootKey ? store.get(snapshot.rootKey) : null;
    return {
      key: entry.key,
      text,
      parentText: parent?.state.peek().snapshot.text ?? null,
      byPage: snapshot.byPage,
    };
  }),
});

function takeIn(
  { store, onAssessed }: AssessorDeps,
  { items }: Batch,
  assessments: Output<'comments/assess'>,
): void {
  const byKey = new Map(assessments.map(assessment => [assessment.key, assessment]));
  for (const { entry, text } of items) {
    const assessment = byKey.get(entry.key);
    // Edited while the engine looked at the old words: that text waits for its own turn.
    if (!assessment || entry.state.peek().snapshot.text !== text) continue;
    store.change(entry, { assessment });
    onAssessed(entry);
  }
}
