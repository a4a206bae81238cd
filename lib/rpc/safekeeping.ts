import * as z from 'zod/mini';

/** Not too short to guess; what is given out is 25 characters long. */
export const Passphrase = z.string().check(z.minLength(12), z.maxLength(1_000));

export const BackupContent = z.strictObject({
  /** Epoch ms. */
  createdAt: z.int(),
  /** Of the ledger. */
  entries: z.int(),
  answers: z.int(),
  cases: z.int(),
  /** Secured files that had no room in it. */
  filesLeftOut: z.int(),
});
export type BackupContent = z.infer<typeof BackupContent>;

export const BackupState = z.strictObject({
  /** Epoch ms; null before the first. */
  backedUpAt: z.nullable(z.int()),
  /** For more than a month something has been here that no backup holds. */
  isDue: z.boolean(),
});

/** `lost`: the ledger's chain names entries that are gone, as after the browser evicted them. */
export const SelfTest = z.strictObject({
  entries: z.int(),
  chains: z.enum(['good', 'lost', 'changed']),
  /** Whether what is shown is what the entries say. */
  views: z.enum(['good', 'stale']),
  searchIndex: z.enum(['good', 'stale']),
  /** Bytes used, and left to use; null when the browser does not say. */
  used: z.nullable(z.number()),
  left: z.nullable(z.number()),
});
export type SelfTest = z.infer<typeof SelfTest>;
