import { isOwnHost, rootOf } from './own-hosts';

/** A place that the focus can come back to. */
export type FocusPlace = { restore(): void };

/** Where the focus is now, inside one of our own roots or on the page. */
export function rememberFocus(document: Document): FocusPlace {
  const outer = document.activeElement;
  const inner = rootOf(outer)?.activeElement ?? null;
  const target = inner ?? outer;
  return {
    restore() {
      if (target instanceof HTMLElement && target.isConnected && target !== document.body)
        target.focus({ preventScroll: true });
    },
  };
}

export const isFocusOurs = (document: Document): boolean => isOwnHost(document.activeElement);
