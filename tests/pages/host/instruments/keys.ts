import type { SeenKey } from '../../page-window';
import { switches } from '../settings';
import { closeDialog, place } from '../state/navigation';
import { records } from './records';

const shortcuts = new Set(['j', 'k', 'l', 'c', 'o', 'p', 's', 'n', 'q', '/', '?', '1', '2', '3']);

/**
 * The page listens to every key before anyone else, keeps some for itself, and closes its dialog on Esc.
 * With a closed shadow root it sees only the host as target, so keys typed into an overlay look to it
 * like keys typed on the page.
 */
export function watchKeys(): void {
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    addEventListener(type, event => note(event, 'window-capture'), true);
    document.addEventListener(type, event => note(event, 'document-capture'), true);
    document.addEventListener(type, event => note(event, 'document-bubble'));
    addEventListener(type, swallow, true);
  }
  if (switches.esc === 'capture') addEventListener('keydown', onEscape, true);
  else document.addEventListener('keydown', onEscape);
}

function onEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape' && place.get().dialog !== null) closeDialog();
}

function note(event: KeyboardEvent, where: SeenKey['where']): void {
  const [deepest] = event.composedPath();
  records.__seenKeys.push({
    type: event.type,
    key: event.key,
    where,
    target: event.target instanceof Element ? event.target.tagName : 'none',
    deepest: deepest instanceof Element ? deepest.tagName : 'none',
  });
}

function swallow(event: KeyboardEvent): void {
  if (switches.keys === 'none' || isTyping(event.target)) return;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const taken =
    switches.keys === 'all'
      ? !['Tab', 'Escape'].includes(event.key)
      : shortcuts.has(event.key.toLowerCase());
  if (!taken) return;
  event.preventDefault();
  event.stopPropagation();
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select'));
