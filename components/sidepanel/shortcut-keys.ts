import { Shortcut, type Settings, ShortcutAction } from '../../lib/settings/settings';

/** The part of a `KeyboardEvent` that a shortcut is made of. */
export type KeyPress = {
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
};

const modifierCodes = /^(?:Control|Alt|Shift|Meta|OS)(?:Left|Right)$|^CapsLock$|^Fn/;

/** Shortcut that a key press stands for; null while only modifiers are held. */
export function toShortcut(press: KeyPress): Shortcut | null {
  if (modifierCodes.test(press.code)) return null;
  const parts = [
    press.ctrlKey ? 'Ctrl' : '',
    press.altKey ? 'Alt' : '',
    press.shiftKey ? 'Shift' : '',
    press.metaKey ? 'Meta' : '',
    press.code,
  ];
  const shortcut = Shortcut.safeParse(parts.filter(Boolean).join('+'));
  return shortcut.success ? shortcut.data : null;
}

export const hasModifier = (shortcut: string): boolean => /(?:Ctrl|Alt|Meta)\+/.test(shortcut);

/** Actions that work anywhere on the page, and so need a combination that the page does not use itself. */
export const pageWideActions: readonly ShortcutAction[] = [
  'nextComment',
  'previousComment',
  'nextFlagged',
  'openPanel',
];

/** Combinations that browsers, systems or screen readers take before any page sees them. */
const taken = new Set(
  ['KeyT', 'KeyW', 'KeyN', 'KeyL', 'KeyR', 'KeyP', 'KeyS', 'KeyF', 'KeyC', 'KeyV', 'KeyX', 'KeyA']
    .flatMap(code => [`Ctrl+${code}`, `Meta+${code}`])
    .concat('Alt+F4', 'Alt+Tab', 'Tab', 'Shift+Tab', 'F5', 'Ctrl+F5', 'F11', 'F12', 'Ctrl+Tab'),
);

export type ShortcutProblem =
  { readonly kind: 'taken-by-browser' } | { readonly kind: 'used'; readonly by: ShortcutAction };

/** What speaks against giving `action` this shortcut. */
export function findShortcutProblem(
  shortcuts: Settings['shortcuts'],
  action: ShortcutAction,
  shortcut: Shortcut,
): ShortcutProblem | null {
  if (taken.has(shortcut)) return { kind: 'taken-by-browser' };
  const by = ShortcutAction.options.find(
    other => other !== action && shortcuts[other].includes(shortcut),
  );
  return by ? { kind: 'used', by } : null;
}
