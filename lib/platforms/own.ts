/**
 * Elements inside `comment` in document order, without what `foreign` (a selector) names and its
 * insides: replies stand inside the comment they answer, and none of their parts may be taken for
 * its own. Most comments hold nothing foreign, and asking them once is much cheaper.
 */
export function ownElements(comment: Element, foreign: string): Element[] {
  if (!comment.querySelector(foreign)) return [...comment.querySelectorAll('*')];
  const own: Element[] = [];
  const collect = (parent: Element) => {
    for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
      if (child.matches(foreign)) continue;
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
