import type { View } from './views';

/** How far from the viewport a bar is filled and a comment is watched for edits. */
const margin = '600px 0px';

export type NearWatch = {
  readonly add: (view: View) => void;
  readonly delete: (view: View) => void;
};

export type NearEvents = {
  readonly onNear: (view: View) => void;
  /** `collapsed`: it did not scroll away, the page took its room. */
  readonly onFar: (view: View, collapsed: boolean) => void;
  /** Text or link of a comment near the viewport changed. */
  readonly onTouched: (view: View) => void;
};

/**
 * Follows which comments are near the viewport. Only these are watched for edits and for being
 * recycled, so that the constant changes of attributes and text elsewhere cost nothing.
 */
export function watchNear(events: NearEvents, signal: AbortSignal): NearWatch {
  const byTarget = new WeakMap<Element, View>();
  const targets = new WeakMap<View, Element>();
  const near = new Set<View>();
  const touch = new MutationObserver(records => {
    for (const view of touchedViews(records, near)) events.onTouched(view);
  });
  const rewatch = () => {
    touch.disconnect();
    for (const { element } of near) touch.observe(element, touchOptions);
  };
  const observer = new IntersectionObserver(entries => {
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const view = byTarget.get(target);
      if (!view || view.near === isIntersecting) continue;
      view.near = isIntersecting;
      if (isIntersecting) {
        near.add(view);
        events.onNear(view);
      } else {
        near.delete(view);
        events.onFar(view, boundingClientRect.width === 0);
      }
    }
    rewatch();
  }, withScrollMargin());
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      touch.disconnect();
      near.clear();
    },
    { once: true },
  );

  return {
    add(view) {
      const target = view.host ?? view.element;
      byTarget.set(target, view);
      targets.set(view, target);
      observer.observe(target);
    },
    delete(view) {
      const target = targets.get(view);
      if (target) observer.unobserve(target);
      if (near.delete(view)) rewatch();
    },
  };
}

const touchOptions: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['href'],
};

/** Dialogs scroll inside: `rootMargin` does not reach there, `scrollMargin` does (Chrome 120, Firefox 141). */
const withScrollMargin = (): IntersectionObserverInit & { scrollMargin: string } => ({
  rootMargin: margin,
  scrollMargin: margin,
});

/** Replies may stand inside the comment they answer, so one change can touch several. */
function touchedViews(records: readonly MutationRecord[], near: ReadonlySet<View>): Set<View> {
  const touched = new Set<View>();
  const targets = new Set(records.map(record => record.target));
  for (const view of near)
    for (const target of targets)
      if (view.element.contains(target)) {
        touched.add(view);
        break;
      }
  return touched;
}
