import { err, ok } from '../../result';
import type { FileTree } from './file-tree';
import { decodeLog, type LogLine, type Unreadable } from './log';
import { compareFiles, type LogFile } from './names';
import type { Answered } from '../remote';

/** A file of the log never changes, so what was read of it once holds. */
export type LogRead =
  | { readonly kind: 'read'; readonly lines: readonly LogLine[] }
  /** Another file took its place since it was listed. */
  | { readonly kind: 'gone' }
  /** Less came than was listed. */
  | { readonly kind: 'short' }
  | { readonly kind: Unreadable };

export type LogReader = {
  readonly read: (file: LogFile, signal: AbortSignal) => Answered<LogRead>;
  /** Several at once; in the order given. */
  readonly readAll: (files: readonly LogFile[], signal: AbortSignal) => Answered<LogRead[]>;
  /** Whether reading it failed so lately that another try is not worth a request. */
  readonly isResting: (file: LogFile) => boolean;
  /** Whether the last try to read it failed. */
  readonly hasFailed: (file: LogFile) => boolean;
  readonly hasRead: (file: LogFile) => boolean;
  /** The file that holds a document; of several, the first in the order of `compareFiles`. */
  readonly fileOf: (id: string) => LogFile | null;
  /** Whether a removal of it was read, in whatever call: others of that call may have failed. */
  readonly isRemoved: (id: string) => boolean;
  readonly removedCount: () => number;
  readonly note: (file: LogFile, lines: readonly LogLine[]) => void;
  readonly forget: (files: readonly LogFile[]) => void;
};

/** Nothing that this extension writes is longer: 4 MB of documents, escaped. */
export const longestFile = 32_000_000;
const keptBytes = 12_000_000;
const firstRest = 5_000;
const longestRest = 600_000;

export function createLogReader(tree: FileTree, now: () => number): LogReader {
  const kept = new Map<string, { lines: readonly LogLine[]; size: number }>();
  const resting = new Map<string, { until: number; rest: number; size: number }>();
  const seen = new Set<string>();
  /** Nearly always one; several while files are merged, or when two browsers added the same. */
  const filesById = new Map<string, readonly LogFile[]>();
  const removed = new Set<string>();
  const isSeen = ({ path }: LogFile): boolean => seen.has(path);

  const note = (file: LogFile, lines: readonly LogLine[]): void => {
    resting.delete(file.path);
    kept.delete(file.path);
    kept.set(file.path, { lines, size: file.size });
    let bytes = 0;
    for (const { size } of kept.values()) bytes += size;
    for (const [path, { size }] of kept) {
      if (bytes <= keptBytes || kept.size === 1) break;
      kept.delete(path);
      bytes -= size;
    }
    if (seen.has(file.path)) return;
    seen.add(file.path);
    if (file.stream === 'r') {
      for (const { id } of lines) removed.add(id);
      return;
    }
    const alone = [file];
    for (const { id } of lines) {
      const others = filesById.get(id)?.filter(isSeen) ?? [];
      filesById.set(id, others.length === 0 ? alone : [...others, file]);
    }
  };

  const rest = ({ path, size }: LogFile): void => {
    const before = resting.get(path);
    const length = before ? Math.min(before.rest * 2, longestRest) : firstRest;
    resting.set(path, { until: now() + length, rest: length, size });
  };

  const isResting = ({ path, size }: LogFile): boolean => {
    const known = resting.get(path);
    return known !== undefined && known.size === size && now() < known.until;
  };

  const read: LogReader['read'] = async (file, signal) => {
    const known = kept.get(file.path);
    if (known) return ok({ kind: 'read', lines: known.lines });
    // No request for what can't be one of ours.
    if (file.size > longestFile) return ok({ kind: 'damaged' });
    const bytes = await tree.read(file.path, longestFile, signal);
    if (!bytes.ok) return bytes;
    if (!bytes.value) {
      rest(file);
      return ok({ kind: 'gone' });
    }
    if (bytes.value.length !== file.size) {
      rest(file);
      return ok({ kind: 'short' });
    }
    const lines = decodeLog(bytes.value, file);
    if (!lines.ok) {
      rest(file);
      return ok({ kind: lines.error });
    }
    note(file, lines.value);
    return ok({ kind: 'read', lines: lines.value });
  };

  return {
    read,
    readAll: async (files, signal) => {
      const answers = await Promise.all(files.map(file => read(file, signal)));
      const results: LogRead[] = [];
      for (const answer of answers) {
        if (!answer.ok) return err(answer.error);
        results.push(answer.value);
      }
      return ok(results);
    },
    isResting,
    hasFailed: ({ path }) => resting.has(path),
    hasRead: isSeen,
    isRemoved: id => removed.has(id),
    removedCount: () => removed.size,
    fileOf: id => (filesById.get(id) ?? []).filter(isSeen).toSorted(compareFiles)[0] ?? null,
    note,
    forget: files => {
      for (const { path } of files) {
        kept.delete(path);
        resting.delete(path);
        seen.delete(path);
      }
    },
  };
}

/** Files to fetch at the same time: few enough for a small server and a small memory. */
export function batchesOf(files: readonly LogFile[]): LogFile[][] {
  const batches: LogFile[][] = [];
  let size = 0;
  for (const file of files) {
    const batch = batches.at(-1);
    if (batch && batch.length < 6 && size + file.size <= 6_000_000) batch.push(file);
    else {
      batches.push([file]);
      size = 0;
    }
    size += file.size;
  }
  return batches;
}
