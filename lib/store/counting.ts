import type { Entry } from '../ledger/entry';
import type { LotseDb } from './db';
import { isEmpty } from './sparse';

/** All entries of these subjects, and those of them that count. Joins a running transaction. */
export async function readEntriesOf(
  db: LotseDb,
  subjects: readonly string[],
): Promise<{ readonly entries: readonly Entry[]; readonly counting: readonly Entry[] }> {
  const [isNothingRefused, found] = await Promise.all([
    isEmpty(db.refused),
    // Many small questions at once: one for all would walk through the index entry by entry.
    Promise.all(subjects.map(subject => db.entries.where('subject').equals(subject).toArray())),
  ]);
  const entries = found.flat();
  return { entries, counting: isNothingRefused ? entries : await whatCounts(db, entries) };
}

/** Without the entries that their author's role, or leaving, takes the effect from. Joins a running transaction. */
export async function whatCounts(
  db: LotseDb,
  entries: readonly Entry[],
): Promise<readonly Entry[]> {
  const marks = await db.refused.bulkGet(entries.map(({ id }) => id));
  return entries.filter((_, at) => !marks[at]);
}
