import { computed, createModel, signal } from '@preact/signals';
import type { RpcError } from '../../lib/rpc/protocol';
import {
  defaultSettings,
  type Settings,
  type Shortcut,
  type ShortcutAction,
} from '../../lib/settings/settings';
import type { Backend } from '../popup/backend';
import { dataOf, liveCall } from '../popup/live';
import {
  findShortcutProblem,
  type KeyPress,
  type ShortcutProblem,
  toShortcut,
} from './shortcut-keys';

/** A shortcut being changed: waiting for keys, or pressed and refused. */
export type Recording = {
  readonly action: ShortcutAction;
  /** Shortcut that is replaced; null for a further one. */
  readonly replaces: Shortcut | null;
  readonly pressed: Shortcut | null;
  readonly problem: ShortcutProblem | null;
};

/** How answers sound and which keys do what. Each change is saved at once. */
export const SettingsModel = createModel((backend: Backend) => {
  const settings = liveCall(backend, 'settings/get', {}, ['settings']);
  const recording = signal<Recording | null>(null);
  const failure = signal<RpcError | null>(null);
  const savedOnce = signal(false);

  const save = async (change: (current: Settings) => Settings): Promise<boolean> => {
    const current = dataOf(settings.state.value);
    if (!current) return false;
    const reply = await backend.call('settings/save', { settings: change(current) });
    failure.value = reply.ok ? null : reply.error;
    savedOnce.value = reply.ok;
    await settings.refresh();
    return reply.ok;
  };
  const setKeys = (action: ShortcutAction, keys: readonly Shortcut[]) =>
    save(current => ({ ...current, shortcuts: { ...current.shortcuts, [action]: [...keys] } }));
  const keysOf = (action: ShortcutAction) => dataOf(settings.state.value)?.shortcuts[action] ?? [];

  return {
    state: settings.state,
    recording: computed(() => recording.value),
    failure: computed(() => failure.value),
    saved: computed(() => savedOnce.value),
    save,
    record(action: ShortcutAction, replaces: Shortcut | null) {
      recording.value = { action, replaces, pressed: null, problem: null };
    },
    cancelRecording() {
      recording.value = null;
    },
    /** Takes the keys pressed while recording; true when they were taken or refused, so the page must not act on them. */
    press(press: KeyPress): boolean {
      const current = recording.value;
      const pressed = toShortcut(press);
      const all = dataOf(settings.state.value);
      if (!current || !all) return false;
      // Tab must go on leaving the field, or a keyboard user is caught in it.
      if (press.code === 'Tab') {
        recording.value = null;
        return false;
      }
      if (!pressed) return true;
      const problem = findShortcutProblem(all.shortcuts, current.action, pressed);
      if (problem) {
        recording.value = { ...current, pressed, problem };
        return true;
      }
      recording.value = null;
      const others = keysOf(current.action).filter(key => key !== current.replaces);
      void setKeys(current.action, [...new Set([...others, pressed])]);
      return true;
    },
    removeKey: (action: ShortcutAction, key: Shortcut) =>
      setKeys(
        action,
        keysOf(action).filter(other => other !== key),
      ),
    resetShortcuts: () => save(current => ({ ...current, shortcuts: defaultSettings.shortcuts })),
  };
});
