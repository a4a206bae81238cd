import type { MediaKind } from '../../comment/snapshot';
import { isTimeLabel } from '../../comment/time';
import { ownElements, shortText } from '../own';
import type { Selector } from '../selectors';
import { visibleText, type VisibleText } from '../visible-text';
import {
  editedWords,
  goneWords,
  isCommentLabel,
  kindOfLabel,
  moreWords,
  pageBadges,
  readLabel,
  replyWords,
  wordOf,
  type CommentLabel,
} from './labels';
import { idsOf, isProfile, linkOf, type CommentIds } from './links';
import type { FacebookSelectors } from './selectors';

export type Selectors = Readonly<Record<keyof FacebookSelectors, Selector>>;

/** A link and where it leads; null for other hosts. */
export type Link = { readonly element: Element; readonly url: URL | null };

/** Everything that belongs to one comment itself, found in one pass over its own elements. */
export type Parts = {
  readonly comment: Element;
  /** Own elements in document order, nothing of nested replies or forms among them. */
  readonly own: readonly Element[];
  readonly textRoots: readonly Element[];
  /** Own elements that are no part of the text. */
  readonly outside: readonly Element[];
  readonly author: Link | null;
  readonly time: Link | null;
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
  const own = ownElements(comment, s.article.any).filter(s.commentLink.matches);
  return own.find(link => !isInText(s, comment, link)) ?? own.at(-1) ?? null;
}

const isOwn = (s: Selectors, comment: Element, element: Element): boolean =>
  s.article.around(element) === comment;

function isInText(s: Selectors, comment: Element, element: Element): boolean {
  const text = s.text.around(element);
  return text !== null && text !== element && comment.contains(text) && text !== comment;
}

export function partsOf(s: Selectors, comment: Element): Parts {
  const own = ownElements(comment, `${s.article.any}, form`);
  const textRoots = textRootsIn(s, own);
  const outside =
    textRoots.length === 0
      ? own
      : own.filter(element => !textRoots.some(root => root.contains(element)));
  const links = outside
    .filter(element => element.hasAttribute('href'))
    .map((element): Link => ({ element, url: linkOf(element, baseOf(comment)) }));
  const author = links.find(link => isToProfile(link) && shortText(link.element)) ?? null;
  const time =
    links.findLast(link => s.commentLink.matches(link.element) && !isToProfile(link)) ??
    links.findLast(({ element }) => isTimeLabel(shortText(element) ?? '')) ??
    null;
  const replyButton = outside.find(isReplyButton) ?? null;
  return { comment, own, textRoots, outside, author, time, replyButton };
}

const isToProfile = ({ url }: Link): boolean => url !== null && isProfile(url);

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
  const seen = parts.author && visibleText([parts.author.element], () => false).text;
  return seen || labelOf(parts.comment)?.author || null;
}

/** What the label alone says: reply or not; null when it does not tell or there is none. */
export function labelledKindOf(comment: Element): CommentLabel['kind'] {
  const label = comment.getAttribute('aria-label');
  return label === null ? null : kindOfLabel(label);
}

export function labelOf(comment: Element) {
  const label = comment.getAttribute('aria-label');
  return label === null ? null : readLabel(label);
}

export type Marks = { readonly edited: boolean; readonly pageBadge: boolean };

/** Words that stand alone outside text and links, whose words anyone may choose. */
export function marksOf({ outside }: Parts): Marks {
  let edited = false;
  let pageBadge = false;
  for (const element of outside) {
    if (element.childElementCount > 0 || !element.hasChildNodes()) continue;
    const word = wordOf(shortText(element) ?? '');
    if (!editedWords.has(word) && !pageBadges.has(word)) continue;
    if (element.closest('a')) continue;
    if (editedWords.has(word)) edited = true;
    else pageBadge = true;
  }
  return { edited, pageBadge };
}

export function mediaOf(s: Selectors, { outside, comment }: Parts): MediaKind {
  const label = comment.getAttribute('aria-label') ?? '';
  if (label.includes(' GIF comment') || label.includes(' GIF-Kommentar')) return 'gif';
  const any = `${s.gif.any}, ${s.sticker.any}, ${s.video.any}, ${s.image.any}`;
  if (!comment.querySelector(any)) return 'none';
  for (const kind of ['gif', 'sticker', 'video', 'image'] as const) {
    if (outside.some(element => s[kind].matches(element) && !isDecoration(element))) return kind;
  }
  return 'none';
}

/** Avatars stand in profile links; reactions and badges are small pictures in buttons and lists. */
function isDecoration(element: Element): boolean {
  if (element.closest('ul, [role="button"]:not([aria-label*="sticker" i], [aria-label*="GIF"])')) {
    return true;
  }
  const link = element.closest('a[href]');
  const url = link && linkOf(link, baseOf(link));
  return url !== null && url !== undefined && isProfile(url);
}
