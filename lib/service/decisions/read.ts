import { profileKey } from '../../comment/profile';
import { measuresToUndo } from '../../decisions/on-platform';
import type { CommentKey } from '../../comment/snapshot';
import type { DecisionId } from '../../decisions/proposal';
import { buildReport } from '../../decisions/report';
import { compareByTasks } from '../../decisions/tasks';
import type { IsoDate } from '../../knowledge/answer';
import type { DecisionRow, DecisionView } from '../../rpc/decisions';
import type { Output } from '../../rpc/protocol';
import { ExpectedFailure } from '../../rpc/server';
import { presentFiles } from '../../store/artefacts';
import type { LotseDb } from '../../store/db';
import { subjects } from '../../store/kinds';
import type { RecordOf } from '../../store/tables';
import type { Ports } from '../ports';
import type { Standing } from './standing';
import { rowOf, viewDecision } from './view';

export type ReadDeps = {
  readonly db: LotseDb;
  readonly standing: () => Promise<Standing>;
  readonly ports: Pick<Ports, 'now'>;
};

/** What is shown of decisions. Changes nothing. */
export function createDecisionReader({ db, standing, ports }: ReadDeps) {
  /** Whole records are read only of those that somebody may have to do something about. */
  async function rows(briefs: readonly RecordOf<'decisionBriefs'>[]): Promise<DecisionRow[]> {
    const who = await standing();
    const open = briefs.filter(({ isOpen }) => isOpen === 1);
    const records = await db.decisions.bulkGet(open.map(({ id }) => id));
    const byId = new Map(records.flatMap(row => (row ? [[row.id, row.decision] as const] : [])));
    return briefs.map(brief => rowOf(brief, byId.get(brief.id) ?? null, who, ports.now()));
  }

  return {
    get: async (id: DecisionId): Promise<DecisionView> => {
      const row = await db.decisions.get(id);
      if (!row) throw new ExpectedFailure('gone');
      const present = await presentFiles(db, subjects.decision(id));
      return viewDecision(row.decision, await standing(), present, ports.now());
    },

    async list(which: 'queue' | 'all'): Promise<DecisionRow[]> {
      if (which === 'all')
        return rows((await db.decisionBriefs.orderBy('proposedAt').toArray()).toReversed());
      const open = await rows(await db.decisionBriefs.where('isOpen').equals(1).toArray());
      const now = ports.now();
      return open
        .filter(({ tasks }) => tasks.length > 0)
        .toSorted((a, b) => compareByTasks(a, b, now));
    },

    async forComments(keys: readonly CommentKey[]): Promise<Output<'decisions/for-comments'>> {
      const briefs = await db.decisionBriefs
        .where('commentKey')
        .anyOf([...keys])
        .sortBy('proposedAt');
      const records = await db.decisions.bulkGet(briefs.map(({ id }) => id));
      return records.flatMap((row, at) => {
        const brief = briefs[at];
        if (!row || !brief) return [];
        const { id, phase, toDo, isBack } = row.decision;
        // What was done may be another measure than the one that was asked for.
        const [measure = row.decision.measure] = measuresToUndo(row.decision);
        return [{ key: brief.commentKey, id, number: brief.number, measure, phase, toDo, isBack }];
      });
    },

    byProfile: async (profileUrl: string): Promise<DecisionRow[]> =>
      rows(
        (
          await db.decisionBriefs
            .where('profile')
            .equals(profileKey(profileUrl))
            .sortBy('proposedAt')
        ).toReversed(),
      ),

    async report(from: IsoDate, until: IsoDate): Promise<Output<'decisions/report'>> {
      const facts = await db.decisionFacts.toArray();
      const erased = await db.erasures.toArray();
      return buildReport([], [...facts, ...erased.map(({ erasure }) => erasure)], from, until);
    },
  };
}
