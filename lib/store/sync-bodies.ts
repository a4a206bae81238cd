import { commitmentOf, type Entry, type EntryBody, type EntryId } from '../ledger/entry';
import type { CaseKey, LockedBody, Opened } from '../sync/sync-store';
import type { LotseDb } from './db';

export type UnlockBody = (locked: LockedBody, caseKey: CaseKey) => Promise<EntryBody | null>;

/** What documents held, with the bodies that could be opened. */
export type OpenedBodies = {
  readonly entries: readonly Entry[];
  readonly caseKeys: readonly CaseKey[];
  /** Bodies that wait for their case key. */
  readonly locked: ReadonlyMap<EntryId, LockedBody>;
  /** Bodies of entries that are here already, for which a key has just come. */
  readonly unlocked: ReadonlyMap<EntryId, EntryBody>;
};

export const noBodies: OpenedBodies = {
  entries: [],
  caseKeys: [],
  locked: new Map(),
  unlocked: new Map(),
};

/** Opens what a case key locks, of these documents and of what is here. Reads the database, changes nothing. */
export async function openBodies(
  db: LotseDb,
  opened: readonly Opened[],
  unlock: UnlockBody,
): Promise<OpenedBodies> {
  const caseKeys = opened.flatMap(one => (one.type === 'case-key' ? [one.caseKey] : []));
  const arrived = opened.flatMap(one => (one.type === 'entry' ? [one] : []));
  const wanted = arrived.flatMap(({ locked }) => (locked ? [locked.keyId] : []));
  const keys = new Map(caseKeys.map(key => [key.id, key]));
  // The key that was here first stands: nobody may make readable content unreadable by another.
  for (const key of await db.caseKeys.bulkGet(wanted)) if (key) keys.set(key.id, key);

  const entries: Entry[] = [];
  const locked = new Map<EntryId, LockedBody>();
  for (const { entry, locked: lock } of arrived) {
    const key = lock && keys.get(lock.keyId);
    const body = lock && key ? await fitting(entry, lock, key, unlock) : null;
    entries.push(body ? { ...entry, body } : entry);
    if (lock && !body) locked.set(entry.id, lock);
  }

  const unlocked = new Map<EntryId, EntryBody>();
  const ids = caseKeys.map(({ id }) => id);
  for (const row of await db.lockedBodies.where('keyId').anyOf(ids).toArray()) {
    const [entry, key] = [await db.entries.get(row.id), keys.get(row.keyId)];
    const body = entry && key && (await fitting(entry, row.locked, key, unlock));
    if (body) unlocked.set(row.id, body);
  }
  return { entries, caseKeys, locked, unlocked };
}

/** Null: another key, or not what was committed to. */
async function fitting(
  entry: Entry,
  locked: LockedBody,
  key: CaseKey,
  unlock: UnlockBody,
): Promise<EntryBody | null> {
  const body = await unlock(locked, key);
  return body && commitmentOf(body) === entry.commitment ? body : null;
}
