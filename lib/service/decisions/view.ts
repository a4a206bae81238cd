import type { Decision } from '../../decisions/decision';
import { areNamesGone, withPseudonyms } from '../../decisions/people';
import { retentionOf } from '../../decisions/retention';
import { tasksOf } from '../../decisions/tasks';
import { dayOf } from '../../decisions/german-time';
import type { Hash } from '../../ledger/entry';
import type { DecisionRow, DecisionView } from '../../rpc/decisions';
import type { RecordOf } from '../../store/tables';
import type { Standing } from './standing';

/** A decision as its page shows it. @param now epoch ms */
export function viewDecision(
  decision: Decision,
  standing: Standing,
  present: readonly Hash[],
  now: number,
): DecisionView {
  const { self, role, mandate, policy, nameOf } = standing;
  const isNameless = areNamesGone(decision, policy, dayOf(now));
  const shown = isNameless ? withPseudonyms(decision) : decision;
  const members = new Set([
    shown.proposer,
    ...shown.tookPart,
    ...shown.timeline.map(one => one.by),
  ]);
  return {
    decision: shown,
    tasks: [...tasksOf(decision, standing, policy, now)],
    people: Object.fromEntries(
      [...members].map(member => [member, isNameless ? null : nameOf(member)]),
    ),
    self,
    role,
    mandate,
    retention: retentionOf(decision, policy),
    present: [...present],
  };
}

/** `decision`: null for what needs nothing any more, and is not read for a list. */
export function rowOf(
  brief: RecordOf<'decisionBriefs'>,
  decision: Decision | null,
  standing: Standing,
  now: number,
): DecisionRow {
  const { id, number, phase, measure, platform, authorName, clause, proposedAt, isUrgent } = brief;
  return {
    id,
    number,
    phase,
    measure,
    platform,
    authorName,
    excerpt: brief.excerpt,
    clause,
    proposedAt,
    isUrgent,
    isOwn: brief.proposer === standing.self,
    tasks: decision ? [...tasksOf(decision, standing, standing.policy, now)] : [],
  };
}
