import type { Tabs } from 'webextension-polyfill';
import { captureName, captureTitle } from './capture';
import { t } from './i18n';
import { browser } from './index';

export type Selection = {
  readonly text: string;
  readonly pageUrl: string;
  readonly windowId: number | null;
};

export type MenuCallbacks = {
  /** "Antwort vorschlagen" for selected text. Runs in the turn of the click, so that it may open the side panel. */
  readonly onSelection: (selection: Selection) => void;
  /** "Bildschirmfoto für einen Vorgang". The click gives the right to take one, of this tab. */
  readonly onCapture: (tab: Tabs.Tab | null) => void;
};

const selectionName = 'suggest';

/** Offers our entries in the context menu of the sites that our content scripts run on. */
export function offerMenu({ onSelection, onCapture }: MenuCallbacks): void {
  browser.runtime.onInstalled.addListener(() => {
    void createMenu();
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === captureName) return onCapture(tab ?? null);
    if (info.menuItemId !== selectionName || info.selectionText === undefined) return;
    const pageUrl = info.pageUrl ?? info.frameUrl ?? '';
    onSelection({ text: info.selectionText, pageUrl, windowId: tab?.windowId ?? null });
  });
}

async function createMenu(): Promise<void> {
  // An update leaves the menu of the version before.
  await browser.contextMenus.removeAll();
  const documentUrlPatterns = (browser.runtime.getManifest().content_scripts ?? []).flatMap(
    ({ matches }) => matches ?? [],
  );
  const items = [
    { id: selectionName, title: t('toolbar.suggest'), contexts: ['selection'] },
    // Wherever in a comment somebody clicks.
    {
      id: captureName,
      title: captureTitle(),
      contexts: ['page', 'selection', 'link', 'image', 'video', 'editable'],
    },
  ] as const;
  for (const { contexts, ...item } of items)
    browser.contextMenus.create({ ...item, contexts: [...contexts], documentUrlPatterns });
}
