import * as z from 'zod/mini';
import { FlagCategory } from './flag';

export const RuleId = z
  .string()
  .check(z.regex(/^[a-z0-9][a-z0-9-]{0,99}$/))
  .brand<'RuleId'>();
export type RuleId = z.infer<typeof RuleId>;

/** Rung of the ladder that a rule recommends; a person decides. */
export const Measure = z.enum(['answer', 'hint', 'hide', 'delete', 'mute', 'block']);
export type Measure = z.infer<typeof Measure>;

/** One pattern in the small safe syntax that the README of this folder describes; never a regular expression. */
export const Pattern = z.string().check(z.minLength(1), z.maxLength(300));

export const HouseRule = z.strictObject({
  id: RuleId,
  category: FlagCategory,
  /** Such as "§ 3 Abs. 1"; null for notes that are no breach. */
  clause: z.nullable(z.string().check(z.maxLength(100))),
  title: z.string().check(z.minLength(1), z.maxLength(200)),
  /** One plain sentence that the editor sees. */
  reason: z.string().check(z.minLength(1), z.maxLength(1_000)),
  certainty: z.enum(['possible', 'likely', 'clear']),
  measure: Measure,
  /** Text to reply with when the rule applies; null for none. */
  replyText: z.nullable(z.string().check(z.maxLength(2_000))),
  patterns: z.array(Pattern).check(z.maxLength(2_000)),
  /** Patterns that lift a hit when they stand around it ("kein Idiot"). */
  exceptions: z.array(Pattern).check(z.maxLength(2_000)),
});
export type HouseRule = z.infer<typeof HouseRule>;

/** An authority's Netiquette as data. */
export const HouseRules = z.strictObject({
  title: z.string().check(z.minLength(1), z.maxLength(200)),
  /** Such as "2026-11"; stands in every flag and decision. */
  version: z.string().check(z.minLength(1), z.maxLength(50)),
  rules: z.array(HouseRule).check(z.maxLength(500)),
});
export type HouseRules = z.infer<typeof HouseRules>;
