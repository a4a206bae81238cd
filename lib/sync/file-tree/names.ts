import type { TreeEntry } from './file-tree';

/** `d`: documents. `r`: ids that were removed for good. Each is a row of its own, counted from 1. */
export type Stream = 'd' | 'r';

/**
 * One file of a writer's log. Its range says: what this writer had acknowledged with the numbers `from` to `to`
 * is in here. So the range of a file that replaces others covers theirs, and a reader who has had a range need not
 * open any file within it.
 */
export type LogFile = {
  /** Name of the writer's folder. */
  readonly folder: string;
  readonly stream: Stream;
  readonly from: number;
  readonly to: number;
  /** Random: no two files have one name, whoever writes them. */
  readonly tag: string;
  readonly path: string;
  readonly name: string;
  readonly size: number;
};

const pattern = /^([dr])-(\d{1,12})-(\d{1,12})-([0-9a-f]{16})\.jsonl$/;
const writerPattern = /^[A-Za-z0-9_-]{1,64}$/;
const folderPattern = /^w-[A-Za-z0-9_-]{1,64}$/;

export const beaconsDir = 'beacons';
export const blobsDir = 'blobs';

/** Throws when a writer's name can't be the name of a folder everywhere. */
export function folderOf(writer: string): string {
  if (!writerPattern.test(writer)) throw new Error(`not a writer's name: ${writer}`);
  return `w-${writer}`;
}

export const isWriterFolder = (entry: TreeEntry): boolean =>
  entry.isDir && folderPattern.test(entry.name);

export function makeLogFile(
  place: Pick<LogFile, 'folder' | 'stream' | 'from' | 'to' | 'tag'>,
  size: number,
): LogFile {
  const { folder, stream, from, to, tag } = place;
  const name = `${stream}-${digits(from)}-${digits(to)}-${tag}.jsonl`;
  return { folder, stream, from, to, tag, name, path: `${folder}/${name}`, size };
}

/** Null for whatever else lies in the folder: other programs leave files of their own. */
export function readLogFile(folder: string, entry: TreeEntry): LogFile | null {
  const [, stream, from, to, tag] = pattern.exec(entry.name) ?? [];
  if (entry.isDir || !stream || !from || !to || !tag) return null;
  if (Number(from) < 1 || Number(to) < Number(from)) return null;
  return {
    folder,
    stream: stream === 'd' ? 'd' : 'r',
    from: Number(from),
    to: Number(to),
    tag,
    name: entry.name,
    path: `${folder}/${entry.name}`,
    size: entry.size,
  };
}

/** The order that all readers take files in: removals first, then by writer, then by number. */
export function compareFiles(a: LogFile, b: LogFile): number {
  if (a.stream !== b.stream) return a.stream === 'r' ? -1 : 1;
  if (a.folder !== b.folder) return a.folder < b.folder ? -1 : 1;
  return a.from - b.from || a.to - b.to || (a.tag < b.tag ? -1 : 1);
}

/** People who look into the folder see the files in their order. */
const digits = (n: number): string => String(n).padStart(6, '0');
