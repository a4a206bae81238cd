import { t } from '../../lib/browser/i18n';
import type { Shortcut } from '../../lib/settings/settings';

const signs: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Slash: '/',
  Minus: '-',
  Period: '.',
  Comma: ',',
};

/** A shortcut as printed on the keys: "Alt+Umschalt+↓", "E". */
export const shortcutLabel = (shortcut: Shortcut): string =>
  shortcut.split('+').map(keyLabel).join('+');

/** The one to show on a button: the fewest keys; undefined when the action has none. */
export const shortestLabel = (shortcuts: readonly Shortcut[]): string | undefined =>
  shortcuts.map(shortcutLabel).toSorted((a, b) => a.length - b.length)[0];

function keyLabel(code: string): string {
  if (code === 'Ctrl') return t('common.key.ctrl');
  if (code === 'Shift') return t('common.key.shift');
  if (code === 'Enter') return t('common.key.enter');
  if (code === 'Space') return t('common.key.space');
  return signs[code] ?? code.replace(/^(?:Key|Digit|Numpad)(?=.)/, '');
}
