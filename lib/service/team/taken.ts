import { AnswerId } from '../../knowledge/answer';
import { readAnswers } from '../../store/answers';
import type { LotseDb } from '../../store/db';
import { readMeta } from '../../store/meta';
import type { ChangeNotice } from '../../rpc/envelope';
import type { AnswerIndexKeeper } from '../answer-index';
import type { Ports } from '../ports';

export type TakenDeps = {
  readonly db: LotseDb;
  readonly index: AnswerIndexKeeper;
  /** Told which subjects changed. */
  readonly onTaken: (subjects: readonly string[]) => void;
  readonly ports: Pick<Ports, 'notify'>;
};

const noticeByRoom: Readonly<Record<string, ChangeNotice['changed']>> = {
  answer: 'knowledge',
  phrasing: 'knowledge',
  case: 'cases',
  target: 'targets',
  'house-rules': 'rules',
  workspace: 'team',
  decision: 'decisions',
  'decision-policy': 'decision-policy',
};

/** Brings what is in memory, and what people look at, up to date with what colleagues' browsers sent. */
export function createTakenHandler({ db, index, onTaken, ports }: TakenDeps) {
  async function updateIndex(subjects: readonly string[]): Promise<void> {
    const answers = subjects.filter(subject => subject.startsWith('answer:'));
    const phrasings = subjects.filter(subject => subject.startsWith('phrasing:'));
    if (answers.length + phrasings.length === 0) return;
    const rows = await db.phrasings.bulkGet(phrasings.map(subject => subject.slice(9)));
    const isWhole = rows.every(Boolean);
    const ids = new Set([
      ...answers.map(subject => AnswerId.parse(subject.slice(7))),
      ...rows.flatMap(row => (row ? [row.answerId] : [])),
    ]);
    // Whose phrasing was taken back, its row no longer says.
    if (!isWhole) return index.renew();
    const put = await readAnswers(db, [...ids]);
    const there = new Set(put.map(({ id }) => id));
    const removed = [...ids].filter(id => !there.has(id));
    await index.apply({ put, removed, revision: (await readMeta(db, 'answersRevision')) ?? 0 });
  }

  return async (subjects: readonly string[]): Promise<void> => {
    onTaken(subjects);
    await updateIndex(subjects);
    const rooms = new Set(subjects.map(subject => subject.split(':')[0] ?? ''));
    const notices = new Set([...rooms].flatMap(room => noticeByRoom[room] ?? []));
    // Whether hiding needed a second person, and who was a deputy, changes what decisions say.
    if (rooms.has('decision-policy')) notices.add('decisions');
    for (const changed of notices) ports.notify(changed);
  };
}
