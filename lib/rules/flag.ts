import * as z from 'zod/mini';
import { Span } from '../comment/span';

/** Breaches of the house rules. */
export const Violation = z.enum([
  'insult',
  'threat',
  'incitement',
  'bannedSymbol',
  'defamation',
  'personalData',
  'advertising',
  'flooding',
  'offTopic',
]);
export type Violation = z.infer<typeof Violation>;

/** What an editor should know, and no reason to remove anything. */
export const Note = z.enum(['criticism', 'emergency', 'question', 'factClaim', 'praise']);
export type Note = z.infer<typeof Note>;

export const FlagCategory = z.enum([...Violation.options, ...Note.options]);
export type FlagCategory = z.infer<typeof FlagCategory>;

/** möglich, wahrscheinlich, deutlich. */
export const Certainty = z.enum(['possible', 'likely', 'clear']);
export type Certainty = z.infer<typeof Certainty>;

export const Flag = z.strictObject({
  category: FlagCategory,
  certainty: Certainty,
  source: z.enum(['rule', 'classifier']),
  /** Id of the house rule that hit; of the signal for `classifier`. */
  ruleId: z.string(),
  /** Clause of the house rules, such as "§ 3 Abs. 1"; null for notes without one. */
  clause: z.nullable(z.string()),
  /** Version of the house rules in force. */
  rulesVersion: z.string(),
  title: z.string(),
  /** One plain sentence: why this was marked. */
  reason: z.string(),
  /** What carried the decision, in the comment's text; [] when the whole comment did. */
  spans: z.array(Span),
});
export type Flag = z.infer<typeof Flag>;

export const isViolation = (category: FlagCategory): category is Violation =>
  (Violation.options as readonly string[]).includes(category);
