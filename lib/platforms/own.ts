/**
 * Elements inside `comment` in document order, without the insides of what `isForeign` names:
 * replies stand inside the comment they answer, and none of their parts may be taken for its own.
 */
export function ownElements(comment: Element, isForeign: (element: Element) => boolean): Element[] {
  const own: Element[] = [];
  const collect = (parent: Element) => {
    for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
      if (isForeign(child)) continue;
      own.push(child);
      collect(child);
    }
  };
  collect(comment);
  return own;
}

/** Text of a short thing (a button, a badge) in one line; null when it is too long to be one. */
export function shortText(element: Element): string | null {
  const text = element.textContent ?? '';
  return text.length > 200 ? null : oneLine(text);
}

/** White space of every kind as single blanks. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
