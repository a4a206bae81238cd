import { isErasable } from '../ledger/erasable';
import { type Entry, withoutBody } from '../ledger/entry';
import { foldEntries, type SubjectState } from '../ledger/fold';
import { readEntriesOf } from './counting';
import type { LotseDb } from './db';
import { isReadable, readPayload } from './kinds';
import type { RecordOf } from './tables';

/** Tables that erasing writes, besides those of the ledger. */
export const erasureTables = [
  'asides',
  'lockedBodies',
  'caseKeys',
  'droppedKeys',
  'droppedFiles',
  'artefacts',
  'outbox',
] as const;

/**
 * States of these subjects. What was erased of them is emptied first, with what still arrives of it, be it only a key
 * or an entry that has no place yet: contents, on a chain or beside it, keys and files are deleted. Proofs stay.
 * Joins a running transaction.
 */
export async function foldErased(
  db: LotseDb,
  subjects: readonly string[],
  arrived: readonly { readonly subject: string }[],
): Promise<ReadonlyMap<string, SubjectState>> {
  const about = arrived.map(({ subject }) => subject).filter(isErasable);
  const touched = new Set([...subjects, ...about]);
  const { entries, counting } = await readEntriesOf(db, [...touched]);
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
  const subjects = [...erased];
  const keys = await db.caseKeys.where('subject').anyOf(subjects).toArray();
  const ids = keys.map(({ id }) => id);
  await Promise.all([
    db.entries.bulkPut(empty.filter(({ body }) => body).map(withoutBody)),
    db.lockedBodies.bulkDelete(empty.map(({ id }) => id)),
    db.droppedKeys.bulkPut(ids.map(id => ({ id }))),
    db.caseKeys.bulkDelete(ids),
    db.droppedFiles.bulkPut(filesOf(entries, keys)),
    db.artefacts.where('subject').anyOf(subjects).delete(),
    // What is delivered of a case stands in the case; its row names it.
    db.outbox
      .where('caseId')
      .anyOf(subjects.map(subject => subject.slice(subject.indexOf(':') + 1)))
      .delete(),
    emptyAsides(db, subjects),
  ]);
}

/** Sealed copies of files that the storage may hold. */
const filesOf = (
  entries: readonly Entry[],
  keys: readonly RecordOf<'caseKeys'>[],
): RecordOf<'droppedFiles'>[] =>
  entries.flatMap(entry =>
    (readPayload('decision-evidence', entry)?.artefacts ?? []).flatMap(({ hash, size }) =>
      keys.flatMap(({ id, subject }) =>
        subject === entry.subject ? [{ key: `${id} ${hash}`, caseKey: id, hash, size }] : [],
      ),
    ),
  );

async function emptyAsides(db: LotseDb, subjects: readonly string[]): Promise<void> {
  const rows = await db.asides.where('entry.subject').anyOf(subjects).toArray();
  await db.asides.bulkPut(
    rows
      .filter(({ entry, locked }) => entry.kind !== 'erasure' && (entry.body || locked))
      .map(row => ({ ...row, entry: withoutBody(row.entry), locked: null })),
  );
}

const isErasure = ({ kind, subject }: Entry): boolean => kind === 'erasure' && isErasable(subject);

const isEmptied = ({ kind, subject }: Entry, erased: ReadonlySet<string>): boolean =>
  erased.has(subject) && kind !== 'erasure';
