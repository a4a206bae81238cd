import { decodeCommentId, isDigits } from '../../comment/id';
import { cleanLink } from '../../comment/link';
import type { Surface } from '../adapter';

/** First path segments that are Facebook's own and no one's profile. */
const reserved = new Set(
  [
    'photo photo.php photos permalink.php story.php watch reel reels groups share sharer hashtag',
    'events marketplace messages login login.php settings help policies privacy notifications',
    'bookmarks friends gaming ads search stories media pages business business_suite saved',
    'professional_dashboard l.php dialog plugins checkpoint recover',
  ].flatMap(line => line.split(' ')),
);

const segmentsOf = (url: URL): string[] => url.pathname.split('/').filter(part => part !== '');

/** Kind of view behind a Facebook URL; null where there can be no comments. */
export function surfaceOf(url: URL): Surface | null {
  const [first, second, third] = segmentsOf(url);
  if (first === undefined || first === 'home.php') return 'feed';
  if (first === 'groups') return second === undefined || second === 'feed' ? 'feed' : 'group';
  if (first === 'photo' || first === 'photo.php') return 'photo';
  if (first === 'permalink.php' || first === 'story.php') return 'post';
  if (first === 'reel' || first === 'reels') return 'reel';
  if (first === 'watch') return 'video';
  if (first === 'share') return surfaceOfShare(second);
  if (reserved.has(first)) return null;
  if (second === 'posts' && third !== undefined) return 'post';
  if (second === 'photos' && third !== undefined) return 'photo';
  if (second === 'videos' && third !== undefined) return 'video';
  return 'profile';
}

function surfaceOfShare(kind: string | undefined): Surface | null {
  if (kind === 'r') return 'reel';
  if (kind === 'v') return 'video';
  return kind === undefined ? null : 'post';
}

/** Id of the post that `url` shows, as its link writes it: digits or `pfbid…`; null for other links. */
export function postIdOf(url: URL): string | null {
  const query = url.searchParams;
  const segments = segmentsOf(url);
  const [first, second, third] = segments;
  if (first === 'permalink.php' || first === 'story.php') return idOrNull(query.get('story_fbid'));
  if (first === 'photo' || first === 'photo.php') return idOrNull(query.get('fbid'));
  if (first === 'watch') return idOrNull(query.get('v'));
  if (first === 'reel') return idOrNull(second);
  if (first === 'share') return idOrNull(third);
  if (first === 'groups') {
    if (third === 'posts' || third === 'permalink') return idOrNull(segments[3]);
    return idOrNull(query.get('multi_permalinks'));
  }
  if (second === 'posts' || second === 'videos' || second === 'photos') {
    // A readable slug or an album may stand between: `/PAGE/posts/some-words/123`.
    return third === undefined ? null : idOrNull(segments.at(-1));
  }
  return null;
}

function idOrNull(id: string | null | undefined): string | null {
  return id && id.length <= 200 && /^[A-Za-z0-9_-]+$/.test(id) ? id : null;
}

/** Whether a link leads to a person or page rather than to something they wrote. */
export function isProfile(url: URL): boolean {
  const [first, second, third, fourth, ...more] = segmentsOf(url);
  if (first === undefined || more.length > 0) return false;
  if (first === 'profile.php') return url.searchParams.has('id');
  if (first === 'groups') return third === 'user' && fourth !== undefined;
  if (first === 'people') return third !== undefined && fourth === undefined;
  return second === undefined && !reserved.has(first);
}

/** The profile's own link: nothing but what names it. */
export function profileUrlOf(url: URL): string {
  const profile = new URL(url.origin + url.pathname);
  const id = url.searchParams.get('id');
  if (url.pathname === '/profile.php' && id) profile.searchParams.set('id', id);
  return profile.href;
}

/** What a link says about the comment it stands in. */
export type CommentIds = {
  readonly id: string;
  /** Id of the top-level comment, where the link names it beside the reply's own. */
  readonly rootId: string | null;
  /** Numeric id of the post, where the id itself names it. */
  readonly postId: string | null;
};

/** Reads the ids out of a cleaned link. */
export function idsOf(url: URL): CommentIds | null {
  const comment = decodeCommentId(url.searchParams.get('comment_id'));
  if (!comment) return null;
  const reply = decodeCommentId(url.searchParams.get('reply_comment_id'));
  if (!reply) return { id: comment.id, rootId: null, postId: comment.postId };
  return { id: reply.id, rootId: comment.id, postId: reply.postId ?? comment.postId };
}

/** Addresses kept cleaned: those of one comment, whose picture and name lead to the same place. */
const linksKept = 16;
const lastLinks = new Map<string, URL | null>();
let lastBase = '';

/** A link as it stands in the page, cleaned; null when it leads elsewhere. Not to be changed. */
export function linkOf(anchor: Element, base: string): URL | null {
  const href = anchor.getAttribute('href') ?? '';
  if (base !== lastBase || lastLinks.size > linksKept) lastLinks.clear();
  lastBase = base;
  const known = lastLinks.get(href);
  if (known !== undefined) return known;
  const link = cleanLink(href, base);
  lastLinks.set(href, link);
  return link;
}

/** Whether two profile links can be compared: one account has a number and may have a name. */
export const isSameKindOfProfile = (one: URL, other: URL): boolean =>
  profileKind(one) === profileKind(other);

function profileKind(url: URL): 'number' | 'name' | 'group' {
  const [first = ''] = segmentsOf(url);
  if (first === 'groups') return 'group';
  return first === 'profile.php' || isDigits(first) ? 'number' : 'name';
}
