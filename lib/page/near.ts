import { type ViewportWatch, watchViewport } from './viewport';
import type { View } from './views';

export type NearEvents = {
  readonly onNear: (view: View) => void;
  /** `collapsed`: it did not scroll away, the page took its room. */
  readonly onFar: (view: View, collapsed: boolean) => void;
  /** Text or link of a comment near the viewport changed. */
  readonly onTouched: (view: View) => void;
};

/**
 * Tells which comments come near the viewport and leave it. Only these are watched for edits and for
 * being recycled, so that the constant changes of attributes and text elsewhere cost nothing.
 */
export function watchNear(events: NearEvents, signal: AbortSignal): ViewportWatch {
  const near = new Set<View>();
  const tell = (records: readonly MutationRecord[]) => {
    for (const view of touchedViews(records, near)) events.onTouched(view);
  };
  const touch = new MutationObserver(tell);
  const rewatch = () => {
    tell(touch.takeRecords());
    touch.disconnect();
    for (const { element } of near) touch.observe(element, touchOptions);
  };
  const viewport = watchViewport(changes => {
    for (const { view, near: isNear, collapsed } of changes) {
      view.near = isNear;
      if (isNear) {
        near.add(view);
        events.onNear(view);
      } else {
        near.delete(view);
        events.onFar(view, collapsed);
      }
    }
    rewatch();
  }, signal);
  signal.addEventListener(
    'abort',
    () => {
      touch.disconnect();
      near.clear();
    },
    { once: true },
  );

  return {
    add: viewport.add,
    delete(view) {
      viewport.delete(view);
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
