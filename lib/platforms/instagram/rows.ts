import type { Selector } from '../selectors';
import { cleanLink } from '../../comment/link';
import { shortText } from '../own';
import { replyWords, wordOf } from './labels';
import { postLinkOf, type PostLink } from './links';
import type { InstagramSelectors } from './selectors';

export type Selectors = Readonly<Record<keyof InstagramSelectors, Selector>>;

/** A row is never deeper than this around its time. */
const highestClimb = 10;

export const linkOf = (anchor: Element): URL | null =>
  cleanLink(anchor.getAttribute('href'), anchor.ownerDocument.URL);

/**
 * The row of a comment: the smallest element around its time that also holds the author's picture
 * and the reply button, and no other comment's time. Without a reply button (nobody logged in) the
 * picture is enough. Rows have no role or stable class of their own.
 */
export function rowAround(s: Selectors, time: Element): Element | null {
  let pictured: Element | null = null;
  let at = time.closest('a')?.parentElement ?? null;
  for (let level = 0; at && level < highestClimb; level++, at = at.parentElement) {
    if (s.main.matches(at) || s.dialog.matches(at) || holdsAnotherTime(s, at, time)) break;
    if (!pictured && at.querySelector(s.avatar.any)) pictured = at;
    if (pictured && replyButtonIn(at)) return at;
    if (at.tagName === 'LI') break;
  }
  return pictured;
}

function holdsAnotherTime(s: Selectors, element: Element, time: Element): boolean {
  if (element.querySelector(s.time.any) !== time) return true;
  // The first is ours. A second one can only follow in a sibling; rows are small, lists are not.
  return element.querySelectorAll(s.time.any).length > 1;
}

/** Rows in or at `root`, in document order. */
export function rowsIn(s: Selectors, root: Element): Element[] {
  const times = [...root.querySelectorAll(s.time.any)];
  return times.map(time => rowAround(s, time)).filter(row => row !== null);
}

/** The comment's link in its row. */
export function postLinkIn(s: Selectors, row: Element): PostLink | null {
  const anchor = s.time.first(row)?.closest('a');
  const url = anchor && linkOf(anchor);
  const link = url ? postLinkOf(url) : null;
  return link?.id ? link : null;
}

export const isButton = (element: Element): element is HTMLElement =>
  element.getAttribute('role') === 'button' || element.tagName === 'BUTTON';

export function replyButtonIn(row: Element): HTMLElement | null {
  for (const button of row.querySelectorAll<HTMLElement>('[role="button"], button')) {
    if (replyWords.has(wordOf(shortText(button) ?? ''))) return button;
  }
  return null;
}
