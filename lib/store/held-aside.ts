import { type Entry, hashOf } from '../ledger/entry';
import type { HeldAside } from '../sync/sync-store';
import type { Membership } from '../workspace/membership';
import { workspaceSubject } from '../workspace/payloads';
import type { LotseDb } from './db';

/** Everything that arrived and does not count, with the reason. Joins a running transaction. */
export async function readHeldAside(
  db: LotseDb,
  membership: Membership | null,
): Promise<readonly HeldAside[]> {
  const documents = await db.quarantine.toArray();
  const asides = await db.asides.toArray();
  const refused = await db.refused.toArray();
  const entries = await db.entries.bulkGet(refused.map(({ id }) => id));
  const about = membership?.refused.size
    ? await db.entries.where('subject').equals(workspaceSubject).toArray()
    : [];
  return [
    ...documents.map(({ reason, at }) => ({
      reason,
      device: null,
      seq: null,
      since: at,
      entry: null,
    })),
    ...asides.map(({ reason, at, entry }) => held(reason, at, entry)),
    ...refused.flatMap(({ reason, at }, index) => {
      const entry = entries[index];
      return entry ? [held(reason, at, entry)] : [];
    }),
    ...about.flatMap(entry => {
      const reason = membership?.refused.get(entry.id);
      return reason ? [held(reason, entry.time, entry)] : [];
    }),
  ];
}

const held = (reason: HeldAside['reason'], since: number, entry: Entry): HeldAside => {
  const { device, seq, prev, kind, time } = entry;
  return { reason, device, seq, since, entry: { hash: hashOf(entry), prev, kind, time } };
};
