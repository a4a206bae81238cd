import { fingerprint } from '../../comment/fingerprint';
import { commentKey, threadKey } from '../../comment/key';
import { cleanLink, platformOf } from '../../comment/link';
import type {
  CommentKey,
  CommentSnapshot,
  ThreadKey,
  ThreadSnapshot,
} from '../../comment/snapshot';
import { isTimeLabel, readTime } from '../../comment/time';
import { err, ok, type Result } from '../../result';
import type { ReadContext, ReadError } from '../adapter';
import { oneLine, ownElements, shortText } from '../own';
import type { Selector } from '../selectors';
import { isRendered, longestAlt, visibleText, type VisibleText } from '../visible-text';
import { editedWords, identityIn, moreWords, replyWords, wordOf } from './labels';
import type { BusinessSuiteSelectors } from './selectors';

export type Selectors = Readonly<Record<keyof BusinessSuiteSelectors, Selector>>;

/** The parts of one comment that are its own and not a nested reply's. */
type Parts = {
  readonly own: readonly Element[];
  readonly author: Element | null;
  readonly text: Element | null;
};

const unreadable = (field: ReadError['field']): Result<never, ReadError> =>
  err({ kind: 'unreadable', field });

const isButton = (element: Element): element is HTMLElement =>
  element.getAttribute('role') === 'button' || element.tagName === 'BUTTON';

function partsOf(s: Selectors, comment: Element): Parts {
  const own = ownElements(comment, s.comment.any);
  const author = own.find(element => s.authorLink.matches(element) && shortText(element)) ?? null;
  const text =
    own.find(
      element =>
        s.text.matches(element) &&
        !element.closest('a, [role="button"], button') &&
        !(author && element.contains(author)),
    ) ?? null;
  return { own, author, text };
}

/** The post the inbox shows, from the address: nothing in the page names it. */
export function postIdOf(url: URL): string | null {
  const id = url.searchParams.get('selected_item_id');
  return id && id.length <= 100 && /^[A-Za-z0-9_-]+$/.test(id) ? id : null;
}

/**
 * Post, author and text make the key: comments show no id. Two equal comments of one person under
 * one post share it, and an edited one becomes another.
 */
export function keyOf(s: Selectors, comment: Element): CommentKey | null {
  const id = idOf(partsOf(s, comment), new URL(comment.ownerDocument.URL));
  return id === null ? null : commentKey('business-suite', id);
}

function idOf({ author, text }: Parts, url: URL): string | null {
  const post = postIdOf(url);
  const name = author && shortText(author);
  if (!post || !name) return null;
  return `${post}-${fingerprint(name, oneLine(text?.textContent ?? ''))}`;
}

export function textOf(s: Selectors, comment: Element): VisibleText {
  const { text } = partsOf(s, comment);
  return visibleText(text ? [text] : [], isButton);
}

export function readComment(
  s: Selectors,
  comment: Element,
  { url, now }: ReadContext,
): Result<CommentSnapshot, ReadError> {
  const parts = partsOf(s, comment);
  const id = idOf(parts, new URL(comment.ownerDocument.URL));
  const key = id === null ? null : commentKey('business-suite', id);
  if (id === null || !key) return unreadable('id');
  if (!isRendered(comment)) return unreadable('text');
  const name = parts.author ? shortText(parts.author) : null;
  if (!name) return unreadable('author');
  const root = rootOf(s, comment);
  return ok({
    key,
    platform: 'business-suite',
    id,
    threadKey: threadKeyOf(url),
    rootKey: root && keyOf(s, root),
    kind: root ? 'reply' : 'comment',
    author: { name, profileUrl: profileUrlOf(parts.author, url) },
    text: visibleText(parts.text ? [parts.text] : [], isButton).text,
    media: mediaOf(s, parts),
    truncated: parts.own.some(element => isButton(element) && hasWord(element, moreWords)),
    edited: leaves(parts).some(element => hasWord(element, editedWords)),
    time: readTime({ label: timeLabelOf(parts), now }),
    permalink: null,
    byPage: name === pageNameIn(s, comment),
    language: parts.text?.getAttribute('lang') || null,
  });
}

export function readThread(s: Selectors, comment: Element, { url }: ReadContext): ThreadSnapshot {
  const document = comment.ownerDocument;
  const card = s.postCard.first(document);
  const placeholders = s.composer
    .all(s.list.around(comment) ?? document)
    .map(box => box.getAttribute('placeholder') ?? '');
  return {
    key: threadKeyOf(url),
    platform: 'business-suite',
    postUrl: cleanLink(url.href, url)?.href ?? null,
    postText: card ? visibleText([card], isButton).text : '',
    pageName: pageNameIn(s, comment),
    identity: placeholders.map(identityIn).find(name => name !== null) ?? null,
    sort: 'unknown',
  };
}

function threadKeyOf(url: URL): ThreadKey {
  return threadKey('business-suite', postIdOf(url) ?? `view-${fingerprint(url.pathname)}`)!;
}

function rootOf(s: Selectors, comment: Element): Element | null {
  let root: Element | null = null;
  for (let at = comment.parentElement; at; at = at.parentElement) {
    if (s.comment.matches(at)) root = at;
    if (s.list.matches(at)) break;
  }
  return root;
}

const pageNameIn = (s: Selectors, comment: Element): string | null => {
  const header = s.header.first(comment.ownerDocument);
  return (header && shortText(header)) || null;
};

function profileUrlOf(author: Element | null, base: URL): string | null {
  const link = author && cleanLink(author.getAttribute('href'), base);
  return link && platformOf(link) !== 'business-suite' ? link.href : null;
}

/** Elements that hold nothing but text, outside the comment's own text and name. */
const leaves = ({ own, author, text }: Parts): Element[] =>
  own.filter(
    element =>
      element.childElementCount === 0 && !author?.contains(element) && !text?.contains(element),
  );

const timeLabelOf = (parts: Parts): string | null =>
  leaves(parts)
    .map(shortText)
    .find(text => text !== null && isTimeLabel(text)) ?? null;

const hasWord = (element: Element, words: ReadonlySet<string>): boolean =>
  words.has(wordOf(shortText(element) ?? ''));

export function replyButtonOf(s: Selectors, comment: Element): HTMLElement | null {
  const buttons = ownElements(comment, s.comment.any).filter(isButton);
  return buttons.find(button => hasWord(button, replyWords)) ?? null;
}

/** An emoji's picture bears the emoji itself as its alt text; no other picture has so short a one. */
function isEmoji(element: Element): boolean {
  const alt = element.getAttribute('alt') ?? '';
  return alt !== '' && alt.length <= longestAlt;
}

function mediaOf(s: Selectors, { own }: Parts): CommentSnapshot['media'] {
  const shown = own.filter(element => !element.closest('a, [role="button"]') && !isEmoji(element));
  if (shown.some(s.video.matches)) return 'video';
  return shown.some(s.image.matches) ? 'image' : 'none';
}
