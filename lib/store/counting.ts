import type { Entry } from '../ledger/entry';
import type { LotseDb } from './db';
import { getFromSparse } from './sparse';

/** All entries of these subjects, whether they count or not. Joins a running transaction. */
export async function readEntriesOf(
  db: LotseDb,
  subjects: readonly string[],
): Promise<readonly Entry[]> {
  // Many small questions at once: one for all would walk through the index entry by entry.
  const found = await Promise.all(
    subjects.map(subject => db.entries.where('subject').equals(subject).toArray()),
  );
  return found.flat();
}

/** Without the entries that their author's role, or leaving, takes the effect from. Joins a running transaction. */
export async function whatCounts(
  db: LotseDb,
  entries: readonly Entry[],
): Promise<readonly Entry[]> {
  const marks = await getFromSparse(
    db.refused,
    entries.map(({ id }) => id),
  );
  return entries.filter((_, at) => !marks[at]);
}
