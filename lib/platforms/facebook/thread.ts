import { cleanLink, withoutComment } from '../../comment/link';
import type { ThreadSnapshot } from '../../comment/snapshot';
import type { ReadContext } from '../adapter';
import { isFresh } from '../batch';
import { shortText } from '../own';
import { visibleText } from '../visible-text';
import { identityIn, pageInTitle, sortWords, wordOf } from './labels';
import { idsOf, isProfile, linkOf, postIdOf } from './links';
import { baseOf, isComment, type Selectors } from './parts';

/** What the surroundings of a comment say, the same for all comments of a post. */
export type PostContext = {
  readonly container: Element;
  /** The link that names the page, and its address as written. */
  readonly head: Element | null;
  readonly headHref: string | null;
  readonly pageName: string | null;
  readonly pageLink: URL | null;
  readonly identity: string | null;
  /** Link of the post as its head shows it. */
  readonly postLink: URL | null;
  /** Numeric id of the post, as the first comment's id names it. */
  readonly numericId: string | null;
};

type Remembered = { readonly now: number; readonly href: string; readonly post: PostContext };

/**
 * Reads surroundings not for every comment: each of these questions costs a look through the whole
 * thread when the answer is "none". Pages recycle their elements, so what was found is looked at
 * again each time, and all is read anew now and then.
 */
export function createPostContexts(s: Selectors) {
  const lastByContainer = new WeakMap<Element, Remembered>();
  return (comment: Element, { now, url }: ReadContext): PostContext => {
    const container = containerOf(s, comment);
    const last = lastByContainer.get(container);
    if (last?.href === url.href && isFresh(last.now, now) && isUnchanged(last.post)) {
      return last.post;
    }
    const post = readPost(s, container);
    lastByContainer.set(container, { now, href: url.href, post });
    return post;
  };
}

function isUnchanged({ head, headHref }: PostContext): boolean {
  return head === null || (head.isConnected && head.getAttribute('href') === headHref);
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
  const head = headOf(s, container);
  const headLink = head ? linkOf(head, baseOf(container)) : null;
  const isPage = headLink !== null && isProfile(headLink);
  const labels = [...container.querySelectorAll(s.composer.any)].map(
    box => box.getAttribute('aria-label') ?? '',
  );
  return {
    container,
    head,
    headHref: head?.getAttribute('href') ?? null,
    pageName: (isPage && head ? shortText(head) || null : null) ?? pageFromTitle(s, container),
    pageLink: isPage ? headLink : null,
    identity: labels.map(identityIn).find(name => name !== null) ?? null,
    postLink: postLinkIn(s, container),
    numericId: numericIdIn(s, container),
  };
}

/** A reel's author stands on its picture, beside the column of comments that is the container. */
function headOf(s: Selectors, container: Element): Element | null {
  const around = container.parentElement && s.main.around(container.parentElement);
  for (const area of around ? [container, around] : [container]) {
    const head = s.pageLink.first(area);
    if (head && !isInComment(s, head)) return head;
  }
  return null;
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

/** Id of the post where no comment names it: from the post's head, or the address of the page. */
export const postIdAround = (post: PostContext, { url }: ReadContext): string | null =>
  (post.postLink && postIdOf(post.postLink)) ?? postIdOf(url);

export function postTextOf(s: Selectors, { container }: PostContext): string {
  const message = s.storyMessage.first(container);
  if (!message || isInComment(s, message)) return '';
  return visibleText([message], element => element.matches('[role="button"], button')).text;
}

/** The button found last in each container: a look through a whole thread is dear. */
const sortButtons = new WeakMap<Element, Element>();

export function sortOf(s: Selectors, { container }: PostContext): ThreadSnapshot['sort'] {
  const last = sortButtons.get(container);
  const known = last && container.contains(last) && sortNamedBy(last);
  if (known) return known;
  for (const button of s.sort.all(container)) {
    // Every comment has a menu of its own, and a thread has thousands.
    const sort = s.article.around(button) === s.article.around(container) && sortNamedBy(button);
    if (!sort) continue;
    sortButtons.set(container, button);
    return sort;
  }
  return 'unknown';
}

const sortNamedBy = (button: Element) => sortWords.get(wordOf(shortText(button) ?? ''));
