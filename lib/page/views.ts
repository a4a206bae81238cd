import type { PlatformAdapter } from '../platforms/adapter';
import type { Entry } from './comment-store';
import { createBarHost, isOwnHost } from './own-hosts';
import { createSlots } from './slots';

/** A comment element on the page, and what stands in it now. */
export type View = {
  readonly element: Element;
  /** Null where the adapter says that nothing may be inserted. */
  host: HTMLElement | null;
  /**
   * `waiting`: not read yet. `hidden`: a zero-size copy, or behind a dialog.
   * `unreadable`: seen, and `missing` names what could not be read.
   */
  status: 'waiting' | 'hidden' | 'unreadable' | 'read';
  missing: string | null;
  entry: Entry | null;
  near: boolean;
  /** The adapter has confirmed the place of the bar. */
  settled: boolean;
  /** How often the page threw our host out; it wins in the end. */
  remounts: number;
};

export type Views = {
  /** Registers an element that was not known and gives it its bar. */
  add(element: Element): void;
  /**
   * Asks the adapter for the place of the bar; until then it stands where it most likely belongs.
   * Returns what moves it there, null when it stands right.
   */
  settle(view: View): (() => void) | null;
  of(element: Element): View | null;
  all(): IterableIterator<View>;
  /** The host was removed and the comment was not: bring it back. */
  remount(host: Node): void;
  /** Drops views whose element left the page. */
  sweep(): void;
  readonly size: number;
};

const remountLimit = 3;

export type ViewEvents = {
  /** The bar has its place, or the adapter named none. */
  readonly onMounted: (view: View) => void;
  readonly onGone: (view: View) => void;
};

export function createViews(
  adapter: PlatformAdapter,
  events: ViewEvents,
  signal: AbortSignal,
): Views {
  const byElement = new WeakMap<Element, View>();
  const live = new Set<View>();
  const slots = createSlots(adapter);

  const mount = (view: View, slot: Element) => {
    view.host ??= createBarHost(view.element.ownerDocument);
    slot.append(view.host);
  };
  const drop = (view: View) => {
    live.delete(view);
    byElement.delete(view.element);
    view.host?.remove();
    events.onGone(view);
  };
  signal.addEventListener('abort', () => live.forEach(drop), { once: true });

  return {
    add(element) {
      if (byElement.has(element)) return;
      const view = newView(element);
      byElement.set(element, view);
      live.add(view);
      const slot = slots.guess(element);
      if (slot) mount(view, slot);
      events.onMounted(view);
    },
    settle(view) {
      if (view.settled) return null;
      view.settled = true;
      const slot = slots.ask(view.element);
      if (slot === (view.host?.parentElement ?? null)) return null;
      return () => (slot ? mount(view, slot) : view.host?.remove());
    },
    of: element => byElement.get(element) ?? null,
    all: () => live.values(),
    remount(host) {
      // Looked for, not kept in a map: it happens to few hosts, and 2,000 entries cost in every thread.
      const view = isOwnHost(host) ? [...live].find(at => at.host === host) : undefined;
      if (!view || host.isConnected || !view.element.isConnected) return;
      if (view.remounts >= remountLimit) return;
      view.remounts += 1;
      const slot = slots.ask(view.element);
      if (slot) mount(view, slot);
    },
    sweep() {
      for (const view of live) if (!view.element.isConnected) drop(view);
    },
    get size() {
      return live.size;
    },
  };
}

const newView = (element: Element): View => ({
  element,
  host: null,
  status: 'waiting',
  missing: null,
  entry: null,
  near: false,
  settled: false,
  remounts: 0,
});
