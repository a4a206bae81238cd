import type { MediaKind } from '../../comment/snapshot';
import { isTimeLabel } from '../../comment/time';
import { ownElements, shortText } from '../own';
import type { Selector } from '../selectors';
import { visibleText, type VisibleText } from '../visible-text';
import {
  editedWords,
  goneWords,
  isCommentLabel,
  moreWords,
  pageBadges,
  readLabel,
  replyWords,
  wordOf,
} from './labels';
import { idsOf, isProfile, linkOf, type CommentIds } from './links';
import type { FacebookSelectors } from './selectors';

export type Selectors = Readonly<Record<keyof FacebookSelectors, Selector>>;

/** Everything that belongs to one comment itself, found in one pass over its own elements. */
export type Parts = {
  readonly comment: Element;
  /** Own elements in document order, nothing of nested replies or forms among them. */
  readonly own: readonly Element[];
  readonly textRoots: readonly Element[];
  readonly authorLink: Element | null;
  readonly timeLink: Element | null;
  readonly replyButton: HTMLElement | null;
};

/** Links resolve against their document; Facebook's are relative or absolute, never to another base. */
export const baseOf = (element: Element): string => element.ownerDocument.URL;

export const isArticle = (s: Selectors, element: Element): boolean => s.article.matches(element);

/** Whether an article is a comment: its label says so, or a link of its own carries an id. */
export function isComment(s: Selectors, article: Element): boolean {
  const label = article.getAttribute('aria-label');
  if (label !== null && isCommentLabel(label)) return !isGone(s, article);
  return ownCommentLink(s, article) !== null;
}

/** A line that a deleted comment left: a label, and no link. */
function isGone(s: Selectors, article: Element): boolean {
  if (article.querySelector(s.commentLink.any)) return false;
  const text = shortText(article);
  return text !== null && goneWords.has(wordOf(text));
}

/** The ids of the comment that stands in this element now. No layout, no walk in the usual case. */
export function idsIn(s: Selectors, comment: Element): CommentIds | null {
  const link = ownCommentLink(s, comment);
  const url = link && linkOf(link, baseOf(comment));
  return url ? idsOf(url) : null;
}

/**
 * Avatar and name come first and carry the id. A link that somebody pasted into a text may carry
 * another comment's: it counts only if there is no other.
 */
function ownCommentLink(s: Selectors, comment: Element): Element | null {
  const first = comment.querySelector(s.commentLink.any);
  if (!first || (isOwn(s, comment, first) && !isInText(s, comment, first))) return first;
  const own = ownElements(comment, element => isArticle(s, element)).filter(s.commentLink.matches);
  return own.find(link => !isInText(s, comment, link)) ?? own.at(-1) ?? null;
}

const isOwn = (s: Selectors, comment: Element, element: Element): boolean =>
  s.article.around(element) === comment;

function isInText(s: Selectors, comment: Element, element: Element): boolean {
  const text = s.text.around(element);
  return text !== null && text !== element && comment.contains(text) && text !== comment;
}

export function partsOf(s: Selectors, comment: Element): Parts {
  const own = ownElements(comment, element => isArticle(s, element) || element.tagName === 'FORM');
  const textRoots = textRootsIn(s, own);
  const outside = own.filter(element => !textRoots.some(root => root.contains(element)));
  const links = outside.filter(element => element.hasAttribute('href'));
  const isToProfile = (link: Element) => {
    const url = linkOf(link, baseOf(comment));
    return url !== null && isProfile(url);
  };
  const authorLink = links.find(link => shortText(link) && isToProfile(link)) ?? null;
  const timeLink =
    links.findLast(link => s.commentLink.matches(link) && !isToProfile(link)) ??
    links.findLast(link => isTimeLabel(shortText(link) ?? '')) ??
    null;
  const replyButton = outside.find(isReplyButton) ?? null;
  return { comment, own, textRoots, authorLink, timeLink, replyButton };
}

function textRootsIn(s: Selectors, own: readonly Element[]): Element[] {
  const declared = own.filter(element => element.hasAttribute('lang') && s.text.matches(element));
  const found = declared.length > 0 ? declared : own.filter(s.text.matches);
  const roots: Element[] = [];
  for (const element of found) {
    const isInside = roots.some(root => root.contains(element));
    if (!isInside && !element.closest('a, [role="button"], button, ul')) roots.push(element);
  }
  return roots;
}

const isButton = (element: Element): element is HTMLElement =>
  element.getAttribute('role') === 'button' || element.tagName === 'BUTTON';

/** Its text is "Antworten"; a label may name the person as well. */
function isReplyButton(element: Element): element is HTMLElement {
  return isButton(element) && replyWords.has(wordOf(shortText(element) ?? ''));
}

export function textOf(s: Selectors, parts: Parts): VisibleText {
  const skip = (element: Element) =>
    isButton(element) || isArticle(s, element) || element.matches('form, ul, [contenteditable]');
  return visibleText(parts.textRoots, skip);
}

export const isTruncated = (parts: Parts): boolean =>
  parts.own.some(
    element =>
      isButton(element) &&
      parts.textRoots.some(root => root.contains(element)) &&
      moreWords.has(wordOf(shortText(element) ?? '')),
  );

/** The label's author may be cut or in another form; the visible link is what a person sees. */
export function authorNameOf(parts: Parts): string | null {
  const seen = parts.authorLink && visibleText([parts.authorLink], () => false).text;
  return seen || labelOf(parts.comment)?.author || null;
}

export function labelOf(comment: Element) {
  const label = comment.getAttribute('aria-label');
  return label === null ? null : readLabel(label);
}

export const isEdited = (parts: Parts): boolean => hasWord(parts, editedWords);
export const hasPageBadge = (parts: Parts): boolean => hasWord(parts, pageBadges);

/** Whether one of the words stands alone outside text and names, which anyone may choose freely. */
function hasWord({ own, textRoots, authorLink }: Parts, words: ReadonlySet<string>): boolean {
  return own.some(
    element =>
      element.childElementCount === 0 &&
      !authorLink?.contains(element) &&
      !textRoots.some(root => root.contains(element)) &&
      words.has(wordOf(shortText(element) ?? '')),
  );
}

export function mediaOf(s: Selectors, { own, textRoots, comment }: Parts): MediaKind {
  const label = comment.getAttribute('aria-label') ?? '';
  if (label.includes(' GIF comment') || label.includes(' GIF-Kommentar')) return 'gif';
  const shown = own.filter(
    element =>
      !textRoots.some(root => root.contains(element)) && !isDecoration(element, baseOf(comment)),
  );
  for (const kind of ['gif', 'sticker', 'video', 'image'] as const) {
    if (shown.some(s[kind].matches)) return kind;
  }
  return 'none';
}

/** Avatars stand in profile links; reactions and badges are small pictures in buttons and lists. */
function isDecoration(element: Element, base: string): boolean {
  if (element.closest('ul, [role="button"]:not([aria-label*="sticker" i], [aria-label*="GIF"])')) {
    return true;
  }
  const link = element.closest('a[href]');
  const url = link && linkOf(link, base);
  return url !== null && url !== undefined && isProfile(url);
}
