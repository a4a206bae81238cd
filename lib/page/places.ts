import type { PlatformAdapter } from '../platforms/adapter';
import type { Place, ToPanel } from './panel-port';
import type { Views } from './views';

export type PlacesDeps = {
  readonly adapter: Pick<
    PlatformAdapter,
    'findScope' | 'listComments' | 'locate' | 'listComposers'
  >;
  readonly views: Pick<Views, 'of'>;
  /** The panel's host while it is open. */
  readonly panel: Element | null;
};

type Places = Pick<Extract<ToPanel, { type: 'places' }>, 'viewport' | 'thread' | 'cover'>;

/** More would be no help: who covers that much crops instead. */
const limit = 200;
const margin = 8;

/** Where things are in the viewport now, so that a screenshot of it can be cropped and others covered. Forces layout. */
export function placesAround(deps: PlacesDeps, concerned: Element): Places {
  const { adapter } = deps;
  const scope = adapter.findScope(document);
  const comments = scope ? adapter.listComments(scope) : [];
  const ownerOf = createOwner(new Set(comments));
  const frame = frameOf(concerned);
  const own = around(partsOf(deps, concerned, ownerOf));
  const shown = comments.flatMap(comment => {
    const box = cut(rectOf(comment), frame);
    return box ? [{ comment, box }] : [];
  });
  const others = shown
    .filter(({ comment }) => comment !== concerned)
    .flatMap(({ comment }) => coverOf(partsOf(deps, comment, ownerOf), own))
    .flatMap(box => cut(box, frame) ?? []);
  const profile = ownProfile(deps, scope, comments).flatMap(box => cut(box, viewport()) ?? []);
  const thread = around(shown.map(({ box }) => box));
  return {
    viewport: { width: innerWidth, height: innerHeight },
    thread: thread && toPlace(thread, margin),
    cover: [...others, ...profile].slice(0, limit).map(box => toPlace(box, 0)),
  };
}

type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

const rectOf = (element: Element): Box => element.getBoundingClientRect();

/** The comment that an element belongs to: replies may stand inside the comment that they answer. */
function createOwner(comments: ReadonlySet<Element>): (element: Element) => Element | null {
  return element => {
    let at: Element | null = element;
    while (at && !comments.has(at)) at = at.parentElement;
    return at;
  };
}

/** Pictures, names and words of one comment, without those of replies inside it. */
function partsOf(
  { adapter, views }: PlacesDeps,
  comment: Element,
  ownerOf: (element: Element) => Element | null,
): Box[] {
  const marks = [...comment.querySelectorAll(naming)].filter(part => ownerOf(part) === comment);
  const length = views.of(comment)?.entry?.state.peek().snapshot.text.length ?? 0;
  const words = length === 0 ? [] : adapter.locate(comment, [[0, length]]);
  return [...marks.map(rectOf), ...words.map(range => range.getBoundingClientRect())].filter(
    hasArea,
  );
}

/** What shows or names a person, on every platform. */
const naming = 'a[href], img, svg image, [role="img"]';

/** One box per comment, unless it would cover words of the comment concerned. */
function coverOf(parts: readonly Box[], concerned: Box | null): readonly Box[] {
  const whole = around(parts);
  if (whole === null) return [];
  if (concerned === null || !overlap(whole, concerned)) return [whole];
  return parts.filter(part => !overlap(part, concerned));
}

/** Who is signed in: pictures beside reply boxes, the head of the page; and our own panel. */
function ownProfile(
  { adapter, panel }: PlacesDeps,
  scope: Element | null,
  comments: readonly Element[],
): Box[] {
  const boxes = (scope ? adapter.listComposers(scope) : []).map(composer =>
    rectOf(withPicture(composer, comments)),
  );
  const heads = [...document.querySelectorAll('[role="banner"], [role="navigation"]')].filter(
    head => !comments.some(comment => head.contains(comment)),
  );
  return [...boxes, ...heads.map(rectOf), ...(panel ? [rectOf(panel)] : [])].filter(hasArea);
}

/** A reply box with the picture beside it, without any comment. */
function withPicture(composer: Element, comments: readonly Element[]): Element {
  let widest: Element = composer.closest('form') ?? composer;
  for (let step = 0; step < 3; step += 1) {
    const outer: Element | null = widest.parentElement;
    if (!outer || comments.some(comment => outer.contains(comment))) break;
    widest = outer;
    if (outer.querySelector('img, svg image')) break;
  }
  return widest;
}

function around(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

const hasArea = ({ left, top, right, bottom }: Box): boolean => right > left && bottom > top;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const viewport = (): Box => ({ left: 0, top: 0, right: innerWidth, bottom: innerHeight });

/** The part of `box` inside `frame`; null when there is none. */
function cut(box: Box, frame: Box): Box | null {
  const part = {
    left: Math.max(box.left, frame.left),
    top: Math.max(box.top, frame.top),
    right: Math.min(box.right, frame.right),
    bottom: Math.min(box.bottom, frame.bottom),
  };
  return hasArea(part) ? part : null;
}

/** What is in view of the list that a comment stands in: dialogs and sidebars scroll by themselves. */
function frameOf(comment: Element): Box {
  let frame = viewport();
  for (let at = comment.parentElement; at; at = at.parentElement) {
    const scrolls = at.scrollHeight > at.clientHeight && at.clientHeight > 0;
    if (scrolls && ['auto', 'scroll', 'hidden'].includes(getComputedStyle(at).overflowY))
      frame = cut(rectOf(at), frame) ?? frame;
  }
  return frame;
}

/** In whole pixels, outward, cut at the edges of the viewport. */
function toPlace({ left, top, right, bottom }: Box, wider: number): Place {
  const x = Math.max(0, Math.floor(left - wider));
  const y = Math.max(0, Math.floor(top - wider));
  return {
    x,
    y,
    width: Math.min(innerWidth, Math.ceil(right + wider)) - x,
    height: Math.min(innerHeight, Math.ceil(bottom + wider)) - y,
  };
}
