import { browser } from './index';

/** Not in the polyfill's types: Chromium's own API. */
type ChromiumSidePanel = {
  readonly sidePanel: { open(options: { readonly windowId: number }): Promise<void> };
};

/**
 * Opens the side panel (Firefox: the sidebar). Must be called in the turn of a click: Firefox allows no
 * await before it, and knows only clicks in the page that calls.
 * @param windowId null: the window in front
 */
export async function openSidePanel(windowId: number | null): Promise<void> {
  if (!hasSidePanel(browser)) return browser.sidebarAction.open();
  if (windowId !== null) return browser.sidePanel.open({ windowId });
  const { id } = await browser.windows.getLastFocused();
  if (id !== undefined) await browser.sidePanel.open({ windowId: id });
}

const hasSidePanel = (api: object): api is ChromiumSidePanel => 'sidePanel' in api;
