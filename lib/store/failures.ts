import { err, ok, type Result } from '../result';

/** The disk or the browser's quota is used up. Nothing of the transaction was written. */
export type StoreError = { readonly kind: 'storage-full' };

/** Runs a database transaction; a full disk becomes a result, everything else stays a bug. */
export async function stored<T>(write: () => PromiseLike<T>): Promise<Result<T, StoreError>> {
  try {
    return ok(await write());
  } catch (error) {
    if (isStorageFull(error)) return err({ kind: 'storage-full' });
    throw error;
  }
}

/** Dexie wraps the browser's error once or twice, depending on where in the transaction it came up. */
function isStorageFull(error: unknown): boolean {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 4; depth++) {
    if (cause.name === 'QuotaExceededError') return true;
    cause = 'inner' in cause ? cause.inner : undefined;
  }
  return false;
}
