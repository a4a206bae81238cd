/// <reference lib="dom.asynciterable" />
import { createFileTreeRemote } from '../../lib/sync/file-tree/remote';
import { createFolderTree } from '../../lib/sync/file-tree/folder';
import type { Remote } from '../../lib/sync/remote';

const never = new AbortController().signal;
const open = (handle: FileSystemDirectoryHandle, writer: string, quietAfter = 30_000): Remote =>
  createFileTreeRemote(createFolderTree(handle), {
    writer,
    now: Date.now,
    sleep: ms =>
      new Promise(resolve => {
        setTimeout(resolve, ms);
      }),
    randomBytes: length => crypto.getRandomValues(new Uint8Array(length)),
    pace: { first: 20, longest: 50 },
    quietAfter,
    mergeCount: 4,
  });

const id = (letter: string): string => letter.repeat(43);

/** Runs in a page: two browsers on the browser's own folder. Everything that a person could see of it. */
export async function exchange(): Promise<unknown> {
  const handle = await navigator.storage.getDirectory();
  const [one, other] = [open(handle, 'one'), open(handle, 'other')];
  const start = await other.pull(null, 10, never);
  const cursor = start.ok ? start.value.cursor : null;
  const waiting = other.wait(cursor, never);
  const pushes = [];
  for (const letter of 'abcd')
    pushes.push(await one.push([{ type: 'data', id: id(letter), body: letter }], never));
  const waited = await waiting;
  await other.remove([id('b')], never);
  // Brings the removal and the merging of the small files to the disk.
  const { cursor: end } = unwrap(await one.pull(null, 10, never));
  unwrap(await open(handle, 'one', 0).wait(end, never));
  await one.setBeacon('key', 'here', never);
  await one.putBlob(id('e'), Uint8Array.of(1, 2, 3), never);
  const blob = unwrap(await other.getBlob(id('e'), never));
  return {
    pushed: pushes.map(push => unwrap(push)[0]?.outcome),
    waited: unwrap(waited),
    changes: unwrap(await open(handle, 'third').pull(null, 10, never)).changes,
    beacons: unwrap(await other.readBeacons(never)),
    blob: [...(blob ?? [])],
    files: await names(await handle.getDirectoryHandle('w-one')),
  };
}

async function names(dir: FileSystemDirectoryHandle): Promise<string[]> {
  const found: string[] = [];
  for await (const { name } of dir.values()) found.push(name);
  return found;
}

function unwrap<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
