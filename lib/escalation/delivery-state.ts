import * as z from 'zod/mini';
import { CaseId } from './case';

/** Where the delivery of a case to a webhook stands. */
export const DeliveryState = z.strictObject({
  caseId: CaseId,
  state: z.enum(['waiting', 'delivered', 'failed']),
  attempts: z.int(),
  /** Epoch ms of the next try; null when there is none. */
  nextTryAt: z.nullable(z.int()),
  /** HTTP status or a word such as "offline"; null before the first try and after success. */
  problem: z.nullable(z.string()),
});
export type DeliveryState = z.infer<typeof DeliveryState>;
