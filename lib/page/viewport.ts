import type { View } from './views';
import { nextTask } from './work-queue';

/** How far from the viewport a bar is filled and a comment is watched for edits, px. */
const margin = '600px 0px';
/** A browser looks at every watched element in every frame: 2,000 of them cost 3 ms each time. */
const watchedSingly = 200;
/** On longer pages the first and the last of so many neighbours stand for all of them. */
const groupSize = 8;

export type ViewportWatch = {
  readonly add: (view: View) => void;
  readonly delete: (view: View) => void;
};

export type ViewportChange = {
  readonly view: View;
  readonly near: boolean;
  /** It did not scroll away, the page took its room. */
  readonly collapsed: boolean;
};

/** Where an end of a group stands; `nowhere`: the page took its room. */
type Place = 'above' | 'inSight' | 'below' | 'nowhere';

type Group = {
  readonly views: Set<View>;
  readonly ends: Map<Element, Place>;
};

/**
 * Follows which comments are near the viewport. Comments that came in together stand together, so on
 * long pages they are followed in groups: near while an end is, or one end is above and one below. A
 * jump into the middle of a group that is taller than window and margins shows its bars with the next
 * step of scrolling.
 */
export function watchViewport(
  onChanges: (changes: readonly ViewportChange[]) => void,
  signal: AbortSignal,
): ViewportWatch {
  const groupOf = new WeakMap<View, Group>();
  const groupByEnd = new WeakMap<Element, Group>();
  let arrived: View[] = [];
  let count = 0;

  const observer = new IntersectionObserver(entries => {
    const changes: ViewportChange[] = [];
    const touched = new Map<Group, boolean>();
    for (const entry of entries) {
      const group = groupByEnd.get(entry.target);
      if (!group?.ends.has(entry.target)) continue;
      const place = placeOf(entry);
      group.ends.set(entry.target, place);
      touched.set(group, place === 'nowhere');
    }
    for (const [{ views, ends }, collapsed] of touched) {
      const near = isNear(new Set(ends.values()));
      for (const view of views) if (view.near !== near) changes.push({ view, near, collapsed });
    }
    if (changes.length > 0) onChanges(changes);
  }, withScrollMargin);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  const watchEnds = (group: Group) => {
    const views = [...group.views];
    for (const view of [views[0], views.at(-1)]) {
      const end = view && targetOf(view);
      if (!end || group.ends.has(end)) continue;
      group.ends.set(end, 'nowhere');
      groupByEnd.set(end, group);
      observer.observe(end);
    }
  };
  const gather = () => {
    if (signal.aborted) return;
    const size = count > watchedSingly ? groupSize : 1;
    for (let start = 0; start < arrived.length; start += size) {
      const views = new Set(arrived.slice(start, start + size));
      const group: Group = { views, ends: new Map() };
      for (const view of views) groupOf.set(view, group);
      watchEnds(group);
    }
    arrived = [];
  };

  return {
    add(view) {
      count += 1;
      arrived.push(view);
      // What comes in together is one batch; nothing of it has to be there before the frame is painted.
      if (arrived.length === 1) nextTask(gather);
    },
    delete(view) {
      count -= 1;
      arrived = arrived.filter(other => other !== view);
      const group = groupOf.get(view);
      if (!group?.views.delete(view)) return;
      const end = targetOf(view);
      if (!group.ends.delete(end)) return;
      observer.unobserve(end);
      watchEnds(group);
    },
  };
}

function placeOf({ isIntersecting, boundingClientRect }: IntersectionObserverEntry): Place {
  if (isIntersecting) return 'inSight';
  const { width, top, bottom } = boundingClientRect;
  if (width === 0) return 'nowhere';
  return top + bottom < innerHeight ? 'above' : 'below';
}

const isNear = (places: ReadonlySet<Place>): boolean =>
  places.has('inSight') || (places.has('above') && places.has('below'));

const targetOf = (view: View): Element => view.host ?? view.element;

/** Dialogs scroll inside: `rootMargin` does not reach there, `scrollMargin` does (Chrome 120, Firefox 141). */
const withScrollMargin: IntersectionObserverInit & { scrollMargin: string } = {
  rootMargin: margin,
  scrollMargin: margin,
};
