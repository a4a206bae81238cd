import type { PageError, PageRecords } from '../../page-window';

/** The page's records, put on `window` before anything else runs. */
export const records: Pick<
  PageRecords,
  '__sent' | '__seenKeys' | '__pageErrors' | '__clicks' | '__spy'
> = {
  __sent: [],
  __seenKeys: [],
  __pageErrors: [],
  __clicks: {},
  __spy: {
    openRoots: [],
    strangers: [],
    attributes: [],
    highlights: [],
    attachedShadows: 0,
    scrolls: 0,
  },
};

export function recordError(kind: PageError['kind'], error: unknown): void {
  records.__pageErrors.push({
    kind,
    message: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  });
}

export function recordClick(action: string): void {
  records.__clicks[action] = (records.__clicks[action] ?? 0) + 1;
}

/** Puts records or commands on `window`, where tests find them. */
export function expose(entries: Partial<PageRecords>): void {
  Object.assign(globalThis, entries);
}

export function watchErrors(): void {
  expose(records);
  addEventListener('error', ({ error, message }) => recordError('window', error ?? message));
  addEventListener('unhandledrejection', ({ reason }) => recordError('window', reason));
  document.addEventListener('securitypolicyviolation', event =>
    recordError('policy', `${event.effectiveDirective} ${event.blockedURI}`),
  );
}
