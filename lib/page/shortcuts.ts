import { type Settings, ShortcutAction } from '../settings/settings';

export type KeyPress = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>;

/** `page`: focus is anywhere on the host page. `overlay`: focus is in what we have put there. */
export type ShortcutScope = 'page' | 'overlay';

/** The action a key press stands for; null when it is the page's own. */
export function actionOf(
  shortcuts: Settings['shortcuts'],
  press: KeyPress,
  scope: ShortcutScope,
): ShortcutAction | null {
  const pressed = shortcutOf(press);
  if (scope === 'page' && !hasModifier(press)) return null;
  return ShortcutAction.options.find(action => shortcuts[action].includes(pressed)) ?? null;
}

/** In the fixed order that `Shortcut` asks for. */
export function shortcutOf(press: KeyPress): string {
  return [
    press.ctrlKey ? 'Ctrl+' : '',
    press.altKey ? 'Alt+' : '',
    press.shiftKey ? 'Shift+' : '',
    press.metaKey ? 'Meta+' : '',
    press.code,
  ].join('');
}

/** Shift alone types letters; it does not make a key ours on the host page. */
const hasModifier = (press: KeyPress): boolean => press.ctrlKey || press.altKey || press.metaKey;
