import { fingerprint } from '../../comment/fingerprint';
import { commentKey, threadKey } from '../../comment/key';
import type { CommentSnapshot, ThreadKey, ThreadSnapshot } from '../../comment/snapshot';
import { readTime } from '../../comment/time';
import { err, ok, type Result } from '../../result';
import type { ReadContext, ReadError } from '../adapter';
import { shortText } from '../own';
import { isRendered } from '../visible-text';
import { idsOf, isSameKindOfProfile, postIdOf, profileUrlOf, type CommentIds } from './links';
import {
  authorNameOf,
  idsIn,
  isTruncated,
  labelledKindOf,
  labelOf,
  marksOf,
  mediaOf,
  partsOf,
  textOf,
  type Parts,
  type Selectors,
} from './parts';
import { isReplyByPlace, rootIdOf } from './roots';
import { postIdAround, postTextOf, postUrlOf, sortOf, type PostContext } from './thread';

const unreadable = (field: ReadError['field']): Result<never, ReadError> =>
  err({ kind: 'unreadable', field });

export function readComment(
  s: Selectors,
  comment: Element,
  post: PostContext,
  context: ReadContext,
): Result<CommentSnapshot, ReadError> {
  const ids = idsIn(s, comment);
  const key = ids && commentKey('facebook', ids.id);
  if (!ids || !key) return unreadable('id');
  // Without a box nothing in it is visible text, and "" would pass for a picture.
  if (!isRendered(comment)) return unreadable('text');
  const parts = partsOf(s, comment);
  const name = authorNameOf(parts);
  if (!name) return unreadable('author');
  const link = permalinkIn(parts);
  const marks = marksOf(parts);
  const kind = kindOf(s, comment, ids);
  const rootId = kind === 'reply' ? (ids.rootId ?? rootIdOf(s, comment)) : null;
  const profile = parts.author?.url ?? null;
  return ok({
    key,
    platform: 'facebook',
    id: ids.id,
    threadKey: threadKeyOf(ids, link, post, context),
    rootKey: rootId === null ? null : commentKey('facebook', rootId),
    kind,
    author: { name, profileUrl: profile && profileUrlOf(profile) },
    text: textOf(s, parts).text,
    media: mediaOf(s, parts),
    truncated: isTruncated(parts),
    edited: marks.edited,
    time: timeOf(parts, context),
    permalink: link?.href ?? null,
    byPage: isByPage({ name, profile, hasBadge: marks.pageBadge }, post, context),
    language: parts.textRoots.find(root => root.hasAttribute('lang'))?.getAttribute('lang') || null,
  });
}

export function readThread(
  s: Selectors,
  comment: Element,
  post: PostContext,
  context: ReadContext,
): ThreadSnapshot {
  const link = permalinkIn(partsOf(s, comment));
  const postUrl = postUrlOf(link, post, context);
  return {
    key: threadKeyOf(idsIn(s, comment), link, post, context),
    platform: 'facebook',
    postUrl: postUrl?.href ?? null,
    postText: postTextOf(s, post),
    pageName: post.pageName,
    identity: post.identity,
    sort: sortOf(s, post),
  };
}

/**
 * One post has a number and an opaque `pfbid`; a comment's base64 id names the number everywhere.
 * Where nothing on the page names the post, the comments of one view are kept together.
 */
function threadKeyOf(
  ids: CommentIds | null,
  link: URL | null,
  post: PostContext,
  context: ReadContext,
): ThreadKey {
  const id =
    ids?.postId ?? post.numericId ?? (link && postIdOf(link)) ?? postIdAround(post, context);
  return threadKey('facebook', id ?? `view-${fingerprint(context.url.pathname)}`)!;
}

/** Some links carry no path until the pointer is over them: no permalink then. */
function permalinkIn({ time }: Parts): URL | null {
  const link = time?.url;
  return link && idsOf(link) && postIdOf(link) ? link : null;
}

function kindOf(s: Selectors, comment: Element, ids: CommentIds): CommentSnapshot['kind'] {
  if (ids.rootId !== null) return 'reply';
  return labelledKindOf(comment) ?? (isReplyByPlace(s, comment) ? 'reply' : 'comment');
}

function timeOf({ time, comment }: Parts, { now }: ReadContext): CommentSnapshot['time'] {
  const shown = readTime({ label: time && shortText(time.element), now });
  if (shown.at !== null) return shown;
  const inLabel = labelOf(comment)?.time ?? null;
  return inLabel === null ? shown : readTime({ label: inLabel, now });
}

/**
 * Anyone can take the page's name, so links decide where both are known and comparable; then the
 * author's badge; then the name alone. In a group, post and badge are some member's: there the page
 * is who the reader comments as.
 */
function isByPage(
  author: { readonly name: string; readonly profile: URL | null; readonly hasBadge: boolean },
  post: PostContext,
  { url }: ReadContext,
): boolean {
  const { name, profile } = author;
  const isInGroup = [url, profile].some(link => link?.pathname.startsWith('/groups/'));
  if (isInGroup) return name === post.identity;
  if (profile && post.pageLink && isSameKindOfProfile(profile, post.pageLink)) {
    return profileUrlOf(profile) === profileUrlOf(post.pageLink);
  }
  if (author.hasBadge) return true;
  const hasPageName = name === post.pageName || name === post.identity;
  return hasPageName && (profile === null || post.pageLink === null);
}
