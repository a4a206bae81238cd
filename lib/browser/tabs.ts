import { browser } from './index';

/** The tab in front; null when no window is. */
export async function activeTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id ?? null;
}

/** Whether a content script of ours still listens in this tab. */
export async function isAlive(tabId: number): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, { ping: 1 });
    return true;
  } catch {
    // "Receiving end does not exist": the tab has gone elsewhere or was closed.
    return false;
  }
}

export const onTabClosed = (callback: (tabId: number) => void): void =>
  browser.tabs.onRemoved.addListener(tabId => callback(tabId));
