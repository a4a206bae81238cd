/** Milliseconds for which the surroundings of a thread are taken to be the same. */
const longestMemory = 1000;

/** Whether what was read at `first` (epoch ms) may still be used at `second`. */
export const isFresh = (first: number, second: number): boolean =>
  second >= first && second - first < longestMemory;
