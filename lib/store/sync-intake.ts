import { type DeviceId, type Entry, type EntryId, type Hash, hashOf } from '../ledger/entry';
import {
  type Admission,
  admit,
  devicesToRejudge,
  isAboutWorkspace,
  neededFor,
} from '../workspace/admission';
import type { Membership, Refusal } from '../workspace/membership';
import type { LotseDb } from './db';
import { isKnownKind, subjects } from './kinds';
import { nextRevision } from './meta';
import { foldErased } from './erase';
import { projectSubjects } from './projections';
import type { OpenedBodies } from './sync-bodies';
import { readFrom, type Stored, type Surroundings } from './sync-chains';
import type { RecordOf } from './tables';

export type Judging = {
  /** What the entries here were judged by; null: nothing, or it is not known. */
  readonly before: Membership | null;
  readonly after: Membership | null;
  readonly bodies: OpenedBodies;
  readonly surroundings: Surroundings;
  /** Epoch ms. */
  readonly at: number;
};

/**
 * Judges what arrived, and again what a changed membership judges otherwise. Gives the subjects whose state
 * may have changed; their projections are up to date. Joins the transaction of its caller.
 */
export async function takeInEntries(
  db: LotseDb,
  { before, after, bodies, surroundings, at }: Judging,
): Promise<readonly string[]> {
  const changed = new Set<string>();
  await keepKeys(db, bodies, changed);
  const moves = after && (await judge(db, { before, after, bodies, surroundings, at }, changed));
  const list = [...changed];
  // Without waiting in between: of one transaction, a request sees what was asked for before it.
  const written = moves && writeMoves(db, moves);
  const [states] = await Promise.all([
    foldErased(db, list, [...bodies.caseKeys, ...bodies.entries]),
    written,
  ]);
  await Promise.all([
    projectSubjects(db, list, states),
    list.some(concernsAnswers) ? nextRevision(db) : null,
  ]);
  return list;
}

async function keepKeys(
  db: LotseDb,
  { caseKeys, unlocked, unlockedAsides }: OpenedBodies,
  changed: Set<string>,
): Promise<void> {
  if (caseKeys.length === 0) return;
  const known = await db.caseKeys.bulkGet(caseKeys.map(({ id }) => id));
  const fresh = caseKeys.filter((_, index) => !known[index]);
  await db.caseKeys.bulkPut(fresh.map(key => ({ ...key, isSent: true })));
  const waiting = (await db.entries.bulkGet([...unlocked.keys()])).flatMap(entry => {
    const body = entry && !entry.body && unlocked.get(entry.id);
    return body ? [{ ...entry, body }] : [];
  });
  await db.entries.bulkPut(waiting);
  await db.lockedBodies.bulkDelete(waiting.map(({ id }) => id));
  for (const { subject } of waiting) changed.add(subject);
  const rows = await db.asides.bulkGet([...unlockedAsides.keys()]);
  await db.asides.bulkPut(
    rows.flatMap(row => {
      const body = row?.locked && unlockedAsides.get(row.hash);
      return body ? [{ ...row, entry: { ...row.entry, body }, locked: null }] : [];
    }),
  );
}

/** What has to be written so that every entry is where it now belongs. */
type Moves = {
  readonly toLink: Entry[];
  readonly toLock: RecordOf<'lockedBodies'>[];
  readonly toUnlink: EntryId[];
  readonly toAsides: RecordOf<'asides'>[];
  readonly fromAsides: Hash[];
  readonly toRefuse: RecordOf<'refused'>[];
  readonly toReadmit: EntryId[];
  readonly heads: readonly RecordOf<'chainHeads'>[];
  readonly headless: readonly DeviceId[];
};

/** Reads what it needs and writes nothing yet. */
async function judge(
  db: LotseDb,
  { before, after, bodies, surroundings, at }: Judging & { readonly after: Membership },
  changed: Set<string>,
): Promise<Moves> {
  const { fresh } = surroundings;
  const chains = new Map(surroundings.chains);
  const anew = before === after ? [] : devicesToRejudge(before, after);
  for (const device of anew) chains.delete(device);
  const needed = new Map(neededFor({ membership: after, chains, entries: fresh }));
  for (const device of anew) needed.set(device, 1);
  const stored = await readFrom(db, needed, surroundings);
  const { judged, chains: next } = admit({
    membership: after,
    chains,
    entries: [...fresh, ...stored.entries],
    isKnownKind,
  });
  const ids = judged.map(({ entry }) => entry.id);
  const marks = surroundings.hasMarks ? await db.refused.bulkGet(ids) : [];
  const moves = movesOf({ judged, marks, stored, bodies, at }, next, changed);
  if (moves.toUnlink.length > 0) await takeLocksAlong(db, moves);
  return moves;
}

type Judged = {
  readonly judged: Admission['judged'];
  /** What each of them bears so far. */
  readonly marks: readonly (RecordOf<'refused'> | undefined)[];
  readonly stored: Stored;
  readonly bodies: OpenedBodies;
  readonly at: number;
};

function movesOf(
  { judged, marks, stored, bodies, at }: Judged,
  chains: Admission['chains'],
  changed: Set<string>,
): Moves {
  const moves: Moves = {
    toLink: [],
    toLock: [],
    toUnlink: [],
    toAsides: [],
    fromAsides: [],
    toRefuse: [],
    toReadmit: [],
    heads: [...chains].flatMap(([device, { head }]) => (head ? [{ device, ...head }] : [])),
    headless: [...chains].flatMap(([device, { head }]) => (head ? [] : [device])),
  };
  for (const [index, { entry, refusal, isLinked }] of judged.entries()) {
    const { id, device, seq } = entry;
    const hash = hashOf(entry);
    const wasLinked = stored.linked.has(hash);
    const aside = stored.asides.get(hash);
    const locked = bodies.locked.get(id) ?? aside?.locked ?? null;
    if (isLinked && !wasLinked) {
      moves.toLink.push(entry);
      if (aside) moves.fromAsides.push(hash);
      if (locked && !entry.body) moves.toLock.push({ id, locked, keyId: locked.keyId });
    }
    if (!isLinked) {
      const [reason, since] = [asideReason(refusal), aside?.at ?? at];
      moves.toAsides.push({ hash, device, seq, entry, locked, reason, at: since });
      if (wasLinked) moves.toUnlink.push(id);
    }
    const wasRefused = marks[index] !== undefined;
    const reason = isLinked && !isAboutWorkspace(entry) ? refusedReason(refusal) : null;
    if (reason) moves.toRefuse.push({ id, device, seq, reason, at: marks[index]?.at ?? at });
    else if (wasRefused) moves.toReadmit.push(id);
    if (isLinked !== wasLinked || (reason !== null) !== wasRefused) changed.add(entry.subject);
  }
  return moves;
}

/** Asks for all of it at once. */
function writeMoves(db: LotseDb, moves: Moves): Promise<unknown> {
  return Promise.all([
    // First what goes: one of two entries with the same id may take the place of the other.
    db.entries.bulkDelete(moves.toUnlink),
    db.asides.bulkDelete(moves.fromAsides),
    db.refused.bulkDelete(moves.toReadmit),
    db.chainHeads.bulkDelete([...moves.headless]),
    db.entries.bulkPut(moves.toLink),
    db.lockedBodies.bulkPut(moves.toLock),
    db.asides.bulkPut(moves.toAsides),
    db.refused.bulkPut(moves.toRefuse),
    db.chainHeads.bulkPut(moves.heads),
  ]);
}

/** A body that waits for its key goes on waiting beside the chain. */
async function takeLocksAlong(db: LotseDb, { toUnlink, toAsides }: Moves): Promise<void> {
  const rows = await db.lockedBodies.bulkGet(toUnlink);
  const locks = new Map(rows.flatMap(row => (row ? [[row.id, row.locked]] : [])));
  for (const [at, row] of toAsides.entries()) {
    const locked = row.locked ?? locks.get(row.entry.id) ?? null;
    if (locked && !row.entry.body) toAsides[at] = { ...row, locked };
  }
  await db.lockedBodies.bulkDelete([...locks.keys()]);
}

const asideReason = (refusal: Refusal | null): RecordOf<'asides'>['reason'] =>
  refusal === 'broken-chain' || refusal === 'forked' || refusal === 'unknown-device'
    ? refusal
    : 'gap';

const refusedReason = (refusal: Refusal | null): RecordOf<'refused'>['reason'] | null =>
  refusal === 'wrong-author' ||
  refusal === 'revoked' ||
  refusal === 'role' ||
  refusal === 'unknown-kind'
    ? refusal
    : null;

const concernsAnswers = (subject: string): boolean =>
  subject.startsWith(subjects.answer('')) || subject.startsWith(subjects.phrasing(''));
