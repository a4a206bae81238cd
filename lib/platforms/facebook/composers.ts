import { composerText } from '../composer-text';
import { addresseeIn, isMessengerLabel, isPostBoxLabel } from './labels';
import { authorNameOf, idsIn, isComment, labelledKindOf, partsOf, type Selectors } from './parts';
import { outermostComment } from './roots';
import { containerOf } from './thread';

const labelOf = (box: Element): string => box.getAttribute('aria-label') ?? '';

/** Comment and reply boxes in `scope`; Messenger uses the same editor. */
export function listComposers(s: Selectors, scope: Element): HTMLElement[] {
  return [...scope.querySelectorAll<HTMLElement>(s.composer.any)].filter(
    box => !isMessengerLabel(labelOf(box)) && !s.messenger.around(box),
  );
}

/**
 * The open reply box of `comment`. Boxes stand at the end of a thread of replies, so one belongs to
 * the whole thread: the name it was opened for decides, then the distance.
 */
export function composerFor(s: Selectors, comment: Element): HTMLElement | null {
  const boxes = boxesAround(s, outermostComment(s, comment) ?? comment);
  const name = authorNameOf(partsOf(s, comment));
  if (!name) return null;
  const named = boxes.filter(box => addresseeIn(labelOf(box)) === name);
  const unnamed = boxes.filter(box => addresseeIn(labelOf(box)) === null && mayAnswer(box, name));
  return nearest(comment, named) ?? nearest(comment, unnamed);
}

/** A box without a name in its label: nothing in it yet, or the name it was opened for. */
function mayAnswer(box: HTMLElement, name: string): boolean {
  const text = composerText(box).trim();
  return text === '' || text.startsWith(name);
}

/** Boxes in the smallest surroundings of `root` that hold any; those of other threads are left out. */
function boxesAround(s: Selectors, root: Element): HTMLElement[] {
  const border = containerOf(s, root);
  for (let at: Element | null = root; at && at !== border; at = at.parentElement) {
    if (at !== root && holdsOtherThread(s, at, root)) return [];
    const boxes = listComposers(s, at);
    const replyBoxes = boxes.filter(box => !isPostBoxLabel(labelOf(box)));
    if (replyBoxes.length > 0) return replyBoxes;
  }
  return [];
}

/**
 * Whether a top-level comment other than `root` stands in `area`, outside the part of it that was
 * looked at on the way up. Stops at the first: an area may hold thousands.
 */
function holdsOtherThread(s: Selectors, area: Element, root: Element): boolean {
  const id = idsIn(s, root)?.id;
  const isOther = (article: Element) =>
    labelledKindOf(article) === 'comment' &&
    isComment(s, article) &&
    // A hidden copy of the very comment is no other thread.
    idsIn(s, article)?.id !== id;
  for (const part of area.children) {
    if (part.contains(root)) continue;
    if (s.article.matches(part) && isOther(part)) return true;
    if ([...part.querySelectorAll(s.article.any)].some(isOther)) return true;
  }
  return false;
}

/** The first box behind the comment, else the last one before it. */
function nearest(comment: Element, boxes: readonly HTMLElement[]): HTMLElement | null {
  const isBehind = (box: HTMLElement) =>
    (comment.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return boxes.find(isBehind) ?? boxes.at(-1) ?? null;
}
