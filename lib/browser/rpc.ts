import type { Runtime } from 'webextension-polyfill';
import { createClient } from '../rpc/client';
import { ChangeNotice } from '../rpc/envelope';
import type { Caller } from '../rpc/procedure';
import { createServer, type Handlers, type Sender } from '../rpc/server';
import { browser } from './index';

export type Changed = ChangeNotice['changed'];

/** Cold start of a worker takes some 30 ms; this is enough of a pause before the one retry. */
const retryPause = 150;

/** Asks the background. Never rejects; see `RpcError`. */
export const call = createClient({
  // Async, because `sendMessage` of a page whose extension is gone throws at once.
  send: async envelope => browser.runtime.sendMessage(envelope),
  pause: () => new Promise(resolve => setTimeout(resolve, retryPause)),
});

/** Answers calls. Must run in the first turn of the worker, or the message that woke it is lost. */
export function listen(handlers: Partial<Handlers>): void {
  const serve = createServer({
    handlers,
    onBug: (procedure, error) => console.error(`rpc ${procedure}:`, error),
  });
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    return serve(message, senderOf(sender)) ?? undefined;
  });
}

/** Tells every own page and content script that something changed. Failing to reach one is normal. */
export async function notify(changed: Changed): Promise<void> {
  const notice: ChangeNotice = { notice: 1, changed };
  const tabs = await browser.tabs.query({});
  await Promise.allSettled([
    browser.runtime.sendMessage(notice),
    ...tabs.flatMap(({ id }) => (id === undefined ? [] : [browser.tabs.sendMessage(id, notice)])),
  ]);
}

/** Calls back when one of `changed` has changed, until `signal` aborts. May call more often than needed. */
export function onChange(
  changed: readonly Changed[],
  callback: (changed: Changed) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const listener = (message: unknown, sender: Runtime.MessageSender): undefined => {
    if (sender.id !== browser.runtime.id) return;
    const notice = ChangeNotice.safeParse(message);
    if (notice.success && changed.includes(notice.data.changed)) callback(notice.data.changed);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), {
    once: true,
  });
}

const senderOf = (sender: Runtime.MessageSender): Sender => ({
  caller: callerOf(sender, browser.runtime.getURL('/')),
  tabId: sender.tab?.id ?? null,
  windowId: sender.tab?.windowId ?? null,
});

/**
 * The panel is the one page of ours that a host page can embed or link to, so it counts as the panel
 * wherever it stands, and so does any page of ours inside a frame of a tab.
 */
export function callerOf(
  sender: Pick<Runtime.MessageSender, 'url' | 'tab' | 'frameId'>,
  ownOrigin: string,
): Caller {
  if (!sender.url?.startsWith(ownOrigin)) return 'content';
  const inFrame = sender.tab !== undefined && (sender.frameId ?? 0) > 0;
  return inFrame || new URL(sender.url).pathname === '/panel.html' ? 'panel' : 'page';
}
