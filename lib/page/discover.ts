import type { PlatformAdapter } from '../platforms/adapter';
import { watchNodes } from './added-nodes';
import { isOwnHost } from './own-hosts';
import type { Views } from './views';

/** Longest stretch per frame, ms, in which new comments get their room; enough for some 2,000. */
const mountLimit = 30;

export type DiscoverDeps = {
  readonly adapter: PlatformAdapter;
  readonly views: Views;
  /** Nodes came or went. */
  readonly onChanged: () => void;
  readonly signal: AbortSignal;
};

/**
 * Finds comments as they come in. The observer only notes them; they get their room in the next frame
 * before it is painted, so that nothing moves under the eyes of the reader.
 */
export function discoverComments({ adapter, views, onChanged, signal }: DiscoverDeps): void {
  const fresh = new Set<Element>();
  let scheduled = false;

  const mountSome = () => {
    scheduled = false;
    if (signal.aborted) return;
    const end = performance.now() + mountLimit;
    for (const element of fresh) {
      fresh.delete(element);
      if (element.isConnected) views.add(element);
      if (performance.now() >= end) break;
    }
    if (fresh.size > 0) schedule();
  };
  const schedule = () => {
    if (scheduled) return;
    scheduled = true;
    if (document.hidden) setTimeout(mountSome, 0);
    else requestAnimationFrame(mountSome);
  };
  const onAdded = (root: Element) => {
    if (isOwnHost(root)) return;
    for (const element of adapter.commentsIn(root)) fresh.add(element);
  };
  watchNodes(
    document,
    {
      onAdded,
      onRemoved: node => views.remount(node),
      onBatch() {
        if (fresh.size > 0) schedule();
        onChanged();
      },
    },
    signal,
  );
  onAdded(document.documentElement);
  if (fresh.size > 0) schedule();
}
