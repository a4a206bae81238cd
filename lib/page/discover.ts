import type { PlatformAdapter } from '../platforms/adapter';
import { watchNodes } from './added-nodes';
import { isOwnHost } from './own-hosts';
import type { Views } from './views';

/** Longest stretch in one go, ms, in which new comments get their room; enough for some 2,000. */
const mountLimit = 20;

export type DiscoverDeps = {
  readonly adapter: PlatformAdapter;
  readonly views: Views;
  /** Nodes came or went. */
  readonly onChanged: () => void;
  readonly signal: AbortSignal;
};

/**
 * Finds comments as they come in, and gives them their room at once: before the page lays them out,
 * so that they are laid out once, and nothing moves under the eyes of the reader. What is too much
 * for one go follows in the next frame, before that is painted.
 */
export function discoverComments({ adapter, views, onChanged, signal }: DiscoverDeps): void {
  const fresh = new Set<Element>();
  let scheduled = false;

  const mountSome = () => {
    const end = performance.now() + mountLimit;
    let count = 0;
    for (const element of fresh) {
      fresh.delete(element);
      if (element.isConnected) views.add(element);
      // The clock is not free either.
      if (++count % 16 === 0 && performance.now() >= end) break;
    }
    if (fresh.size > 0) schedule();
  };
  const schedule = () => {
    if (scheduled) return;
    scheduled = true;
    const next = () => {
      scheduled = false;
      if (!signal.aborted) unwatched(mountSome);
    };
    if (document.hidden) setTimeout(next, 0);
    else requestAnimationFrame(next);
  };
  const onAdded = (root: Element) => {
    if (isOwnHost(root)) return;
    for (const element of adapter.commentsIn(root)) fresh.add(element);
  };
  const unwatched = watchNodes(
    document,
    {
      onAdded,
      onRemoved: node => views.remount(node),
      onBatch() {
        if (fresh.size > 0) {
          // The parser hands over comments before all of them is there.
          if (scheduled || document.readyState === 'loading') schedule();
          else unwatched(mountSome);
        }
        onChanged();
      },
    },
    signal,
  );
  onAdded(document.documentElement);
  if (fresh.size > 0) schedule();
}
