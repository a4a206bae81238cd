import * as z from 'zod/mini';

export const PlatformId = z.enum(['facebook', 'instagram', 'business-suite']);
export type PlatformId = z.infer<typeof PlatformId>;

/** `${platform}:${id}`; the id is decoded (base64 and numeric forms of one comment give one key). */
export const CommentKey = z.string().check(z.minLength(3), z.maxLength(300)).brand<'CommentKey'>();
export type CommentKey = z.infer<typeof CommentKey>;

/** `${platform}:${post id as the page shows it}`. */
export const ThreadKey = z.string().check(z.minLength(3), z.maxLength(300)).brand<'ThreadKey'>();
export type ThreadKey = z.infer<typeof ThreadKey>;

/**
 * When something was written, as far as the page tells.
 * `at`: epoch milliseconds, the best estimate; null when nothing can be derived.
 * `precision`: how far off `at` may be. "vor 2 Std." gives `hour`.
 * `label`: what the page showed, cleaned of combining characters.
 */
export const CommentTime = z.strictObject({
  label: z.nullable(z.string()),
  at: z.nullable(z.int()),
  precision: z.enum(['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'unknown']),
});
export type CommentTime = z.infer<typeof CommentTime>;

export const MediaKind = z.enum(['none', 'image', 'gif', 'sticker', 'video']);
export type MediaKind = z.infer<typeof MediaKind>;

/** What an adapter reads from one rendered comment. Carries no DOM references; never stored for ordinary comments. */
export const CommentSnapshot = z.strictObject({
  key: CommentKey,
  platform: PlatformId,
  /** Decoded id as the platform uses it in links. */
  id: z.string(),
  threadKey: ThreadKey,
  /** Key of the top-level comment of which this is a reply; null for a top-level comment. */
  rootKey: z.nullable(CommentKey),
  kind: z.enum(['comment', 'reply']),
  author: z.strictObject({ name: z.string(), profileUrl: z.nullable(z.string()) }),
  /** Visible text only; paragraphs separated by "\n"; emoji as characters; "" for image-only comments. */
  text: z.string(),
  media: MediaKind,
  /** The page shows only the beginning ("Mehr anzeigen"). */
  truncated: z.boolean(),
  edited: z.boolean(),
  time: CommentTime,
  /** Absolute link to the comment without tracking parameters; null when the page shows none. */
  permalink: z.nullable(z.string()),
  /** Written by the page the team moderates. */
  byPage: z.boolean(),
  /** BCP 47 tag as the page declares it on the text; null when it declares none. */
  language: z.nullable(z.string()),
});
export type CommentSnapshot = z.infer<typeof CommentSnapshot>;

/** The post under which comments stand, as far as it is rendered. */
export const ThreadSnapshot = z.strictObject({
  key: ThreadKey,
  platform: PlatformId,
  /** Absolute link to the post without tracking parameters; null when unknown. */
  postUrl: z.nullable(z.string()),
  postText: z.string(),
  /** Name of the page that wrote the post; null when unknown. */
  pageName: z.nullable(z.string()),
  /** Name under which a reply would be sent ("Kommentieren als …"); null when the page does not tell. */
  identity: z.nullable(z.string()),
  /** `filtered`: the page's sort order hides comments ("Relevanteste zuerst"). */
  sort: z.enum(['all', 'filtered', 'unknown']),
});
export type ThreadSnapshot = z.infer<typeof ThreadSnapshot>;
