import type { CommentKey, CommentSnapshot } from '../comment/snapshot';

type Place = Pick<CommentSnapshot, 'key' | 'rootKey'>;

/** Where a comment stood: between which others. */
export type Standing = Place & {
  readonly previous: CommentKey | null;
  readonly next: CommentKey | null;
};

/** Where the comment `key` stands in `order`, the comments of one page from top to bottom; null when it does not. */
export function standingOf(key: CommentKey, order: readonly Place[]): Standing | null {
  const at = order.findIndex(one => one.key === key);
  const own = order[at];
  if (!own) return null;
  return {
    key,
    rootKey: own.rootKey,
    previous: withoutReplies(key, order.slice(0, at)).at(-1)?.key ?? null,
    next: withoutReplies(key, order.slice(at + 1))[0]?.key ?? null,
  };
}

/**
 * Whether the comment is gone from where it stood: both neighbours are still there, side by side, and for a reply one
 * of its siblings. Lists that drop what is out of view, collapsed replies and new orders never look like that; a
 * comment at either end of its list is never told to be gone.
 */
export function isGone(standing: Standing, order: readonly Place[]): boolean {
  const { key, rootKey, previous, next } = standing;
  if (previous === null || next === null || order.some(one => one.key === key)) return false;
  const others = withoutReplies(key, order);
  const before = others.findIndex(one => one.key === previous);
  const after = others[before + 1];
  if (before < 0 || after?.key !== next) return false;
  return rootKey === null || others[before]?.rootKey === rootKey || after.rootKey === rootKey;
}

/** Replies to a comment go with it, sooner or later, and say nothing about where it was. */
const withoutReplies = (key: CommentKey, order: readonly Place[]): readonly Place[] =>
  order.filter(one => one.rootKey !== key);
