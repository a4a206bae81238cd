/// <reference lib="dom.asynciterable" />
import { err, ok } from '../../result';
import type { FileTree, TreeEntry } from './file-tree';
import type { Answered, RemoteError } from '../remote';

/**
 * A folder on a disk or a network share (File System Access API, Chromium only): what a person chose with
 * `showDirectoryPicker({ mode: 'readwrite' })`. The browser may ask again after a restart; until then everything
 * answers `not-allowed`, and only a page with a click can ask (`handle.requestPermission`).
 *
 * The API can't add a file only if there is none of that name; two who do so at the same moment both succeed. The
 * names of the logs are random for that reason.
 */
export function createFolderTree(handle: FileSystemDirectoryHandle): FileTree {
  const dirOf = async (path: string): Promise<FileSystemDirectoryHandle> => {
    let dir = handle;
    for (const name of namesIn(path)) dir = await dir.getDirectoryHandle(name);
    return dir;
  };

  const fileOf = async (path: string, create: boolean): Promise<FileSystemFileHandle> => {
    const { dir, name } = split(path);
    return (await dirOf(dir)).getFileHandle(name, { create });
  };

  const write = async (path: string, bytes: Uint8Array): Promise<void> => {
    const file = await fileOf(path, true);
    // What was written shows when it is closed, as a whole; until then, the file is empty.
    const stream = await file.createWritable();
    try {
      await stream.write(new Uint8Array(bytes));
    } catch (error) {
      await stream.abort().catch(() => undefined);
      throw error;
    }
    await stream.close();
  };

  return {
    list: (path, signal) =>
      attempt(signal, async () => {
        const dir = await orNull(dirOf(path));
        if (!dir) return null;
        const entries: TreeEntry[] = [];
        for await (const entry of dir.values()) {
          if (signal.aborted) break;
          const listed = await orNull(describe(dir, entry));
          if (listed) entries.push(listed);
        }
        return entries;
      }),
    read: async (path, limit, signal) => {
      const bytes = await attempt(signal, async () => {
        const file = await orNull(fileOf(path, false).then(found => found.getFile()));
        if (!file || file.size > limit) return file && 'too long';
        return new Uint8Array(await file.arrayBuffer());
      });
      if (!bytes.ok) return bytes;
      return bytes.value === 'too long' ? err({ kind: 'server' }) : ok(bytes.value);
    },
    create: (path, bytes, signal) =>
      attempt(signal, async () => {
        if (await orNull(fileOf(path, false))) return 'exists';
        await write(path, bytes);
        return 'created';
      }),
    replace: (path, bytes, signal) => attempt(signal, () => write(path, bytes)),
    remove: (path, signal) =>
      attempt(signal, async () => {
        const { dir, name } = split(path);
        await orNull(dirOf(dir).then(found => found.removeEntry(name)));
      }),
    makeDir: (path, signal) =>
      attempt(signal, async () => {
        const { dir, name } = split(path);
        await (await dirOf(dir)).getDirectoryHandle(name, { create: true });
      }),
  };
}

async function describe(
  dir: FileSystemDirectoryHandle,
  { kind, name }: FileSystemHandle,
): Promise<TreeEntry> {
  if (kind === 'directory') return { name, isDir: true, size: 0, version: null };
  const { size, lastModified } = await (await dir.getFileHandle(name)).getFile();
  // Two changes within the clock's step of a share, of the same length, look like one.
  const isSettled = Math.abs(Date.now() - lastModified) > clockStep;
  return { name, isDir: false, size, version: isSettled ? `${lastModified}/${size}` : null };
}

/** Ms; FAT and some shares count in steps of two seconds. */
const clockStep = 4_000;

/** Ends with the signal, though the API knows none: what hangs on a share goes on behind. */
async function attempt<T>(signal: AbortSignal, run: () => Promise<T>): Answered<T> {
  if (signal.aborted) return err({ kind: 'aborted' });
  const done = new AbortController();
  const aborted = new Promise<never>((_, reject) => {
    const onAbort = (): void => reject(new DOMException('', 'AbortError'));
    signal.addEventListener('abort', onAbort, { once: true, signal: done.signal });
  });
  try {
    return ok(await Promise.race([run(), aborted]));
  } catch (error) {
    if (error instanceof DOMException) return err({ kind: kindOf(error.name) });
    throw error;
  } finally {
    done.abort();
  }
}

function kindOf(name: string): RemoteError['kind'] {
  switch (name) {
    case 'AbortError':
      return 'aborted';
    case 'NotAllowedError':
    case 'SecurityError':
      return 'not-allowed';
    case 'NotFoundError':
      return 'missing';
    case 'QuotaExceededError':
      return 'full';
    case 'NoModificationAllowedError':
      return 'busy';
    default:
      return 'server';
  }
}

async function orNull<T>(promise: Promise<T>): Promise<T | null> {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
}

const namesIn = (path: string): string[] => path.split('/').filter(name => name !== '');

function split(path: string): { dir: string; name: string } {
  const names = namesIn(path);
  const name = names.pop() ?? '';
  return { dir: names.join('/'), name };
}
