import { err, ok } from '../../lib/result';
import type { FileTree, TreeEntry } from '../../lib/sync/file-tree/file-tree';
import type { RemoteError } from '../../lib/sync/remote';

export type MemoryTree = { -readonly [K in keyof FileTree]: FileTree[K] } & {
  /** Contents by path. Tests write here what other programs or broken connections leave. */
  readonly files: Map<string, Uint8Array>;
  /** Calls so far, such as `list w-a`. */
  readonly calls: string[];
  /** Called before each call; an error that it returns is the answer. */
  fault: (call: string) => RemoteError | null;
  /** Whether folders tell their version, as Nextcloud's do and rclone's do not. */
  tellsFolderVersions: boolean;
};

const parent = (path: string): string => path.split('/').slice(0, -1).join('/');

/** A place for files in memory. Folders exist once made; '' always does. */
export function createMemoryTree(): MemoryTree {
  const files = new Map<string, Uint8Array>();
  const dirs = new Set(['']);
  const versions = new Map<string, number>();
  let clock = 0;

  const touch = (path: string): void => {
    versions.set(path, ++clock);
    versions.set(parent(path), clock);
  };
  const call = (name: string, signal: AbortSignal) => {
    tree.calls.push(name);
    if (signal.aborted) return err({ kind: 'aborted' } as const);
    const fault = tree.fault(name);
    return fault && err(fault);
  };
  const entryOf = (path: string): TreeEntry => {
    const isDir = dirs.has(path);
    const version = isDir && !tree.tellsFolderVersions ? null : `${versions.get(path)}`;
    return {
      name: path.split('/').at(-1) ?? '',
      isDir,
      size: files.get(path)?.length ?? 0,
      version,
    };
  };

  const tree: MemoryTree = {
    files,
    calls: [],
    fault: () => null,
    tellsFolderVersions: true,
    list: async (dir, signal) => {
      const fault = call(`list ${dir}`, signal);
      if (fault) return fault;
      if (!dirs.has(dir)) return ok(null);
      const paths = [...dirs, ...files.keys()].filter(path => path !== '' && parent(path) === dir);
      return ok(paths.map(entryOf));
    },
    read: async (path, limit, signal) => {
      const fault = call(`read ${path}`, signal);
      if (fault) return fault;
      const bytes = files.get(path);
      return bytes && bytes.length > limit ? err({ kind: 'server' }) : ok(bytes ?? null);
    },
    create: async (path, bytes, signal) => {
      const fault = call(`create ${path}`, signal);
      if (fault) return fault;
      if (!dirs.has(parent(path))) return err({ kind: 'missing' });
      if (files.has(path)) return ok('exists');
      files.set(path, bytes);
      touch(path);
      return ok('created');
    },
    replace: async (path, bytes, signal) => {
      const fault = call(`replace ${path}`, signal);
      if (fault) return fault;
      if (!dirs.has(parent(path))) return err({ kind: 'missing' });
      files.set(path, bytes);
      touch(path);
      return ok(undefined);
    },
    remove: async (path, signal) => {
      const fault = call(`remove ${path}`, signal);
      if (fault) return fault;
      if (files.delete(path)) touch(path);
      return ok(undefined);
    },
    makeDir: async (path, signal) => {
      const fault = call(`makeDir ${path}`, signal);
      if (fault) return fault;
      if (!dirs.has(path)) touch(path);
      dirs.add(path);
      return ok(undefined);
    },
  };
  return tree;
}
