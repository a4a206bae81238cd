import type { Entry, EntryId } from '../ledger/entry';
import { resendFiles } from './artefacts';
import { readMeta } from './meta';
import type { LotseDb } from './db';
import { isKind, type Kind, type PayloadOf, readPayload } from './kinds';
import { type Ledger, ledgerTables } from './ledger';
import { rebuildProjections } from './projections';

/**
 * Writes anew, as this browser's own, what stands in the ledger under devices of a restored backup: a team only
 * takes what somebody in it has signed, and those devices' keys are gone. Times stay what they were. Entries that
 * can't be read any more are left out; the backup still holds them.
 */
export async function adoptForeign(db: LotseDb, ledger: Ledger): Promise<void> {
  const tables = [...ledgerTables, 'artefacts'];
  await db.transaction('rw', tables, async () => {
    const own = await readMeta(db, 'device');
    const foreign = (await db.entries.toArray())
      .filter(({ device }) => device !== own)
      .toSorted((a, b) => a.time - b.time || (a.id < b.id ? -1 : 1));
    if (foreign.length === 0) return;
    const newIds = new Map<EntryId, EntryId>();
    for (const entry of foreign) {
      if (!isKind(entry.kind)) continue;
      const payload = readPayload(entry.kind, entry);
      if (payload === null) continue;
      const parents = entry.parents.map(id => newIds.get(id) ?? id);
      const copy = await ledger.appendAfter(
        entry.kind,
        entry.subject,
        renamed(entry, payload, newIds),
        parents,
        entry.time,
      );
      newIds.set(entry.id, copy.id);
    }
    await resendFiles(db);
    await db.entries.bulkDelete(foreign.map(({ id }) => id));
    await db.chainHeads.bulkDelete([...new Set(foreign.map(({ device }) => device))]);
    await rebuildProjections(db);
  });
}

/** What names entries inside of a payload names their copies: rulings, and the mandates of deputies. */
function renamed(
  entry: Entry,
  payload: PayloadOf<Kind>,
  newIds: ReadonlyMap<EntryId, EntryId>,
): PayloadOf<Kind> {
  const nameOf = (id: EntryId): EntryId => newIds.get(id) ?? id;
  const ruling = readPayload('decision-ruling', entry);
  if (ruling) return { ...ruling, about: nameOf(ruling.about) };
  const byDeputy = readPayload('decision-deputy-ruling', entry);
  if (!byDeputy) return payload;
  const about = nameOf(byDeputy.ruling.about);
  return { ruling: { ...byDeputy.ruling, about }, mandate: nameOf(byDeputy.mandate) };
}
