import { t } from '../../lib/browser/i18n';

/** "Alt+Shift+ArrowDown" as people read it off their keyboard: "Alt + Umschalt + ↓". */
export const shortcutName = (shortcut: string): string =>
  shortcut.split('+').map(keyName).join(' + ');

function keyName(code: string): string {
  const letter = /^(?:Key|Digit)(.)$/.exec(code)?.[1];
  return letter ?? symbolByCode[code] ?? nameOf(code);
}

const symbolByCode: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Slash: '/',
};

function nameOf(code: string): string {
  if (code === 'Shift') return t('overlay.key.shift');
  if (code === 'Ctrl') return t('overlay.key.ctrl');
  return code === 'Enter' ? t('overlay.key.enter') : code;
}
