import type { Runtime } from 'webextension-polyfill';
import { FromPanel, panelPortName, type ToPanel } from '../page/panel-port';
import { browser } from './index';

/** The content script's end of the port to one panel frame. */
export type PanelConnection = {
  send(message: ToPanel): void;
  disconnect(): void;
};

export type PanelEvents = {
  readonly onOpen: (panel: PanelConnection) => void;
  readonly onMessage: (message: FromPanel) => void;
  readonly onClose: () => void;
};

/** Address of the panel's frame; the nonce is what the frame has to show when it connects. */
export const panelUrl = (nonce: string): string =>
  `${browser.runtime.getURL('/panel.html')}#${nonce}`;

/**
 * Accepts the one port whose first message is `ready` with a nonce that `claim` accepts. The host page
 * can embed the panel too, but it knows no nonce: its frame's port is closed.
 */
export function acceptPanel(
  claim: (nonce: string) => boolean,
  events: PanelEvents,
  signal: AbortSignal,
): void {
  const onConnect = (port: Runtime.Port) => {
    if (port.name !== panelPortName || port.sender?.id !== browser.runtime.id) return;
    let open = false;
    port.onMessage.addListener((data: unknown) => {
      const message = FromPanel.safeParse(data);
      if (!message.success) return;
      if (open) {
        if (message.data.type !== 'ready') events.onMessage(message.data);
        return;
      }
      if (message.data.type !== 'ready' || !claim(message.data.nonce)) {
        port.disconnect();
        return;
      }
      open = true;
      events.onOpen({
        send: reply => port.postMessage(reply),
        disconnect: () => port.disconnect(),
      });
    });
    port.onDisconnect.addListener(() => {
      if (open) events.onClose();
    });
  };
  browser.runtime.onConnect.addListener(onConnect);
  signal.addEventListener('abort', () => browser.runtime.onConnect.removeListener(onConnect), {
    once: true,
  });
}
