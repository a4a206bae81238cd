import { isErasable } from '../ledger/erasable';
import { type Entry, withoutBody } from '../ledger/entry';
import { foldEntries, type SubjectState } from '../ledger/fold';
import type { CaseKey } from '../sync/sync-store';
import type { LotseDb } from './db';
import { isReadable } from './kinds';
import { readEntriesOf, whatCounts } from './projections';

/**
 * States of these subjects. What was erased of them is emptied first, with what still arrives of it, be it only a key:
 * the contents of their entries and the keys are deleted. Joins a running transaction.
 */
export async function foldErased(
  db: LotseDb,
  subjects: readonly string[],
  arrivedKeys: readonly CaseKey[],
): Promise<ReadonlyMap<string, SubjectState>> {
  const touched = new Set([...subjects, ...arrivedKeys.map(({ subject }) => subject)]);
  const entries = await readEntriesOf(db, [...touched]);
  const counting = await whatCounts(db, entries);
  const erased = new Set(counting.filter(isErasure).map(({ subject }) => subject));
  if (erased.size === 0) return foldEntries(counting, isReadable);
  await emptyErased(db, erased, entries);
  const emptied = counting.map(one => (isEmptied(one, erased) ? withoutBody(one) : one));
  return foldEntries(emptied, isReadable);
}

async function emptyErased(
  db: LotseDb,
  erased: ReadonlySet<string>,
  entries: readonly Entry[],
): Promise<void> {
  const empty = entries.filter(one => isEmptied(one, erased));
  const keys = await db.caseKeys
    .where('subject')
    .anyOf([...erased])
    .primaryKeys();
  await Promise.all([
    db.entries.bulkPut(empty.filter(({ body }) => body).map(withoutBody)),
    db.lockedBodies.bulkDelete(empty.map(({ id }) => id)),
    db.droppedKeys.bulkPut(keys.map(id => ({ id }))),
    db.caseKeys.bulkDelete(keys),
  ]);
}

const isErasure = ({ kind, subject }: Entry): boolean => kind === 'erasure' && isErasable(subject);

const isEmptied = ({ kind, subject }: Entry, erased: ReadonlySet<string>): boolean =>
  erased.has(subject) && kind !== 'erasure';
