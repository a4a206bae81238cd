import { bytesToHex } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import {
  appendBytes,
  appendEntry,
  type ChainBreak,
  type ChainHead,
  verifyChain,
} from '../ledger/chain';
import { DeviceId, type Entry, type EntryId, hashOf, withoutBody } from '../ledger/entry';
import { foldEntries, type SubjectState } from '../ledger/fold';
import { err, ok, type Result } from '../result';
import { MemberId, type Role } from '../workspace/enrolment';
import { mayWrite } from '../workspace/roles';
import type { LotseDb } from './db';
import { NotEntitled } from './failures';
import { isReadable, type Kind, kinds, type PayloadOf, subjects } from './kinds';
import { nextRevision, readMeta, writeMeta } from './meta';
import { project, projectionTables, readSubject } from './projections';

export type LedgerDeps = {
  readonly db: LotseDb;
  readonly now: () => number;
  readonly randomBytes: (count: number) => Uint8Array;
  /** Told after this browser wrote something, perhaps before it is committed. */
  readonly onAppend?: () => void;
};

/** Tables that `append` writes; a transaction around it has to name them. */
export const ledgerTables = [
  'entries',
  'chainHeads',
  'meta',
  'vault',
  'unsent',
  'refused',
  ...projectionTables,
] as const;

/** What the next entry needs. `any`: there is no team that could object. */
type Pen = {
  readonly device: DeviceId;
  readonly author: MemberId;
  /** Whether what is written goes out, now or once this browser was let in. */
  readonly isInTeam: boolean;
  readonly role: Role | 'any' | null;
  readonly last: ChainHead | null;
};

type Wording<K extends Kind> = {
  readonly subject: string;
  readonly payload: PayloadOf<K>;
  readonly parents: readonly EntryId[];
  readonly time?: number | undefined;
};

export type Ledger = ReturnType<typeof createLedger>;

export function createLedger({ db, now, randomBytes, onAppend }: LedgerDeps) {
  /** Must run inside a transaction over `ledgerTables`. */
  async function identity(): Promise<{ device: DeviceId; author: MemberId }> {
    const [device, author] = await Promise.all([readMeta(db, 'device'), readMeta(db, 'author')]);
    if (device && author) return { device, author };
    const fresh = {
      device: device ?? DeviceId.parse(bytesToHex(randomBytes(16))),
      author: author ?? MemberId.parse(bytesToHex(randomBytes(16))),
    };
    await writeMeta(db, 'device', fresh.device);
    await writeMeta(db, 'author', fresh.author);
    return fresh;
  }

  /** Who writes, and after what. Must run inside a transaction over `ledgerTables`. */
  async function readPen(): Promise<Pen> {
    const [{ device, author }, vault, ownRole] = await Promise.all([
      identity(),
      db.vault.get('own'),
      readMeta(db, 'ownRole'),
    ]);
    const isMember = vault !== undefined && !vault.joining;
    const last = (await db.chainHeads.get(device)) ?? null;
    return {
      device,
      author,
      isInTeam: vault !== undefined,
      role: isMember ? ownRole : 'any',
      last,
    };
  }

  /** @throws NotEntitled what the team would not let count is not written in the first place */
  function compose<K extends Kind>(
    { device, author, role, last }: Pen,
    kind: K,
    { subject, payload, parents, time = now() }: Wording<K>,
  ): Entry {
    if (role !== 'any' && (role === null || !mayWrite(role, kind))) throw new NotEntitled(kind);
    const { version } = kinds[kind];
    return appendEntry(
      { kind, version, subject, parents: [...parents], author, payload },
      { device, time, random: randomBytes(appendBytes), last },
    ).entry;
  }

  /** Must run inside a transaction over `ledgerTables`. */
  async function add({ isInTeam }: Pen, entry: Entry): Promise<void> {
    const { id, device, seq } = entry;
    await Promise.all([
      db.entries.add(entry),
      db.chainHeads.put({ device, seq, hash: hashOf(entry) }),
      isInTeam ? db.unsent.add({ id, seq }) : null,
    ]);
    if (isInTeam) onAppend?.();
  }

  return {
    /** Who writes here, in which chain; made when first asked for. */
    identity: (): Promise<{ readonly device: DeviceId; readonly author: MemberId }> =>
      db.transaction('rw', 'meta', identity),

    /** Appends an entry after these, and projects nothing. `time`: epoch ms, if it was first written earlier. */
    appendAfter: <K extends Kind>(
      kind: K,
      subject: string,
      payload: PayloadOf<K>,
      parents: readonly EntryId[],
      time?: number,
    ): Promise<Entry> =>
      db.transaction('rw', [...ledgerTables], async () => {
        const pen = await readPen();
        const entry = compose(pen, kind, { subject, payload, parents, time });
        await add(pen, entry);
        return entry;
      }),

    /**
     * Appends an entry that replaces all heads of its subject, and projects it, in one transaction.
     * Writing what is in force already writes nothing, so a repeated message does no harm.
     */
    append: <K extends Kind>(kind: K, subject: string, payload: PayloadOf<K>): Promise<Appended> =>
      db.transaction('rw', [...ledgerTables], async () => {
        const [state, pen] = await Promise.all([readSubject(db, subject), readPen()]);
        if (state && !state.conflict && isInForce(state, kind, payload)) {
          return { state, revision: null };
        }
        const parents = state?.heads.map(({ id }) => id) ?? [];
        const entry = compose(pen, kind, { subject, payload, parents });
        const history = [...(state?.history ?? []), entry];
        const next = foldEntries(history, isReadable).get(subject);
        if (!next) throw new Error(`an entry of kind ${kind} was written that can't be read`);
        // All at once: what projects a decision asks for its entries after this one was handed over.
        const [revision] = await Promise.all([
          changesAnswers(subject) ? nextRevision(db) : null,
          add(pen, entry),
          project(db, next),
        ]);
        return { state: next, revision };
      }),

    /**
     * Deletes what entries of one kind said about subjects that begin with `prefix`, if they were written
     * before `time` (epoch ms). That they were there stays, so the chain goes on verifying.
     */
    forget: (kind: Kind, prefix: string, time: number): Promise<void> =>
      db.transaction('rw', 'entries', async () => {
        const entries = await db.entries.where('subject').startsWith(prefix).toArray();
        const old = entries.filter(one => one.kind === kind && one.time < time && one.body);
        await db.entries.bulkPut(old.map(withoutBody));
      }),

    /** Checks every device's chain. Gives the ends, or the first break. */
    async verify(): Promise<Result<readonly ChainHead[], ChainBreak>> {
      const ends: ChainHead[] = [];
      const heads = await db.chainHeads.toArray();
      for (const { device, ...head } of heads) {
        const range = [[device, 0] as const, [device, Infinity] as const] as const;
        const entries = await db.entries
          .where('[device+seq]')
          .between(...range)
          .toArray();
        const checked = verifyChain(device, entries, head);
        if (!checked.ok) return err(checked.error);
        if (checked.value) ends.push(checked.value);
      }
      return ok(ends);
    },
  };
}

export type Appended = {
  readonly state: SubjectState;
  /** Revision of the answers after this entry; null when it changed no answer. */
  readonly revision: number | null;
};

function isInForce(state: SubjectState, kind: string, payload: unknown): boolean {
  const { current } = state;
  return current.kind === kind && canonicalize(current.body?.payload) === canonicalize(payload);
}

const changesAnswers = (subject: string): boolean =>
  subject.startsWith(subjects.answer('')) || subject.startsWith(subjects.phrasing(''));
