import { isDigits } from '../../comment/id';
import type { Surface } from '../adapter';

const segmentsOf = (url: URL): string[] => url.pathname.split('/').filter(part => part !== '');

/** First path segments that are Instagram's own and no one's profile. */
const reserved = new Set([
  'p',
  'reel',
  'reels',
  'tv',
  'explore',
  'stories',
  'direct',
  'accounts',
  'about',
  'legal',
  'developer',
  'notifications',
]);

const postSegments = new Set(['p', 'reel', 'tv']);
const isShortcode = (text: string): boolean => /^[A-Za-z0-9_-]{1,60}$/.test(text);
const isUserName = (text: string): boolean => /^[A-Za-z0-9._]{1,40}$/.test(text);

/** Kind of view behind an Instagram URL; null where there can be no comments. */
export function surfaceOf(url: URL): Surface | null {
  const [first, second, third] = segmentsOf(url);
  if (first === undefined) return 'feed';
  // Links may name the author first: `/user/p/SHORTCODE/`.
  const kind = postSegments.has(first) ? first : second;
  const code = postSegments.has(first) ? second : third;
  if (kind !== undefined && postSegments.has(kind) && code !== undefined) {
    return kind === 'reel' ? 'reel' : 'post';
  }
  if (first === 'reels') return 'reel';
  return reserved.has(first) ? null : 'profile';
}

/** What a link into a post says: its short code, and the comment it leads to. */
export type PostLink = {
  readonly kind: string;
  readonly code: string;
  readonly id: string | null;
  /** Id of the top-level comment, where the link leads to a reply. */
  readonly rootId: string | null;
};

/** Reads `/p/CODE/`, `/reel/CODE/c/ID/`, `/p/CODE/c/ROOT/r/REPLY/`; null for other links. */
export function postLinkOf(url: URL): PostLink | null {
  const all = segmentsOf(url);
  const segments = postSegments.has(all[0] ?? '') ? all : all.slice(1);
  const [kind, code, mark, first, replyMark, reply] = segments;
  if (kind === undefined || !postSegments.has(kind) || !code || !isShortcode(code)) return null;
  if (mark !== 'c' || !first || !isDigits(first)) return { kind, code, id: null, rootId: null };
  if (replyMark === 'r' && reply && isDigits(reply))
    return { kind, code, id: reply, rootId: first };
  return { kind, code, id: first, rootId: null };
}

/** The user name in a link to a profile; null for other links. */
export function userOf(url: URL): string | null {
  const [first, second] = segmentsOf(url);
  if (first === undefined || second !== undefined || reserved.has(first)) return null;
  return isUserName(first) ? first : null;
}

export const profileUrlOf = (user: string): string => `https://www.instagram.com/${user}/`;
