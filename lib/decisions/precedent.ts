import * as z from 'zod/mini';
import { DecidedMeasure } from './measure';
import { DecisionId } from './proposal';

/** A past decision beside a new one (D-11). */
export const Precedent = z.strictObject({
  id: DecisionId,
  number: z.string(),
  measure: DecidedMeasure,
  outcome: z.enum(['decided', 'refused', 'reversed', 'waiting']),
  clause: z.nullable(z.string()),
  excerpt: z.string(),
  decidedAt: z.nullable(z.int()),
  /** 0 to 1. */
  likeness: z.number(),
  /** Words that both have. */
  shared: z.array(z.string()),
});
export type Precedent = z.infer<typeof Precedent>;
