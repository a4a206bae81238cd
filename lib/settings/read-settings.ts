import { defaultSettings, Settings, Shortcut, ShortcutAction } from './settings';
import { PlatformId } from '../comment/snapshot';

/**
 * Settings from what an earlier version, or nobody, has stored: every part that is valid is kept,
 * everything else gets its default. Never fails.
 */
export function readSettings(stored: unknown): Settings {
  const whole = Settings.safeParse(stored);
  if (whole.success) return whole.data;
  const old = isRecord(stored) ? stored : {};
  return {
    pausedSites: listOf(old['pausedSites']).flatMap(site => {
      const known = PlatformId.safeParse(site);
      return known.success ? [known.data] : [];
    }),
    addressForm:
      Settings.shape.addressForm.safeParse(old['addressForm']).data ?? defaultSettings.addressForm,
    greeting: Settings.shape.greeting.safeParse(old['greeting']).data ?? defaultSettings.greeting,
    closing: Settings.shape.closing.safeParse(old['closing']).data ?? defaultSettings.closing,
    shortcuts: readShortcuts(old['shortcuts']),
  };
}

function readShortcuts(stored: unknown): Settings['shortcuts'] {
  const old = isRecord(stored) ? stored : {};
  const shortcuts = { ...defaultSettings.shortcuts };
  const taken = new Set<unknown>(ShortcutAction.options.flatMap(action => listOf(old[action])));
  for (const action of ShortcutAction.options) {
    // An action that is new in this version does not take a key that a person gave to another.
    shortcuts[action] = Array.isArray(old[action])
      ? listOf(old[action]).flatMap(key => Shortcut.safeParse(key).data ?? [])
      : shortcuts[action].filter(key => !taken.has(key));
  }
  return shortcuts;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
