import { commentKey } from '../../comment/key';
import type { PlatformAdapter } from '../adapter';
import { composerText } from '../composer-text';
import { selectorsOf } from '../selectors';
import { findScope, isBehindDialog } from '../scope';
import { hasSize, withoutCopies } from '../visibility';
import { rangesOf } from '../visible-text';
import { composerFor, listComposers } from './composers';
import { idsOf, surfaceOf } from './links';
import { idsIn, isComment, partsOf, textOf, type Selectors } from './parts';
import { readComment, readThread } from './read';
import { scopeParts } from './scope';
import { facebookSelectors, type FacebookSelectors } from './selectors';
import { slotFor } from './slot';
import { createPostContexts } from './thread';

const hosts = new Set(['www.facebook.com', 'web.facebook.com', 'facebook.com']);

/** Facebook on the web: posts in dialogs, permalinks, feeds, groups, photos, reels and videos. */
export function createFacebookAdapter(table: FacebookSelectors): PlatformAdapter {
  const s = selectorsOf(table);
  const scopes = scopeParts(s);
  const postAround = createPostContexts(s);
  const keyOf = (comment: Element) => {
    const ids = idsIn(s, comment);
    return ids && commentKey('facebook', ids.id);
  };
  const articleOver = createLookAround(s);
  const isVisible = (comment: Element) => hasSize(comment) && !isBehindDialog(scopes, comment);
  return {
    id: 'facebook',
    experimental: false,
    matches: url => url.protocol === 'https:' && hosts.has(url.hostname),
    surfaceOf,
    commentIn(url) {
      const ids = idsOf(url);
      return ids && commentKey('facebook', ids.id);
    },
    findScope: document => findScope(scopes, document),
    listComments: root => withoutCopies(commentsAt(s, root).filter(isVisible), keyOf),
    commentsIn(added) {
      const around = articleOver(added);
      const inside = commentsAt(s, added);
      return around && isComment(s, around) ? [around, ...inside] : inside;
    },
    isVisible,
    keyOf,
    readComment: (comment, context) =>
      readComment(s, comment, postAround(comment, context), context),
    readThread: (comment, context) => readThread(s, comment, postAround(comment, context), context),
    slotFor: comment => slotFor(s, comment),
    locate: (comment, spans) => rangesOf(textOf(s, partsOf(s, comment)), spans),
    replyButton: comment => partsOf(s, comment).replyButton,
    listComposers: scope => listComposers(s, scope),
    composerFor: comment => composerFor(s, comment),
    composerText,
  };
}

/** The article around an element. Comments come in by the dozen under one parent: asked once for them. */
function createLookAround(s: Selectors): (element: Element) => Element | null {
  let lastParent: Element | null = null;
  let lastArticle: Element | null = null;
  return ({ parentElement }) => {
    if (parentElement !== lastParent || lastArticle?.contains(parentElement) === false) {
      lastParent = parentElement;
      lastArticle = parentElement && s.article.around(parentElement);
    }
    return lastArticle;
  };
}

export const facebook = createFacebookAdapter(facebookSelectors);

function commentsAt(s: Selectors, root: Element): Element[] {
  const comments = s.article.matches(root) && isComment(s, root) ? [root] : [];
  for (const article of root.querySelectorAll(s.article.any))
    if (isComment(s, article)) comments.push(article);
  return comments;
}
