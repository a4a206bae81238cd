import { signal as state } from '@preact/signals';
import { isExtensionAlive } from '../browser/alive';
import { t } from '../browser/i18n';
import type { PlatformAdapter } from '../platforms/adapter';
import { defaultSettings } from '../settings/settings';
import { sayFarewell } from './farewell';
import { listenToKeys } from './keyboard';
import { onNavigation } from './navigation';
import { type Session, type SessionDeps, startSession } from './session';
import { shieldEvents } from './shield';

/** How often an idle page looks whether its extension is still there, ms. */
const heartbeat = 10_000;

export type PageDeps = Pick<SessionDeps, 'call' | 'onChange' | 'signal'> & {
  readonly adapterFor: (url: URL) => PlatformAdapter | null;
};

/**
 * Runs in every page of the sites, from `document_start`. Starts the overlay where an adapter reads
 * the site and no one has paused it; takes it away and brings it back without a reload.
 */
export function startPage({ call, onChange, adapterFor, signal }: PageDeps): void {
  const settings = state(defaultSettings);
  // Once the extension is gone under the page, no text can be looked up any more.
  const farewell = { text: t('overlay.dock.updated'), closeLabel: t('common.close') };
  const life = new AbortController();
  const alive = AbortSignal.any([signal, life.signal]);
  let running: { adapter: PlatformAdapter; session: Session; stop: AbortController } | null = null;

  shieldEvents(alive);
  listenToKeys(
    {
      shortcuts: () => (running ? settings.peek().shortcuts : null),
      act: action => running?.session.act(action) ?? false,
    },
    alive,
  );

  const stop = () => {
    running?.stop.abort();
    running = null;
  };
  const leave = () => {
    if (life.signal.aborted) return;
    const theme = running?.session.theme.peek();
    life.abort();
    stop();
    if (theme) sayFarewell({ ...farewell, theme });
  };
  const check = () => {
    if (!isExtensionAlive()) leave();
  };
  const update = async () => {
    const result = await call('settings/get', {});
    if (alive.aborted) return;
    if (result.ok) settings.value = result.value;
    // A worker that does not start is no reason to leave: the overlay tells that hints are missing.
    else check();
    if (!alive.aborted) follow();
  };
  const follow = () => {
    const adapter = adapterFor(new URL(location.href));
    const wanted = adapter && !settings.peek().pausedSites.includes(adapter.id) ? adapter : null;
    if (wanted === (running?.adapter ?? null)) return;
    stop();
    if (!wanted) return;
    const own = new AbortController();
    const session = startSession({
      adapter: wanted,
      call,
      onChange,
      settings,
      onLost: check,
      signal: AbortSignal.any([alive, own.signal]),
    });
    running = { adapter: wanted, session, stop: own };
  };

  onChange(['settings'], () => void update(), alive);
  onNavigation(follow, alive);
  document.addEventListener('visibilitychange', check, { signal: alive });
  const timer = setInterval(check, heartbeat);
  alive.addEventListener('abort', () => clearInterval(timer), { once: true });
  signal.addEventListener('abort', stop, { once: true });
  void update();
}
