export const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
};

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Middle 90 of 100 values, or all when there are few. */
export const spread = (values: readonly number[]): string => {
  const few = values.length < 20;
  const [low, high] = [quantile(values, few ? 0 : 0.05), quantile(values, few ? 1 : 0.95)];
  return `${low.toFixed(1)} – ${high.toFixed(1)}${few ? '' : ' (5 – 95 %)'}`;
};
