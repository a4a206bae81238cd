import { isRendered } from './visible-text';

/** False for copies that pages keep at zero size. Forces layout. */
export function hasSize(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && isRendered(element) && !isClippedAway(element);
}

/** A box of zero size around it, with what is too much cut off: `height: 0; overflow: hidden`. */
function isClippedAway(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  let at = element.parentElement;
  // Copies are wrapped closely; thread, dialog and page around them have a size.
  for (let level = 0; at && level < 4; level++, at = at.parentElement) {
    const { width, height } = at.getBoundingClientRect();
    const isFlat = width <= 1 || height <= 1;
    if (isFlat && view?.getComputedStyle(at).overflow !== 'visible') return true;
  }
  return false;
}

/** The first element of each key: copies of a comment carry its id. What has no key is kept. */
export function withoutCopies(
  comments: readonly Element[],
  keyOf: (comment: Element) => string | null,
): Element[] {
  const seen = new Set<string>();
  return comments.filter(comment => {
    const key = keyOf(comment);
    if (key === null) return true;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A bar appended to something inline or to a flex row would stand beside the row, not under it. */
export function isBlockBox(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style) return false;
  const isRow = style.display.includes('flex') && style.flexDirection.startsWith('row');
  return !isRow && (style.display.includes('flex') || style.display === 'block');
}
