/** A comment's id as the platform's links carry it. `postId` is known only where the id names it. */
export type DecodedId = { readonly id: string; readonly postId: string | null };

const longestId = 40;
const longestRaw = 300;

/**
 * Reads a `comment_id` or `reply_comment_id`: plain digits (groups), or base64 of
 * `comment:POST_COMMENT` (pages and profiles, one of its own for every reply). Both forms of one
 * comment give the same `id`. Null for anything else; never throws.
 */
export function decodeCommentId(raw: string | null | undefined): DecodedId | null {
  if (!raw || raw.length > longestRaw) return null;
  if (isDigits(raw)) return { id: raw, postId: null };
  const plain = decodeBase64(raw);
  if (!plain?.startsWith('comment:')) return null;
  const ids = plain.slice('comment:'.length);
  const border = ids.lastIndexOf('_');
  const post = ids.slice(0, Math.max(border, 0));
  const comment = ids.slice(border + 1);
  if (!isDigits(comment)) return null;
  return { id: comment, postId: isDigits(post) ? post : null };
}

/** True for 1 to 40 ASCII digits: longer ones are no id of any platform. */
export function isDigits(text: string): boolean {
  if (text.length === 0 || text.length > longestId) return false;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 48 || unit > 57) return false;
  }
  return true;
}

/** Links carry standard and URL-safe base64, with and without padding. */
function decodeBase64(raw: string): string | null {
  const standard = raw.replaceAll('-', '+').replaceAll('_', '/');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(standard)) return null;
  const unpadded = standard.replaceAll('=', '');
  // One sextet alone carries no byte; `atob` would throw.
  return unpadded.length % 4 === 1 ? null : atob(unpadded);
}
