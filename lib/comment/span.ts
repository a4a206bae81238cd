import * as z from 'zod/mini';

/** Half-open range [start, end) in UTF-16 units of the text it belongs to. */
export const Span = z.tuple([z.int().check(z.nonnegative()), z.int().check(z.nonnegative())]);
export type Span = z.infer<typeof Span>;
