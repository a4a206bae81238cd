/** Neutral on purpose: the page can read the registry's names. Styled in the content script's sheet. */
const name = 'range';

/**
 * Marks words in the comment itself, without touching its nodes. The page could see the ranges, so
 * they stand only while a person looks at this comment in the panel.
 */
export function mark(ranges: readonly Range[]): void {
  const registry = highlights();
  if (!registry) return;
  if (ranges.length === 0) registry.delete(name);
  else registry.set(name, new Highlight(...ranges));
}

export const unmark = (): void => mark([]);

const highlights = (): HighlightRegistry | null =>
  typeof CSS !== 'undefined' && 'highlights' in CSS ? CSS.highlights : null;
