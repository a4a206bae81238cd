import { describe, expect, it } from 'vitest';
import { actionOf, type KeyPress, shortcutOf } from '../../../lib/page/shortcuts';
import { defaultSettings, Shortcut } from '../../../lib/settings/settings';

const { shortcuts } = defaultSettings;
const makePress = (change: Partial<KeyPress>): KeyPress => ({
  code: 'KeyJ',
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
  ...change,
});

describe('actionOf', () => {
  it('leaves plain keys to the page', () => {
    expect(actionOf(shortcuts, makePress({}), 'page')).toBeNull();
    expect(actionOf(shortcuts, makePress({ code: 'Slash', shiftKey: true }), 'page')).toBeNull();
  });
  it('takes plain keys inside the overlay', () => {
    expect(actionOf(shortcuts, makePress({}), 'overlay')).toBe('nextComment');
    expect(actionOf(shortcuts, makePress({ code: 'Slash', shiftKey: true }), 'overlay')).toBe(
      'help',
    );
  });
  it('takes combinations anywhere', () => {
    const press = makePress({ code: 'ArrowDown', altKey: true, shiftKey: true });
    expect(actionOf(shortcuts, press, 'page')).toBe('nextComment');
    expect(actionOf(shortcuts, press, 'overlay')).toBe('nextComment');
  });
  it('does not take a combination with one modifier more', () => {
    const press = makePress({ code: 'ArrowDown', altKey: true, shiftKey: true, ctrlKey: true });
    expect(actionOf(shortcuts, press, 'page')).toBeNull();
  });
  it('follows changed settings', () => {
    const changed = { ...shortcuts, escalate: ['Ctrl+KeyJ'] };
    expect(actionOf(changed, makePress({ ctrlKey: true }), 'page')).toBe('escalate');
  });
});

describe('shortcutOf', () => {
  it('writes modifiers in the order that settings ask for', () => {
    const press = makePress({ ctrlKey: true, altKey: true, shiftKey: true, metaKey: true });
    expect(shortcutOf(press)).toBe('Ctrl+Alt+Shift+Meta+KeyJ');
    expect(Shortcut.safeParse(shortcutOf(press)).success).toBe(true);
  });
});
