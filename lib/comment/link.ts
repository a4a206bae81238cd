import type { PlatformId } from './snapshot';

/** Hosts whose links are kept, and the host each is written with. */
const canonicalHosts: Readonly<Record<string, string>> = {
  'facebook.com': 'www.facebook.com',
  'www.facebook.com': 'www.facebook.com',
  'web.facebook.com': 'www.facebook.com',
  'm.facebook.com': 'www.facebook.com',
  'business.facebook.com': 'business.facebook.com',
  'instagram.com': 'www.instagram.com',
  'www.instagram.com': 'www.instagram.com',
};

/** Everything else in a query (`__cft__[0]`, `__tn__`, `fbclid`, `igsh` …) only follows people around. */
const keptParameters = new Set([
  'comment_id',
  'reply_comment_id',
  'story_fbid',
  'id',
  'fbid',
  'set',
  'v',
  'multi_permalinks',
  'asset_id',
  'business_id',
  'mailbox_id',
  'selected_item_id',
  'thread_type',
]);

const longestLink = 2000;

/**
 * A link as it may be stored and shown: absolute, https, on a known host, without tracking
 * parameters, fragment, credentials or port. Null for every other link; never throws.
 *
 * `href` may be relative to `base`.
 */
export function cleanLink(href: string | null | undefined, base: URL | string): URL | null {
  const url = href && href.length <= longestLink ? parsed(href, base) : null;
  if (!url) return null;
  const host = Object.hasOwn(canonicalHosts, url.hostname) ? canonicalHosts[url.hostname] : null;
  if (!host || url.protocol !== 'https:' || url.username || url.password) return null;
  const kept = new URLSearchParams();
  for (const [name, value] of url.searchParams) {
    if (keptParameters.has(name) && value !== '') kept.append(name, value);
  }
  const query = kept.size === 0 ? '' : `?${kept.toString()}`;
  return new URL(`https://${host}${url.pathname}${query}`);
}

/** Parses once, where `URL.canParse` and `new URL` would twice. */
function parsed(href: string, base: URL | string): URL | null {
  try {
    return new URL(href, base);
  } catch {
    // TypeError is the only way in which the constructor says that it is no address.
    return null;
  }
}

/** The link of the post a comment link points into. */
export function withoutComment(link: URL): URL {
  const post = new URL(link);
  post.searchParams.delete('comment_id');
  post.searchParams.delete('reply_comment_id');
  post.pathname = post.pathname.replace(/\/c\/\d+(?:\/r\/\d+)?\/?$/, '/');
  return post;
}

/** The platform a clean link belongs to. */
export function platformOf(link: URL): PlatformId | null {
  if (link.hostname === 'business.facebook.com') return 'business-suite';
  if (link.hostname === 'www.facebook.com') return 'facebook';
  return link.hostname === 'www.instagram.com' ? 'instagram' : null;
}
