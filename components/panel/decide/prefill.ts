import type { Flag, FlagCategory } from '../../../lib/rules/flag';
import { isViolation } from '../../../lib/rules/flag';
import type { HouseRule, HouseRules, Measure } from '../../../lib/rules/house-rules';
import type { Shown } from '../shown';
import { type Character, type Clause, type Draft, isCriticism } from './draft';

/** Sentences that a draft begins with, in the language of the extension; '' where a person has to find their own. */
export type PrefillWords = {
  readonly meaning: (flag: Flag) => string;
  readonly reading: (category: FlagCategory) => string;
  readonly whyNotMilder: (measure: Measure, category: FlagCategory | null) => string;
  readonly urgentLocked: string;
};

export type Beginning = {
  readonly shown: Shown;
  /** The hint that a person pressed; null: the first breach that was found, if any. */
  readonly flag: Flag | null;
  readonly rules: HouseRules;
  readonly legalBases: readonly string[];
  /** Of escalations of this comment, newest first. */
  readonly caseNumbers: readonly string[];
  /** Epoch ms. */
  readonly now: number;
};

/** A draft with all that can honestly be filled in for the person; what only a person can know stays empty. */
export function beginDraft(beginning: Beginning, words: PrefillWords): Draft {
  const { shown, rules } = beginning;
  const flag = beginning.flag ?? firstViolation(shown);
  const measure = measureOf(flag, rules);
  const draft: Draft = {
    captured: shown,
    capturedAt: beginning.now,
    flag,
    measure,
    clause: clauseOf(flag),
    legalBasis: beginning.legalBases[0] ?? '',
    character: flag ? characterOf[flag.category] : 'other',
    meaning: flag ? words.meaning(flag) : '',
    // Whoever doubts has to think about the other reading without help.
    favourableReading:
      flag === null || flag.certainty === 'possible' ? '' : words.reading(flag.category),
    criticismIsNoReason: false,
    whyNotMilder: words.whyNotMilder(measure, flag?.category ?? null),
    note: '',
    mediaDescription: '',
    beginningOnly: false,
    person: {
      incidents: '',
      prognosis: '',
      until: '',
      reviewOn: '',
      pressChecked: false,
      pressNote: '',
    },
    isUrgent: false,
    urgentReason: '',
    caseNumber: beginning.caseNumbers[0] ?? null,
    hint: null,
    isLocked: false,
    touched: new Set(),
  };
  return { ...draft, criticismIsNoReason: flag !== null && !isCriticism(draft) };
}

/** Another rung: the reason why the milder one is not enough changes with it, unless a person wrote one. */
export const withMeasure = (draft: Draft, measure: Measure, words: PrefillWords): Draft => ({
  ...draft,
  measure,
  touched: new Set([...draft.touched, 'measure']),
  whyNotMilder: draft.touched.has('whyNotMilder')
    ? draft.whyNotMilder
    : words.whyNotMilder(measure, draft.flag?.category ?? null),
});

/** Nothing of the comment, nothing that quotes it: what stays is where it stands, and that it could not wait. */
export const locked = (draft: Draft, words: PrefillWords): Draft => ({
  ...draft,
  isLocked: true,
  measure: 'hide',
  meaning: '',
  favourableReading: '',
  note: '',
  mediaDescription: '',
  isUrgent: true,
  urgentReason: words.urgentLocked,
});

const firstViolation = ({ assessment }: Shown): Flag | null =>
  assessment.flags.find(({ category }) => isViolation(category)) ?? null;

const clauseOf = (flag: Flag | null): Clause | null =>
  flag?.clause ? { clause: flag.clause, title: flag.title, rulesVersion: flag.rulesVersion } : null;

/** What the house rules recommend for this hint. Without one nothing speaks for more than an answer. */
const measureOf = (flag: Flag | null, rules: HouseRules): Measure =>
  (flag && ruleOf(flag, rules)?.measure) ?? 'answer';

/** The rule that hit; for the classifier's hints the first of the same category, as the rules are ordered. */
export const ruleOf = (flag: Flag, { rules }: HouseRules): HouseRule | null =>
  rules.find(({ id }) => id === flag.ruleId) ??
  rules.find(({ category }) => category === flag.category) ??
  null;

/** Clauses of the house rules to choose from, each once, in their order. */
export function clausesOf({ rules, version }: HouseRules): readonly Clause[] {
  const byName = new Map<string, Clause>();
  for (const { clause, title } of rules)
    if (clause !== null) byName.set(`${clause} ${title}`, { clause, title, rulesVersion: version });
  return [...byName.values()];
}

const characterOf: Readonly<Record<FlagCategory, Character>> = {
  insult: 'insult',
  threat: 'other',
  incitement: 'other',
  bannedSymbol: 'other',
  defamation: 'fact',
  personalData: 'fact',
  advertising: 'off-topic',
  flooding: 'off-topic',
  offTopic: 'off-topic',
  criticism: 'opinion',
  emergency: 'other',
  question: 'other',
  factClaim: 'fact',
  praise: 'opinion',
};
