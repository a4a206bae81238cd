import canonicalize from 'canonicalize';
import { type Answer, AnswerId } from '../knowledge/answer';
import type { KnowledgeSource, SourceId } from '../knowledge/source';
import type { LotseDb } from './db';
import { nextRevision, readMeta } from './meta';
import { withPhrasings } from './phrasings';
import type { RecordOf } from './tables';

/** What a change of the stored answers means for the search index. */
export type AnswersChange = {
  readonly put: readonly Answer[];
  readonly removed: readonly AnswerId[];
  readonly revision: number;
};

/** Rows written before the event loop gets a turn; the transaction stays open meanwhile. */
const sliceSize = 500;

/**
 * Answers in force: what sources bring, overlaid by what the ledger says, with accepted phrasings.
 * Ids that are not there are left out.
 */
export async function readAnswers(db: LotseDb, ids: readonly AnswerId[]): Promise<Answer[]> {
  const [local, fed] = await Promise.all([
    db.answers.bulkGet([...ids]),
    db.feedAnswers.bulkGet([...ids]),
  ]);
  const answers = ids.flatMap((_, index) => {
    const overlay = local[index];
    const answer = overlay ? overlay.answer : fed[index]?.answer;
    return answer ? [answer] : [];
  });
  return withPhrasings(db, answers);
}

/** Every answer in force, with the revision it was read at. */
export async function readAllAnswers(
  db: LotseDb,
): Promise<{ readonly answers: Answer[]; readonly revision: number }> {
  return db.transaction('r', db.answers, db.phrasings, db.feedAnswers, db.meta, async () => {
    const overlays = await db.answers.toArray();
    const overlaid = new Set(overlays.map(({ id }) => id));
    const fed = await db.feedAnswers.toArray();
    const answers = [
      ...fed.filter(({ id }) => !overlaid.has(id)).map(({ answer }) => answer),
      ...overlays.flatMap(({ answer }) => (answer ? [answer] : [])),
    ];
    const revision = (await readMeta(db, 'answersRevision')) ?? 0;
    return { answers: await withPhrasings(db, answers), revision };
  });
}

export async function countAnswers(
  db: LotseDb,
): Promise<{ readonly entries: number; readonly drafts: number }> {
  return db.transaction('r', db.answers, db.feedAnswers, async () => {
    const overlays = await db.answers.toArray();
    const hidden = await db.feedAnswers.bulkGet(overlays.map(({ id }) => id));
    const local = overlays.flatMap(({ answer }) => (answer ? [answer] : []));
    const fed = await db.feedAnswers.count();
    const fedDrafts = await db.feedAnswers.where('status').equals('draft').count();
    return {
      entries: fed - hidden.filter(Boolean).length + local.length,
      drafts: fedDrafts - hidden.filter(isDraft).length + local.filter(isDraft).length,
    };
  });
}

const isDraft = (row: { readonly status: string } | undefined): boolean => row?.status === 'draft';

/**
 * Replaces all that a source brought before with `answers`, and its own record, in one transaction.
 * An answer keeps the id it got at its first sync, so that local edits stay over it. An id that another
 * source has brought already gets this source's id behind it.
 */
export async function replaceSourceAnswers(
  db: LotseDb,
  source: KnowledgeSource,
  answers: readonly Answer[],
  onProgress: (done: number) => void = () => {},
): Promise<AnswersChange> {
  const tables = [db.feedAnswers, db.answers, db.phrasings, db.sources, db.pendingImports, db.meta];
  return db.transaction('rw', tables, async () => {
    const before = await db.feedAnswers.where('sourceId').equals(source.id).toArray();
    const rows = nameRows(source.id, answers, before, await idsOfOthers(db, source.id));
    const difference = compareRows(before, rows);
    await db.feedAnswers.bulkDelete(difference.removed);
    for (let start = 0; start < difference.changed.length; start += sliceSize) {
      await db.feedAnswers.bulkPut(difference.changed.slice(start, start + sliceSize));
      onProgress(Math.min(start + sliceSize, difference.changed.length));
    }
    await db.sources.put({ ...source, entryCount: rows.length });
    await db.pendingImports.delete(source.id);
    return visibleChange(db, difference);
  });
}

/** Removes a source and its cache. Local edits of its answers are in the ledger and stay. */
export async function removeSource(db: LotseDb, id: SourceId): Promise<AnswersChange> {
  const tables = [db.feedAnswers, db.answers, db.phrasings, db.sources, db.pendingImports, db.meta];
  return db.transaction('rw', tables, async () => {
    const removed = await db.feedAnswers.where('sourceId').equals(id).primaryKeys();
    await db.feedAnswers.bulkDelete(removed);
    await db.sources.delete(id);
    await db.pendingImports.delete(id);
    return visibleChange(db, { changed: [], removed });
  });
}

type Row = RecordOf<'feedAnswers'>;
type Difference = { readonly changed: Row[]; readonly removed: AnswerId[] };

const idsOfOthers = async (db: LotseDb, id: SourceId): Promise<ReadonlySet<string>> =>
  new Set(await db.feedAnswers.where('sourceId').notEqual(id).primaryKeys());

function nameRows(
  sourceId: SourceId,
  answers: readonly Answer[],
  before: readonly Row[],
  taken: ReadonlySet<string>,
): Row[] {
  const idByOrigin = new Map(before.map(({ originId, id }) => [originId, id]));
  return answers.map(answer => {
    const suffix = `~${sourceId}`;
    const fresh = taken.has(answer.id)
      ? AnswerId.parse(answer.id.slice(0, 200 - suffix.length) + suffix)
      : answer.id;
    const id = idByOrigin.get(answer.id) ?? fresh;
    const { status } = answer;
    return { id, sourceId, originId: answer.id, status, answer: { ...answer, id } };
  });
}

function compareRows(before: readonly Row[], rows: readonly Row[]): Difference {
  const oldById = new Map(before.map(row => [row.id, row.answer]));
  const kept = new Set(rows.map(({ id }) => id));
  const isChanged = ({ id, answer }: Row): boolean => {
    const old = oldById.get(id);
    return !old || canonicalize(old) !== canonicalize(answer);
  };
  return {
    changed: rows.filter(isChanged),
    removed: before.flatMap(({ id }) => (kept.has(id) ? [] : [id])),
  };
}

/** What of a cache's change shows: answers under a local edit do not. */
async function visibleChange(
  db: LotseDb,
  { changed, removed }: Difference,
): Promise<AnswersChange> {
  const overlaid = new Set(await db.answers.toCollection().primaryKeys());
  const put = changed.flatMap(({ id, answer }) => (overlaid.has(id) ? [] : [answer]));
  const isSame = changed.length === 0 && removed.length === 0;
  return {
    put: await withPhrasings(db, put),
    removed: removed.filter(id => !overlaid.has(id)),
    // A sync that brought nothing new leaves the stored search index valid.
    revision: isSame ? ((await readMeta(db, 'answersRevision')) ?? 0) : await nextRevision(db),
  };
}
