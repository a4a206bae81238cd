import { browser } from './index';

/**
 * Asks the person to allow requests to the host of an https URL. Call it in the very turn of a
 * click, before any `await`: browsers refuse the question otherwise.
 * @returns whether the host is allowed now; false for anything but https.
 */
export function requestHost(url: string): Promise<boolean> {
  const origins = originsOf(url);
  // Not async: an async function would be as good, but this shows that nothing comes before.
  return origins
    ? browser.permissions.request({ origins }).catch(() => false)
    : Promise.resolve(false);
}

/** Whether requests to the host of this URL are allowed. */
export async function isHostAllowed(url: string): Promise<boolean> {
  const origins = originsOf(url);
  return origins !== null && browser.permissions.contains({ origins });
}

/** Must run in the first turn of the worker. Also hears what was allowed in the browser's own settings. */
export const onHostAllowed = (callback: () => void): void =>
  browser.permissions.onAdded.addListener(({ origins }) => {
    if (origins && origins.length > 0) callback();
  });

/** Match patterns know no port: allowing a host allows all its ports. */
function originsOf(url: string): string[] | null {
  const { protocol, hostname } = URL.canParse(url) ? new URL(url) : { protocol: '', hostname: '' };
  return protocol === 'https:' ? [`https://${hostname}/*`] : null;
}
