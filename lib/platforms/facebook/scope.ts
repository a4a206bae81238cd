import type { ScopeParts } from '../scope';
import { isComment, type Selectors } from './parts';

export const scopeParts = (s: Selectors): ScopeParts => ({
  dialogs: s.dialog,
  areas: s.main,
  showsPost: dialog => showsPost(s, dialog),
  holdsComment: area => holdsComment(s, area),
});

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
