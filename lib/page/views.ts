import type { PlatformAdapter } from '../platforms/adapter';
import type { Entry } from './comment-store';
import { createBarHost } from './own-hosts';

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
  /** How often the page threw our host out; it wins in the end. */
  remounts: number;
};

export type Views = {
  /** Registers an element. Null when it is known already. */
  add(element: Element): View | null;
  /** Gives the comment its bar; `slot` as the adapter named it. */
  mount(view: View, slot: Element | null): void;
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
  const byHost = new WeakMap<Node, View>();
  const live = new Set<View>();

  const mount = (view: View, slot: Element | null) => {
    if (!slot) return;
    view.host ??= createBarHost(view.element.ownerDocument);
    byHost.set(view.host, view);
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
      if (byElement.has(element)) return null;
      const view = newView(element);
      byElement.set(element, view);
      live.add(view);
      return view;
    },
    mount(view, slot) {
      mount(view, slot);
      events.onMounted(view);
    },
    of: element => byElement.get(element) ?? null,
    all: () => live.values(),
    remount(host) {
      const view = byHost.get(host);
      if (!view || !live.has(view) || host.isConnected || !view.element.isConnected) return;
      if (view.remounts >= remountLimit) return;
      view.remounts += 1;
      mount(view, adapter.slotFor(view.element));
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
  remounts: 0,
});
