import { browser } from './index';

/** Opens a page of this extension in a tab, such as `popup.html#sources`. */
export function openPage(path: string): void {
  void browser.tabs.create({ url: new URL(path, browser.runtime.getURL('/')).href });
}

/** Whether this page stands in a tab, not in a popup or side panel. */
export async function isInTab(): Promise<boolean> {
  return (await browser.tabs.getCurrent()) !== undefined;
}
