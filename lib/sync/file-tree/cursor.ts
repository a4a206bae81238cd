import * as z from 'zod/mini';
import type { LogFile, Stream } from './names';

/** Numbers that were read, as ranges that touch nowhere, in order. */
export type Ranges = readonly (readonly [from: number, to: number])[];

const Range = z.tuple([z.int(), z.int()]);
const RangesByFolder = z.record(z.string().check(z.regex(/^w-/)), z.array(Range));
const CursorShape = z.strictObject({
  v: z.literal(1),
  d: RangesByFolder,
  r: RangesByFolder,
  /** Path of a file that was read in part, and how many of its lines. */
  at: z.nullable(z.tuple([z.string(), z.int()])),
  /** How many removed ids this browser's own files have been freed of. */
  swept: z.int(),
});

/** How far a reader is. */
export type Cursor = {
  readonly read: Readonly<Record<Stream, ReadonlyMap<string, Ranges>>>;
  readonly at: { readonly path: string; readonly lines: number } | null;
  readonly swept: number;
};

const start: Cursor = { read: { d: new Map(), r: new Map() }, at: null, swept: 0 };

/** A cursor of another kind of storage, or one that was damaged, is none: everything comes again. */
export function parseCursor(text: string | null): Cursor {
  const parsed = CursorShape.safeParse(parseJson(text ?? ''));
  if (!parsed.success) return start;
  const { d, r, at, swept } = parsed.data;
  return {
    read: { d: new Map(Object.entries(d)), r: new Map(Object.entries(r)) },
    at: at && { path: at[0], lines: at[1] },
    swept,
  };
}

export const formatCursor = ({ read, at, swept }: Cursor): string =>
  JSON.stringify({
    v: 1,
    d: Object.fromEntries(read.d),
    r: Object.fromEntries(read.r),
    at: at && [at.path, at.lines],
    swept,
  });

export const rangesOf = ({ read }: Cursor, { stream, folder }: LogFile): Ranges =>
  read[stream].get(folder) ?? [];

export function withRead(cursor: Cursor, file: LogFile): Cursor {
  const ranges = addRange(rangesOf(cursor, file), file.from, file.to);
  const byFolder = new Map(cursor.read[file.stream]).set(file.folder, ranges);
  return { ...cursor, read: { ...cursor.read, [file.stream]: byFolder } };
}

export const hasRange = (ranges: Ranges, from: number, to: number): boolean =>
  ranges.some(range => range[0] <= from && to <= range[1]);

export function addRange(ranges: Ranges, from: number, to: number): Ranges {
  const touching = ranges.filter(range => range[0] <= to + 1 && from <= range[1] + 1);
  const apart = ranges.filter(range => !touching.includes(range));
  const joined = [
    Math.min(from, ...touching.map(range => range[0])),
    Math.max(to, ...touching.map(range => range[1])),
  ] as const;
  return [...apart, joined].toSorted((a, b) => a[0] - b[0]);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
