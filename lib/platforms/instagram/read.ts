import { fingerprint } from '../../comment/fingerprint';
import { commentKey, threadKey } from '../../comment/key';
import type { CommentSnapshot, MediaKind, ThreadKey, ThreadSnapshot } from '../../comment/snapshot';
import { readTime } from '../../comment/time';
import { err, ok, type Result } from '../../result';
import type { ReadContext, ReadError } from '../adapter';
import { shortText } from '../own';
import { isRendered, visibleText, type VisibleText } from '../visible-text';
import { editedWords, gifWords, moreWords, pageBadges, wordOf } from './labels';
import { postLinkOf, profileUrlOf, userOf, type PostLink } from './links';
import { isButton, linkOf, postLinkIn, type Selectors } from './rows';

const unreadable = (field: ReadError['field']): Result<never, ReadError> =>
  err({ kind: 'unreadable', field });

export function readComment(
  s: Selectors,
  row: Element,
  owner: string | null,
  { now }: ReadContext,
): Result<CommentSnapshot, ReadError> {
  const link = postLinkIn(s, row);
  const key = link?.id ? commentKey('instagram', link.id) : null;
  const thread = link && threadKey('instagram', link.code);
  if (!link?.id || !key || !thread) return unreadable('id');
  if (!isRendered(row)) return unreadable('text');
  const author = authorOf(s, row);
  if (!author) return unreadable('author');
  const text = textRootOf(s, row);
  const time = s.time.first(row);
  return ok({
    key,
    platform: 'instagram',
    id: link.id,
    threadKey: thread,
    rootKey: link.rootId === null ? null : commentKey('instagram', link.rootId),
    kind: link.rootId === null ? 'comment' : 'reply',
    author: { name: author, profileUrl: profileUrlOf(author) },
    text: textOf(text).text,
    media: mediaOf(s, row, text),
    truncated: text !== null && holdsWord(text, moreWords, isButton),
    edited: hasWord(s, row, text, editedWords),
    time: readTime({
      label: time && shortText(time),
      datetime: time?.getAttribute('datetime') ?? null,
      now,
    }),
    permalink: permalinkOf(link),
    byPage: owner === null ? hasWord(s, row, text, pageBadges) : author === owner,
    language: text?.getAttribute('lang') || null,
  });
}

export function readThread(
  s: Selectors,
  row: Element,
  container: Element,
  { url }: ReadContext,
): ThreadSnapshot {
  const link = postLinkIn(s, row) ?? postLinkOf(url);
  const caption = s.caption.first(container);
  return {
    key: (link && threadKey('instagram', link.code)) ?? threadOfPage(url),
    platform: 'instagram',
    postUrl: link && `https://www.instagram.com/${link.kind}/${link.code}/`,
    postText: caption ? visibleText([caption], isButton).text : '',
    pageName: ownerIn(s, container),
    identity: null,
    sort: 'unknown',
  };
}

function threadOfPage(url: URL): ThreadKey {
  return threadKey('instagram', `view-${fingerprint(url.pathname)}`)!;
}

function permalinkOf({ kind, code, id, rootId }: PostLink): string {
  const path = rootId === null ? `c/${id}/` : `c/${rootId}/r/${id}/`;
  return `https://www.instagram.com/${kind}/${code}/${path}`;
}

/** The name of the post's owner: the first profile named in the post, before any comment. */
export function ownerIn(s: Selectors, container: Element): string | null {
  const firstTime = s.time.first(container);
  for (const anchor of container.querySelectorAll('a[href]')) {
    const isAfter =
      firstTime !== null &&
      (anchor.compareDocumentPosition(firstTime) & Node.DOCUMENT_POSITION_FOLLOWING) === 0;
    if (isAfter) return null;
    const user = nameIn(anchor);
    if (user) return user;
  }
  return null;
}

/** The author's name stands in a link to the profile of that very name. Mentions start with "@". */
export function authorOf(s: Selectors, row: Element): string | null {
  return (
    s.profileLink
      .all(row)
      .map(nameIn)
      .find(name => name !== null) ?? null
  );
}

function nameIn(anchor: Element): string | null {
  const url = linkOf(anchor);
  const user = url && userOf(url);
  return user && shortText(anchor)?.toLowerCase() === user.toLowerCase() ? user : null;
}

/** The first of the row's texts that is neither head nor button nor badge; null for a picture alone. */
export function textRootOf(s: Selectors, row: Element): Element | null {
  const time = s.time.first(row);
  const author = s.profileLink.all(row).find(anchor => nameIn(anchor) !== null);
  for (const element of row.querySelectorAll(s.text.any)) {
    if (element.contains(time) || (author && element.contains(author))) continue;
    if (author?.contains(element) || element.closest('a, [role="button"], button')) continue;
    const word = wordOf(element.textContent ?? '');
    if (word === '' && !element.querySelector('img')) continue;
    if (pageBadges.has(word) && isInHead(element, row, time)) continue;
    if (editedWords.has(word) && isInHead(element, row, time)) continue;
    return element;
  }
  return null;
}

/** Badges stand beside the time, under one parent; a text that only says "Autor" does not. */
function isInHead(element: Element, row: Element, time: Element | null): boolean {
  const parent = element.parentElement;
  return parent !== row && time !== null && parent?.contains(time) === true;
}

export function textOf(root: Element | null): VisibleText {
  return visibleText(root ? [root] : [], isButton);
}

/** Words that stand alone in the row, outside text and names, which anyone may choose freely. */
function hasWord(
  s: Selectors,
  row: Element,
  text: Element | null,
  words: ReadonlySet<string>,
): boolean {
  const isOutside = (element: Element) =>
    !text?.contains(element) && !element.closest('a') && element.childElementCount === 0;
  return [...row.querySelectorAll('span, div')].some(
    element => isOutside(element) && words.has(wordOf(element.textContent ?? '')),
  );
}

const holdsWord = (
  root: Element,
  words: ReadonlySet<string>,
  accept: (element: Element) => boolean,
): boolean =>
  [...root.querySelectorAll('*')].some(
    element => accept(element) && words.has(wordOf(element.textContent ?? '')),
  );

function mediaOf(s: Selectors, row: Element, text: Element | null): MediaKind {
  if (row.querySelector(s.video.any)) return 'video';
  const images = [...row.querySelectorAll(s.image.any)].filter(
    image => !text?.contains(image) && !image.closest('a[href], [role="button"], button'),
  );
  if (images.length === 0) return 'none';
  const isGif = images.some(image => {
    const alt = image.getAttribute('alt') ?? '';
    return gifWords.has(wordOf(alt)) || /\bgif\b/i.test(alt.slice(0, 200));
  });
  return isGif ? 'gif' : 'image';
}
