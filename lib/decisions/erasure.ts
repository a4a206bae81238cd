import * as z from 'zod/mini';
import { DecidedMeasure } from './measure';

/**
 * Payload of the entry that erases a case or a decision: the deletion proof. Nothing of the comment, no name;
 * `facts` keep the name-free figures countable after the record is gone.
 */
export const Erasure = z.strictObject({
  /** As a person wrote it; '': its time was over. */
  reason: z.string().check(z.maxLength(1_000)),
  number: z.string().check(z.maxLength(20)),
  class: z.enum(['decision', 'block', 'criminal', 'case']),
  /** Epoch ms. */
  openedAt: z.int(),
  /** What was emptied. */
  entries: z.int(),
  artefacts: z.int(),
  facts: z.nullable(
    z.strictObject({
      measure: DecidedMeasure,
      clause: z.nullable(z.string().check(z.maxLength(100))),
      outcome: z.enum(['decided', 'refused', 'withdrawn', 'reversed', 'waiting']),
      wasUrgent: z.boolean(),
      complaints: z.int(),
      reversals: z.int(),
      /** From proposal to ruling, in hours, rounded; null without one. */
      reviewHours: z.nullable(z.int()),
    }),
  ),
});
export type Erasure = z.infer<typeof Erasure>;
