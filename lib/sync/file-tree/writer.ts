import { bytesToHex } from '@noble/hashes/utils.js';
import { err, ok } from '../../result';
import type { FileTree } from './file-tree';
import { encodeLog, type LogLine } from './log';
import { type LogFile, makeLogFile, type Stream } from './names';
import { logFilesIn } from './survey';
import type { Answered } from '../remote';

export type LogWriter = {
  /** Files in this writer's own folder; makes the folder when it is not there. */
  readonly list: (signal: AbortSignal) => Answered<readonly LogFile[]>;
  /**
   * Adds a file with a new number. When this ends well the file is there whole, under a number that no reader has
   * had yet. After an error it may be there or come later; nobody takes it for more than it is.
   */
  readonly append: (stream: Stream, lines: readonly NewLine[], signal: AbortSignal) => Wrote;
  /** Adds a file that holds what other files of the same range hold. */
  readonly rewrite: (range: OwnRange, lines: readonly LogLine[], signal: AbortSignal) => Wrote;
  readonly remove: (file: LogFile, signal: AbortSignal) => Answered<void>;
};
export type NewLine = Omit<LogLine, 'n'>;
export type OwnRange = Pick<LogFile, 'stream' | 'from' | 'to'>;
type Wrote = Answered<{ readonly file: LogFile; readonly lines: readonly LogLine[] }>;

const tries = 5;

/** The only one who writes into a folder; callers call one at a time. */
export function createLogWriter(
  tree: FileTree,
  folder: string,
  randomBytes: (length: number) => Uint8Array,
): LogWriter {
  const mine = new Set<string>();
  /** The highest number that was ever tried: whether it was stored, a broken connection does not say. */
  const tried: Record<Stream, number> = { d: 0, r: 0 };
  /** Nobody else adds files here, as a rule; where somebody does, `append` notices afterwards. */
  let last: readonly LogFile[] | null = null;

  const list: LogWriter['list'] = async signal => {
    const entries = await tree.list(folder, signal);
    if (!entries.ok) return entries;
    if (entries.value) {
      last = logFilesIn(folder, entries.value);
      return ok(last);
    }
    last = null;
    const made = await tree.makeDir(folder, signal);
    return made.ok ? ok([]) : made;
  };

  /** Stores and looks whether it is there: some servers and proxies say 201 and store half of it, or nothing. */
  const put = async (
    range: OwnRange,
    lines: readonly LogLine[],
    signal: AbortSignal,
  ): Answered<{ file: LogFile; after: readonly LogFile[] }> => {
    const bytes = encodeLog(lines);
    const tag = bytesToHex(randomBytes(8));
    const file = makeLogFile({ folder, ...range, tag }, bytes.length);
    mine.add(file.path);
    const created = await tree.create(file.path, bytes, signal);
    if (!created.ok) {
      last = null;
      return created;
    }
    const after = await list(signal);
    if (!after.ok) return after;
    const stored = after.value.find(({ path }) => path === file.path);
    if (created.value === 'exists' || stored?.size !== bytes.length) return err({ kind: 'server' });
    return ok({ file, after: after.value });
  };

  const append: LogWriter['append'] = async (stream, lines, signal) => {
    const before = last ? ok(last) : await list(signal);
    if (!before.ok) return before;
    let seen = before.value;
    const given: LogFile[] = [];
    for (let i = 0; i < tries; i++) {
      const from = Math.max(0, ...seen.filter(isOf(stream)).map(({ to }) => to)) + 1;
      // What was tried and not answered is within the range, so that its coming late changes nothing.
      const to = Math.max(from, tried[stream] + 1) + (i === 0 ? 0 : (randomBytes(1)[0] ?? 0) % 8);
      tried[stream] = to;
      const numbered = lines.map(line => ({ n: to, ...line }));
      const stored = await put({ stream, from, to }, numbered, signal);
      if (!stored.ok) return stored;
      const { file, after } = stored.value;
      const others = after.filter(
        other => isOf(stream)(other) && !mine.has(other.path) && overlaps(other, file),
      );
      if (others.length === 0) {
        // Given up numbers: left where they are, readers would get the same documents twice.
        for (const old of given) await tree.remove(old.path, signal);
        return ok({ file, lines: numbered });
      }
      // Somebody writes under this name as well (a copied browser profile, an earlier life of this one): readers
      // who have had their file would pass over ours. Once more, behind all that is there.
      given.push(file);
      seen = after;
    }
    return err({ kind: 'server' });
  };

  return {
    list,
    append,
    rewrite: async (range, lines, signal) => {
      const stored = await put(range, lines, signal);
      return stored.ok ? ok({ file: stored.value.file, lines }) : stored;
    },
    remove: async (file, signal) => tree.remove(file.path, signal),
  };
}

const isOf =
  (stream: Stream) =>
  (file: LogFile): boolean =>
    file.stream === stream;

const overlaps = (a: LogFile, b: LogFile): boolean => a.from <= b.to && b.from <= a.to;
