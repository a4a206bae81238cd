/** Milliseconds within which a thread's surroundings are taken to be the same. */
const longestBatch = 250;

/** Whether two readings (epoch ms) belong to one batch, for which the surroundings are read once. */
export const isSameBatch = (first: number, second: number): boolean =>
  second >= first && second - first < longestBatch;
