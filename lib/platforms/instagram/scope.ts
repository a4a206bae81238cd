import type { ScopeParts } from '../scope';
import type { Selectors } from './rows';

export const scopeParts = (s: Selectors): ScopeParts => ({
  dialogs: s.dialog,
  areas: s.main,
  showsPost: dialog => showsPost(s, dialog),
  holdsComment: area => holdsComment(s, area),
});

const holdsComment = (s: Selectors, area: Element): boolean =>
  area.querySelector(s.time.any) !== null;

const showsPost = (s: Selectors, dialog: Element): boolean =>
  holdsComment(s, dialog) || dialog.querySelector(s.composer.any) !== null;
