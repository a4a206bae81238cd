import * as z from 'zod/mini';

/** A stored table: its record schema and its Dexie index string, side by side. */
export type TableSpec = { readonly record: z.ZodMiniType; readonly indexes: string };

export const Bytes = z.custom<Uint8Array>(value => value instanceof Uint8Array);
/** A yes or no that is looked for: an index takes no booleans. */
export const Flag = z.union([z.literal(0), z.literal(1)]);
