import { ok } from '../../result';
import { type Cursor, formatCursor, hasRange, rangesOf, withRead } from './cursor';
import { lineToDoc, type LogLine } from './log';
import type { LogFile } from './names';
import { batchesOf, type LogReader } from './reader';
import type { Answered, Change, Page } from '../remote';

export type PullDeps = {
  readonly reader: LogReader;
  readonly isRemoved: (id: string) => boolean;
  /** The folder listed this file, but it was not there. */
  readonly onGone: (file: LogFile) => void;
};

/** Files that a reader with this cursor has not had, and that are worth a request. */
export const unreadFiles = (
  files: readonly LogFile[],
  cursor: Cursor,
  reader: LogReader,
): LogFile[] =>
  files.filter(
    file => !hasRange(rangesOf(cursor, file), file.from, file.to) && !reader.isResting(file),
  );

/** One page out of the files that a survey found. */
export async function readPage(
  files: readonly LogFile[],
  cursor: Cursor,
  limit: number,
  { reader, isRemoved, onGone }: PullDeps,
  signal: AbortSignal,
): Answered<Page & { readonly isBehind: boolean }> {
  const batches = batchesOf(unreadFiles(files, cursor, reader));
  const changes: Change[] = [];
  let at: Cursor = cursor;
  let isBehind = false;
  for (const batch of batches) {
    const reads = await reader.readAll(batch, signal);
    if (!reads.ok) return changes.length > 0 ? page(true) : reads;
    for (const [i, read] of reads.value.entries()) {
      const file = batch[i];
      if (!file) continue;
      if (read.kind === 'gone') {
        // Merged into another file meanwhile, which the next look will show.
        onGone(file);
        isBehind = true;
      }
      if (read.kind !== 'read') continue;
      const start = at.at?.path === file.path ? at.at.lines : 0;
      const taken = takeLines(file, read.lines, start, limit - changes.length);
      changes.push(...taken.changes);
      if (taken.next < read.lines.length) {
        at = { ...at, at: { path: file.path, lines: taken.next } };
        return page(true);
      }
      at = { ...withRead(at, file), at: at.at?.path === file.path ? null : at.at };
    }
    if (changes.length >= limit && batch !== batches.at(-1)) return page(true);
  }
  return page(isBehind && changes.length > 0);

  function page(hasMore: boolean) {
    return ok({ changes, cursor: formatCursor(at), hasMore, isBehind });
  }

  function takeLines(file: LogFile, lines: readonly LogLine[], start: number, room: number) {
    const had = rangesOf(cursor, file);
    const found: Change[] = [];
    let next = start;
    for (; next < lines.length; next++) {
      const line = lines[next];
      if (!line || hasRange(had, line.n, line.n)) continue;
      const change = toChange(file, line);
      if (!change) continue;
      if (found.length >= room) break;
      found.push(change);
    }
    return { changes: found, next };
  }

  function toChange(file: LogFile, line: LogLine): Change | null {
    if (file.stream === 'r') return { id: line.id, removed: true };
    // Of two who added one id, all readers take the same.
    if (isRemoved(line.id) || reader.fileOf(line.id)?.path !== file.path) return null;
    return lineToDoc(line);
  }
}
