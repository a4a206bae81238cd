import { bytesToHex } from '@noble/hashes/utils.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { err, ok } from '../../../lib/result';
import { fetchFile, removeFiles, sendFile } from '../../../lib/sync/file-exchange';
import { createFileSealer } from '../../../lib/sync/sealing/file-seal';
import type { Remote } from '../../../lib/sync/remote';

const never = new AbortController().signal;
const hash = 'a'.repeat(64);
const makeKey = () => ({
  id: bytesToHex(crypto.getRandomValues(new Uint8Array(16))),
  subject: 'decision:1',
  key: Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url'),
});
const sealer = createFileSealer(name => Buffer.from(name).toString('base64url').slice(-64));
const part = 720 * 1024;
const fromStart = { from: 0, onSent: () => Promise.resolve() };

/** Looks different at every place, so that parts in the wrong order show. */
const makeBytes = (size: number): Uint8Array =>
  Uint8Array.from({ length: size }, (_, i) => (i * 31 + (i >> 10) * 7) & 255);

/** A storage whose answers may be lost: every `lostAt`-th write happened or did not, and says that it failed. */
function makeStorage() {
  const blobs = new Map<string, Uint8Array>();
  const state = { lost: new Set<number>(), writes: 0, kept: true };
  const remote: Pick<Remote, 'putBlob' | 'getBlob' | 'removeBlobs'> = {
    putBlob: (id, bytes) => {
      const isLost = state.lost.has(state.writes++);
      if (!blobs.has(id) && (!isLost || state.kept)) blobs.set(id, bytes);
      return Promise.resolve(isLost ? err({ kind: 'offline' } as const) : ok(undefined));
    },
    getBlob: id => Promise.resolve(ok(blobs.get(id) ?? null)),
    removeBlobs: ids => {
      for (const id of ids) blobs.delete(id);
      return Promise.resolve(ok(undefined));
    },
  };
  return { blobs, state, place: { remote, sealer } };
}

/** Comparing arrays of a megabyte element by element takes seconds. */
async function isThere(
  place: ReturnType<typeof makeStorage>['place'],
  file: Parameters<typeof fetchFile>[1],
  bytes: Uint8Array,
): Promise<boolean> {
  const fetched = await fetchFile(place, file, never);
  return fetched.ok && fetched.value !== null && Buffer.compare(fetched.value, bytes) === 0;
}

describe('a secured file in the storage', () => {
  it('arrives whole, whatever its size and wherever sending was broken off', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(0, 1, part - 1, part, part + 1, 2 * part, 2 * part + 5),
        fc.array(fc.nat(6), { maxLength: 4 }),
        fc.boolean(),
        async (size, lost, kept) => {
          const { blobs, place, state } = makeStorage();
          state.lost = new Set(lost);
          state.kept = kept;
          const [key, bytes] = [makeKey(), makeBytes(size)];
          let sent = 0;
          const progress = () => ({
            from: sent,
            onSent: async (parts: number) => {
              sent = parts;
            },
          });
          for (let tries = 0; tries < 10; tries++) {
            const done = await sendFile(place, { bytes, hash, key }, progress(), never);
            if (done.ok) break;
          }
          expect(await isThere(place, { hash, size, key }, bytes)).toBe(true);
          expect(blobs.size).toBe(Math.max(1, Math.ceil(size / part)));
          for (const sealed of blobs.values()) expect(sealed.length).toBeLessThan(1_000_000);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('opens with no other key, under no other name, and not when it was changed', async () => {
    const { blobs, place } = makeStorage();
    const [key, bytes] = [makeKey(), makeBytes(part + 10)];
    await sendFile(place, { bytes, hash, key }, fromStart, never);
    const file = { hash, size: bytes.length, key };
    const wrong = { ...makeKey(), id: key.id };
    expect(await fetchFile(place, { ...file, key: wrong }, never)).toEqual(ok(null));
    const [[first, one], [second, two]] = [...blobs] as [
      [string, Uint8Array],
      [string, Uint8Array],
    ];
    blobs.set(first, two).set(second, one);
    expect(await fetchFile(place, file, never)).toEqual(ok(null));
    blobs.set(first, one.with(one.length - 30, (one.at(-30) ?? 0) ^ 1)).set(second, two);
    expect(await fetchFile(place, file, never)).toEqual(ok(null));
    blobs.set(first, one);
    expect(await isThere(place, file, bytes)).toBe(true);
  });

  it('says nothing of what it is: neither its type, nor its exact size, nor its hash', async () => {
    const { blobs, place } = makeStorage();
    const key = makeKey();
    const text = new TextEncoder().encode('Max Muster hat kommentiert');
    await sendFile(place, { bytes: text, hash, key }, fromStart, never);
    const [[id, sealed]] = [...blobs] as [[string, Uint8Array]];
    const stored = Buffer.from(sealed).toString();
    for (const word of ['Max', hash, key.id]) expect(stored).not.toContain(word);
    const other = makeStorage();
    const longer = makeBytes(16_000);
    await sendFile(other.place, { bytes: longer, hash, key }, fromStart, never);
    expect([...other.blobs.keys()]).toEqual([id]);
    expect([...other.blobs.values()][0]?.length).toBe(sealed.length);
  });

  it('goes with all its parts', async () => {
    const { blobs, place } = makeStorage();
    const [key, bytes] = [makeKey(), makeBytes(3 * part)];
    await sendFile(place, { bytes, hash, key }, fromStart, never);
    expect(blobs.size).toBe(3);
    await removeFiles(place, [{ caseKey: key.id, hash, size: bytes.length }], never);
    expect(blobs.size).toBe(0);
  });
});
