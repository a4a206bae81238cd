import {
  type DeviceId,
  type Entry,
  type EntryId,
  type Hash,
  hashOf,
  withoutBody,
} from '../../lib/ledger/entry';
import { appendBytes, appendEntry, type ChainHead } from '../../lib/ledger/chain';
import { isUnderOwnKey } from '../../lib/ledger/erasable';
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
import type { Database, DatabaseOptions, LocalDraft } from './database';
import { erasedCases, type Judged, judge, newestVersion } from './judge';

type Stored = { readonly entry: Entry; readonly locked: LockedBody | null };

/** The disk of one device: all that a crash leaves. Changed in whole transactions, that is without an `await`. */
export type Disk = {
  readonly workspaceId: WorkspaceId;
  readonly device: DeviceId;
  /** Makes the key of a case when it is first needed; else whoever opens a case brings one. */
  readonly makesKeys: boolean;
  cursor: string | null;
  chain: ChainHead | null;
  readonly entries: Map<Hash, Stored>;
  readonly caseKeys: Map<string, CaseKey & { isSent: boolean }>;
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

export const createDisk = (
  { workspaceId, device }: Pick<Disk, 'workspaceId' | 'device'>,
  makesKeys = false,
): Disk => ({
  workspaceId,
  device,
  makesKeys,
  cursor: null,
  chain: null,
  entries: new Map(),
  caseKeys: new Map(),
  dropped: new Set(),
  quarantine: new Map(),
  mail: new Map(),
  unsent: [],
  unsentDocs: [],
  judged: null,
});

/** One that needs no time: quick, and judged from the beginning again and again, so that nothing is left behind. */
export function createMemoryDatabase(options: DatabaseOptions): Database {
  const disk = createDisk(options);
  return {
    disk,
    connect: worker => ({
      store: createMemoryStore(disk, worker),
      ready: null,
      append: async draft => {
        const entry = appendLocal(disk, draft, options);
        worker.onAppend();
        return entry;
      },
      close: async () => undefined,
    }),
    found: async opening => writeLocal(disk, opening, {}),
    inspect: async () => [],
    drop: async () => undefined,
  };
}

function appendLocal(
  disk: Disk,
  { caseKey = null, docs = [], ...draft }: LocalDraft,
  { device, member, chance, now }: DatabaseOptions,
): Entry {
  const { entry } = appendEntry(
    { version: newestVersion, ...draft, author: member },
    { device, time: now(), random: chance.bytes(appendBytes), last: disk.chain },
  );
  writeLocal(disk, entry, { caseKey, docs });
  return entry;
}

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
  eraseCases(disk);
}

/** Empties what a lead erased, and what came of it afterwards. Gives the subjects that this changed. */
function eraseCases(disk: Disk): ReadonlySet<string> {
  const changed = new Set<string>();
  if (![...disk.entries.values()].some(({ entry }) => entry.kind === 'erasure')) return changed;
  const erased = erasedCases(readDisk(disk).counting.values());
  for (const [hash, { entry, locked }] of disk.entries) {
    const isFilled = entry.kind !== 'erasure' && (entry.body !== null || locked !== null);
    if (!isFilled || !erased.has(entry.subject)) continue;
    disk.entries.set(hash, { entry: withoutBody(entry), locked: null });
    changed.add(entry.subject);
  }
  for (const { id, subject } of disk.caseKeys.values()) {
    if (!erased.has(subject)) continue;
    disk.caseKeys.delete(id);
    disk.dropped.add(id);
  }
  if (changed.size > 0) disk.judged = null;
  return changed;
}

export const caseKeysOf = (disk: Disk, subject: string): CaseKey[] =>
  [...disk.caseKeys.values()].filter(key => key.subject === subject);

/** The engine's view of a disk. */
export function createMemoryStore(disk: Disk, { unlock }: Pick<Sealer, 'unlock'>): SyncStore {
  return {
    cursor: async () => disk.cursor,
    membership: async () => readDisk(disk).membership,
    async takeIn(intake) {
      // Real databases end a transaction at a foreign `await`: bodies are unlocked before it.
      const bodies = await unlockAll(disk, intake, unlock);
      return commit(disk, intake, bodies);
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
    const [known] = entry.body && isUnderOwnKey(entry) ? caseKeysOf(disk, entry.subject) : [];
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
): Taken {
  const before = disk.judged?.membership ?? null;
  const touched = new Set<string>();
  for (const id of [...settled, ...opened.map(({ docId }) => docId)]) dropQuarantined(disk, id);
  for (const { doc, reason } of quarantined)
    disk.quarantine.set(`${doc.id} ${doc.body}`, { doc, reason });
  for (const doc of mail) disk.mail.set(doc.id, doc);
  for (const id of removed) disk.mail.delete(id);
  for (const one of opened) {
    if (one.type === 'case-key') takeCaseKey(disk, one);
    else if (takeEntry(disk, one)) touched.add(one.entry.subject);
  }
  for (const [hash, stored] of disk.entries) {
    const body = stored.locked ? bodies.get(hash) : undefined;
    if (!body || !stored.locked || !disk.caseKeys.has(stored.locked.keyId)) continue;
    disk.entries.set(hash, { entry: { ...stored.entry, body }, locked: null });
    touched.add(stored.entry.subject);
  }
  if (cursor !== null) disk.cursor = cursor;
  if (touched.size > 0) disk.judged = null;
  for (const subject of eraseCases(disk)) touched.add(subject);
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
  if (disk.entries.has(hash)) return false;
  disk.entries.set(hash, { entry, locked });
  return true;
}

function dropQuarantined(disk: Disk, docId: string): void {
  for (const [key, { doc }] of disk.quarantine) if (doc.id === docId) disk.quarantine.delete(key);
}
