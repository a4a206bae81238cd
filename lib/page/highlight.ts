/** Neutral on purpose: the page can read the registry's names. */
const name = 'range';

const style =
  `::highlight(${name}) { background-color: #ffe08a; color: #131525;` +
  ' text-decoration: underline 2px #c31c13 }';

let sheet: HTMLStyleElement | undefined;

/**
 * Marks words in the comment itself, without touching its nodes. The page could see the ranges, so
 * they stand only while a person looks at this comment in the panel, and so does their style: with it,
 * Chromium prepares every frame of a page of 2,000 comments for painting half as long again (measured:
 * 22 ms without, 32 ms with).
 */
export function mark(ranges: readonly Range[]): void {
  const registry = highlights();
  if (!registry) return;
  if (ranges.length === 0) {
    registry.delete(name);
    sheet?.remove();
    return;
  }
  sheet ??= document.createElement('style');
  sheet.textContent = style;
  document.documentElement.append(sheet);
  registry.set(name, new Highlight(...ranges));
}

export const unmark = (): void => mark([]);

const highlights = (): HighlightRegistry | null =>
  typeof CSS !== 'undefined' && 'highlights' in CSS ? CSS.highlights : null;
