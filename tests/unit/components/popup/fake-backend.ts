import type {
  Backend,
  Changed,
  Doors,
  Memory,
  Services,
} from '../../../../components/popup/backend';
import { Answer } from '../../../../lib/knowledge/answer';
import { KnowledgeSource, type KnowledgeStatus } from '../../../../lib/knowledge/source';
import { err, ok } from '../../../../lib/result';
import { type Input, type Output, type Procedure, protocol } from '../../../../lib/rpc/protocol';

type Handlers = { readonly [P in Procedure]?: (input: Input<P>) => Output<P> | Promise<Output<P>> };

/**
 * A background that answers from `handlers` and notes every call. Checks both sides against the
 * protocol, so that a model can't pass here with what the real one refuses.
 */
export function makeBackend(handlers: Handlers) {
  const calls: { procedure: Procedure; input: unknown }[] = [];
  const listeners: { changed: Changed[]; callback: () => void; signal: AbortSignal }[] = [];
  const backend: Backend = {
    call: async (procedure, input) => {
      calls.push({ procedure, input: protocol[procedure].input.parse(input) });
      const handle = handlers[procedure];
      if (!handle) return err({ kind: 'failed', message: `no handler for ${procedure}` });
      try {
        const output = await handle(input);
        protocol[procedure].output.parse(output);
        return ok(output);
      } catch (error) {
        return err({ kind: 'failed', message: String(error) });
      }
    },
    onChange: (changed, callback, signal) => listeners.push({ changed, callback, signal }),
  };
  return {
    backend,
    calls,
    callsOf: (procedure: Procedure) => calls.filter(call => call.procedure === procedure),
    notify: (changed: Changed) =>
      listeners
        .filter(listener => !listener.signal.aborted && listener.changed.includes(changed))
        .forEach(({ callback }) => callback()),
  };
}

/** Lets every pending reply arrive. */
export const settle = () => new Promise<void>(resolve => setTimeout(resolve, 0));

/** What a browser keeps until it closes; one value by key, shared by all who ask for the key. */
export function makeMemory(): (key: string) => Memory {
  const values = new Map<string, unknown>();
  const watching = new Map<string, Set<(value: unknown) => void>>();
  return key => ({
    load: async () => values.get(key),
    keep: value => {
      values.set(key, structuredClone(value));
      for (const callback of watching.get(key) ?? []) callback(structuredClone(value));
    },
    drop: () => values.delete(key),
    watch: (callback, signal) => {
      const callbacks = watching.get(key) ?? new Set();
      watching.set(key, callbacks.add(callback));
      signal.addEventListener('abort', () => callbacks.delete(callback));
    },
  });
}

export function makeServices(
  backend: Backend,
  doors: Partial<Doors> = {},
): Services & { readonly later: (callback: () => Promise<void>) => () => void } {
  let ids = 0;
  return {
    backend,
    doors: {
      requestHost: async () => true,
      copyText: async () => true,
      openSidePanel: async () => true,
      openPage: () => undefined,
      download: () => undefined,
      ...doors,
    },
    memory: makeMemory(),
    today: () => '2026-11-21',
    now: () => Date.UTC(2026, 10, 21),
    newId: () => `id-${++ids}`,
    closesOnFileChooser: false,
    later: callback => {
      void callback();
      return () => undefined;
    },
  };
}

export const makeAnswer = (
  over: { id?: string; question?: string } & Partial<Omit<Answer, 'id'>> = {},
) =>
  Answer.parse({
    id: 'a1',
    question: 'Wann hat das Bürgerbüro geöffnet?',
    phrasings: [],
    texts: { sie: 'Von 8 bis 12 Uhr.', du: null, sieShort: null, duShort: null },
    sourceUrl: null,
    owner: null,
    asOf: null,
    validFrom: null,
    validUntil: null,
    tags: [],
    status: 'released',
    language: 'de',
    ...over,
  });

export const makeFound = (answer: Answer, score = 0.9): Output<'answers/search'>[number] => ({
  answer,
  suggestion: {
    answerId: answer.id,
    question: answer.question,
    score,
    shown: true,
    validity: 'valid',
    commentSpans: [],
    questionSpans: [],
  },
});

export const makeSource = (over: { id?: string } & Partial<Omit<KnowledgeSource, 'id'>> = {}) =>
  KnowledgeSource.parse({
    id: 's1',
    name: 'FAQ der Stadt',
    origin: { kind: 'url', url: 'https://www.musterhausen.example/faq.json' },
    mapping: null,
    etag: null,
    lastModified: null,
    syncedAt: null,
    entryCount: 0,
    error: null,
    ...over,
  });

export const makeStatus = (over: Partial<KnowledgeStatus> = {}): KnowledgeStatus => ({
  entries: 0,
  drafts: 0,
  sources: [],
  nextSyncAt: null,
  progress: null,
  ...over,
});
