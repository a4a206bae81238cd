import canonicalize from 'canonicalize';
import { type Entry, type Hash, hashOf } from '../../lib/ledger/entry';
import type { LotseDb } from '../../lib/store/db';
import { readMeta } from '../../lib/store/meta';
import { projectionsHold } from '../../lib/store/projections';
import { isAboutWorkspace } from '../../lib/workspace/admission';
import { foldMembership } from '../../lib/workspace/fold';
import type { Membership, Refusal, WorkspaceId } from '../../lib/workspace/membership';
import { foldCounting, type Judged, judge } from './judge';
import type { Disk } from './memory-store';

/** Shows on a disk what stands in a database now. */
export async function readDexie(db: LotseDb, disk: Disk): Promise<void> {
  const tables = await db.transaction('r', names, async () => ({
    entries: await db.entries.toArray(),
    asides: await db.asides.toArray(),
    refused: await db.refused.toArray(),
    locked: await db.lockedBodies.toArray(),
    caseKeys: await db.caseKeys.toArray(),
    dropped: await db.droppedKeys.toCollection().primaryKeys(),
    unsent: await db.unsent.orderBy('seq').toArray(),
    unsentDocs: await db.unsentDocs.orderBy('order').toArray(),
    cursor: await readMeta(db, 'syncCursor'),
    head: await db.chainHeads.get(disk.device),
  }));
  const { entries, asides, head } = tables;
  const locks = new Map(tables.locked.map(({ id, locked }) => [id, locked]));
  refill(disk.entries, [
    ...entries.map(
      entry => [hashOf(entry), { entry, locked: locks.get(entry.id) ?? null }] as const,
    ),
    ...asides.map(({ hash, entry, locked }) => [hash, { entry, locked }] as const),
  ]);
  refill(
    disk.caseKeys,
    tables.caseKeys.map(key => [key.id, key] as const),
  );
  disk.dropped.clear();
  for (const id of tables.dropped) disk.dropped.add(id);
  disk.unsent = tables.unsent.map(({ id }) => id);
  disk.unsentDocs = tables.unsentDocs.map(({ doc }) => doc);
  disk.cursor = tables.cursor;
  disk.chain = head ? { seq: head.seq, hash: head.hash } : null;
  disk.judged = judgedAs(disk.workspaceId, tables);
}

const names = [
  'entries',
  'asides',
  'refused',
  'lockedBodies',
  'caseKeys',
  'droppedKeys',
  'unsent',
  'unsentDocs',
  'meta',
  'chainHeads',
];

type Tables = {
  readonly entries: readonly Entry[];
  readonly asides: readonly { hash: Hash; entry: Entry; reason: string }[];
  readonly refused: readonly { id: string; reason: Refusal }[];
};

/** What the database takes for counting, whether that is right or not. */
function judgedAs(workspaceId: WorkspaceId, { entries, asides, refused }: Tables): Judged {
  const all = [...entries, ...asides.map(({ entry }) => entry)];
  const membership = foldMembership(workspaceId, all.filter(isAboutWorkspace));
  const marks = new Map(refused.map(({ id, reason }) => [id, reason]));
  const counting = new Map<Hash, Entry>();
  const refusals = new Map<Hash, Refusal>();
  for (const entry of entries) {
    const about = isAboutWorkspace(entry) ? membership?.refused.get(entry.id) : undefined;
    const refusal = marks.get(entry.id) ?? about;
    if (refusal) refusals.set(hashOf(entry), refusal);
    else counting.set(hashOf(entry), entry);
  }
  for (const { hash, reason } of asides) refusals.set(hash, reason as Refusal);
  return {
    membership,
    counting,
    refused: refusals,
    linked: new Set(entries.map(hashOf)),
    subjects: foldCounting(counting),
  };
}

/** Whether it says what its entries say when they are judged from the beginning, all at once. */
export async function inspectDexie(
  db: LotseDb,
  disk: Disk,
  membership: Membership | null,
): Promise<string[]> {
  const entries = [...disk.entries.values()].map(({ entry }) => entry);
  const truth = judge(disk.workspaceId, entries);
  const kept = disk.judged ?? truth;
  const problems: string[] = [];
  for (const [hash, { entry }] of disk.entries) {
    const [is, should] = [kept, truth].map(one => one.refused.get(hash) ?? 'counts');
    if (is !== should) problems.push(`${nameOf(entry)} ${is} and should: ${should}`);
    if (kept.linked.has(hash) !== truth.linked.has(hash))
      problems.push(`${nameOf(entry)} is on its chain: ${kept.linked.has(hash)}`);
  }
  if (canonicalize(membership?.heads) !== canonicalize(truth.membership?.heads))
    problems.push('the membership is not that of its entries');
  if (!(await projectionsHold(db))) problems.push('projections are not what its entries say');
  return problems;
}

const nameOf = ({ kind, device, seq }: Entry): string => `${kind} ${device}/${seq}`;

function refill<K, V>(map: Map<K, V>, rows: readonly (readonly [K, V])[]): void {
  map.clear();
  for (const [key, value] of rows) map.set(key, value);
}
