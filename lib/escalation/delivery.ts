/** What became of one try to reach a webhook. `status`: HTTP status; null when nobody answered. */
export type Attempt =
  | { readonly kind: 'answered'; readonly status: number }
  | { readonly kind: 'unreached'; readonly problem: 'offline' | 'timeout' | 'redirect' }
  | { readonly kind: 'not-allowed'; readonly problem: 'no-permission' | 'not-https' };

export type Verdict =
  | { readonly state: 'delivered' }
  | { readonly state: 'waiting'; readonly problem: string; readonly nextTryAt: number }
  | { readonly state: 'failed'; readonly problem: string };

/** 30 s, 1, 2, 4, 8, 16, 32 min, then hourly: about half a day before a person has to look. */
export const maxAttempts = 18;
const firstWait = 30_000;
const longestWait = 60 * 60 * 1000;
/** Statuses with which a server says "later" rather than "no". */
const laterStatuses: ReadonlySet<number> = new Set([408, 425, 429]);

/**
 * Whether to try again, and when.
 * @param attempts tries so far, this one included @param chance 0…1, spreads the tries of many devices
 */
export function judgeAttempt(
  attempt: Attempt,
  { attempts, now, chance }: { attempts: number; now: number; chance: number },
): Verdict {
  if (attempt.kind === 'answered' && attempt.status >= 200 && attempt.status < 300) {
    return { state: 'delivered' };
  }
  const problem = attempt.kind === 'answered' ? `HTTP ${attempt.status}` : attempt.problem;
  if (!isWorthAnotherTry(attempt) || attempts >= maxAttempts) return { state: 'failed', problem };
  const wait = Math.min(longestWait, firstWait * 2 ** (attempts - 1));
  return { state: 'waiting', problem, nextTryAt: now + Math.round(wait * (0.8 + 0.4 * chance)) };
}

function isWorthAnotherTry(attempt: Attempt): boolean {
  if (attempt.kind === 'not-allowed') return false;
  if (attempt.kind === 'unreached') return attempt.problem !== 'redirect';
  return attempt.status >= 500 || laterStatuses.has(attempt.status);
}
