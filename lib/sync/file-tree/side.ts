import { sha256 } from '@noble/hashes/sha2.js';
import { err, ok } from '../../result';
import type { FileTree } from './file-tree';
import { beaconsDir, blobsDir } from './names';
import type { Answered, Beacon, Remote } from '../remote';

const namePattern = /^[A-Za-z0-9_-]{1,100}$/;
const longestBeacon = 65_536;
const longestBlob = 64_000_000;
const sumLength = 32;

type Side = Pick<Remote, 'setBeacon' | 'readBeacons' | 'putBlob' | 'getBlob' | 'removeBlobs'>;

/** What is no log: beacons, a file each, overwritten; blobs, a file each with a checksum behind it. */
export function createSide(tree: FileTree): Side {
  const beaconByName = new Map<string, { version: string; body: string }>();

  /** Makes the folder when it turns out to be missing, and tries again. */
  const inFolder = async <T>(
    dir: string,
    signal: AbortSignal,
    run: () => Answered<T>,
  ): Answered<T> => {
    const first = await run();
    if (first.ok || first.error.kind !== 'missing') return first;
    const made = await tree.makeDir(dir, signal);
    return made.ok ? run() : made;
  };

  const setBeacon: Side['setBeacon'] = async (key, body, signal) => {
    const path = `${beaconsDir}/${checked(key)}`;
    if (body === null) return tree.remove(path, signal);
    const bytes = new TextEncoder().encode(body);
    return inFolder(beaconsDir, signal, () => tree.replace(path, bytes, signal));
  };

  const readBeacons: Side['readBeacons'] = async signal => {
    const entries = await tree.list(beaconsDir, signal);
    if (!entries.ok) return entries;
    const beacons: Beacon[] = [];
    for (const { name, version, isDir } of entries.value ?? []) {
      if (isDir || !namePattern.test(name)) continue;
      const known = beaconByName.get(name);
      if (known && known.version === version) {
        beacons.push({ key: name, body: known.body });
        continue;
      }
      const bytes = await tree.read(`${beaconsDir}/${name}`, longestBeacon, signal);
      if (!bytes.ok) return bytes;
      // Taken away since it was listed.
      if (!bytes.value) continue;
      const body = new TextDecoder().decode(bytes.value);
      if (version !== null) beaconByName.set(name, { version, body });
      beacons.push({ key: name, body });
    }
    const names = new Set(beacons.map(({ key }) => key));
    for (const name of beaconByName.keys()) if (!names.has(name)) beaconByName.delete(name);
    return ok(beacons);
  };

  const getBlob: Side['getBlob'] = async (id, signal) => {
    const stored = await tree.read(`${blobsDir}/${checked(id)}`, longestBlob, signal);
    if (!stored.ok || !stored.value) return stored;
    const bytes = unsummed(stored.value);
    return bytes ? ok(bytes) : err({ kind: 'server' });
  };

  const putBlob: Side['putBlob'] = async (id, bytes, signal) => {
    const path = `${blobsDir}/${checked(id)}`;
    const create = () => inFolder(blobsDir, signal, () => tree.create(path, summed(bytes), signal));
    const created = await create();
    if (!created.ok) return created;
    if (created.value === 'created') return ok(undefined);
    const there = await getBlob(id, signal);
    if (there.ok) return ok(undefined);
    if (there.error.kind !== 'server') return there;
    // Half of it, from an upload that was broken off.
    const removed = await tree.remove(path, signal);
    if (!removed.ok) return removed;
    const again = await create();
    return again.ok ? ok(undefined) : again;
  };

  const removeBlobs: Side['removeBlobs'] = async (ids, signal) => {
    for (const id of ids) {
      const removed = await tree.remove(`${blobsDir}/${checked(id)}`, signal);
      if (!removed.ok && removed.error.kind !== 'missing') return removed;
    }
    return ok(undefined);
  };

  return { setBeacon, readBeacons, putBlob, getBlob, removeBlobs };
}

function summed(bytes: Uint8Array): Uint8Array {
  const stored = new Uint8Array(bytes.length + sumLength);
  stored.set(bytes);
  stored.set(sha256(bytes), bytes.length);
  return stored;
}

/** Null when the bytes do not fit their checksum. */
function unsummed(stored: Uint8Array): Uint8Array | null {
  if (stored.length < sumLength) return null;
  const bytes = stored.slice(0, -sumLength);
  const sum = sha256(bytes);
  return stored.slice(-sumLength).every((byte, i) => byte === sum[i]) ? bytes : null;
}

/** Throws for a name that is none: such come from the extension itself. */
function checked(name: string): string {
  if (!namePattern.test(name)) throw new Error(`not a name for a file: ${name}`);
  return name;
}
