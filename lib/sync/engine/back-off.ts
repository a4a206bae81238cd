const firstDelay = 2_000;
const longestDelay = 5 * 60_000;
/** A server that says "come back tomorrow" is asked again earlier: the person may have mended it by then. */
const longestRetryAfter = 60 * 60_000;

/**
 * Milliseconds until the next try after `failures` failures in a row (from 1): exponential with full jitter, as in
 * https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/, so that browsers that lost the server
 * at one moment do not all come back at one moment. Never sooner than the server asked for.
 *
 * @param random in [0, 1)
 * @param retryAfter ms, if the server said so
 */
export function backOff(failures: number, random: number, retryAfter?: number): number {
  const ceiling = Math.min(longestDelay, firstDelay * 2 ** Math.min(failures - 1, 20));
  const asked = Math.min(Math.max(retryAfter ?? 0, 0), longestRetryAfter);
  // Jitter comes on top of what the server asked for: everybody was told the same moment.
  return Math.round(asked + random * ceiling);
}
