import { browser } from './index';

/** False once the extension was updated, reloaded or removed under this page. */
export function isExtensionAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    // Firefox throws where Chromium gives undefined.
    return false;
  }
}
