import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../lib/settings/read-settings';
import { defaultSettings, Settings } from '../../../lib/settings/settings';

describe('reading settings', () => {
  it('gives valid settings for whatever was stored', () => {
    const parts = fc.record(
      {
        pausedSites: fc.anything(),
        addressForm: fc.anything(),
        greeting: fc.anything(),
        closing: fc.anything(),
        shortcuts: fc.oneof(
          fc.anything(),
          fc.dictionary(fc.constantFrom('help', 'close'), fc.anything()),
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), parts), stored => {
        expect(Settings.safeParse(readSettings(stored)).success).toBe(true);
      }),
    );
  });

  it('keeps what is valid and mends the rest', () => {
    const stored = {
      ...defaultSettings,
      addressForm: 'du',
      pausedSites: ['facebook', 'myspace'],
      shortcuts: { ...defaultSettings.shortcuts, help: ['F1', 'nonsense key'], close: [] },
      added: 'by a newer version',
    };
    expect(readSettings(stored)).toEqual({
      ...defaultSettings,
      addressForm: 'du',
      pausedSites: ['facebook'],
      shortcuts: { ...defaultSettings.shortcuts, help: ['F1'], close: [] },
    });
  });

  it('reads settings from before an action was added, and takes no key away for it', () => {
    const { decide: _, ...older } = defaultSettings.shortcuts;
    const stored = { ...defaultSettings, shortcuts: { ...older, help: ['KeyD'] } };
    expect(readSettings({ ...defaultSettings, shortcuts: older })).toEqual(defaultSettings);
    expect(readSettings(stored).shortcuts).toEqual({ ...older, help: ['KeyD'], decide: [] });
  });

  it('gives the defaults when nothing was stored', () => {
    expect(readSettings(undefined)).toEqual(defaultSettings);
  });
});
