import * as z from 'zod/mini';

/** Half-open range [start, end) in UTF-16 units of the text it belongs to. */
export const Span = z.tuple([z.int().check(z.nonnegative()), z.int().check(z.nonnegative())]);
export type Span = z.infer<typeof Span>;

/** The same places in order, without overlaps: spans that touch become one. */
export function uniteSpans(spans: readonly Span[]): Span[] {
  const united: [number, number][] = [];
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = united.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else united.push([start, end]);
  }
  return united;
}
