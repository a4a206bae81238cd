import { type FromPanel, panelPortName, ToPanel } from '../page/panel-port';
import { browser } from './index';

export type PanelPort = { readonly send: (message: FromPanel) => void };

export type PanelPortHandlers = {
  readonly onMessage: (message: ToPanel) => void;
  /** The content script is gone, or it does not know the nonce. Called at most once. */
  readonly onClose: () => void;
};

/**
 * Connects the panel with the content script of the page it stands on. `nonce` proves to it that
 * it put the panel there itself. Null when there is no content script: a page of another site
 * embeds the panel, or it stands in a tab of its own.
 */
export async function connectPanel(
  nonce: string,
  { onMessage, onClose }: PanelPortHandlers,
): Promise<PanelPort | null> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) return null;
  const port = browser.tabs.connect(tab.id, { name: panelPortName, frameId: 0 });
  let isOpen = true;
  port.onDisconnect.addListener(() => {
    isOpen = false;
    onClose();
  });
  port.onMessage.addListener((message: unknown) => {
    const parsed = ToPanel.safeParse(message);
    if (parsed.success) onMessage(parsed.data);
    else console.error('panel: a message that the contract does not know', parsed.error.message);
  });
  const send = (message: FromPanel) => {
    if (isOpen) port.postMessage(message);
  };
  send({ type: 'ready', nonce });
  return { send };
}
