import type { Selector } from './selectors';

/** How a site's posts are found; made by its adapter. */
export type ScopeParts = {
  readonly dialogs: Selector;
  readonly areas: Selector;
  /** Dialogs that show a post, even while its comments are loading; menus and questions don't. */
  readonly showsPost: (dialog: Element) => boolean;
  readonly holdsComment: (area: Element) => boolean;
};

/** The open post dialog in front, else the part of the page that holds comments. */
export function findScope(parts: ScopeParts, document: Document): Element | null {
  const dialogs = [...document.querySelectorAll(parts.dialogs.any)];
  const inFront = dialogs.findLast(dialog => parts.showsPost(dialog));
  if (inFront) return inFront;
  const areas = [...document.querySelectorAll(parts.areas.any)];
  return areas.find(area => parts.holdsComment(area)) ?? null;
}

/**
 * Whether a post dialog stands in front of the page that `comment` is on. Looks only beside the
 * comment's own main area: asked for each of thousands of comments, it must not search among them.
 */
export function isBehindDialog(
  { dialogs, areas, showsPost }: ScopeParts,
  comment: Element,
): boolean {
  if (dialogs.around(comment)) return false;
  for (let at = areas.around(comment); at?.parentElement; at = at.parentElement) {
    for (const sibling of at.parentElement.children) {
      if (sibling === at) continue;
      const beside = dialogs.matches(sibling) ? [sibling] : sibling.querySelectorAll(dialogs.any);
      for (const dialog of beside) if (showsPost(dialog)) return true;
    }
  }
  return false;
}
