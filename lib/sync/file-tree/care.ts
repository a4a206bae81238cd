import { ok } from '../../result';
import type { LogLine } from './log';
import type { LogFile, Stream } from './names';
import type { LogReader } from './reader';
import { leftoversIn, pickRun } from './runs';
import type { LogWriter } from './writer';
import type { Answered } from '../remote';

export type CareDeps = {
  readonly writer: LogWriter;
  readonly reader: LogReader;
  readonly isRemoved: (id: string) => boolean;
  /** Bytes that a merged file may have. */
  readonly segmentSize: number;
  /** How many files are merged at the earliest. */
  readonly mergeCount: number;
};

export type Care = {
  /** Whether `tidy` would do anything to these files of one's own. */
  readonly isUntidy: (files: readonly LogFile[]) => boolean;
  /** Merges small files, clears away what a merge that was broken off left. */
  readonly tidy: (signal: AbortSignal) => Answered<void>;
  /** Writes every own file anew that holds removed documents, without them. False: not all could be read. */
  readonly sweep: (signal: AbortSignal) => Answered<boolean>;
};

/** What a writer does to its own files. Breaking off anywhere leaves documents twice, never loses one. */
export function createCare(deps: CareDeps): Care {
  const { writer, reader, isRemoved, mergeCount } = deps;
  let { segmentSize } = deps;

  /** Null: one of them can't be read now, so none may be replaced. */
  const linesOf = async (
    files: readonly LogFile[],
    signal: AbortSignal,
  ): Answered<LogLine[] | null> => {
    const lines: LogLine[] = [];
    for (const file of files) {
      const read = await reader.read(file, signal);
      if (!read.ok) return read;
      if (read.value.kind !== 'read') return ok(null);
      lines.push(...read.value.lines);
    }
    return ok(lines);
  };

  /** The new file is there before the old ones go. */
  const replace = async (
    stream: Stream,
    files: readonly LogFile[],
    lines: readonly LogLine[],
    signal: AbortSignal,
  ): Answered<void> => {
    const from = Math.min(...files.map(file => file.from));
    const to = Math.max(...files.map(file => file.to));
    const wrote = await writer.rewrite({ stream, from, to }, lines, signal);
    if (!wrote.ok) return wrote;
    reader.note(wrote.value.file, lines);
    for (const file of files) {
      const removed = await writer.remove(file, signal);
      if (!removed.ok) return removed;
    }
    return ok(undefined);
  };

  /**
   * A file that ends before its checksum, as long as the storage says it is, is what an earlier life of this browser
   * could not finish and never heard an answer to. An empty one takes its place, so that the row has no gap.
   */
  const clear = async (files: readonly LogFile[], signal: AbortSignal): Answered<void> => {
    for (const file of files) {
      if (!reader.hasFailed(file)) continue;
      const read = await reader.read(file, signal);
      if (!read.ok) return read;
      if (read.value.kind !== 'half') continue;
      const replaced = await replace(file.stream, [file], [], signal);
      if (!replaced.ok) return replaced;
    }
    return dropLeftovers(files, signal);
  };

  const dropLeftovers = async (files: readonly LogFile[], signal: AbortSignal): Answered<void> => {
    for (const { inner, outer } of leftoversIn(files)) {
      const lines = await linesOf([inner], signal);
      const others = await linesOf([outer], signal);
      if (!lines.ok) return lines;
      if (!others.ok) return others;
      if (!lines.value || !others.value) continue;
      const ids = new Set(others.value.map(({ id }) => id));
      // Something else in there came late and was never acknowledged; merging takes it along.
      if (!lines.value.every(({ id }) => ids.has(id) || isRemoved(id))) continue;
      const removed = await writer.remove(inner, signal);
      if (!removed.ok) return removed;
    }
    return ok(undefined);
  };

  const runOf = (stream: Stream, files: readonly LogFile[]): LogFile[] =>
    pickRun(
      files.filter(file => file.stream === stream),
      { size: segmentSize, count: mergeCount },
    );

  const merge = async (
    stream: Stream,
    files: readonly LogFile[],
    signal: AbortSignal,
  ): Answered<void> => {
    const run = runOf(stream, files);
    if (run.length === 0) return ok(undefined);
    const lines = await linesOf(run, signal);
    if (!lines.ok) return lines;
    if (!lines.value) return ok(undefined);
    const replaced = await replace(stream, run, tidied(lines.value, stream, isRemoved), signal);
    if (replaced.ok || replaced.error.kind !== 'too-large') return replaced;
    segmentSize = Math.max(segmentSize / 2, 65_536);
    return ok(undefined);
  };

  return {
    isUntidy: files =>
      files.some(file => reader.hasFailed(file)) ||
      leftoversIn(files).length > 0 ||
      runOf('d', files).length > 0 ||
      runOf('r', files).length > 0,
    tidy: async signal => {
      const files = await writer.list(signal);
      if (!files.ok) return files;
      const cleared = await clear(files.value, signal);
      if (!cleared.ok) return cleared;
      for (const stream of ['r', 'd'] as const) {
        const merged = await merge(stream, files.value, signal);
        if (!merged.ok) return merged;
      }
      return ok(undefined);
    },
    sweep: async signal => {
      const files = await writer.list(signal);
      if (!files.ok) return files;
      let isWhole = true;
      for (const file of files.value.filter(({ stream }) => stream === 'd')) {
        const read = await reader.read(file, signal);
        if (!read.ok) return read;
        if (read.value.kind === 'short' || read.value.kind === 'gone') isWhole = false;
        if (read.value.kind !== 'read') continue;
        const { lines } = read.value;
        if (!lines.some(({ id }) => isRemoved(id))) continue;
        const replaced = await replace('d', [file], tidied(lines, 'd', isRemoved), signal);
        if (!replaced.ok) return replaced;
      }
      return ok(isWhole);
    },
  };
}

/** In the order of their numbers, every id once, none that was removed. */
function tidied(
  lines: readonly LogLine[],
  stream: Stream,
  isRemoved: (id: string) => boolean,
): LogLine[] {
  const byId = new Map<string, LogLine>();
  for (const line of lines.toSorted((a, b) => a.n - b.n))
    if (!byId.has(line.id) && (stream === 'r' || !isRemoved(line.id))) byId.set(line.id, line);
  return [...byId.values()];
}
