import { type Span, uniteSpans } from '../comment/span';
import type { Finding } from './classify';
import { type Certainty, type Flag, type FlagCategory, isViolation } from './flag';
import type { MatchResult, RuleMatch } from './match';

const weight: Readonly<Record<Certainty, number>> = { clear: 3, likely: 2, possible: 1 };
/** Among notes: what bears on the decision first. */
const noteOrder: readonly FlagCategory[] = ['criticism', 'question', 'factClaim', 'praise'];

/** Each hit in the rule's own words; its spans are what carried it. */
export const matchesToFlags = (matches: readonly RuleMatch[], rulesVersion: string): Flag[] =>
  matches.map(({ compiled: { rule }, spans }) => ({
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

/** What the rules say of a comment that a classifier has findings about. */
export type RuleView = Pick<MatchResult, 'matches' | 'lifted'> & {
  /** Whether any word stands there that can carry an attack and is not lifted. */
  readonly hostile: boolean;
};

/**
 * What is left of the classifier's findings beside the rules. A rule knows what a word does in its sentence,
 * a model only how a comment sounds. What rests on words that an exception has lifted (quoted, denied, meant
 * otherwise) goes. Where rules see no breach, a model is believed one word less for each of these: no word can
 * carry an attack, such words are lifted, there is criticism.
 */
export function weighFindings(
  findings: readonly Finding[],
  { matches, lifted, hostile }: RuleView,
): Finding[] {
  const categories = new Set(matches.map(({ compiled }) => compiled.rule.category));
  const isBreach = [...categories].some(isViolation);
  const harmless = !hostile && !isBreach;
  const insulted = Math.max(
    0,
    ...matches.map(({ compiled: { rule } }) =>
      rule.category === 'insult' ? weight[rule.certainty] : 0,
    ),
  );
  const doubts =
    Number(harmless) +
    Number(harmless && lifted.length > 0) +
    Number(!isBreach && categories.has('criticism'));
  return findings.flatMap(finding => {
    if (!isViolation(finding.category)) return [finding];
    if (finding.spans.length > 0 && finding.spans.every(span => isWithin(span, lifted))) return [];
    // The data's "defamation" holds plain insults too (§§ 185–187 StGB).
    if (finding.category === 'defamation' && weight[finding.certainty] <= insulted) return [];
    const certainty = lessBy(doubts, finding.certainty);
    return certainty === null ? [] : [{ ...finding, certainty }];
  });
}

function lessBy(steps: number, certainty: Certainty): Certainty | null {
  let left: Certainty | null = certainty;
  for (let step = 0; step < steps && left !== null; step += 1) left = oneLess[left];
  return left;
}

const oneLess: Readonly<Record<Certainty, Certainty | null>> = {
  clear: 'likely',
  likely: 'possible',
  possible: null,
};

const isWithin = ([start, end]: Span, spans: readonly Span[]): boolean =>
  spans.some(span => start >= span[0] && end <= span[1]);

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
 * One flag per category: the most certain speaks, among equals the first. Hand in rules before the classifier.
 * Where both speak, the words of both are marked; `source` tells whose word decided.
 */
export function joinFlags(flags: readonly Flag[]): Flag[] {
  const best = new Map<FlagCategory, Partial<Record<Flag['source'], Flag>>>();
  for (const flag of flags) {
    const bySource = best.get(flag.category) ?? {};
    const rival = bySource[flag.source];
    if (!rival || weight[flag.certainty] > weight[rival.certainty]) bySource[flag.source] = flag;
    best.set(flag.category, bySource);
  }
  return [...best.values()].flatMap(({ rule, classifier }) => {
    if (!rule || !classifier) return rule ?? classifier ?? [];
    const decides = weight[classifier.certainty] > weight[rule.certainty] ? classifier : rule;
    return { ...decides, spans: uniteSpans([...rule.spans, ...classifier.spans]) };
  });
}

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
