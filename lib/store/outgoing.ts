import { bytesToHex } from '@noble/hashes/utils.js';
import { isUnderOwnKey } from '../ledger/erasable';
import type { Acknowledged, CaseKey, Outgoing } from '../sync/sync-store';
import type { LotseDb } from './db';

const keyBytes = 32;
const keyIdBytes = 16;

/**
 * What the team's storage does not hold yet, in the order it should go out: sealed documents, then this
 * browser's entries along its chain, each with the key of its case, which is made when it is first needed.
 */
export function readOutgoing(
  db: LotseDb,
  limit: number,
  randomBytes: (count: number) => Uint8Array,
): Promise<readonly Outgoing[]> {
  return db.transaction('rw', ['unsentDocs', 'unsent', 'entries', 'caseKeys'], async () => {
    const docs = await db.unsentDocs.orderBy('order').limit(limit).toArray();
    const marks = await db.unsent
      .orderBy('seq')
      .limit(limit - docs.length)
      .toArray();
    const entries = await db.entries.bulkGet(marks.map(({ id }) => id));
    const outgoing: Outgoing[] = docs.map(({ doc }) => ({ type: 'sealed', doc }));
    const keys = new Map<string, CaseKey>();
    for (const entry of entries) {
      if (!entry) continue;
      if (!isUnderOwnKey(entry) || !entry.body) {
        outgoing.push({ type: 'entry', entry, caseKey: null });
        continue;
      }
      const known = keys.get(entry.subject);
      const caseKey = known ?? (await caseKeyFor(db, entry.subject, randomBytes));
      if (!known && !(await db.caseKeys.get(caseKey.id))?.isSent)
        outgoing.push({ type: 'case-key', caseKey });
      keys.set(entry.subject, caseKey);
      outgoing.push({ type: 'entry', entry, caseKey });
    }
    return outgoing;
  });
}

async function caseKeyFor(
  db: LotseDb,
  subject: string,
  randomBytes: (count: number) => Uint8Array,
): Promise<CaseKey> {
  const known = await db.caseKeys.where('subject').equals(subject).first();
  if (known) return { id: known.id, subject, key: known.key };
  const caseKey = {
    id: bytesToHex(randomBytes(keyIdBytes)),
    subject,
    key: base64url(randomBytes(keyBytes)),
  };
  await db.caseKeys.add({ ...caseKey, isSent: false });
  return caseKey;
}

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** How much waits, and since when (epoch ms) the oldest entry does. */
export async function countOutgoing(
  db: LotseDb,
): Promise<{ readonly count: number; readonly since: number | null }> {
  const [entries, docs, first] = await Promise.all([
    db.unsent.count(),
    db.unsentDocs.count(),
    db.unsent.orderBy('seq').first(),
  ]);
  const oldest = first && (await db.entries.get(first.id));
  return { count: entries + docs, since: oldest?.time ?? null };
}

export async function acknowledge(
  db: LotseDb,
  { entries, caseKeys, sealed }: Acknowledged,
): Promise<void> {
  await db.transaction('rw', ['unsent', 'unsentDocs', 'caseKeys'], async () => {
    await db.unsent.bulkDelete([...entries]);
    await db.unsentDocs.bulkDelete([...sealed]);
    for (const id of caseKeys) await db.caseKeys.update(id, { isSent: true });
  });
}
