import type { PlatformAdapter } from '../platforms/adapter';

export type Slots = {
  /** Where the bar of a comment goes, quickly: as in a comment of the same shape. May be wrong, rarely. */
  guess(comment: Element): Element | null;
  /** Where it goes according to the adapter. Slower: it reads styles. */
  ask(comment: Element): Element | null;
};

/** The way from a comment's element down to its slot as a selector: which child, and what stands there. */
type Shape = string;

/** Kinds of comment on one page: top level, reply, with and without picture. */
const shapesKept = 6;

/**
 * Bars have to be in place in the very frame in which 2,000 comments appear: whatever moves later is
 * laid out and prepared for painting again, with all that is below it. Asking the adapter costs ten
 * times as much as the frame can give, so the way to the slot is learned from comments of the same
 * shape and checked when the comment is read.
 */
export function createSlots(adapter: PlatformAdapter): Slots {
  let shapes: Shape[] = [];

  const ask = (comment: Element): Element | null => {
    const slot = adapter.slotFor(comment);
    const shape = slot && shapeOf(comment, slot);
    if (shape && !shapes.some(known => follow(comment, known) === slot))
      shapes = [shape, ...shapes].slice(0, shapesKept);
    return slot;
  };
  return {
    ask,
    guess(comment) {
      for (const shape of shapes) {
        const slot = follow(comment, shape);
        if (slot) return slot;
      }
      return ask(comment);
    },
  };
}

/** Null for a slot outside its comment. "" for the comment itself. */
function shapeOf(comment: Element, slot: Element): Shape | null {
  let shape = '';
  for (let at = slot; at !== comment;) {
    const parent = at.parentElement;
    if (!parent) return null;
    const className = at.getAttribute('class');
    const isLike = className === null ? ':not([class])' : `[class="${CSS.escape(className)}"]`;
    const index = [...parent.children].indexOf(at) + 1;
    shape = ` > ${CSS.escape(at.localName)}${isLike}:nth-child(${index})${shape}`;
    at = parent;
  }
  return shape === '' ? '' : `:scope${shape}`;
}

/** One question to the browser, not one per step: every element that a script touches has its price. */
const follow = (comment: Element, shape: Shape): Element | null =>
  shape === '' ? comment : comment.querySelector(shape);
