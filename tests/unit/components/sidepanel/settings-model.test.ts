import { describe, expect, it } from 'vitest';
import { SettingsModel } from '../../../../components/sidepanel/settings-model';
import { type KeyPress, toShortcut } from '../../../../components/sidepanel/shortcut-keys';
import { defaultSettings, type Settings } from '../../../../lib/settings/settings';
import { makeBackend, settle } from '../popup/fake-backend';

const key = (code: string, over: Partial<KeyPress> = {}): KeyPress => ({
  code,
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
  ...over,
});

async function setup() {
  let settings: Settings = defaultSettings;
  const fake = makeBackend({
    'settings/get': () => settings,
    'settings/save': ({ settings: next }) => {
      settings = next;
      return {};
    },
  });
  const model = new SettingsModel(fake.backend);
  await settle();
  return { ...fake, model, stored: () => settings };
}

describe('SettingsModel', () => {
  it('replaces a shortcut by the keys that are pressed', async () => {
    const { model, stored } = await setup();
    model.record('escalate', 'KeyE');
    expect(model.press(key('ControlLeft', { ctrlKey: true }))).toBe(true);
    expect(model.press(key('KeyX', { ctrlKey: true, altKey: true }))).toBe(true);
    await settle();
    expect(stored().shortcuts.escalate).toEqual(['Ctrl+Alt+KeyX']);
    expect(model.recording.value).toBeNull();
  });

  it('adds a further shortcut beside the old ones', async () => {
    const { model, stored } = await setup();
    model.record('escalate', null);
    model.press(key('F2'));
    await settle();
    expect(stored().shortcuts.escalate).toEqual(['KeyE', 'F2']);
  });

  it('refuses keys that another action has and names it', async () => {
    const { model, stored } = await setup();
    model.record('escalate', 'KeyE');
    model.press(key('KeyJ'));
    await settle();
    expect(model.recording.value?.problem).toEqual({ kind: 'used', by: 'nextComment' });
    expect(stored().shortcuts).toEqual(defaultSettings.shortcuts);
  });

  it('refuses keys that the browser takes for itself', async () => {
    const { model } = await setup();
    model.record('escalate', 'KeyE');
    model.press(key('KeyW', { ctrlKey: true }));
    expect(model.recording.value?.problem).toEqual({ kind: 'taken-by-browser' });
  });

  it('lets Tab leave, so that nobody is caught in the field', async () => {
    const { model } = await setup();
    model.record('escalate', 'KeyE');
    expect(model.press(key('Tab'))).toBe(false);
    expect(model.recording.value).toBeNull();
  });

  it('resets the keys alone', async () => {
    const { model, stored } = await setup();
    await model.save(now => ({ ...now, addressForm: 'du' }));
    await model.removeKey('escalate', 'KeyE');
    expect(stored().shortcuts.escalate).toEqual([]);
    await model.resetShortcuts();
    expect(stored()).toEqual({ ...defaultSettings, addressForm: 'du' });
  });

  it('writes modifiers in one order', () => {
    const all = { ctrlKey: true, altKey: true, shiftKey: true, metaKey: true };
    expect(toShortcut(key('KeyE', all))).toBe('Ctrl+Alt+Shift+Meta+KeyE');
    expect(toShortcut(key('ShiftLeft', { shiftKey: true }))).toBeNull();
  });
});
