import { err, ok, type Result } from '../result';

/**
 * Nothing of the transaction was written. `storage-full`: the disk or the browser's quota is used up.
 * `not-entitled`: the person's role in their team does not allow it.
 */
export type StoreError = { readonly kind: 'storage-full' | 'not-entitled' };

export class NotEntitled extends Error {}

/** Runs a database transaction; these failures become a result, everything else stays a bug. */
export async function stored<T>(write: () => PromiseLike<T>): Promise<Result<T, StoreError>> {
  try {
    return ok(await write());
  } catch (error) {
    if (isStorageFull(error)) return err({ kind: 'storage-full' });
    if (isCausedBy(error, cause => cause instanceof NotEntitled))
      return err({ kind: 'not-entitled' });
    throw error;
  }
}

export const isStorageFull = (error: unknown): boolean =>
  isCausedBy(error, ({ name }) => name === 'QuotaExceededError');

/** Dexie wraps an error once or twice, depending on where in the transaction it came up. */
function isCausedBy(error: unknown, isWanted: (cause: Error) => boolean): boolean {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 4; depth++) {
    if (isWanted(cause)) return true;
    cause = 'inner' in cause ? cause.inner : undefined;
  }
  return false;
}
