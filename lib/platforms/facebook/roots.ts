import { hasSize } from '../visibility';
import { isGenitiveOf } from './labels';
import { idsIn, isComment, labelledKindOf, labelOf, type Selectors } from './parts';

/** Enough for the longest run of replies under one comment, and an end for a hostile page. */
const longestSearch = 1000;

/**
 * Id of the top-level comment above a reply whose own link does not name it (base64 ids): the
 * outermost comment around a nested reply, else the nearest top-level comment before a flat one, if
 * the name in the reply's label does not speak against it. A virtualised list may have dropped the
 * true one. Null when it can't be told.
 */
export function rootIdOf(s: Selectors, reply: Element): string | null {
  const outer = outermostComment(s, reply);
  if (outer) return idsIn(s, outer)?.id ?? null;
  const { root, between } = precedingRoot(s, reply);
  if (!root) return null;
  const label = labelOf(reply);
  if (label?.parent) {
    const candidates = label.parentKind === 'comment' ? [root] : [root, ...between];
    const isAnswered = (candidate: Element) => {
      const author = labelOf(candidate)?.author;
      return author === undefined || isGenitiveOf(label.parent ?? '', author);
    };
    if (!candidates.some(isAnswered)) return null;
  }
  return idsIn(s, root)?.id ?? null;
}

export function outermostComment(s: Selectors, comment: Element): Element | null {
  let outermost: Element | null = null;
  for (let at = parentArticle(s, comment); at; at = parentArticle(s, at)) {
    if (isComment(s, at)) outermost = at;
  }
  return outermost;
}

export const parentArticle = (s: Selectors, element: Element): Element | null =>
  element.parentElement ? s.article.around(element.parentElement) : null;

/** Walks backwards through older siblings, then those of the parents, up to the thread's border. */
function precedingRoot(
  s: Selectors,
  reply: Element,
  isRoot: (article: Element) => boolean = article => isTopLevel(s, article),
): { root: Element | null; between: readonly Element[] } {
  const between: Element[] = [];
  let steps = 0;
  for (let node: Element | null = reply; node && !isBorder(s, node); node = node.parentElement) {
    for (let at = node.previousElementSibling; at; at = at.previousElementSibling) {
      if (++steps > longestSearch) return { root: null, between };
      for (const article of articlesIn(s, at).toReversed()) {
        if (isRoot(article)) return { root: article, between };
        between.push(article);
      }
    }
  }
  return { root: null, between };
}

const isBorder = (s: Selectors, element: Element): boolean =>
  s.dialog.matches(element) || s.post.matches(element) || s.main.matches(element);

function articlesIn(s: Selectors, element: Element): Element[] {
  return s.article.matches(element)
    ? [element, ...element.querySelectorAll(s.article.any)]
    : [...element.querySelectorAll(s.article.any)];
}

function isTopLevel(s: Selectors, article: Element): boolean {
  if (parentArticle(s, article) && outermostComment(s, article)) return false;
  const kind = labelledKindOf(article);
  if (kind) return kind === 'comment' && isComment(s, article);
  const ids = idsIn(s, article);
  return ids !== null && ids.rootId === null && !isReplyByPlace(s, article);
}

/**
 * Whether a comment that says nothing of it stands where replies stand: inside a comment, or deeper
 * than the top-level comment before it. Replies in one flat list with all others are not told.
 */
export function isReplyByPlace(s: Selectors, comment: Element): boolean {
  if (outermostComment(s, comment)) return true;
  const { root } = precedingRoot(s, comment, isLabelledTopLevel);
  return root !== null && hasSize(root) && depthBelow(root, comment) > depthBelow(comment, root);
}

const isLabelledTopLevel = (article: Element): boolean => labelledKindOf(article) === 'comment';

/** Levels between `element` and the nearest element around it that also holds `other`. */
function depthBelow(other: Element, element: Element): number {
  let depth = 0;
  for (let at: Element | null = element; at && !at.contains(other); at = at.parentElement) depth++;
  return depth;
}
