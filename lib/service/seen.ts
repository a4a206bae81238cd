import { CommentKey } from '../comment/snapshot';
import { ExpectedFailure } from '../rpc/server';
import type { LotseDb } from '../store/db';
import { stored } from '../store/failures';
import type { Ports } from './ports';
import { expect } from './unwrap';

export type SeenDeps = {
  readonly db: LotseDb;
  readonly ports: Pick<Ports, 'now' | 'notify'>;
};

const keepFor = 30 * 24 * 60 * 60 * 1000;
const keyName = 'seenKey';

/**
 * Marks of comments that a person has seen: keyed hashes, kept for 30 days. The key can't be exported and
 * lies in this browser's database only, so the marks of a copied database say nothing about any comment.
 */
export function createSeenService({ db, ports }: SeenDeps) {
  let key: Promise<CryptoKey> | null = null;
  const hashOf = async (commentKey: CommentKey): Promise<string> => {
    const bytes = new TextEncoder().encode(commentKey);
    const signature = await crypto.subtle.sign('HMAC', await (key ??= readKey(db)), bytes);
    return btoa(String.fromCharCode(...new Uint8Array(signature)));
  };

  return {
    async query(keys: readonly CommentKey[]): Promise<CommentKey[]> {
      const hashes = await Promise.all(keys.map(hashOf));
      const marks = await db.seen.bulkGet(hashes);
      const since = ports.now() - keepFor;
      return keys.filter((_, index) => (marks[index]?.at ?? 0) > since);
    },

    async mark(keys: readonly CommentKey[], seen: boolean): Promise<void> {
      const hashes = await Promise.all(keys.map(hashOf));
      const at = ports.now();
      expect(
        await stored<unknown>(() =>
          seen ? db.seen.bulkPut(hashes.map(hash => ({ hash, at }))) : db.seen.bulkDelete(hashes),
        ),
      );
      ports.notify('seen');
    },

    /** Deletes marks that are older than 30 days. */
    async sweep(): Promise<void> {
      await db.seen
        .where('at')
        .belowOrEqual(ports.now() - keepFor)
        .delete();
    },
  };
}

async function readKey(db: LotseDb): Promise<CryptoKey> {
  const fresh = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  // Made before it is known whether one is there: a transaction does not wait for WebCrypto.
  const kept = await stored(() =>
    db.transaction('rw', db.meta, async (): Promise<unknown> => {
      const row = await db.meta.get(keyName);
      if (row) return row.value;
      await db.meta.add({ key: keyName, value: fresh });
      return fresh;
    }),
  );
  const value = expect(kept);
  if (value instanceof CryptoKey) return value;
  throw new ExpectedFailure('storage-full');
}
