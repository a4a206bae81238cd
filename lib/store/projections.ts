import canonicalize from 'canonicalize';
import { type Case, CaseId, type CaseStatus } from '../escalation/case';
import { TargetId } from '../escalation/target';
import { AnswerId } from '../knowledge/answer';
import type { Entry } from '../ledger/entry';
import { foldEntries, type SubjectState } from '../ledger/fold';
import type { LotseDb } from './db';
import { isReadable, readPayload } from './kinds';

/** Tables that can be thrown away and folded from the entries again. */
export const projectionTables = ['answers', 'phrasings', 'cases', 'targets', 'houseRules'] as const;

/** By the first part of a subject. */
const tableOf: Readonly<Record<string, (typeof projectionTables)[number]>> = {
  answer: 'answers',
  phrasing: 'phrasings',
  case: 'cases',
  target: 'targets',
  'house-rules': 'houseRules',
};

type Projector = (db: LotseDb, id: string, state: SubjectState) => Promise<unknown>;

/** By the first part of a subject. */
const projectors: Readonly<Record<string, Projector>> = {
  answer: (db, id, { current, conflict }) =>
    db.answers.put({
      id: AnswerId.parse(id),
      answer: readPayload('answer', current),
      conflict,
      updatedAt: current.time,
    }),
  phrasing: (db, id, { current }) => {
    const accepted = readPayload('phrasing', current);
    return accepted
      ? db.phrasings.put({ id, ...accepted, acceptedAt: current.time })
      : db.phrasings.delete(id);
  },
  case: async (db, id, state) => {
    const folded = foldCase(CaseId.parse(id), state);
    if (!folded) return db.cases.delete(CaseId.parse(id));
    const { opening, openedAt } = folded;
    const { number, comment } = opening;
    const record = { id: folded.id, number, commentKey: comment.key, openedAt, case: folded };
    return db.cases.put(record);
  },
  target: (db, id, { current, history }) =>
    db.targets.put({
      id: TargetId.parse(id),
      target: readPayload('target', current),
      createdAt: history[0]?.time ?? current.time,
    }),
  'house-rules': async (db, _id, { current, conflict }) => {
    const rules = readPayload('house-rules', current);
    if (rules) await db.houseRules.put({ id: 'current', rules, conflict });
  },
};

/** State of one subject as its entries say; null when none can be read. Joins a running transaction. */
export const readSubject = async (db: LotseDb, subject: string): Promise<SubjectState | null> =>
  (await readSubjects(db, [subject])).get(subject) ?? null;

/** States of these subjects, as the entries that count say. Joins a running transaction. */
export async function readSubjects(
  db: LotseDb,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, SubjectState>> {
  const entries = await db.entries
    .where('subject')
    .anyOf([...subjects])
    .toArray();
  return foldEntries(await whatCounts(db, entries), isReadable);
}

/** Without the entries that their author's role, or leaving, takes the effect from. */
async function whatCounts(db: LotseDb, entries: readonly Entry[]): Promise<readonly Entry[]> {
  if ((await db.refused.count()) === 0) return entries;
  const refused = await db.refused.bulkGet(entries.map(({ id }) => id));
  return entries.filter((_, at) => !refused[at]);
}

/** Brings the projection of one subject up to date, in the transaction that appended to it. */
export async function project(db: LotseDb, state: SubjectState): Promise<void> {
  const [room = '', ...rest] = state.subject.split(':');
  await projectors[room]?.(db, rest.join(':'), state);
}

/** Brings the projections of these subjects up to date, also of those of which nothing counts any more. */
export async function projectSubjects(db: LotseDb, subjects: readonly string[]): Promise<void> {
  const states = await readSubjects(db, subjects);
  for (const subject of subjects) {
    const state = states.get(subject);
    if (state) await project(db, state);
    else await unproject(db, subject);
  }
}

async function unproject(db: LotseDb, subject: string): Promise<void> {
  const [room = '', ...rest] = subject.split(':');
  const name = tableOf[room];
  if (name) await db.table(name).delete(room === 'house-rules' ? 'current' : rest.join(':'));
}

/** Throws all projections away and folds them again. */
export async function rebuildProjections(db: LotseDb): Promise<void> {
  const names = [...projectionTables, 'entries', 'refused'];
  await db.transaction('rw', names, async () => {
    for (const name of projectionTables) await db.table(name).clear();
    const states = foldEntries(await whatCounts(db, await db.entries.toArray()), isReadable);
    for (const state of states.values()) await project(db, state);
  });
}

/** Whether the projections are what the entries say. Folds all anew to find out, and changes nothing. */
export async function projectionsHold(db: LotseDb): Promise<boolean> {
  const contents = () => Promise.all(projectionTables.map(name => db.table(name).toArray()));
  let hold = false;
  const undo = new Error('looked only');
  const look = db.transaction('rw', [...projectionTables, 'entries', 'refused'], async () => {
    const before = await contents();
    await rebuildProjections(db);
    hold = canonicalize(before) === canonicalize(await contents());
    throw undo;
  });
  await look.catch((error: unknown) => {
    if (error !== undo) throw error;
  });
  return hold;
}

/** Null without a readable opening: steps alone are no case. */
export function foldCase(id: CaseId, { history, current, conflict }: SubjectState): Case | null {
  const first = history.find(({ kind }) => kind === 'case-opening');
  const opening = first && readPayload('case-opening', first);
  if (!first || !opening) return null;
  const steps = history.flatMap(entry => {
    const step = readPayload('case-step', entry);
    return step ? [{ step, at: entry.time }] : [];
  });
  const status: CaseStatus = readPayload('case-step', current)?.status ?? 'open';
  return { id, opening, openedAt: first.time, status, updatedAt: current.time, steps, conflict };
}
