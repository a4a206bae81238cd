import { openPage } from '../../lib/browser/pages';
import { requestHost } from '../../lib/browser/permissions';
import { call, onChange } from '../../lib/browser/rpc';
import { createSessionMemory } from '../../lib/browser/session-memory';
import { openSidePanel } from '../../lib/browser/side-panel';
import { dayOf } from '../../lib/decisions/german-time';
import type { Later, Services } from './backend';

/** Place of the side panel that another page of ours asked for. */
export const wantedSidePlace = createSessionMemory('side-place');

export type PageKind = 'popup' | 'tab' | 'sidepanel' | 'workspace';

/** What our own pages get in a real browser. */
export const browserServices = (page: PageKind): Services => ({
  backend: { call, onChange },
  doors: { requestHost, copyText, openSidePanel: tryOpenSidePanel, openPage, download },
  memory: createSessionMemory,
  today: () => dayOf(Date.now()),
  now: () => Date.now(),
  newId: () => crypto.randomUUID(),
  closesOnFileChooser: import.meta.env.FIREFOX && page === 'popup',
});

/** Milliseconds; long enough for a fast typist, too short to be waited for. */
const typingPause = 180;

export const later: Later = callback => {
  const timer = setTimeout(() => void callback(), typingPause);
  return () => clearTimeout(timer);
};

/** False where the browser has none, or refuses; the same page then opens in a tab. */
async function tryOpenSidePanel(place: string): Promise<boolean> {
  try {
    // Browsers hand no address to a side panel, and it may be open already.
    wantedSidePlace.keep(place);
    await openSidePanel(null);
    return true;
  } catch {
    return false;
  }
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function download(
  fileName: string,
  content: string | Uint8Array<ArrayBuffer>,
  type = 'application/json',
): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
