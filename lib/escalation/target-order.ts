import type { EscalationTarget, TargetRole } from './target';

/** Why a person escalates, as far as the comment tells. */
export type Purpose = 'report' | 'question';

/** Who is asked first. The authority's own lawyers before the police: they know who may file. */
const rolesFirst: Readonly<Record<Purpose, readonly TargetRole[]>> = {
  report: ['legal', 'police', 'lead'],
  question: ['department'],
};

/** The same targets, those who can help with this first; null leaves the team's own order. */
export function orderTargets(
  targets: readonly EscalationTarget[],
  purpose: Purpose | null,
): readonly EscalationTarget[] {
  if (purpose === null) return targets;
  const first = rolesFirst[purpose];
  const rank = ({ role }: EscalationTarget): number =>
    first.includes(role) ? first.indexOf(role) : first.length;
  return targets.toSorted((a, b) => rank(a) - rank(b));
}
