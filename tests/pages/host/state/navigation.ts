import { createStore } from './store';

/** Where the page is. `dialog`: path of the post that is open in a dialog above it. */
export type Place = { readonly path: string; readonly dialog: string | null };

const pathOf = (): string => location.pathname + location.search;

export const place = createStore<Place>({ path: pathOf(), dialog: null });

/** Goes to another path without loading the page anew. */
export function goTo(path: string): void {
  history.pushState(null, '', path);
  place.set(() => ({ path, dialog: null }));
  scrollTo(0, 0);
}

/**
 * Opens a post above what is shown now.
 * @param intoUrl - whether the address changes: the real site does both
 */
export function openDialog(postPath: string, intoUrl: boolean): void {
  if (intoUrl) history.pushState(null, '', postPath);
  place.set(({ path }) => ({ path, dialog: postPath }));
}

export function closeDialog(): void {
  const { path, dialog } = place.get();
  if (dialog === null) return;
  if (pathOf() === dialog) history.pushState(null, '', path);
  place.set(current => ({ ...current, dialog: null }));
}

addEventListener('popstate', () => {
  place.set(() => ({ path: pathOf(), dialog: null }));
});
