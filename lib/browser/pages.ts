import { browser } from './index';

/** Opens a page of this extension in a tab, such as `popup.html#sources`. */
export function openPage(path: string): void {
  void browser.tabs.create({ url: new URL(path, browser.runtime.getURL('/')).href });
}

/** Whether this page stands in a tab, not in a popup or side panel. */
export async function isInTab(): Promise<boolean> {
  return (await browser.tabs.getCurrent()) !== undefined;
}

type SidePanel = { readonly open: (place: { readonly windowId: number }) => Promise<void> };
declare const chrome: { readonly sidePanel?: SidePanel } | undefined;

/** Opens the side panel (Firefox: sidebar) of this window. Call it in the turn of a click. */
export async function openSidePanel(): Promise<boolean> {
  try {
    // Firefox lets go of the click at the first await.
    if (import.meta.env.FIREFOX) {
      await browser.sidebarAction.open();
      return true;
    }
    const { id } = await browser.windows.getCurrent();
    if (id === undefined || typeof chrome === 'undefined' || !chrome.sidePanel) return false;
    await chrome.sidePanel.open({ windowId: id });
    return true;
  } catch {
    return false;
  }
}
