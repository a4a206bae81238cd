import { threadKey } from '../../comment/key';
import { cleanLink, withoutComment } from '../../comment/link';
import type { ThreadKey, ThreadSnapshot } from '../../comment/snapshot';
import type { ReadContext } from '../adapter';
import { isSameBatch } from '../batch';
import { shortText } from '../own';
import { visibleText } from '../visible-text';
import { identityIn, pageInTitle, sortWords, wordOf } from './labels';
import { idsOf, isProfile, linkOf, postIdOf } from './links';
import { baseOf, isComment, type Selectors } from './parts';

/** What the surroundings of a comment say, the same for all comments of a post. */
export type PostContext = {
  readonly container: Element;
  readonly pageName: string | null;
  readonly pageLink: URL | null;
  readonly identity: string | null;
  /** Link of the post as its head shows it. */
  readonly postLink: URL | null;
  /** Numeric id of the post, as the first comment's id names it. */
  readonly numericId: string | null;
};

/**
 * Reads surroundings once per batch of comments: each of these questions
 * costs a look through the whole thread when the answer is "none".
 */
export function createPostContexts(s: Selectors) {
  const lastByContainer = new WeakMap<Element, { now: number; href: string; post: PostContext }>();
  return (comment: Element, { now, url }: ReadContext): PostContext => {
    const container = containerOf(s, comment);
    const last = lastByContainer.get(container);
    if (last && last.href === url.href && isSameBatch(last.now, now)) return last.post;
    const post = readPost(s, container);
    lastByContainer.set(container, { now, href: url.href, post });
    return post;
  };
}

/** The element that holds one post and its comments. */
export function containerOf(s: Selectors, comment: Element): Element {
  const dialog = s.dialog.around(comment);
  if (dialog) return dialog;
  const post = s.post.around(comment);
  if (post) return post;
  for (let at = parentArticle(s, comment); at; at = parentArticle(s, at)) {
    if (!isComment(s, at)) return at;
  }
  return s.main.around(comment) ?? comment.ownerDocument.documentElement;
}

const parentArticle = (s: Selectors, element: Element): Element | null =>
  element.parentElement ? s.article.around(element.parentElement) : null;

function readPost(s: Selectors, container: Element): PostContext {
  const head = s.pageLink.first(container);
  const headLink = head && !isInComment(s, head) ? linkOf(head, baseOf(container)) : null;
  const isPage = headLink !== null && isProfile(headLink);
  const labels = [...container.querySelectorAll(s.composer.any)].map(
    box => box.getAttribute('aria-label') ?? '',
  );
  return {
    container,
    pageName: (isPage && head ? shortText(head) || null : null) ?? pageFromTitle(s, container),
    pageLink: isPage ? headLink : null,
    identity: labels.map(identityIn).find(name => name !== null) ?? null,
    postLink: postLinkIn(s, container),
    numericId: numericIdIn(s, container),
  };
}

const isInComment = (s: Selectors, element: Element): boolean => {
  const article = s.article.around(element);
  return article !== null && isComment(s, article);
};

function pageFromTitle(s: Selectors, container: Element): string | null {
  for (const title of container.querySelectorAll(s.title.any)) {
    const page = pageInTitle(shortText(title) ?? '');
    if (page) return page;
  }
  return null;
}

/** The time of a post links to it, in the head; looked for near the head, never among comments. */
function postLinkIn(s: Selectors, container: Element): URL | null {
  const head = s.postHead.first(container);
  for (const root of [head?.parentElement, head?.parentElement?.parentElement]) {
    if (!root || !container.contains(root) || root.querySelector(s.commentLink.any)) continue;
    for (const anchor of root.querySelectorAll('a[href]')) {
      const link = linkOf(anchor, baseOf(container));
      if (link && !idsOf(link) && postIdOf(link)) return link;
    }
  }
  return null;
}

function numericIdIn(s: Selectors, container: Element): string | null {
  const first = s.commentLink.first(container);
  const link = first && linkOf(first, baseOf(container));
  return (link && idsOf(link)?.postId) ?? null;
}

/** The post's own link: from a comment's permalink, the post's head, or the address of the page. */
export function postUrlOf(
  commentLink: URL | null,
  post: PostContext,
  { url }: ReadContext,
): URL | null {
  if (commentLink && postIdOf(commentLink)) return withoutComment(commentLink);
  if (post.postLink) return post.postLink;
  const own = cleanLink(url.href, url);
  return own && postIdOf(own) ? withoutComment(own) : null;
}

/** One post has a number and an opaque `pfbid`; a comment's base64 id names the number everywhere. */
export function threadKeyOf(numericId: string | null, postUrl: URL | null): ThreadKey | null {
  const id = numericId ?? (postUrl && postIdOf(postUrl));
  return id ? threadKey('facebook', id) : null;
}

export function postTextOf(s: Selectors, { container }: PostContext): string {
  const message = s.storyMessage.first(container);
  if (!message || isInComment(s, message)) return '';
  return visibleText([message], element => element.matches('[role="button"], button')).text;
}

export function sortOf(s: Selectors, { container }: PostContext): ThreadSnapshot['sort'] {
  for (const button of s.sort.all(container)) {
    const sort = sortWords.get(wordOf(shortText(button) ?? ''));
    if (sort) return sort;
  }
  return 'unknown';
}
