import * as z from 'zod/mini';

/** What somebody has to do next about a decision. */
export const Task = z.strictObject({
  kind: z.enum([
    /** Rule on it. */
    'review',
    /** Approve afterwards what was urgent. */
    'after-approval',
    /** Rule on a complaint. */
    'complaint',
    /** Do on the platform what was decided. */
    'carry-out',
    /** Undo it there. */
    'undo',
    /** The comment is there again. */
    'back',
    /** Inform the author, or say why not. */
    'inform',
    /** A request to prosecute can be filed until. */
    'criminal',
    /** Look at a block again. */
    'block-review',
    'close',
  ]),
  /** Epoch ms; null without a day. */
  dueAt: z.nullable(z.int()),
  isOverdue: z.boolean(),
  /** Whether this person may do it: false for one's own proposal, and for editors who are no deputies. */
  mine: z.boolean(),
});
export type Task = z.infer<typeof Task>;
