import type { Finding } from './classify';
import { type Certainty, type Flag, type FlagCategory, isViolation } from './flag';
import type { RuleMatch } from './match';

const weight: Readonly<Record<Certainty, number>> = { clear: 3, likely: 2, possible: 1 };
/** Among notes: what bears on the decision first. */
const noteOrder: readonly FlagCategory[] = ['criticism', 'question', 'factClaim', 'praise'];

/**
 * One flag per category: the most certain rule speaks, among equals the first in the house rules.
 * Its reason is the rule's own sentence, its spans the words that carried it.
 */
export function matchesToFlags(matches: readonly RuleMatch[], rulesVersion: string): Flag[] {
  const best = new Map<FlagCategory, RuleMatch>();
  for (const match of matches) {
    const { category, certainty } = match.compiled.rule;
    const rival = best.get(category);
    if (rival === undefined || weight[certainty] > weight[rival.compiled.rule.certainty])
      best.set(category, match);
  }
  return [...best.values()].map(({ compiled: { rule }, spans }) => ({
    category: rule.category,
    certainty: rule.certainty,
    source: 'rule',
    ruleId: rule.id,
    clause: rule.clause,
    rulesVersion,
    title: rule.title,
    reason: rule.reason,
    spans: [...spans],
  }));
}

export const findingsToFlags = (findings: readonly Finding[], rulesVersion: string): Flag[] =>
  findings.map(finding => ({
    category: finding.category,
    certainty: finding.certainty,
    source: 'classifier',
    ruleId: finding.signal,
    clause: finding.clause,
    rulesVersion,
    title: finding.title,
    reason: finding.reason,
    spans: [...finding.spans],
  }));

/**
 * Most urgent first: emergency, violations by certainty, notes. Equals keep their order. Beside a
 * clear breach "Kritik – kein Löschgrund" would say the opposite, so it is left out there.
 */
export function orderFlags(flags: readonly Flag[]): Flag[] {
  const breached = flags.some(flag => isViolation(flag.category) && flag.certainty === 'clear');
  return flags
    .filter(flag => !breached || flag.category !== 'criticism')
    .toSorted((a, b) => urgency(b) - urgency(a));
}

function urgency({ category, certainty }: Flag): number {
  if (category === 'emergency') return 1_000;
  if (isViolation(category)) return 100 + weight[certainty];
  return noteOrder.length - noteOrder.indexOf(category);
}
