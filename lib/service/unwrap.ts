import type { Result } from '../result';
import { ExpectedFailure, type FailureWord } from '../rpc/server';

/** The value, or the failure's kind as the word that the caller looks up. */
export function expect<T>(result: Result<T, { readonly kind: FailureWord }>): T {
  if (result.ok) return result.value;
  throw new ExpectedFailure(result.error.kind);
}
