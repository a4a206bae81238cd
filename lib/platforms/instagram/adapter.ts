import { commentKey } from '../../comment/key';
import type { PlatformAdapter, ReadContext } from '../adapter';
import { isFresh } from '../batch';
import { composerText } from '../composer-text';
import { findScope, isBehindDialog } from '../scope';
import { selectorsOf } from '../selectors';
import { hasSize, withoutCopies } from '../visibility';
import { rangesOf } from '../visible-text';
import { isMessengerLabel } from './labels';
import { postLinkOf, surfaceOf } from './links';
import { authorOf, ownerIn, readComment, readThread, textOf, textRootOf } from './read';
import { postLinkIn, replyButtonIn, rowAround, rowsIn, type Selectors } from './rows';
import { scopeParts } from './scope';
import { instagramSelectors, type InstagramSelectors } from './selectors';
import { slotFor } from './slot';

const hosts = new Set(['www.instagram.com', 'instagram.com']);

/** Instagram on the web: posts and reels on their own page or in the modal over a profile. */
export function createInstagramAdapter(table: InstagramSelectors): PlatformAdapter {
  const s = selectorsOf(table);
  const scopes = scopeParts(s);
  const ownerAround = createOwners(s);
  const keyOf = (row: Element) => {
    const id = postLinkIn(s, row)?.id;
    return id ? commentKey('instagram', id) : null;
  };
  const isVisible = (row: Element) => hasSize(row) && !isBehindDialog(scopes, row);
  return {
    id: 'instagram',
    experimental: false,
    matches: url => url.protocol === 'https:' && hosts.has(url.hostname),
    surfaceOf,
    commentIn(url) {
      const id = postLinkOf(url)?.id;
      return id ? commentKey('instagram', id) : null;
    },
    findScope: document => findScope(scopes, document),
    listComments: root => withoutCopies(rowsIn(s, root).filter(isVisible), keyOf),
    commentsIn(added) {
      const inside = rowsIn(s, added);
      if (inside.length > 0) return inside;
      const around = rowOver(s, added);
      return around ? [around] : [];
    },
    isVisible,
    keyOf,
    readComment: (row, context) => readComment(s, row, ownerAround(row, context), context),
    readThread: (row, context) => readThread(s, row, containerOf(s, row), context),
    slotFor: row => slotFor(row, replyButtonIn(row)),
    locate: (row, spans) => rangesOf(textOf(textRootOf(s, row)), spans),
    replyButton: replyButtonIn,
    listComposers: scope => listComposers(s, scope),
    composerFor: row => composerFor(s, row),
    composerText,
  };
}

export const instagram = createInstagramAdapter(instagramSelectors);

function listComposers(s: Selectors, scope: Element): HTMLElement[] {
  const boxes = scope.querySelectorAll<HTMLElement>(s.composer.any);
  return [...boxes].filter(box => !isMessengerLabel(box.getAttribute('aria-label') ?? ''));
}

/**
 * One box serves the whole thread. It comments on the post until a click on Reply writes "@name "
 * into it: before that, it is nobody's reply box.
 */
function composerFor(s: Selectors, row: Element): HTMLElement | null {
  const author = authorOf(s, row);
  if (!author) return null;
  const isForAuthor = (box: HTMLElement) => `${composerText(box)} `.startsWith(`@${author} `);
  return listComposers(s, containerOf(s, row)).find(isForAuthor) ?? null;
}

function containerOf(s: Selectors, row: Element): Element {
  const found = s.dialog.around(row) ?? s.post.around(row) ?? s.main.around(row);
  return found ?? row.ownerDocument.documentElement;
}

/** The row that `added` is a part of: near above it, and small. */
function rowOver(s: Selectors, added: Element): Element | null {
  let at = added.parentElement;
  for (let level = 0; at && level < 8; level++, at = at.parentElement) {
    const time = at.querySelector(s.time.any);
    if (!time) continue;
    const row = rowAround(s, time);
    return row?.contains(added) ? row : null;
  }
  return null;
}

/** The post's owner, remembered for a moment: without one it is a long search. */
function createOwners(s: Selectors) {
  const lastByContainer = new WeakMap<Element, { now: number; owner: string | null }>();
  return (row: Element, { now }: ReadContext): string | null => {
    const container = containerOf(s, row);
    const last = lastByContainer.get(container);
    if (last && isFresh(last.now, now)) return last.owner;
    const owner = ownerIn(s, container);
    lastByContainer.set(container, { now, owner });
    return owner;
  };
}
