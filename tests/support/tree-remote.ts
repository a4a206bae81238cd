import { setTimeout as pause } from 'node:timers/promises';
import type { FileTree } from '../../lib/sync/file-tree/file-tree';
import { createFileTreeRemote, type FileTreeDeps } from '../../lib/sync/file-tree/remote';
import type { Remote } from '../../lib/sync/remote';

/** A browser named `writer` on a tree, looking every 20 ms when it waits. */
export const openTreeRemote = (
  tree: FileTree,
  writer: string,
  deps: Partial<FileTreeDeps> = {},
): Remote =>
  createFileTreeRemote(tree, {
    writer,
    now: Date.now,
    sleep: async (ms, signal) => {
      await pause(ms, undefined, { signal }).catch(() => {});
    },
    randomBytes: length => crypto.getRandomValues(new Uint8Array(length)),
    pace: { first: 20, longest: 50 },
    quietAfter: 2_000,
    ...deps,
  });
