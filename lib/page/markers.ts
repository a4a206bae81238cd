import type { CommentKey } from '../comment/snapshot';
import type { Call } from '../rpc/client';
import type { CommentStore, Entry } from './comment-store';
import { decisionMark } from './decision-mark';

/** Most keys that one question may hold. */
const questionLimit = 5_000;
const collectFor = 120;

type Question = 'seen' | 'cases' | 'decisions';

export type Markers = {
  /** Asks soon whether this comment was seen, has a case, and whether something was decided about it. */
  ask(entry: Entry): void;
  askAgain(what: Question): void;
  toggleSeen(entry: Entry): Promise<void>;
};

export type MarkersDeps = {
  readonly call: Call;
  readonly store: CommentStore;
  /** Something was decided about a comment on the page. */
  readonly onDecided: (entry: Entry) => void;
  readonly signal: AbortSignal;
};

/** What the team did with a comment before: seen, escalated, decided about. */
export function createMarkers({ call, store, onDecided, signal }: MarkersDeps): Markers {
  const waiting = new Set<CommentKey>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  const allKeys = () => Array.from(store.all(), entry => entry.key).slice(0, questionLimit);

  const askDecisions = async (keys: CommentKey[]) => {
    for (const entry of await readDecisions(call, store, keys)) onDecided(entry);
  };
  const questions: Readonly<Record<Question, (keys: CommentKey[]) => Promise<void>>> = {
    seen: keys => askSeen(call, store, keys),
    cases: keys => askCases(call, store, keys),
    decisions: askDecisions,
  };
  const flush = async () => {
    timer = null;
    const keys = [...waiting].slice(0, questionLimit);
    waiting.clear();
    if (keys.length === 0 || signal.aborted) return;
    await Promise.all(Object.values(questions).map(question => question(keys)));
  };
  signal.addEventListener('abort', () => timer !== null && clearTimeout(timer), { once: true });

  return {
    ask(entry) {
      waiting.add(entry.key);
      timer ??= setTimeout(() => void flush(), collectFor);
    },
    askAgain(what) {
      void questions[what](allKeys());
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

/** Sets marks, and returns the comments that have one. */
async function readDecisions(
  call: Call,
  store: CommentStore,
  keys: CommentKey[],
): Promise<readonly Entry[]> {
  const result = await call('decisions/for-comments', { keys });
  if (!result.ok) return [];
  const rowsByKey = new Map<CommentKey, typeof result.value>();
  for (const row of result.value) rowsByKey.set(row.key, [...(rowsByKey.get(row.key) ?? []), row]);
  const entries = present(store, keys);
  for (const entry of entries) {
    const decision = decisionMark(rowsByKey.get(entry.key) ?? []);
    if (JSON.stringify(decision) !== JSON.stringify(entry.state.peek().decision))
      store.change(entry, { decision });
  }
  return entries.filter(({ state }) => state.peek().decision !== null);
}

const present = (store: CommentStore, keys: readonly CommentKey[]): Entry[] =>
  keys.map(key => store.get(key)).filter(entry => entry !== null);
