import type { PlatformAdapter, ReadContext } from '../platforms/adapter';
import type { CommentStore, Entry } from './comment-store';
import type { View } from './views';

export type ReaderDeps = {
  readonly adapter: PlatformAdapter;
  readonly store: CommentStore;
  readonly onRead: (view: View, entry: Entry, textChanged: boolean, isNew: boolean) => void;
};

/** Readings within so many ms share one context: adapters read a post's surroundings once for it. */
const contextFor = 250;

/** Reads what stands in a view now, and books it. Writes nothing to the page. */
export function createReader({ adapter, store, onRead }: ReaderDeps): (view: View) => void {
  let context: ReadContext = { url: new URL(location.href), now: Date.now() };
  const contextNow = (): ReadContext => {
    const now = Date.now();
    if (now - context.now > contextFor || context.url.href !== location.href)
      context = { url: new URL(location.href), now };
    return context;
  };

  return view => {
    const { element } = view;
    if (!element.isConnected || !adapter.isVisible(element)) {
      book(view, null);
      view.status = 'hidden';
      return;
    }
    const result = adapter.readComment(element, contextNow());
    if (!result.ok) {
      book(view, null);
      view.status = 'unreadable';
      view.missing = result.error.field;
      return;
    }
    const { entry, textChanged, isNew } = store.put(result.value);
    book(view, entry);
    view.status = 'read';
    view.missing = null;
    onRead(view, entry, textChanged, isNew);
  };
}

/** A recycled node shows another comment: it no longer counts for the first. */
export function book(view: View, entry: Entry | null): void {
  if (view.entry === entry) return;
  if (view.entry) view.entry.places -= 1;
  if (entry) entry.places += 1;
  view.entry = entry;
}
