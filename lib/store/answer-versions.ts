import canonicalize from 'canonicalize';
import { type Answer, AnswerId } from '../knowledge/answer';
import type { EntryId } from '../ledger/entry';
import { foldEntries, type SubjectState } from '../ledger/fold';
import type { LotseDb } from './db';
import { isReadable, readPayload, subjects } from './kinds';
import { readMeta } from './meta';
import { readEntriesOf } from './counting';
import { readSubject } from './projections';

/** What people made of one answer without knowing of each other. Nothing of it is lost, and one has to be chosen. */
export type SplitAnswer = {
  readonly id: AnswerId;
  /** All entries that stand side by side, in the order of their ids; also those that say the same as another. */
  readonly heads: readonly EntryId[];
  /** Two at least. The one in force until somebody decides comes first. */
  readonly versions: readonly AnswerVersion[];
};

export type AnswerVersion = {
  readonly head: EntryId;
  /** Null: withdrawn. */
  readonly answer: Answer | null;
  /** Epoch ms, by the clock of who wrote it. */
  readonly at: number;
  readonly isOwn: boolean;
};

/** Answers whose versions differ, the one that was changed last first. Where all say the same nobody has to decide. */
export async function readSplitAnswers(db: LotseDb): Promise<SplitAnswer[]> {
  const author = await readMeta(db, 'author');
  return db.transaction('r', ['answers', 'entries', 'refused'], async () => {
    const rows = await db.answers.filter(({ conflict }) => conflict).toArray();
    const newestFirst = rows.toSorted((a, b) => b.updatedAt - a.updatedAt);
    const names = newestFirst.map(({ id }) => subjects.answer(id));
    const { counting } = await readEntriesOf(db, names);
    const states = foldEntries(counting, isReadable);
    return newestFirst.flatMap(({ id }) => {
      const state = states.get(subjects.answer(id));
      const versions = state ? versionsOf(state, author) : [];
      return state && versions.length > 1 ? [{ id, heads: headsOf(state), versions }] : [];
    });
  });
}

/** The versions of one answer, the one in force first: one as a rule. Joins a running transaction. */
export async function readVersions(
  db: LotseDb,
  id: AnswerId,
): Promise<Pick<SplitAnswer, 'heads' | 'versions'>> {
  const state = await readSubject(db, subjects.answer(id));
  return state
    ? { heads: headsOf(state), versions: versionsOf(state, null) }
    : { heads: [], versions: [] };
}

const headsOf = ({ heads }: SubjectState): EntryId[] => heads.map(({ id }) => id).toSorted();

function versionsOf(
  { heads, current }: SubjectState,
  author: string | null | undefined,
): AnswerVersion[] {
  const byContent = new Map<string, AnswerVersion>();
  const inForceFirst = [current, ...heads.filter(({ id }) => id !== current.id).toReversed()];
  for (const entry of inForceFirst) {
    const answer = readPayload('answer', entry);
    const content = canonicalize(answer) ?? '';
    if (byContent.has(content)) continue;
    const { id: head, time: at } = entry;
    byContent.set(content, { head, answer, at, isOwn: entry.author === author });
  }
  return [...byContent.values()];
}
