import { type Entry, type EntryId, hashOf } from '../ledger/entry';
import { verifyChain } from '../ledger/chain';
import type { LotseDb } from './db';
import { erasureTables, foldErased } from './erase';
import { ledgerTables } from './ledger';
import type { RecordOf } from './tables';

export type TakenOut = {
  readonly entries: readonly Entry[];
  readonly heads: readonly RecordOf<'chainHeads'>[];
};

/**
 * Takes the chains that do not verify out of the ledger, but for what the team's storage has not got yet, so that
 * it can bring them again as they were signed. Gives what was taken out.
 */
export function takeOutBrokenChains(db: LotseDb): Promise<TakenOut> {
  return db.transaction('rw', ['entries', 'chainHeads', 'unsent'], async () => {
    const unsent = new Set<EntryId>(await db.unsent.toCollection().primaryKeys());
    const out: Entry[] = [];
    const heads: RecordOf<'chainHeads'>[] = [];
    for (const row of await db.chainHeads.toArray()) {
      const { device, ...head } = row;
      const entries = await db.entries
        .where('[device+seq]')
        .between([device, 0], [device, Infinity])
        .toArray();
      if (verifyChain(device, entries, head).ok) continue;
      const sent = entries.filter(({ id }) => !unsent.has(id));
      out.push(...sent);
      heads.push(row);
      await db.entries.bulkDelete(sent.map(({ id }) => id));
      await db.chainHeads.delete(device);
    }
    return { entries: out, heads };
  });
}

/**
 * Puts back what the storage did not bring again, where nothing else stands now: a storage that lost something must
 * not make this browser lose it, too. Gives how many.
 */
export function putBackUnreplaced(db: LotseDb, { entries, heads }: TakenOut): Promise<number> {
  const tables = [...ledgerTables, ...erasureTables];
  return db.transaction('rw', tables, async () => {
    let count = 0;
    for (const entry of entries) {
      const place: [string, number] = [entry.device, entry.seq];
      const isReplaced = (await db.entries.where('[device+seq]').equals(place).count()) > 0;
      const isAside = (await db.asides.get(hashOf(entry))) !== undefined;
      if (isReplaced || isAside) continue;
      await db.entries.put(entry);
      count += 1;
    }
    // A chain that came back shorter keeps its end: no place of it may be written a second time.
    for (const row of heads) {
      const now = await db.chainHeads.get(row.device);
      if (!now || now.seq < row.seq) await db.chainHeads.put(row);
    }
    // What was erased meanwhile must not come back.
    await foldErased(db, [], entries);
    return count;
  });
}
