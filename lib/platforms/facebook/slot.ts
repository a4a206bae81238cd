import { isBlockBox } from '../visibility';
import { isArticle, partsOf, type Parts, type Selectors } from './parts';

/**
 * Where a bar stands right under the comment's own row of actions, as the last child of an element
 * that ends before nested replies. React appends what comes later behind it and notices nothing.
 * Null for a comment without a row of actions: there is nothing to answer in it.
 */
export function slotFor(s: Selectors, comment: Element): Element | null {
  const row = actionRowOf(partsOf(s, comment));
  if (!row) return null;
  for (let at = row.parentElement; at && comment.contains(at); at = at.parentElement) {
    if (isArticle(s, at)) break;
    if (isBlockBox(at) && !holdsReplies(s, at)) return at;
  }
  // Replies stand in every box around the row: inside the row if a bar can stand under it there.
  return holdsReplies(s, comment) && isBlockBox(row) ? row : comment;
}

/** The smallest own element that holds both the reply button and the time. */
function actionRowOf({ replyButton, time, comment }: Parts): Element | null {
  const start = replyButton ?? time?.element;
  if (!start) return null;
  for (let at = start.parentElement; at && at !== comment; at = at.parentElement) {
    if (at.tagName === 'UL' || !time || at.contains(time.element)) return at;
  }
  return null;
}

const holdsReplies = (s: Selectors, element: Element): boolean =>
  element.querySelector(s.article.any) !== null;
