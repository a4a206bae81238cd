import * as z from 'zod/mini';
import { CommentKey } from '../comment/snapshot';
import { done, nothing, type ProcedureSpec } from './procedure';

/** Who is answering a comment just now. */
export const PresenceMark = z.strictObject({
  /** `self`: this browser. `elsewhere`: the same person in another browser. */
  by: z.enum(['self', 'colleague', 'elsewhere']),
  /** Null for oneself, and where the team shows no names. */
  name: z.nullable(z.string()),
  /** Epoch ms, by this browser's clock. */
  since: z.int(),
  /** This browser was answering, and `by` took over. */
  isTakenOver: z.boolean(),
  /** Somebody else has it open, too. */
  isAwaited: z.boolean(),
});
export type PresenceMark = z.infer<typeof PresenceMark>;

/** Joined into `protocol.ts`. The panel asks the content script to claim: it knows whether the panel is open. */
export const presenceProcedures = {
  /** Whether there are colleagues to tell; nothing else here is to be asked when there are none. */
  'presence/is-on': { input: nothing, output: z.boolean(), callers: ['content', 'panel'] },
  /**
   * `answering`: also the sign of life, each minute. `taken-over`: before all others. Never fails for a storage that
   * does not answer.
   */
  'presence/claim': {
    input: z.strictObject({
      key: CommentKey,
      state: z.enum(['answering', 'released', 'taken-over']),
    }),
    output: done,
    callers: ['content'],
  },
  /** Those of these comments that somebody is answering. */
  'presence/list': {
    input: z.strictObject({ keys: z.array(CommentKey).check(z.maxLength(500)) }),
    output: z.array(z.strictObject({ key: CommentKey, mark: PresenceMark })),
    callers: ['content', 'panel'],
  },
} as const satisfies Record<string, ProcedureSpec>;
