import { press } from '../../components/overlay/Press';
import type { Settings, ShortcutAction } from '../settings/settings';
import { isOwnHost, rootOf } from './own-hosts';
import { actionOf } from './shortcuts';

export type KeyboardDeps = {
  /** Null while nothing of ours is on the page: every key is the page's. */
  readonly shortcuts: () => Settings['shortcuts'] | null;
  /** True when the action was taken; the page does not get the key then. */
  readonly act: (action: ShortcutAction) => boolean;
};

/**
 * Keys whose focus is in one of our hosts never reach the page: it would close its dialog on Esc and
 * move through its own comments on J and K. Elsewhere only combinations with Ctrl, Alt or Meta are
 * ours. Register at `document_start`, before the page can.
 */
export function listenToKeys({ shortcuts, act }: KeyboardDeps, signal: AbortSignal): void {
  const swallowed = new Set<string>();

  const onDown = (event: KeyboardEvent) => {
    const own = isOwnHost(event.target);
    if (own) event.stopImmediatePropagation();
    const keys = shortcuts();
    if (!event.isTrusted || !keys || event.isComposing) return;
    if (own && controlInside(event)) {
      event.preventDefault();
      return;
    }
    // AltGr arrives as Ctrl+Alt on Windows and types characters on German keyboards.
    if (event.getModifierState('AltGraph')) return;
    const action = actionOf(keys, event, own ? 'overlay' : 'page');
    if (!action || !act(action)) return;
    swallowed.add(event.code);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onUp = (event: KeyboardEvent) => {
    const own = isOwnHost(event.target);
    const ours = swallowed.delete(event.code);
    if (!own && !ours) return;
    event.stopImmediatePropagation();
    if (!own || !event.isTrusted || event.code !== 'Space') return;
    event.preventDefault();
    press(rootOf(event.target)?.activeElement ?? null);
  };
  const options = { capture: true, signal };
  window.addEventListener('keydown', onDown, options);
  window.addEventListener('keyup', onUp, options);
  window.addEventListener(
    'keypress',
    event => {
      if (isOwnHost(event.target)) event.stopImmediatePropagation();
    },
    options,
  );
}

/**
 * Buttons and toolbars by hand: the events do not get as far as the buttons. Enter presses, Space
 * presses when released, arrows move inside a toolbar.
 */
function controlInside(event: KeyboardEvent): boolean {
  const active = rootOf(event.target)?.activeElement ?? null;
  if (!active || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return false;
  if (event.code === 'Enter' || event.code === 'NumpadEnter') {
    if (active.matches('[role="toolbar"]')) return press(active.querySelector('.question, .flags'));
    return !event.repeat && press(active);
  }
  if (event.code === 'Space') return active.matches('button');
  const step = event.code === 'ArrowRight' ? 1 : event.code === 'ArrowLeft' ? -1 : 0;
  return step !== 0 && moveInToolbar(active, step);
}

function moveInToolbar(active: Element, step: 1 | -1): boolean {
  const toolbar = active.closest('[role="toolbar"]');
  if (!toolbar) return false;
  const stops = [toolbar, ...toolbar.querySelectorAll('button')];
  const next = stops[stops.indexOf(active) + step];
  if (next instanceof HTMLElement) next.focus();
  return true;
}
