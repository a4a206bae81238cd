import { commitmentOf, type Entry, type EntryBody, type EntryId, type Hash } from '../ledger/entry';
import type { CaseKey, LockedBody, Opened } from '../sync/sync-store';
import type { LotseDb } from './db';
import { isEmpty } from './sparse';

export type UnlockBody = (locked: LockedBody, caseKey: CaseKey) => Promise<EntryBody | null>;

/** What documents held, with the bodies that could be opened. */
export type OpenedBodies = {
  readonly entries: readonly Entry[];
  readonly caseKeys: readonly CaseKey[];
  /** Bodies that wait for their case key. */
  readonly locked: ReadonlyMap<EntryId, LockedBody>;
  /** Bodies of entries that are here already, for which a key has just come. */
  readonly unlocked: ReadonlyMap<EntryId, EntryBody>;
  /** The same of entries that lie beside their chain. */
  readonly unlockedAsides: ReadonlyMap<Hash, EntryBody>;
};

export const noBodies: OpenedBodies = {
  entries: [],
  caseKeys: [],
  locked: new Map(),
  unlocked: new Map(),
  unlockedAsides: new Map(),
};

/** Opens what a case key locks, of these documents and of what is here. Reads the database, changes nothing. */
export async function openBodies(
  db: LotseDb,
  opened: readonly Opened[],
  unlock: UnlockBody,
): Promise<OpenedBodies> {
  const caseKeys = opened.flatMap(one => (one.type === 'case-key' ? [one.caseKey] : []));
  const arrived = opened.flatMap(one => (one.type === 'entry' ? [one] : []));
  const keys = new Map(caseKeys.map(key => [key.id, key]));
  const wanted = new Set(arrived.flatMap(({ locked }) => (locked ? [locked.keyId] : [])));
  // The key that was here first stands: nobody may make readable content unreadable by another.
  const known = wanted.size > 0 ? await db.caseKeys.bulkGet([...wanted]) : [];
  for (const key of known) if (key) keys.set(key.id, key);

  const locked = new Map<EntryId, LockedBody>();
  // All at once: WebCrypto works in threads of its own.
  const entries = await Promise.all(
    arrived.map(async ({ entry, locked: lock }) => {
      if (!lock) return entry;
      const body = await fitting(entry, lock, keys.get(lock.keyId), unlock);
      if (!body) locked.set(entry.id, lock);
      return body ? { ...entry, body } : entry;
    }),
  );
  const [unlocked, unlockedAsides] = await Promise.all([
    openWaiting(db, caseKeys, keys, unlock),
    openAsides(db, caseKeys, keys, unlock),
  ]);
  return { entries, caseKeys, locked, unlocked, unlockedAsides };
}

/** Bodies of entries that are here already, with the keys that came. */
async function openWaiting(
  db: LotseDb,
  caseKeys: readonly CaseKey[],
  keys: ReadonlyMap<string, CaseKey>,
  unlock: UnlockBody,
): Promise<ReadonlyMap<EntryId, EntryBody>> {
  const unlocked = new Map<EntryId, EntryBody>();
  if (caseKeys.length === 0) return unlocked;
  const ids = caseKeys.map(({ id }) => id);
  const rows = await db.lockedBodies.where('keyId').anyOf(ids).toArray();
  const entries = await db.entries.bulkGet(rows.map(({ id }) => id));
  await Promise.all(
    rows.map(async ({ id, locked, keyId }, at) => {
      const entry = entries[at];
      const body = entry && (await fitting(entry, locked, keys.get(keyId), unlock));
      if (body) unlocked.set(id, body);
    }),
  );
  return unlocked;
}

/** Bodies of entries that have no place yet: when they find one, nobody looks for a key any more. */
async function openAsides(
  db: LotseDb,
  caseKeys: readonly CaseKey[],
  keys: ReadonlyMap<string, CaseKey>,
  unlock: UnlockBody,
): Promise<ReadonlyMap<Hash, EntryBody>> {
  const unlocked = new Map<Hash, EntryBody>();
  if (caseKeys.length === 0 || (await isEmpty(db.asides))) return unlocked;
  const subjects = [...new Set(caseKeys.map(({ subject }) => subject))];
  const rows = await db.asides.where('entry.subject').anyOf(subjects).toArray();
  await Promise.all(
    rows.map(async ({ hash, entry, locked }) => {
      const body = locked && (await fitting(entry, locked, keys.get(locked.keyId), unlock));
      if (body) unlocked.set(hash, body);
    }),
  );
  return unlocked;
}

/** Null: no key, another one, that of another case, or not what was committed to. */
async function fitting(
  entry: Entry,
  locked: LockedBody,
  key: CaseKey | undefined,
  unlock: UnlockBody,
): Promise<EntryBody | null> {
  const body = key?.subject === entry.subject ? await unlock(locked, key) : null;
  return body && commitmentOf(body) === entry.commitment ? body : null;
}
