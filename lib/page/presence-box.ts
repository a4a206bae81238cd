import type { CommentKey } from '../comment/snapshot';
import type { PlatformAdapter } from '../platforms/adapter';
import type { View } from './views';

/** A reply box of the page in which the focus is. */
export type OpenBox = { readonly key: CommentKey; readonly element: Element };

/** Whose reply box the focus went to; null when it is none, or can't be told. */
export function findBox(
  adapter: Pick<PlatformAdapter, 'composerFor'>,
  views: readonly View[],
  target: EventTarget | null,
): OpenBox | null {
  if (!(target instanceof HTMLElement) || !target.isConnected || !isEditable(target)) return null;
  for (const { element, entry } of views) {
    if (!entry) continue;
    const box = adapter.composerFor(element);
    if (box?.contains(target)) return { key: entry.key, element: box };
  }
  return null;
}

/** Also while another window is in front: the box keeps its focus then. */
export const isIn = ({ element }: OpenBox): boolean =>
  element.isConnected && element.contains(element.ownerDocument.activeElement);

const isEditable = (target: HTMLElement): boolean =>
  target.isContentEditable || target instanceof HTMLTextAreaElement;
