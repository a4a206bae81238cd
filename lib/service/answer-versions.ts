import type { AnswerId } from '../knowledge/answer';
import type { EntryId } from '../ledger/entry';
import type { Output } from '../rpc/protocol';
import { readSplitAnswers, readVersions } from '../store/answer-versions';
import type { LotseDb } from '../store/db';
import { subjects } from '../store/kinds';
import type { Ledger } from '../store/ledger';
import { readMeta } from '../store/meta';
import { mayWrite } from '../workspace/roles';

export type AnswerVersionsDeps = {
  readonly db: LotseDb;
  readonly ledger: Ledger;
  /** Makes a change of this answer in one transaction, then brings index and screens up to date. */
  readonly change: (id: AnswerId, make: () => Promise<readonly (number | null)[]>) => Promise<void>;
};

/** More of them than anybody decides on in one sitting. */
const mostShown = 50;

/** Answers that two people changed without knowing of each other: a person says which version stays. */
export function createAnswerVersions({ db, ledger, change }: AnswerVersionsDeps) {
  return {
    async list(): Promise<Output<'answers/split'>> {
      const split = await readSplitAnswers(db);
      const vault = await db.vault.get('own');
      const role = await readMeta(db, 'ownRole');
      const mayDecide =
        !vault || vault.joining !== null || (role !== null && mayWrite(role, 'answer'));
      return { mayDecide, total: split.length, answers: split.slice(0, mostShown) };
    },

    /**
     * Writes the chosen version once more, after all that stand now. Only if those are the ones that the person saw.
     */
    async keep(
      id: AnswerId,
      chosen: EntryId,
      seen: readonly EntryId[],
    ): Promise<Output<'answers/keep-version'>> {
      let isDone = false;
      await change(id, async () => {
        const { heads, versions } = await readVersions(db, id);
        const version = versions.find(({ head }) => head === chosen);
        if (!version || heads.join() !== seen.toSorted().join()) return [];
        isDone = true;
        const subject = subjects.answer(id);
        const { revision } = version.answer
          ? await ledger.append('answer', subject, version.answer)
          : await ledger.append('answer-withdrawal', subject, {});
        return [revision];
      });
      return { ok: isDone };
    },
  };
}
