import * as z from 'zod/mini';
import { CommentKey, CommentSnapshot, ThreadSnapshot } from '../comment/snapshot';
import { Span } from '../comment/span';
import { Assessment } from '../rules/assessment';

/**
 * Messages between the content script and the panel, an extension page in a frame on the host page.
 * They travel over a `runtime` port (`tabs.connect`), which the host page can neither see nor forge.
 * The content script accepts one port per nonce, and the nonce is in the frame's URL fragment.
 */
export const panelPortName = 'panel';

export const InsertOutcome = z.enum([
  'inserted',
  'copied',
  'no-box',
  'stale',
  'already-there',
  'failed',
]);
export type InsertOutcome = z.infer<typeof InsertOutcome>;

export const ToPanel = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('show'),
    view: z.enum(['comment', 'escalate', 'help']),
    comment: CommentSnapshot,
    thread: ThreadSnapshot,
    parent: z.nullable(CommentSnapshot),
    assessment: Assessment,
    /** Count of the comment in the thread, for "3 von 14". */
    position: z.strictObject({ index: z.int(), total: z.int() }),
    /** Texts of the page's own comments in this thread, for "this answer is already here". */
    ownReplies: z.array(z.string()),
    /** Theme of the host page around the comment; sites have a switch of their own. */
    theme: z.optional(z.enum(['light', 'dark'])),
  }),
  /** The comment was edited, recycled or removed while the panel was open. */
  z.strictObject({ type: z.literal('stale'), key: CommentKey, reason: z.enum(['edited', 'gone']) }),
  z.strictObject({ type: z.literal('insert-result'), key: CommentKey, outcome: InsertOutcome }),
]);
export type ToPanel = z.infer<typeof ToPanel>;

export const FromPanel = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ready'), nonce: z.string() }),
  z.strictObject({ type: z.literal('insert'), key: CommentKey, text: z.string() }),
  z.strictObject({ type: z.literal('mark'), key: CommentKey, spans: z.array(Span) }),
  z.strictObject({ type: z.literal('move'), to: z.enum(['next', 'previous', 'nextFlagged']) }),
  /** Put the comment's own page control into view and focus it; the panel stays open. */
  z.strictObject({ type: z.literal('focus-comment'), key: CommentKey }),
  z.strictObject({
    type: z.literal('presence'),
    key: CommentKey,
    act: z.enum(['take-over', 'hand-over']),
  }),
  z.strictObject({ type: z.literal('close') }),
]);
export type FromPanel = z.infer<typeof FromPanel>;
