import * as z from 'zod/mini';
import { PlatformId } from '../comment/snapshot';
import { AddressForm } from '../knowledge/answer';

/**
 * What the keyboard can do. `next…panel` work anywhere on the page (with modifiers);
 * the rest while focus is in the overlay or the panel.
 */
export const ShortcutAction = z.enum([
  'nextComment',
  'previousComment',
  'nextFlagged',
  'openPanel',
  'insert1',
  'insert2',
  'insert3',
  'escalate',
  'decide',
  'close',
  'help',
]);
export type ShortcutAction = z.infer<typeof ShortcutAction>;

/** `KeyboardEvent.code`s with modifiers in fixed order: "Alt+Shift+ArrowDown", "KeyE". */
export const Shortcut = z
  .string()
  .check(z.regex(/^(?:Ctrl\+)?(?:Alt\+)?(?:Shift\+)?(?:Meta\+)?[A-Z][A-Za-z0-9]*$/));
export type Shortcut = z.infer<typeof Shortcut>;

export const Settings = z.strictObject({
  /** Sites on which the overlay stays away until a person resumes it. */
  pausedSites: z.array(PlatformId),
  addressForm: AddressForm,
  /** First and last line of a composed answer; "" for none. */
  greeting: z.strictObject({ sie: z.string(), du: z.string() }),
  closing: z.strictObject({ sie: z.string(), du: z.string() }),
  /** Several per action: a global one with modifiers, a short one inside the overlay. */
  shortcuts: z.record(ShortcutAction, z.array(Shortcut)),
});
export type Settings = z.infer<typeof Settings>;

export const defaultSettings: Settings = {
  pausedSites: [],
  addressForm: 'sie',
  greeting: { sie: 'Guten Tag,', du: 'Hallo,' },
  closing: { sie: 'Freundliche Grüße', du: 'Viele Grüße' },
  shortcuts: {
    nextComment: ['Alt+Shift+ArrowDown', 'KeyJ'],
    previousComment: ['Alt+Shift+ArrowUp', 'KeyK'],
    nextFlagged: ['Alt+Shift+ArrowRight', 'KeyN'],
    openPanel: ['Alt+Shift+Enter', 'KeyO'],
    insert1: ['Digit1'],
    insert2: ['Digit2'],
    insert3: ['Digit3'],
    escalate: ['KeyE'],
    decide: ['KeyD'],
    close: ['Escape'],
    help: ['Shift+Slash', 'KeyH'],
  },
};
