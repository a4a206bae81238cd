import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { Dexie } from 'dexie';
import type { DeviceId, Entry } from '../ledger/entry';
import type { Intake, SyncStore, Taken } from '../sync/sync-store';
import { isAboutWorkspace } from '../workspace/admission';
import type { Role } from '../workspace/enrolment';
import { foldMembership } from '../workspace/fold';
import type { Membership, WorkspaceId } from '../workspace/membership';
import { workspaceSubject } from '../workspace/payloads';
import type { LotseDb } from './db';
import { erasureTables } from './erase';
import { readHeldAside } from './held-aside';
import { ledgerTables } from './ledger';
import { readMeta, writeMeta } from './meta';
import { acknowledge, countOutgoing, readOutgoing } from './outgoing';
import { isEmpty } from './sparse';
import { noBodies, openBodies, type OpenedBodies, type UnlockBody } from './sync-bodies';
import { readSurroundings, type Surroundings } from './sync-chains';
import { takeInEntries } from './sync-intake';
import type { RecordOf } from './tables';

/** Also judges anew after this browser itself wrote about the team. */
export type TeamStore = SyncStore & { readonly rejudge: () => Promise<Taken> };

type Vault = RecordOf<'vault'>;

/** What stands before a page is taken in. */
type State = {
  readonly vault: Vault | null;
  readonly judgedBy: string | null;
  readonly ownRole: Role | null;
};

export type SyncStoreDeps = {
  readonly db: LotseDb;
  readonly now: () => number;
  readonly randomBytes: (count: number) => Uint8Array;
  readonly unlock: UnlockBody;
};

const tables = [...ledgerTables, ...erasureTables, 'quarantine', 'mail'] as const;

/** The database as the engine sees it. */
export function createSyncStore({ db, now, randomBytes, unlock }: SyncStoreDeps): TeamStore {
  /** Folding it anew for every page would take seconds in a large team. */
  let known: { readonly workspace: WorkspaceId; readonly membership: Membership | null } | null =
    null;

  /** Null without a team. Read once in a transaction: its private keys make it slow. Joins a running one. */
  async function readVault(): Promise<Vault | null> {
    const vault = await db.vault.get('own');
    return vault && !vault.joining ? vault : null;
  }

  /** Joins a running transaction. */
  async function readMembership(vault: Vault | null): Promise<Membership | null> {
    if (!vault) return null;
    if (known?.workspace !== vault.workspace) await refold(vault, []);
    return known?.membership ?? null;
  }

  /** Joins a running transaction. */
  async function refold(vault: Vault | null, more: readonly Entry[]): Promise<void> {
    if (!vault) return;
    const about = [...(await readAboutWorkspace(db)), ...more];
    known = { workspace: vault.workspace, membership: foldMembership(vault.workspace, about) };
  }

  async function takeIn(intake: Intake): Promise<Taken> {
    // Decrypting inside of the transaction would end it.
    const bodies = await openBodies(db, intake.opened, unlock);
    const about = bodies.entries.filter(isAboutWorkspace);
    try {
      return await db.transaction('rw', [...tables], async () => {
        const [state, surroundings] = await Promise.all([
          readState(),
          readSurroundings(db, bodies.entries),
          keepDocuments(intake),
        ]);
        const before = await readMembership(state.vault);
        if (about.length > 0) await refold(state.vault, about);
        return settle({ ...state, before }, bodies, surroundings);
      });
    } catch (error) {
      // What was folded for it never came to be.
      known = null;
      throw error;
    }
  }

  /** Joins a running transaction. */
  async function readState(): Promise<State> {
    const [vault, judgedBy, ownRole] = await Promise.all([
      readVault(),
      readMeta(db, 'judgedBy'),
      readMeta(db, 'ownRole'),
    ]);
    return { vault, judgedBy, ownRole };
  }

  /** Joins a running transaction. */
  async function settle(
    { vault, judgedBy, ownRole, before }: State & { readonly before: Membership | null },
    bodies: OpenedBodies,
    surroundings: Surroundings,
  ): Promise<Taken> {
    const after = await readMembership(vault);
    const digest = after && digestOf(after);
    const isNew = digest !== judgedBy;
    // After a stop between an entry about the team and its judging, nobody knows what the rest was judged by.
    const basis = before && digestOf(before) === judgedBy ? before : null;
    const subjects = await takeInEntries(db, {
      before: isNew ? basis : after,
      after,
      bodies,
      surroundings,
      at: now(),
    });
    const role = vault && after ? roleOf(vault, after) : ownRole;
    if (role !== ownRole) await writeMeta(db, 'ownRole', role);
    if (digest && isNew) await writeMeta(db, 'judgedBy', digest);
    return { subjects, hasNewMembership: isNew };
  }

  /** Joins a running transaction. */
  async function keepDocuments(intake: Intake): Promise<void> {
    const { opened, quarantined, mail, settled, removed, cursor } = intake;
    const done = [...opened.map(({ docId }) => docId), ...settled];
    await Promise.all([
      dropKept(done),
      db.mail.bulkPut(mail.map(doc => ({ id: doc.id, doc }))),
      cursor !== null && writeMeta(db, 'syncCursor', cursor),
    ]);
    await keepAside(quarantined);
    // Only mail goes because the storage lost it: a storage must not be able to delete anything else here.
    await db.mail.bulkDelete([...removed]);
  }

  async function dropKept(ids: readonly string[]): Promise<void> {
    // Nearly always there are none.
    if (await isEmpty(db.quarantine)) return;
    await db.quarantine.where('id').anyOf(ids).delete();
  }

  async function keepAside(quarantined: Intake['quarantined']): Promise<void> {
    if (quarantined.length === 0) return;
    const rows = quarantined.map(({ doc, reason }) => ({
      key: `${doc.id} ${bytesToHex(sha256(utf8ToBytes(doc.body))).slice(0, 32)}`,
      id: doc.id,
      doc,
      reason,
      isRetryable: reason === 'no-key' || reason === 'unknown-device' ? (1 as const) : (0 as const),
    }));
    const kept = await db.quarantine.bulkGet(rows.map(({ key }) => key));
    await db.quarantine.bulkPut(rows.map((row, at) => ({ ...row, at: kept[at]?.at ?? now() })));
  }

  return {
    cursor: () => readMeta(db, 'syncCursor'),
    membership: () =>
      db.transaction('r', ['vault', 'entries', 'asides'], async () =>
        readMembership(await readVault()),
      ),
    takeIn,
    rejudge: () =>
      db.transaction('rw', [...tables], async () => {
        const state = await readState();
        const before = await readMembership(state.vault);
        await refold(state.vault, []);
        return settle({ ...state, before }, noBodies, await readSurroundings(db, []));
      }),
    retryable: async (after, limit) => {
      const rows = await db.quarantine
        .where('[isRetryable+id]')
        .between([1, after ?? Dexie.minKey], [1, Dexie.maxKey], after === null, true)
        .limit(limit)
        .toArray();
      const last = rows.at(-1);
      // Whoever goes on after this id shall have seen all that lies under it.
      const more = last ? await db.quarantine.where('id').equals(last.id).toArray() : [];
      const rest = more.filter(one => one.isRetryable && rows.every(({ key }) => key !== one.key));
      return [...rows, ...rest].map(({ doc, reason }) => ({ doc, reason }));
    },
    mail: async () => (await db.mail.toArray()).map(({ doc }) => doc),
    outgoing: limit => readOutgoing(db, limit, randomBytes),
    outgoingCount: () => countOutgoing(db),
    acknowledge: held => acknowledge(db, held),
    droppedKeys: () => db.droppedKeys.toCollection().primaryKeys(),
    forgetDropped: ids => db.droppedKeys.bulkDelete([...ids]),
    heldAside: () =>
      db.transaction('r', [...tables], async () =>
        readHeldAside(db, await readMembership(await readVault())),
      ),
  };
}

/** Null: does not belong, or no longer. */
function roleOf({ enrolment }: Vault, { devices, members }: Membership): Role | null {
  const device = devices.get(enrolment.device);
  return device && !device.isRevoked ? (members.get(device.member)?.role ?? null) : null;
}

/** Every signed entry about the workspace, on a chain or not: who belongs is a matter of the set alone. */
async function readAboutWorkspace(db: LotseDb): Promise<Entry[]> {
  const entries = await db.entries.where('subject').equals(workspaceSubject).toArray();
  const asides = await db.asides.where('entry.subject').equals(workspaceSubject).toArray();
  return [...entries, ...asides.map(({ entry }) => entry)];
}

/** A large team's takes milliseconds, and every page asks for it. */
const digests = new WeakMap<Membership, string>();

/** All of a membership that entries are judged by. */
function digestOf(membership: Membership): string {
  const known = digests.get(membership);
  if (known !== undefined) return known;
  const { devices } = membership;
  const judging = [...devices].map(([id, { member, terms, forks }]): [DeviceId, unknown] => [
    id,
    [member, terms, [...forks]],
  ]);
  const digest = bytesToHex(sha256(utf8ToBytes(canonicalize(judging) ?? '')));
  digests.set(membership, digest);
  return digest;
}
