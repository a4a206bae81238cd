import { t } from './i18n';
import { browser } from './index';

export type Selection = {
  readonly text: string;
  readonly pageUrl: string;
  readonly windowId: number | null;
};

const menuId = 'suggest';

/**
 * Offers "Antwort vorschlagen" for selected text on the sites that our content scripts run on.
 * `callback` runs in the turn of the click, so that it may open the side panel.
 */
export function offerSelectionMenu(callback: (selection: Selection) => void): void {
  browser.runtime.onInstalled.addListener(() => {
    void createMenu();
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== menuId || info.selectionText === undefined) return;
    const pageUrl = info.pageUrl ?? info.frameUrl ?? '';
    callback({ text: info.selectionText, pageUrl, windowId: tab?.windowId ?? null });
  });
}

async function createMenu(): Promise<void> {
  // An update leaves the menu of the version before.
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: menuId,
    title: t('toolbar.suggest'),
    contexts: ['selection'],
    documentUrlPatterns: (browser.runtime.getManifest().content_scripts ?? []).flatMap(
      ({ matches }) => matches ?? [],
    ),
  });
}
