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

/** A rectangle of the viewport, CSS px from its upper left corner. */
export const Place = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int(),
  height: z.int(),
});
export type Place = z.infer<typeof Place>;

/**
 * How the panel stands. `aside`: a strip in a corner, bars and dock out of sight, so that a screenshot shows the
 * page alone. `wide`: room for a picture.
 */
export const Pose = z.enum(['normal', 'aside', 'wide']);
export type Pose = z.infer<typeof Pose>;

export const ToPanel = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('show'),
    view: z.enum(['comment', 'decide', 'escalate', 'help']),
    comment: CommentSnapshot,
    thread: ThreadSnapshot,
    parent: z.nullable(CommentSnapshot),
    /** At most two before and two after, in the order of the page; for the record of a decision. */
    neighbours: z.array(CommentSnapshot).check(z.maxLength(4)),
    /** Language of the page's interface, such as "de"; '' when it names none. */
    pageLanguage: z.string(),
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
  /** Answer to `look`: what a screenshot of this moment shows where. */
  z.strictObject({
    type: z.literal('places'),
    key: CommentKey,
    viewport: z.strictObject({ width: z.int(), height: z.int() }),
    /** The thread as far as it is in view. */
    thread: z.nullable(Place),
    /** Other persons and the own profile, as far as they can be told. */
    cover: z.array(Place).check(z.maxLength(200)),
  }),
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
  z.strictObject({ type: z.literal('look'), key: CommentKey }),
  z.strictObject({ type: z.literal('pose'), pose: Pose }),
  z.strictObject({ type: z.literal('close') }),
]);
export type FromPanel = z.infer<typeof FromPanel>;
