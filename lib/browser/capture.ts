import type { Tabs } from 'webextension-polyfill';
import { t } from './i18n';
import { browser } from './index';

export type Screenshot = {
  readonly base64: string;
  readonly mime: 'image/png' | 'image/jpeg';
  readonly pageUrl: string;
  readonly title: string;
  /** Epoch ms. */
  readonly capturedAt: number;
};

/** As `commands` in the manifest and the menu call it. */
export const captureName = 'capture';

/** Half of what the browser keeps in memory for us: a picture of a large screen as PNG may have more. */
const largestPng = 5_000_000;

/** Title of the entry in the context menu. */
export const captureTitle = (): string => t('toolbar.capture');

/**
 * Calls back with a picture of what the person sees, when they press the command's keys. The key press is what gives
 * the right to take one (`activeTab`), for this tab alone. Must run in the first turn of the worker.
 */
export function onCaptureCommand(callback: (screenshot: Screenshot) => void): void {
  browser.commands.onCommand.addListener((name: string, tab?: Tabs.Tab) => {
    if (name === captureName) void captureTab(tab ?? null).then(tell(callback), explain);
  });
}

/** Pictures of the tab that a menu was opened in. */
export const capturedBy =
  (callback: (screenshot: Screenshot) => void) =>
  (tab: Tabs.Tab | null): void =>
    void captureTab(tab).then(tell(callback), explain);

const tell = (callback: (screenshot: Screenshot) => void) => (taken: Screenshot | null) => {
  if (taken) callback(taken);
};

/** A page of the browser's own, or a tab that was closed meanwhile. */
const explain = (error: unknown): void => console.warn('no screenshot:', error);

async function captureTab(given: Tabs.Tab | null): Promise<Screenshot | null> {
  const [active] = given
    ? [given]
    : await browser.tabs.query({ active: true, currentWindow: true });
  if (!active) return null;
  const capturedAt = Date.now();
  const url = await picture(active.windowId);
  const [head = '', base64 = ''] = url.split(',', 2);
  const mime = head.includes('image/jpeg') ? 'image/jpeg' : 'image/png';
  return { base64, mime, pageUrl: active.url ?? '', title: active.title ?? '', capturedAt };
}

/** Without loss, unless that is too large to be kept in memory. */
async function picture(windowId: number | undefined): Promise<string> {
  const png = await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
  if (png.length <= largestPng) return png;
  return browser.tabs.captureVisibleTab(windowId, { format: 'jpeg', quality: 92 });
}
