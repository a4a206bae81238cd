import type { ThreadKey, ThreadSnapshot } from '../comment/snapshot';
import type { PlatformAdapter } from '../platforms/adapter';
import type { Entry } from './comment-store';
import type { View } from './views';

export type Threads = {
  /** Reads the post around a comment, once per thread unless `again`. */
  read(view: View, again?: boolean): ThreadSnapshot | null;
  readonly of: (entry: Entry) => ThreadSnapshot | null;
};

/** Threads kept; a feed that is scrolled for hours shows many. */
const limit = 50;

export function createThreads(adapter: PlatformAdapter): Threads {
  const byKey = new Map<ThreadKey, ThreadSnapshot>();

  return {
    read(view, again = false) {
      const key = view.entry?.state.peek().snapshot.threadKey;
      if (key === undefined) return null;
      const known = byKey.get(key);
      if (known && !again) return known;
      const url = new URL(location.href);
      const thread = adapter.readThread(view.element, { url, now: Date.now() });
      byKey.delete(key);
      byKey.set(key, thread);
      for (const oldest of byKey.keys()) {
        if (byKey.size <= limit) break;
        byKey.delete(oldest);
      }
      return thread;
    },
    of: entry => byKey.get(entry.state.peek().snapshot.threadKey) ?? null,
  };
}
