import type { PlatformAdapter, Surface } from '../adapter';
import { composerText } from '../composer-text';
import { selectorsOf } from '../selectors';
import { hasSize, isBlockBox, withoutCopies } from '../visibility';
import { rangesOf } from '../visible-text';
import { keyOf, readComment, readThread, replyButtonOf, textOf, type Selectors } from './read';
import { businessSuiteSelectors, type BusinessSuiteSelectors } from './selectors';

/** Comment threads in Meta Business Suite's inbox. Message threads are none of its business. */
export function createBusinessSuiteAdapter(table: BusinessSuiteSelectors): PlatformAdapter {
  const s = selectorsOf(table);
  const keyOfComment = (comment: Element) => keyOf(s, comment);
  return {
    id: 'business-suite',
    experimental: true,
    matches: url => url.protocol === 'https:' && url.hostname === 'business.facebook.com',
    surfaceOf,
    commentIn: () => null,
    findScope: document => s.list.first(document),
    listComments: root => withoutCopies(commentsAt(s, root).filter(hasSize), keyOfComment),
    commentsIn(added) {
      const around = added.parentElement && s.comment.around(added.parentElement);
      const inside = commentsAt(s, added);
      return around && s.list.around(around) ? [around, ...inside] : inside;
    },
    isVisible: hasSize,
    keyOf: keyOfComment,
    readComment: (comment, context) => readComment(s, comment, context),
    readThread: (comment, context) => readThread(s, comment, context),
    slotFor: comment => slotFor(s, comment),
    locate: (comment, spans) => rangesOf(textOf(s, comment), spans),
    replyButton: comment => replyButtonOf(s, comment),
    listComposers: scope => listComposers(s, scope),
    composerFor: comment => composerFor(s, comment),
    composerText,
  };
}

export const businessSuite = createBusinessSuiteAdapter(businessSuiteSelectors);

/** Message threads live under the same addresses; `thread_type` tells them apart. */
function surfaceOf(url: URL): Surface | null {
  if (!/^\/latest\/inbox\/(?:facebook|instagram|all)\/?$/.test(url.pathname)) return null;
  const type = url.searchParams.get('thread_type');
  if (type === null) return url.pathname.includes('/all') ? null : 'inbox';
  return /^(?:FB_(?:PAGE|AD)_POST|(?:INSTAGRAM|IG)_(?:AD_)?POST)$/.test(type) ? 'inbox' : null;
}

/** Comments stand in the list of comments and nowhere else on this site. */
function commentsAt(s: Selectors, root: Element): Element[] {
  const found = [...root.querySelectorAll(s.comment.any)];
  if (s.comment.matches(root)) found.unshift(root);
  return s.list.around(root) ? found : found.filter(comment => s.list.around(comment) !== null);
}

function listComposers(s: Selectors, scope: Element): HTMLElement[] {
  const isInList = (box: Element) => s.list.around(box) !== null;
  return [...scope.querySelectorAll<HTMLElement>(s.composer.any)].filter(isInList);
}

/** The box at the end of the list comments on the post; one alone with a comment is that comment's. */
function composerFor(s: Selectors, comment: Element): HTMLElement | null {
  for (let at: Element | null = comment; at && !s.list.matches(at); at = at.parentElement) {
    if (commentsAt(s, at).some(other => !comment.contains(other))) return null;
    const [box] = listComposers(s, at);
    if (box) return box;
  }
  return null;
}

function slotFor(s: Selectors, comment: Element): Element | null {
  const actions = replyButtonOf(s, comment)?.parentElement;
  if (!actions) return null;
  for (let at = actions.parentElement; at && comment.contains(at); at = at.parentElement) {
    if (isBlockBox(at) && !at.querySelector(s.comment.any)) return at;
  }
  return isBlockBox(actions) ? actions : comment;
}
