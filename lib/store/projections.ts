import canonicalize from 'canonicalize';
import { type Case, CaseId, type CaseStatus } from '../escalation/case';
import { TargetId } from '../escalation/target';
import { AnswerId } from '../knowledge/answer';
import { foldEntries, type SubjectState } from '../ledger/fold';
import type { LotseDb } from './db';
import { readEntriesOf, whatCounts } from './counting';
import { projectDecisions } from './decision-projection';
import { isReadable, readPayload } from './kinds';
import type { RecordOf } from './tables';

/** Tables that can be thrown away and folded from the entries again. */
export const projectionTables = [
  'answers',
  'phrasings',
  'cases',
  'targets',
  'houseRules',
  'decisions',
  'decisionBriefs',
  'precedents',
  'decisionFacts',
  'decisionPolicy',
  'erasures',
] as const;

type Projection = {
  readonly table: (typeof projectionTables)[number];
  /** Its key, where there is one of a kind. */
  readonly key?: string;
  /** What the table shows; null: nothing. `kept`: what it showed before. */
  readonly toRow: (id: string, state: SubjectState) => object | 'kept' | null;
};

/** By the first part of a subject. Those about decisions need more than their own state: `decision-projection.ts`. */
const projections: Readonly<Record<string, Projection>> = {
  answer: {
    table: 'answers',
    toRow: (id, { current, conflict }): RecordOf<'answers'> => ({
      id: AnswerId.parse(id),
      answer: readPayload('answer', current),
      conflict,
      updatedAt: current.time,
    }),
  },
  phrasing: {
    table: 'phrasings',
    toRow: (id, { current }): RecordOf<'phrasings'> | null => {
      const accepted = readPayload('phrasing', current);
      return accepted && { id, ...accepted, acceptedAt: current.time };
    },
  },
  case: {
    table: 'cases',
    toRow: (id, state): RecordOf<'cases'> | null => {
      const folded = foldCase(CaseId.parse(id), state);
      if (!folded) return null;
      const { opening, openedAt } = folded;
      const { number, comment } = opening;
      return { id: folded.id, number, commentKey: comment.key, openedAt, case: folded };
    },
  },
  target: {
    table: 'targets',
    toRow: (id, { current, history }): RecordOf<'targets'> => ({
      id: TargetId.parse(id),
      target: readPayload('target', current),
      createdAt: history[0]?.time ?? current.time,
    }),
  },
  'house-rules': {
    table: 'houseRules',
    key: 'current',
    toRow: (_id, { current, conflict }): RecordOf<'houseRules'> | 'kept' => {
      const rules = readPayload('house-rules', current);
      return rules ? { id: 'current', rules, conflict } : 'kept';
    },
  },
};

/** State of one subject as its entries say; null when none can be read. Joins a running transaction. */
export async function readSubject(db: LotseDb, subject: string): Promise<SubjectState | null> {
  const { counting } = await readEntriesOf(db, [subject]);
  return foldEntries(counting, isReadable).get(subject) ?? null;
}

/** Brings the projection of one subject up to date, in the transaction that appended to it. */
export const project = (db: LotseDb, state: SubjectState): Promise<void> =>
  projectSubjects(db, [state.subject], new Map([[state.subject, state]]));

/**
 * Brings the projections of these subjects up to date, also of those of which nothing counts any more and that
 * have no state therefore. Joins a running transaction.
 */
export async function projectSubjects(
  db: LotseDb,
  names: Iterable<string>,
  states: ReadonlyMap<string, SubjectState>,
): Promise<void> {
  const subjects = [...names];
  const changes = new Map(
    projectionTables.map(table => [table, { put: [] as object[], gone: [] as string[] }]),
  );
  for (const subject of subjects) {
    const [room = '', ...rest] = subject.split(':');
    const projection = projections[room];
    const change = projection && changes.get(projection.table);
    if (!projection || !change) continue;
    const id = rest.join(':');
    const state = states.get(subject);
    const row = state ? projection.toRow(id, state) : null;
    if (row === null) change.gone.push(projection.key ?? id);
    else if (row !== 'kept') change.put.push(row);
  }
  await Promise.all(
    [...changes].map(async ([table, { put, gone }]) => {
      if (put.length > 0) await db.table(table).bulkPut(put);
      if (gone.length > 0) await db.table(table).bulkDelete(gone);
    }),
  );
  await projectDecisions(db, subjects, states);
}

/** Throws all projections away and folds them again. */
export async function rebuildProjections(db: LotseDb): Promise<void> {
  const names = [...projectionTables, 'entries', 'refused'];
  await db.transaction('rw', names, async () => {
    for (const name of projectionTables) await db.table(name).clear();
    const states = foldEntries(await whatCounts(db, await db.entries.toArray()), isReadable);
    await projectSubjects(db, states.keys(), states);
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
