import type { Answered } from '../remote';

export type TreeEntry = {
  readonly name: string;
  readonly isDir: boolean;
  /** Bytes; 0 for a folder. */
  readonly size: number;
  /**
   * Differs after every change of a file's content, of a folder: after something in it was added, replaced or
   * removed. Null when the storage can't say so for sure (weak ETags, dates to the second).
   */
  readonly version: string | null;
};

/**
 * The little that a place for files must be able to do to carry a team's documents: WebDAV, a folder.
 * Paths are relative to the place, without a slash at either end; '' is the place itself. Names are of
 * A–Z a–z 0–9 _ . -. No method throws for what a network, a server or a disk can do.
 */
export type FileTree = {
  /** What lies directly in a folder; null when there is no such folder. */
  readonly list: (dir: string, signal: AbortSignal) => Answered<readonly TreeEntry[] | null>;
  /** Null when there is no such file. More than `limit` bytes: `server`. */
  readonly read: (path: string, limit: number, signal: AbortSignal) => Answered<Uint8Array | null>;
  /**
   * Adds a file and leaves one of that name as it is. `missing`: its folder is not there. Others may see half of
   * it before this ends, or for ever if it fails; after a failure it may be there all the same.
   */
  readonly create: (
    path: string,
    bytes: Uint8Array,
    signal: AbortSignal,
  ) => Answered<'created' | 'exists'>;
  /** Adds or overwrites a file. `missing`: its folder is not there. */
  readonly replace: (path: string, bytes: Uint8Array, signal: AbortSignal) => Answered<void>;
  /** A file that is not there is fine. */
  readonly remove: (path: string, signal: AbortSignal) => Answered<void>;
  /** A folder that is there already is fine. */
  readonly makeDir: (path: string, signal: AbortSignal) => Answered<void>;
};
