import type { CommentKey } from '../comment/snapshot';
import type { Call } from '../rpc/client';
import type { CommentStore, Entry } from './comment-store';

/** Most keys that one question may hold. */
const questionLimit = 5_000;
const collectFor = 120;

export type Markers = {
  /** Asks soon whether this comment was seen and whether it has a case. */
  ask(entry: Entry): void;
  askAgain(what: 'seen' | 'cases'): void;
  toggleSeen(entry: Entry): Promise<void>;
};

/** What the team did with a comment before: seen, and escalated. */
export function createMarkers(call: Call, store: CommentStore, signal: AbortSignal): Markers {
  const waiting = new Set<CommentKey>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  const allKeys = () => Array.from(store.all(), entry => entry.key).slice(0, questionLimit);

  const flush = async () => {
    timer = null;
    const keys = [...waiting].slice(0, questionLimit);
    waiting.clear();
    if (keys.length === 0 || signal.aborted) return;
    await Promise.all([askSeen(call, store, keys), askCases(call, store, keys)]);
  };
  signal.addEventListener('abort', () => timer !== null && clearTimeout(timer), { once: true });

  return {
    ask(entry) {
      waiting.add(entry.key);
      timer ??= setTimeout(() => void flush(), collectFor);
    },
    askAgain(what) {
      void (what === 'seen' ? askSeen : askCases)(call, store, allKeys());
    },
    async toggleSeen(entry) {
      const seen = !entry.state.peek().seen;
      store.change(entry, { seen });
      const result = await call('seen/mark', { keys: [entry.key], seen });
      if (!result.ok) store.change(entry, { seen: !seen });
    },
  };
}

async function askSeen(call: Call, store: CommentStore, keys: CommentKey[]): Promise<void> {
  const result = await call('seen/query', { keys });
  if (!result.ok) return;
  const seen = new Set(result.value);
  for (const entry of present(store, keys))
    if (entry.state.peek().seen !== seen.has(entry.key))
      store.change(entry, { seen: seen.has(entry.key) });
}

async function askCases(call: Call, store: CommentStore, keys: CommentKey[]): Promise<void> {
  const result = await call('cases/for-comments', { keys });
  if (!result.ok) return;
  const caseByKey = new Map(result.value.map(({ key, ...mark }) => [key, mark]));
  for (const entry of present(store, keys)) {
    const mark = caseByKey.get(entry.key) ?? null;
    const known = entry.state.peek().case;
    if (known?.number !== mark?.number || known?.status !== mark?.status)
      store.change(entry, { case: mark });
  }
}

const present = (store: CommentStore, keys: readonly CommentKey[]): Entry[] =>
  keys.map(key => store.get(key)).filter(entry => entry !== null);
