/** Milliseconds between two looks at the page. */
const step = 40;

export const pause = (milliseconds: number): Promise<void> =>
  new Promise(resolve => setTimeout(resolve, milliseconds));

/** Resolves with what `find` returns once it returns something; with null after `limit` ms or an abort. */
export async function waitFor<T>(
  find: () => T | null,
  limit: number,
  signal: AbortSignal,
): Promise<T | null> {
  const end = performance.now() + limit;
  for (;;) {
    if (signal.aborted) return null;
    const found = find();
    if (found !== null) return found;
    if (performance.now() >= end) return null;
    await pause(step);
  }
}
