/** Splits a block of words; a block reads better than an array when there are hundreds. */
export const words = (block: string): string[] => block.trim().split(/\s+/);

/** Splits a block of patterns, one on each line. */
export const lines = (block: string): string[] =>
  block
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
