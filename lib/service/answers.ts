import { validityOn } from '../knowledge/ageing';
import { exportAnswers } from '../knowledge/formats/export';
import type { Answer, AnswerId } from '../knowledge/answer';
import type { Suggestion } from '../knowledge/suggestion';
import { readAllAnswers, readAnswers } from '../store/answers';
import type { LotseDb } from '../store/db';
import { stored } from '../store/failures';
import { type PayloadOf, subjects } from '../store/kinds';
import type { Ledger } from '../store/ledger';
import type { AnswerIndexKeeper } from './answer-index';
import type { Ports } from './ports';
import { createSerial } from './serial';
import { expect } from './unwrap';

export type AnswersDeps = {
  readonly db: LotseDb;
  readonly ledger: Ledger;
  readonly index: AnswerIndexKeeper;
  readonly ports: Pick<Ports, 'notify' | 'today'>;
};

/** The team's own edits: ledger entries that lie over what sources bring. */
export function createAnswersService({ db, ledger, index, ports }: AnswersDeps) {
  const serial = createSerial();

  /** Appends an entry about this answer, then brings index and screens up to date. */
  const write = <K extends 'answer' | 'answer-withdrawal'>(
    kind: K,
    id: AnswerId,
    payload: PayloadOf<K>,
  ): Promise<void> =>
    serial(async () => {
      const appended = await stored(() => ledger.append(kind, subjects.answer(id), payload));
      const { revision } = expect(appended);
      if (revision === null) return;
      const put = await readAnswers(db, [id]);
      await index.apply({ put, removed: put.length > 0 ? [] : [id], revision });
      ports.notify('knowledge');
    });

  return {
    get: (ids: readonly AnswerId[]): Promise<Answer[]> => readAnswers(db, ids),

    async search(
      query: string,
      limit: number,
    ): Promise<{ readonly answer: Answer; readonly suggestion: Suggestion }[]> {
      const suggestions = (await index.get()).search(query, limit);
      const answers = await readAnswers(
        db,
        suggestions.map(({ answerId }) => answerId),
      );
      const answerById = new Map(answers.map(answer => [answer.id, answer]));
      const today = ports.today();
      return suggestions.flatMap(suggestion => {
        const answer = answerById.get(suggestion.answerId);
        if (!answer) return [];
        // The index keeps no calendar for a search by hand, but nobody may miss that an answer expired.
        const validity = validityOn(answer, today);
        return [{ answer, suggestion: { ...suggestion, validity } }];
      });
    },

    async save(answer: Answer): Promise<Answer> {
      await write('answer', answer.id, answer);
      return answer;
    },

    withdraw: (id: AnswerId): Promise<void> => write('answer-withdrawal', id, {}),

    export: async (): Promise<string> => exportAnswers((await readAllAnswers(db)).answers),
  };
}
