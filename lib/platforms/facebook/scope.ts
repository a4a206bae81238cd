import { isComment, type Selectors } from './parts';

/** The open post dialog in front, else the part of the page that holds comments. */
export function findScope(s: Selectors, document: Document): Element | null {
  const dialog = [...document.querySelectorAll(s.dialog.any)].findLast(at => showsPost(s, at));
  if (dialog) return dialog;
  const areas = [...document.querySelectorAll(s.main.any)];
  return areas.find(area => holdsComment(s, area)) ?? null;
}

/** A dialog that shows a post, even while its comments are loading; menus and questions don't. */
const showsPost = (s: Selectors, dialog: Element): boolean =>
  holdsComment(s, dialog) ||
  dialog.querySelector(`${s.storyMessage.any}, ${s.composer.any}`) !== null;

function holdsComment(s: Selectors, area: Element): boolean {
  const first = area.querySelector(s.article.any);
  if (!first || isComment(s, first)) return first !== null;
  for (const article of area.querySelectorAll(s.article.any)) {
    if (isComment(s, article)) return true;
  }
  return false;
}

/**
 * Whether a post dialog stands in front of the page that `comment` is on. Looks only beside the
 * comment's own main area: asked for each of thousands of comments, it must not search among them.
 */
export function isBehindDialog(s: Selectors, comment: Element): boolean {
  if (s.dialog.around(comment)) return false;
  const area = s.main.around(comment);
  for (let at = area; at?.parentElement; at = at.parentElement) {
    for (const sibling of at.parentElement.children) {
      if (sibling === at) continue;
      const dialogs = s.dialog.matches(sibling)
        ? [sibling]
        : sibling.querySelectorAll(s.dialog.any);
      for (const dialog of dialogs) if (showsPost(s, dialog)) return true;
    }
  }
  return false;
}
