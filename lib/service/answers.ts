import canonicalize from 'canonicalize';
import { validityOn } from '../knowledge/ageing';
import { exportAnswers } from '../knowledge/formats/export';
import type { Answer, AnswerId } from '../knowledge/answer';
import type { Suggestion } from '../knowledge/suggestion';
import type { Output } from '../rpc/protocol';
import { ExpectedFailure } from '../rpc/server';
import { readVersions } from '../store/answer-versions';
import { readAllAnswers, readAnswers } from '../store/answers';
import type { LotseDb } from '../store/db';
import { stored } from '../store/failures';
import { subjects } from '../store/kinds';
import { type Ledger, ledgerTables } from '../store/ledger';
import { acceptedPhrasings, phrasingId, withPhrasings } from '../store/phrasings';
import type { AnswerIndexKeeper } from './answer-index';
import { createAnswerVersions } from './answer-versions';
import type { Ports } from './ports';
import { createSerial } from '../serial';
import { expect } from './unwrap';

export type AnswersDeps = {
  readonly db: LotseDb;
  readonly ledger: Ledger;
  readonly index: AnswerIndexKeeper;
  readonly ports: Pick<Ports, 'notify' | 'today'>;
};

/** The team's own edits: ledger entries that lie over what sources bring, and phrasings they accepted. */
export function createAnswersService({ db, ledger, index, ports }: AnswersDeps) {
  const serial = createSerial();

  /** The revisions of the answers that a change has made, oldest first. */
  type Change = () => Promise<readonly (number | null)[]>;

  /** Makes a change of this answer in one transaction, then brings index and screens up to date. */
  async function change(id: AnswerId, make: Change): Promise<void> {
    const tables = [...ledgerTables, 'feedAnswers'];
    const made = expect(await stored(() => db.transaction('rw', tables, make)));
    const revisions = made.filter(revision => revision !== null);
    if (revisions.length === 0) return;
    const put = await readAnswers(db, [id]);
    const removed = put.length > 0 ? [] : [id];
    // The index is patched only by the revision that follows its own; else it would be built anew.
    for (const revision of revisions) await index.apply({ put, removed, revision });
    ports.notify('knowledge');
  }

  const read = async (id: AnswerId): Promise<Answer | null> =>
    (await readAnswers(db, [id]))[0] ?? null;

  /** As `read` gives them, the one in force first. Several, as long as nobody has chosen. */
  async function versionsOf(id: AnswerId): Promise<(Answer | null)[]> {
    const { versions } = await readVersions(db, id);
    const answers = versions.map(({ answer }) => answer);
    const whole = await withPhrasings(
      db,
      answers.filter(answer => answer !== null),
    );
    return answers.map(answer => (answer === null ? null : (whole.shift() ?? null)));
  }

  async function dropPhrasing(id: AnswerId, phrasing: string): Promise<number | null> {
    const subject = subjects.phrasing(phrasingId(id, phrasing));
    if (!(await db.phrasings.get(phrasingId(id, phrasing)))) return null;
    const { revision } = await ledger.append('phrasing-removal', subject, {});
    // A citizen's words: who takes them out wants them gone, not only hidden.
    await ledger.forget('phrasing', subject, Infinity);
    return revision;
  }

  /** Accepted phrasings stay beside the answer; those that a person took out of it are dropped. */
  async function write(answer: Answer, before: Answer | null): Promise<(number | null)[]> {
    const accepted = new Set(await acceptedPhrasings(db, answer.id));
    const strip = (one: Answer): Answer => ({
      ...one,
      phrasings: one.phrasings.filter(phrasing => !accepted.has(phrasing)),
    });
    const revisions = [];
    for (const phrasing of accepted) {
      if (!answer.phrasings.includes(phrasing))
        revisions.push(await dropPhrasing(answer.id, phrasing));
    }
    if (before && isSame(strip(before), strip(answer))) return revisions;
    const entry = await ledger.append('answer', subjects.answer(answer.id), strip(answer));
    return [...revisions, entry.revision];
  }

  const versionChoice = createAnswerVersions({
    db,
    ledger,
    change: (id, make) => serial(() => change(id, make)),
  });

  return {
    versions: versionChoice,
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

    /**
     * Puts `answer` in force if `base` still is: what the person's form began with, null for a new answer.
     * Else nothing is written and `current` tells what somebody else has made of it meanwhile.
     */
    save: (
      answer: Answer,
      base: Answer | null,
      isOverVersions = false,
    ): Promise<Output<'answers/save'>> =>
      serial(async () => {
        let outcome: Output<'answers/save'> = { ok: true, answer };
        await change(answer.id, async () => {
          const current = await read(answer.id);
          const versions = await versionsOf(answer.id);
          const isSplit = versions.length > 1;
          if (isSplit && isOverVersions && versions.some(version => isSame(version, base)))
            return write(answer, null);
          if (isSplit && isSame(current, base)) {
            outcome = { ok: false, current: versions.find(one => !isSame(one, current)) ?? null };
            return [];
          }
          // A repeated message finds its own work done.
          if (isSame(current, base) || isSame(current, answer)) return write(answer, current);
          outcome = { ok: false, current };
          return [];
        });
        return outcome;
      }),

    withdraw: (id: AnswerId): Promise<void> =>
      serial(() =>
        change(id, async () => [
          (await ledger.append('answer-withdrawal', subjects.answer(id), {})).revision,
        ]),
      ),

    /** Keeps a sentence that a person has read as a further phrasing of the answer's question. */
    acceptPhrasing: (id: AnswerId, phrasing: string): Promise<void> =>
      serial(() =>
        change(id, async () => {
          const answer = await read(id);
          if (!answer) throw new ExpectedFailure('gone');
          if (answer.phrasings.includes(phrasing)) return [];
          const subject = subjects.phrasing(phrasingId(id, phrasing));
          return [(await ledger.append('phrasing', subject, { answerId: id, phrasing })).revision];
        }),
      ),

    dropPhrasing: (id: AnswerId, phrasing: string): Promise<void> =>
      serial(() => change(id, async () => [await dropPhrasing(id, phrasing)])),

    export: async (): Promise<string> => exportAnswers((await readAllAnswers(db)).answers),
  };
}

const isSame = (left: Answer | null, right: Answer | null): boolean =>
  canonicalize(left) === canonicalize(right);
