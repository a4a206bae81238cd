import {
  type DeviceId,
  type Entry,
  type EntryId,
  type Hash,
  hashOf,
  withoutBody,
} from '../../lib/ledger/entry';
import type { ChainHead } from '../../lib/ledger/chain';
import type { Doc } from '../../lib/sync/remote';
import type { Sealer } from '../../lib/sync/sealer';
import type {
  CaseKey,
  Intake,
  LockedBody,
  Opened,
  Outgoing,
  Quarantined,
  SyncStore,
  Taken,
} from '../../lib/sync/sync-store';
import type { WorkspaceId } from '../../lib/workspace/membership';
import { type Judged, judge } from './judge';

type Stored = { readonly entry: Entry; readonly locked: LockedBody | null };

/** The disk of one device: all that a crash leaves. Changed in whole transactions, that is without an `await`. */
export type Disk = {
  readonly workspaceId: WorkspaceId;
  readonly device: DeviceId;
  cursor: string | null;
  chain: ChainHead | null;
  readonly entries: Map<Hash, Stored>;
  readonly caseKeys: Map<string, CaseKey & { isSent: boolean }>;
  /** Ids of documents that were removed for good. */
  readonly gone: Set<string>;
  /** Case keys dropped here whose documents the remote still has. */
  readonly dropped: Set<string>;
  /** By id and body: rubbish under the id of something that waits for a key must not push it out. */
  readonly quarantine: Map<string, Quarantined>;
  readonly mail: Map<string, Doc>;
  unsent: EntryId[];
  unsentDocs: Doc[];
  /** Worked out anew when it is asked for after a change. */
  judged: Judged | null;
};

export const createDisk = (workspaceId: WorkspaceId, device: DeviceId): Disk => ({
  workspaceId,
  device,
  cursor: null,
  chain: null,
  entries: new Map(),
  caseKeys: new Map(),
  gone: new Set(),
  dropped: new Set(),
  quarantine: new Map(),
  mail: new Map(),
  unsent: [],
  unsentDocs: [],
  judged: null,
});

/** What the entries on a disk say. */
export function readDisk(disk: Disk): Judged {
  disk.judged ??= judge(
    disk.workspaceId,
    [...disk.entries.values()].map(({ entry }) => entry),
  );
  return disk.judged;
}

/** Adds an entry that this device wrote, with all that has to go out with it: one transaction. */
export function writeLocal(
  disk: Disk,
  entry: Entry,
  { caseKey, docs = [] }: { readonly caseKey?: CaseKey | null; readonly docs?: readonly Doc[] },
): void {
  const hash = hashOf(entry);
  disk.entries.set(hash, { entry, locked: null });
  disk.chain = { seq: entry.seq, hash };
  disk.unsent.push(entry.id);
  disk.unsentDocs.push(...docs);
  if (caseKey && !disk.caseKeys.has(caseKey.id))
    disk.caseKeys.set(caseKey.id, { ...caseKey, isSent: false });
  disk.judged = null;
}

/** Makes what a case holds unreadable, here at once and everywhere once it is told. */
type DocIdOf = (what: { readonly caseKey: string }) => string;

export function dropCase(disk: Disk, subject: string, docIdOf: DocIdOf): void {
  for (const { id } of caseKeysOf(disk, subject)) {
    disk.dropped.add(id);
    disk.gone.add(docIdOf({ caseKey: id }));
    forgetKey(disk, id);
  }
}

export const caseKeysOf = (disk: Disk, subject: string): CaseKey[] =>
  [...disk.caseKeys.values()].filter(key => key.subject === subject);

/** The engine's view of a disk. */
export function createMemoryStore(
  disk: Disk,
  { docIdOf, unlock }: Pick<Sealer, 'docIdOf' | 'unlock'>,
): SyncStore {
  return {
    cursor: async () => disk.cursor,
    membership: async () => readDisk(disk).membership,
    async takeIn(intake) {
      // Real databases end a transaction at a foreign `await`: bodies are unlocked before it.
      const bodies = await unlockAll(disk, intake, unlock);
      const { membership } = readDisk(disk);
      return commit(disk, intake, bodies, what => (membership ? docIdOf(what, membership) : ''));
    },
    retryable: async (after, limit) =>
      [...disk.quarantine.values()]
        .filter(({ reason, doc }) => isRetryable(reason) && (after === null || doc.id > after))
        .toSorted((a, b) => (a.doc.id < b.doc.id ? -1 : 1))
        .filter((one, at, all) => at < limit || one.doc.id === all[limit - 1]?.doc.id),
    mail: async () => [...disk.mail.values()],
    outgoing: async limit => outgoingOf(disk).slice(0, limit),
    outgoingCount: async () => ({
      count: disk.unsent.length + disk.unsentDocs.length,
      since: disk.unsent.length > 0 ? 0 : null,
    }),
    async acknowledge({ entries, caseKeys, sealed }) {
      disk.unsent = disk.unsent.filter(id => !entries.includes(id));
      disk.unsentDocs = disk.unsentDocs.filter(({ id }) => !sealed.includes(id));
      for (const id of caseKeys) {
        const key = disk.caseKeys.get(id);
        if (key) key.isSent = true;
      }
    },
    droppedKeys: async () => [...disk.dropped],
    forgetDropped: async ids => ids.forEach(id => disk.dropped.delete(id)),
    heldAside: async () => [
      ...[...disk.quarantine.values()].map(({ reason }) => ({ reason, ...nowhere })),
      ...[...readDisk(disk).refused.values()].map(reason => ({ reason, ...nowhere })),
    ],
  };
}

const nowhere = { device: null, seq: null, entry: null, since: 0 };

const isRetryable = (reason: Quarantined['reason']): boolean =>
  reason === 'no-key' || reason === 'unknown-device';

function outgoingOf(disk: Disk): Outgoing[] {
  const outgoing: Outgoing[] = disk.unsentDocs.map(doc => ({ type: 'sealed', doc }));
  const own = new Map(
    [...disk.entries.values()]
      .filter(({ entry }) => entry.device === disk.device)
      .map(({ entry }) => [entry.id, entry]),
  );
  const offered = new Set<string>();
  for (const id of disk.unsent) {
    const entry = own.get(id);
    if (!entry) continue;
    const [known] = entry.body ? caseKeysOf(disk, entry.subject) : [];
    const caseKey = known ? { id: known.id, subject: known.subject, key: known.key } : null;
    if (caseKey && !disk.caseKeys.get(caseKey.id)?.isSent && !offered.has(caseKey.id)) {
      offered.add(caseKey.id);
      outgoing.push({ type: 'case-key', caseKey });
    }
    outgoing.push({ type: 'entry', entry, caseKey });
  }
  return outgoing;
}

async function unlockAll(
  disk: Disk,
  { opened }: Intake,
  unlock: Sealer['unlock'],
): Promise<ReadonlyMap<Hash, Entry['body']>> {
  const fresh = opened.flatMap(one => (one.type === 'case-key' ? one.caseKey : []));
  const keys = new Map([...disk.caseKeys.values(), ...fresh].map(key => [key.id, key]));
  const locked = [
    ...[...disk.entries.values()].filter(one => one.locked !== null),
    ...opened.filter(one => one.type === 'entry'),
  ];
  const bodies = new Map<Hash, Entry['body']>();
  for (const one of locked) {
    const key = one.locked ? keys.get(one.locked.keyId) : undefined;
    if (!one.locked || key?.subject !== one.entry.subject) continue;
    bodies.set(hashOf(one.entry), await unlock(one.locked, key));
  }
  return bodies;
}

function commit(
  disk: Disk,
  { opened, quarantined, mail, settled, removed, cursor }: Intake,
  bodies: ReadonlyMap<Hash, Entry['body']>,
  docIdOf: DocIdOf,
): Taken {
  const before = disk.judged?.membership ?? null;
  const touched = new Set<string>();
  for (const { doc, reason } of quarantined)
    if (!disk.gone.has(doc.id)) disk.quarantine.set(`${doc.id} ${doc.body}`, { doc, reason });
  for (const doc of mail) if (!disk.gone.has(doc.id)) disk.mail.set(doc.id, doc);
  for (const id of [...settled, ...removed, ...opened.map(({ docId }) => docId)])
    dropQuarantined(disk, id);
  for (const one of opened) {
    if (disk.gone.has(one.docId)) continue;
    if (one.type === 'case-key') takeCaseKey(disk, one);
    else if (takeEntry(disk, one)) touched.add(one.entry.subject);
  }
  for (const [hash, stored] of disk.entries) {
    const body = stored.locked ? bodies.get(hash) : undefined;
    if (!body || !stored.locked || !disk.caseKeys.has(stored.locked.keyId)) continue;
    disk.entries.set(hash, { entry: { ...stored.entry, body }, locked: null });
    touched.add(stored.entry.subject);
  }
  for (const id of removed) {
    disk.gone.add(id);
    disk.mail.delete(id);
    for (const key of disk.caseKeys.keys())
      if (docIdOf({ caseKey: key }) === id) forgetKey(disk, key).forEach(one => touched.add(one));
  }
  if (cursor !== null) disk.cursor = cursor;
  if (touched.size > 0) disk.judged = null;
  const isAboutTeam = touched.has('workspace') || before === null;
  const after = isAboutTeam ? readDisk(disk).membership : before;
  return {
    subjects: [...touched],
    hasNewMembership: isAboutTeam && summary(before) !== summary(after),
  };
}

/** What decides what opens: devices and their rights, and keys. */
const summary = (membership: Judged['membership']): string =>
  membership
    ? JSON.stringify([
        [...membership.devices.values()].map(({ device, terms }) => [device, terms]),
        membership.epochs,
      ])
    : '';

function takeCaseKey(disk: Disk, { caseKey }: Extract<Opened, { type: 'case-key' }>): void {
  const known = disk.caseKeys.get(caseKey.id);
  if (!known) disk.caseKeys.set(caseKey.id, { ...caseKey, isSent: true });
  else if (known.key === caseKey.key) known.isSent = true;
}

/** True: something that was not here before. */
function takeEntry(disk: Disk, { entry, locked }: Extract<Opened, { type: 'entry' }>): boolean {
  const hash = hashOf(entry);
  if (entry.device === disk.device && disk.entries.has(hash))
    disk.unsent = disk.unsent.filter(id => id !== entry.id);
  if (disk.entries.has(hash)) return false;
  disk.entries.set(hash, { entry, locked });
  return true;
}

function dropQuarantined(disk: Disk, docId: string): void {
  for (const [key, { doc }] of disk.quarantine) if (doc.id === docId) disk.quarantine.delete(key);
}

/** Drops a case key and all that was readable by it. Gives the subjects. */
function forgetKey(disk: Disk, keyId: string): string[] {
  const subject = disk.caseKeys.get(keyId)?.subject;
  disk.caseKeys.delete(keyId);
  for (const [hash, { entry, locked }] of disk.entries) {
    const isOfCase = entry.subject === subject || locked?.keyId === keyId;
    if (isOfCase) disk.entries.set(hash, { entry: withoutBody(entry), locked: null });
  }
  disk.judged = null;
  return subject === undefined ? [] : [subject];
}
