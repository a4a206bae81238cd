import type { Answer } from '../knowledge/answer';
import { type AnswerIndex, createAnswerIndex, loadAnswerIndex } from '../knowledge/search';
import { type AnswersChange, readAllAnswers } from '../store/answers';
import type { LotseDb } from '../store/db';
import { stored } from '../store/failures';
import { readMeta } from '../store/meta';
import type { Ports } from './ports';
import { createSerial } from '../serial';

export type AnswerIndexKeeper = ReturnType<typeof createAnswerIndexKeeper>;

export type KeeperOptions = {
  /** Ms to wait after a change before the index is written, so that a row of changes is written once. */
  readonly settle: number;
};

/** Answers put into the index before other events get a turn. */
const sliceSize = 100;
/** Changes larger than this part of the index are built aside, so that no half-changed index is asked. */
const rebuildShare = 0.1;

/**
 * Keeps the search index in memory and its bytes in the database. The bytes name the revision of the
 * answers they were made from: after a restart they are loaded when it is still theirs, else the index is
 * built again. Whoever asks while that happens waits for it.
 */
export function createAnswerIndexKeeper(
  db: LotseDb,
  { breathe }: Pick<Ports, 'breathe'>,
  { settle }: KeeperOptions = { settle: 1_000 },
) {
  const serial = createSerial();
  let current: { readonly index: AnswerIndex; revision: number } | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  /** Revision of the bytes in the database; null until they were read or written. */
  let persisted: number | null = null;

  async function build(answers: readonly Answer[], onProgress?: Progress): Promise<AnswerIndex> {
    const index = createAnswerIndex([]);
    for (let start = 0; start < answers.length; start += sliceSize) {
      for (const answer of answers.slice(start, start + sliceSize)) index.put(answer);
      onProgress?.(Math.min(start + sliceSize, answers.length), answers.length);
      await breathe();
    }
    return index;
  }

  async function rebuild(onProgress?: Progress): Promise<AnswerIndex> {
    const { answers, revision } = await readAllAnswers(db);
    const index = await build(answers, onProgress);
    current = { index, revision };
    persistSoon();
    return index;
  }

  async function load(onProgress?: Progress): Promise<AnswerIndex> {
    const revision = (await readMeta(db, 'answersRevision')) ?? 0;
    const kept = await db.searchIndex.get('answers');
    if (kept?.revision === revision) {
      const loaded = loadAnswerIndex(kept.bytes);
      if (loaded.ok) {
        current = { index: loaded.value, revision };
        persisted = revision;
        return loaded.value;
      }
    }
    return rebuild(onProgress);
  }

  function persistSoon(): void {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => void flush(), settle);
  }

  function flush(): Promise<void> {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    return serial(async () => {
      if (!current || current.revision === persisted) return;
      const { index, revision } = current;
      const bytes = index.toBytes();
      // A full disk costs speed after the next restart, nothing else.
      const kept = await stored(() => db.searchIndex.put({ id: 'answers', revision, bytes }));
      if (kept.ok) persisted = revision;
    });
  }

  return {
    /** The index as of the last change; the first call after a restart loads or builds it. */
    get: (): Promise<AnswerIndex> => serial(async () => current?.index ?? load()),

    /** Brings the index up to date with a change that has been stored. */
    apply: (change: AnswersChange, onProgress?: Progress): Promise<void> =>
      serial(async () => {
        // Loading now spares the first question after it the wait.
        if (!current) await load(onProgress);
        // A revision that was read already holds this change.
        if (!current || change.revision <= current.revision) return;
        const size = change.put.length + change.removed.length;
        const isNext = change.revision === current.revision + 1;
        if (!isNext || size > Math.max(sliceSize, current.index.size * rebuildShare)) {
          await rebuild(onProgress);
          return;
        }
        for (const id of change.removed) current.index.remove(id);
        for (const answer of change.put) current.index.put(answer);
        current.revision = change.revision;
        persistSoon();
      }),

    /** Whether every answer in force is in the index. */
    isWhole: (): Promise<boolean> =>
      serial(async () => {
        const { index } = current ?? { index: await load() };
        return index.size === (await readAllAnswers(db)).answers.length;
      }),

    /** Builds the index anew from the answers. */
    renew: async (): Promise<void> => {
      await serial(() => rebuild());
      await flush();
    },

    /** Writes the index now; else it is written a moment after the last change. */
    flush,
  };
}

type Progress = (done: number, total: number) => void;
