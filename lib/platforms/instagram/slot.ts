import { isBlockBox } from '../visibility';

/**
 * The column that holds head, text and actions of a row: a bar appended to it stands under the
 * actions and beside the picture. Null for a row without actions.
 */
export function slotFor(row: Element, replyButton: HTMLElement | null): Element | null {
  const actions = replyButton?.parentElement;
  if (!actions || !row.contains(actions) || actions === row) return null;
  for (let at = actions.parentElement; at && row.contains(at); at = at.parentElement) {
    if (isBlockBox(at)) return at;
  }
  return row;
}
