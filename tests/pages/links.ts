import type { PracticeComment, PracticeThread } from './threads/thread';
import { rootOf } from './threads/thread';

/** Links and ids as the platforms write them. Shared by the simulated pages and their expectations. */

const origins = {
  facebook: 'https://www.facebook.com',
  instagram: 'https://www.instagram.com',
} as const;

/** Facebook's opaque form of a comment id: base64 of `comment:<post>_<comment>`. */
const toBase64Id = (post: string, comment: string): string => btoa(`comment:${post}_${comment}`);

/** Query of a Facebook link to a comment. Base64 ids are unique, so replies carry no second id. */
export function commentQuery(
  thread: PracticeThread,
  comment: PracticeComment,
  ids: 'numeric' | 'base64',
): string {
  if (ids === 'base64')
    return `comment_id=${encodeURIComponent(toBase64Id(thread.numericPostId, comment.id))}`;
  const root = rootOf(thread, comment);
  return root ? `comment_id=${root.id}&reply_comment_id=${comment.id}` : `comment_id=${comment.id}`;
}

const join = (path: string, query: string): string =>
  `${path}${path.includes('?') ? '&' : '?'}${query}`;

/** Path and query of a comment without tracking. */
export function commentPath(
  thread: PracticeThread,
  comment: PracticeComment,
  ids: 'numeric' | 'base64',
): string {
  if (thread.platform === 'facebook')
    return join(thread.postPath, commentQuery(thread, comment, ids));
  const root = rootOf(thread, comment);
  return `${thread.postPath}c/${root ? `${root.id}/r/${comment.id}` : comment.id}/`;
}

export const permalinkOf = (
  thread: PracticeThread,
  comment: PracticeComment,
  ids: 'numeric' | 'base64',
): string => origins[thread.platform] + commentPath(thread, comment, ids);

export const postUrlOf = (thread: PracticeThread): string =>
  origins[thread.platform] + thread.postPath;

/** Small stable number from a text (FNV-1a), so that invented profiles need no table. */
export function seedOf(text: string): number {
  let seed = 0x811c9dc5;
  for (const character of text)
    seed = Math.imul(seed ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return seed >>> 0;
}

/** Path of an author's profile: a vanity name or a number on Facebook, the handle on Instagram. */
export function profilePath(thread: PracticeThread, author: string): string {
  if (author === thread.page.name) return thread.page.path;
  if (thread.platform === 'instagram') return `/${author}/`;
  const seed = seedOf(author);
  const number = `6155${String(seed).padStart(10, '0')}`;
  if (thread.surface === 'group') return `${groupPath(thread)}user/${number}/`;
  const vanity = author
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '.')
    .replaceAll(/^\.+|\.+$/g, '');
  return seed % 2 === 0 && vanity !== '' ? `/${vanity}.${seed % 97}` : `/profile.php?id=${number}`;
}

const groupPath = (thread: PracticeThread): string =>
  `${thread.postPath.split('/').slice(0, 3).join('/')}/`;

/** Adds what Facebook hangs on every link, and what a permalink has to lose. */
export const withTracking = (path: string): string =>
  `${join(path, `__cft__[0]=AZ${seedOf(path).toString(36)}PraxisUebung`)}&__tn__=R]-R`;
