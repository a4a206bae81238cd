import { err, ok } from '../../result';
import { createSerial } from '../../serial';
import type { FileTree } from './file-tree';
import { createCare } from './care';
import { type Cursor, parseCursor } from './cursor';
import { lineToDoc } from './log';
import { folderOf, type LogFile } from './names';
import { readPage, unreadFiles } from './pull';
import { batchesOf, createLogReader } from './reader';
import { createSide } from './side';
import { createSurvey } from './survey';
import { newestUnread, sortForPush } from './push';
import { createLogWriter, type NewLine } from './writer';
import type { Answered, Doc, PushOutcome, Remote } from '../remote';

export type FileTreeDeps = {
  /** Name of this browser, its own and no other's: 1 to 64 of A–Z a–z 0–9 _ -. Its folder is named after it. */
  readonly writer: string;
  /** Epoch ms. */
  readonly now: () => number;
  /** Ends after so many ms, or at once when the signal says so. Never rejects. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly randomBytes: (length: number) => Uint8Array;
  /** Ms between two looks of `wait`: the first, and the longest that it grows to. */
  readonly pace?: { readonly first: number; readonly longest: number };
  /** Ms after which `wait` ends with 'quiet'. */
  readonly quietAfter?: number;
  /** Bytes of a merged file at most, and how many files are merged at the earliest. */
  readonly segmentSize?: number;
  readonly mergeCount?: number;
};

/** Bytes that a push reads at most to find out which documents are there already. */
const searchedBeforePush = 1_000_000;

/**
 * A remote out of files that are added and never changed; see README.md. What it can't promise, as no server
 * decides: two browsers that push one id at the same moment both hear `stored`; all readers take the same of
 * them. `exists` is told of documents that this instance has read or that lie in the newest megabyte.
 */
export function createFileTreeRemote(tree: FileTree, deps: FileTreeDeps): Remote {
  const { now, sleep, randomBytes, quietAfter = 300_000 } = deps;
  const pace = deps.pace ?? { first: 2_000, longest: 30_000 };
  const own = folderOf(deps.writer);
  const reader = createLogReader(tree, now);
  const survey = createSurvey(tree, now, reader.forget);
  const writer = createLogWriter(tree, own, randomBytes);
  const { isRemoved } = reader;
  const care = createCare({
    writer,
    reader,
    isRemoved,
    segmentSize: deps.segmentSize ?? 4_000_000,
    mergeCount: deps.mergeCount ?? 16,
  });
  const serially = createSerial();
  let swept = 0;
  let pause = pace.first;

  /** What lies there, with all removals read: no document that was removed is given to anybody. */
  const look = async (signal: AbortSignal): Answered<readonly LogFile[]> => {
    const files = await survey.take(signal);
    if (!files.ok) return files;
    const removals = files.value.filter(file => file.stream === 'r' && !reader.hasRead(file));
    const read = await readFiles(removals, signal);
    return read.ok ? files : read;
  };

  const readFiles = async (files: readonly LogFile[], signal: AbortSignal): Answered<void> => {
    for (const batch of batchesOf(files.filter(file => !reader.isResting(file)))) {
      const reads = await reader.readAll(batch, signal);
      if (!reads.ok) return reads;
      for (const [i, read] of reads.value.entries()) {
        if (read.kind === 'gone') survey.distrust(batch[i]?.folder ?? '');
      }
    }
    return ok(undefined);
  };

  const cursorOf = (text: string | null): Cursor => {
    const cursor = parseCursor(text);
    swept = Math.max(swept, cursor.swept);
    return { ...cursor, swept };
  };

  const onGone = ({ folder }: LogFile): void => survey.distrust(folder);

  const pull: Remote['pull'] = async (text, limit, signal) => {
    for (let tries = 1; ; tries++) {
      const files = await look(signal);
      if (!files.ok) return files;
      const cursor = cursorOf(text);
      const read = await readPage(
        files.value,
        cursor,
        limit,
        { reader, isRemoved, onGone },
        signal,
      );
      if (!read.ok) return read;
      const { isBehind, ...page } = read.value;
      // Files were merged while they were read: another look finds where their content went.
      if (!isBehind || page.changes.length > 0 || tries === 3) return ok(page);
    }
  };

  const get: Remote['get'] = async (id, signal) => {
    const files = await look(signal);
    if (!files.ok) return files;
    if (isRemoved(id)) return ok(null);
    const unread = files.value.filter(file => file.stream === 'd' && !reader.hasRead(file));
    const read = await readFiles(unread, signal);
    if (!read.ok) return read;
    const file = reader.fileOf(id);
    if (!file) return ok(null);
    const found = await reader.read(file, signal);
    if (!found.ok) return found;
    const line = found.value.kind === 'read' && found.value.lines.find(other => other.id === id);
    return ok(line ? lineToDoc(line) : null);
  };

  const add = async (
    stream: 'd' | 'r',
    lines: readonly NewLine[],
    signal: AbortSignal,
  ): Answered<void> => {
    const wrote = await writer.append(stream, lines, signal);
    if (!wrote.ok) return wrote;
    reader.note(wrote.value.file, wrote.value.lines);
    pause = pace.first;
    return ok(undefined);
  };

  const push: Remote['push'] = (docs, signal) =>
    serially(async () => {
      const files = await look(signal);
      if (!files.ok) return files;
      const searched = await readFiles(
        newestUnread(files.value, own, searchedBeforePush, reader.hasRead),
        signal,
      );
      if (!searched.ok) return searched;
      const known = (id: string): boolean => reader.fileOf(id) !== null;
      const { outcomes, fresh } = sortForPush(docs, isRemoved, known);
      const stored = await store(fresh, signal);
      return stored.ok ? ok([...outcomes, ...stored.value]) : stored;
    });

  /** In one file, or in halves where the server takes no file as large. */
  const store = async (docs: readonly Doc[], signal: AbortSignal): Answered<PushOutcome[]> => {
    if (docs.length === 0) return ok([]);
    const added = await add('d', docs, signal);
    if (added.ok) return ok(docs.map(({ id }) => ({ id, outcome: 'stored' })));
    if (added.error.kind !== 'too-large') return added;
    if (docs.length === 1) return ok(docs.map(({ id }) => ({ id, outcome: 'too-large' })));
    const middle = Math.ceil(docs.length / 2);
    const first = await store(docs.slice(0, middle), signal);
    if (!first.ok) return first;
    const second = await store(docs.slice(middle), signal);
    return second.ok ? ok([...first.value, ...second.value]) : second;
  };

  const remove: Remote['remove'] = (ids, signal) =>
    serially(async () => {
      const files = await look(signal);
      if (!files.ok) return files;
      const fresh = [...new Set(ids)].filter(id => !isRemoved(id));
      if (fresh.length === 0) return ok(undefined);
      const added = await add(
        'r',
        fresh.map(id => ({ id })),
        signal,
      );
      if (!added.ok) return added;
      // The removal counts already; what this can't do now, the next `wait` does.
      await sweep(signal);
      return ok(undefined);
    });

  const sweep = async (signal: AbortSignal): Promise<void> => {
    const goal = reader.removedCount();
    if (goal <= swept) return;
    const done = await care.sweep(signal);
    if (done.ok && done.value) swept = goal;
  };

  /** Failing is no failure of `wait`: the next one tries again. */
  const tidyUp = (files: readonly LogFile[], signal: AbortSignal): Promise<void> =>
    serially(async () => {
      await sweep(signal);
      if (care.isUntidy(files.filter(({ folder }) => folder === own))) await care.tidy(signal);
    });

  const wait: Remote['wait'] = async (text, signal) => {
    const end = now() + quietAfter;
    for (let isFirst = true; ; isFirst = false) {
      const files = await look(signal);
      if (!files.ok) return files;
      if (unreadFiles(files.value, cursorOf(text), reader).length > 0) {
        pause = pace.first;
        return ok('changed');
      }
      if (isFirst) await tidyUp(files.value, signal);
      if (now() >= end) return ok('quiet');
      await sleep(pause, signal);
      if (signal.aborted) return err({ kind: 'aborted' });
      pause = Math.min(pause * 1.5, pace.longest);
    }
  };

  return { push, pull, wait, get, remove, ...createSide(tree) };
}
