/**
 * Counts above 8 rounded down to quarter octaves (8, 9.5, 11.3, 13.5, 16, …). Rarities computed from them
 * hardly differ, but a change of one answer moves few of them, so that what was summed up over the whole base
 * stays right with a few corrections. And they follow from the counts alone, not from the order of changes.
 */
export const rounded = (count: number): number =>
  count < 8 ? count : 2 ** (Math.floor(4 * Math.log2(count)) / 4);

/** Robertson–Spärck Jones weight of what stands in `count` of `all`; always positive. */
export function rarity(count: number, all: number): number {
  const known = rounded(count);
  return Math.log(1 + (rounded(all) - known + 0.5) / (known + 0.5));
}

/** Long stems tell more than short ones; joins with rarity among wordings. */
export const lengthWorth = (stem: string): number => Math.sqrt(Math.max(2, stem.length) / 8);
