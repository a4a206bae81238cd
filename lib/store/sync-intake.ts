import { isErasable } from '../ledger/erasable';
import {
  type DeviceId,
  type Entry,
  type EntryId,
  type Hash,
  hashOf,
  withoutBody,
} from '../ledger/entry';
import {
  type Admission,
  type ChainState,
  admit,
  devicesToRejudge,
  isAboutWorkspace,
  neededFor,
} from '../workspace/admission';
import type { Membership, Refusal } from '../workspace/membership';
import type { LotseDb } from './db';
import { isKind, kinds, subjects } from './kinds';
import { nextRevision } from './meta';
import { projectSubjects } from './projections';
import type { OpenedBodies } from './sync-bodies';
import type { RecordOf } from './tables';

export type Judging = {
  /** What the entries here were judged by; null: nothing, or it is not known. */
  readonly before: Membership | null;
  readonly after: Membership | null;
  readonly bodies: OpenedBodies;
  /** Epoch ms. */
  readonly at: number;
};

/**
 * Judges what arrived, and again what a changed membership judges otherwise. Gives the subjects whose state
 * may have changed; their projections are up to date. Joins the transaction of its caller.
 */
export async function takeInEntries(
  db: LotseDb,
  { before, after, bodies, at }: Judging,
): Promise<readonly string[]> {
  const changed = new Set<string>();
  await keepKeys(db, bodies, changed);
  const fresh = await whatIsNew(db, bodies.entries);
  if (after) await judge(db, { before, after, fresh, bodies, at }, changed);
  await eraseCases(db, new Set([...changed, ...bodies.caseKeys.map(({ subject }) => subject)]));
  const list = [...changed];
  await projectSubjects(db, list);
  if (list.some(concernsAnswers)) await nextRevision(db);
  return list;
}

async function keepKeys(db: LotseDb, bodies: OpenedBodies, changed: Set<string>): Promise<void> {
  const known = await db.caseKeys.bulkGet(bodies.caseKeys.map(({ id }) => id));
  const fresh = bodies.caseKeys.filter((_, index) => !known[index]);
  await db.caseKeys.bulkPut(fresh.map(key => ({ ...key, isSent: true })));
  for (const [id, body] of bodies.unlocked) {
    const entry = await db.entries.get(id);
    if (!entry || entry.body) continue;
    await db.entries.put({ ...entry, body });
    await db.lockedBodies.delete(id);
    changed.add(entry.subject);
  }
}

/** Without what is here already: a copy changes nothing, above all not a body that was deleted. */
async function whatIsNew(db: LotseDb, entries: readonly Entry[]): Promise<readonly Entry[]> {
  const byHash = new Map(entries.map(entry => [hashOf(entry), entry]));
  const linked = await db.entries.bulkGet([...byHash.values()].map(({ id }) => id));
  const aside = await db.asides.bulkGet([...byHash.keys()]);
  return [...byHash].flatMap(([hash, entry], index) => {
    const twin = linked[index];
    return aside[index] || (twin && hashOf(twin) === hash) ? [] : [entry];
  });
}

async function judge(
  db: LotseDb,
  {
    before,
    after,
    fresh,
    bodies,
    at,
  }: Omit<Judging, 'after'> & { after: Membership; fresh: readonly Entry[] },
  changed: Set<string>,
): Promise<void> {
  const anew = new Set(before === after ? [] : devicesToRejudge(before, after));
  const devices = [...new Set([...anew, ...fresh.map(({ device }) => device)])];
  const chains = await readChains(
    db,
    devices.filter(device => !anew.has(device)),
  );
  const needed = new Map(neededFor({ membership: after, chains, entries: fresh }));
  for (const device of anew) needed.set(device, 1);
  const stored = await readFrom(db, needed);
  const { judged, chains: next } = admit({
    membership: after,
    chains,
    entries: [...fresh, ...stored.entries],
    isKnownKind: ({ kind, version }) => isKind(kind) && version <= kinds[kind].version,
  });

  await writeJudged(db, { judged, stored, bodies, at }, changed);
  const heads = [...next].flatMap(([device, { head }]) => (head ? [{ device, ...head }] : []));
  const headless = [...next].flatMap(([device, { head }]) => (head ? [] : [device]));
  await db.chainHeads.bulkPut(heads);
  await db.chainHeads.bulkDelete(headless);
}

type Judged = {
  readonly judged: Admission['judged'];
  readonly stored: Stored;
  readonly bodies: OpenedBodies;
  readonly at: number;
};

/** Moves every entry to where it now belongs. */
async function writeJudged(
  db: LotseDb,
  { judged, stored, bodies, at }: Judged,
  changed: Set<string>,
): Promise<void> {
  const marks = await db.refused.bulkGet(judged.map(({ entry }) => entry.id));
  const toLink: Entry[] = [];
  const toLock: RecordOf<'lockedBodies'>[] = [];
  const toUnlink: EntryId[] = [];
  const toAsides: RecordOf<'asides'>[] = [];
  const fromAsides: Hash[] = [];
  const toRefuse: RecordOf<'refused'>[] = [];
  const toReadmit: EntryId[] = [];
  for (const [index, { entry, refusal, isLinked }] of judged.entries()) {
    const { id, device, seq } = entry;
    const hash = hashOf(entry);
    const wasLinked = stored.linked.has(hash);
    const aside = stored.asides.get(hash);
    const locked = bodies.locked.get(id) ?? aside?.locked ?? null;
    if (isLinked && !wasLinked) {
      toLink.push(entry);
      if (aside) fromAsides.push(hash);
      if (locked && !entry.body) toLock.push({ id, locked, keyId: locked.keyId });
    }
    if (!isLinked) {
      const since = aside?.at ?? at;
      toAsides.push({ hash, device, seq, entry, locked, reason: asideReason(refusal), at: since });
      if (wasLinked) toUnlink.push(id);
    }
    const wasRefused = marks[index] !== undefined;
    const reason = isLinked && !isAboutWorkspace(entry) ? refusedReason(refusal) : null;
    if (reason) toRefuse.push({ id, device, seq, reason, at: marks[index]?.at ?? at });
    else if (wasRefused) toReadmit.push(id);
    if (isLinked !== wasLinked || (reason !== null) !== wasRefused) changed.add(entry.subject);
  }
  // First what goes: one of two entries with the same id may take the place of the other.
  await db.entries.bulkDelete(toUnlink);
  await db.asides.bulkDelete(fromAsides);
  await db.refused.bulkDelete(toReadmit);
  await db.entries.bulkPut(toLink);
  await db.lockedBodies.bulkPut(toLock);
  await db.asides.bulkPut(toAsides);
  await db.refused.bulkPut(toRefuse);
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

async function readChains(
  db: LotseDb,
  devices: readonly DeviceId[],
): Promise<ReadonlyMap<DeviceId, ChainState>> {
  const heads = await db.chainHeads.bulkGet([...devices]);
  // The places after the heads alone: of a device whose first entry is missing, everything else lies here.
  const places = devices.map((device, at): [DeviceId, number] => [
    device,
    (heads[at]?.seq ?? 0) + 1,
  ]);
  const asides = await db.asides.where('[device+seq]').anyOf(places).toArray();
  const states = new Map<DeviceId, ChainState>();
  for (const [index, device] of devices.entries()) {
    const row = heads[index];
    const head = row ? { seq: row.seq, hash: row.hash } : null;
    const blocked = asides.find(one => one.device === device)?.reason;
    const stop = blocked === 'broken-chain' || blocked === 'forked' ? blocked : null;
    states.set(device, { head, stop });
  }
  return states;
}

type Stored = {
  readonly entries: readonly Entry[];
  readonly linked: ReadonlySet<Hash>;
  readonly asides: ReadonlyMap<Hash, RecordOf<'asides'>>;
};

/** What is here of these devices from a place on, on the chain or not. */
async function readFrom(db: LotseDb, places: ReadonlyMap<DeviceId, number>): Promise<Stored> {
  const entries: Entry[] = [];
  const linked = new Set<Hash>();
  const asides = new Map<Hash, RecordOf<'asides'>>();
  for (const [device, seq] of places) {
    const range = [[device, seq] as const, [device, Infinity] as const] as const;
    const onChain = await db.entries
      .where('[device+seq]')
      .between(...range, true, true)
      .toArray();
    for (const entry of onChain) linked.add(hashOf(entry));
    const beside = await db.asides
      .where('[device+seq]')
      .between(...range, true, true)
      .toArray();
    for (const row of beside) asides.set(row.hash, row);
    entries.push(...onChain, ...beside.map(({ entry }) => entry));
  }
  return { entries, linked, asides };
}

/** Deletes what the entries of an erased case hold, its keys, and what still arrives of it. */
async function eraseCases(db: LotseDb, changed: ReadonlySet<string>): Promise<void> {
  const cases = [...changed].filter(isErasable);
  if (cases.length === 0) return;
  const entries = await db.entries.where('subject').anyOf(cases).toArray();
  const refused = await db.refused.bulkGet(entries.map(({ id }) => id));
  const erased = new Set(
    entries.flatMap(({ kind, subject }, index) =>
      kind === 'erasure' && !refused[index] ? [subject] : [],
    ),
  );
  if (erased.size === 0) return;
  const filled = entries.filter(
    ({ subject, kind, body }) => erased.has(subject) && kind !== 'erasure' && body,
  );
  await db.entries.bulkPut(filled.map(withoutBody));
  await db.lockedBodies.bulkDelete(entries.map(({ id }) => id));
  const keys = await db.caseKeys
    .where('subject')
    .anyOf([...erased])
    .toArray();
  await db.droppedKeys.bulkPut(keys.map(({ id }) => ({ id })));
  await db.caseKeys.bulkDelete(keys.map(({ id }) => id));
}

const concernsAnswers = (subject: string): boolean =>
  subject.startsWith(subjects.answer('')) || subject.startsWith(subjects.phrasing(''));
