import * as z from 'zod/mini';
import { PlatformId } from '../comment/snapshot';

/** How well the thread in view can be read. `manual`: select text → context menu → suggestions → copy. */
export const Health = z.strictObject({
  platform: PlatformId,
  experimental: z.boolean(),
  /** `idle`: no thread in view. `partial`: some unreadable. `manual`: comments seen, none readable. */
  verdict: z.enum(['idle', 'good', 'partial', 'manual']),
  /** Comment elements seen and read. */
  seen: z.int(),
  read: z.int(),
  /** How many comments each unreadable field concerned. */
  missing: z.record(z.string(), z.int()),
  /** Comments whose text the page cuts. */
  truncated: z.int(),
  flagged: z.int(),
  /** The page's sort order hides comments. */
  sortFiltered: z.boolean(),
});
export type Health = z.infer<typeof Health>;

type Reading = Pick<Health, 'seen' | 'read'>;

export function verdictOf({ seen, read }: Reading): Health['verdict'] {
  if (seen === 0) return 'idle';
  if (read === 0) return 'manual';
  return read < seen ? 'partial' : 'good';
}
