import type { PlatformId } from '../comment/snapshot';
import { readSettings } from '../settings/read-settings';
import type { Settings } from '../settings/settings';
import type { Ports } from './ports';
import { createSerial } from '../serial';

/** A place for one value: `storage.local` or `storage.session`. */
export type Slot = {
  readonly read: () => Promise<unknown>;
  /** Null removes the value. */
  readonly write: (value: unknown) => Promise<void>;
};

export type SettingsDeps = { readonly slot: Slot; readonly ports: Pick<Ports, 'notify'> };

export function createSettingsService({ slot, ports }: SettingsDeps) {
  const serial = createSerial();
  const get = async (): Promise<Settings> => readSettings(await slot.read());

  async function save(settings: Settings): Promise<void> {
    await slot.write(settings);
    ports.notify('settings');
  }

  return {
    get,
    save: (settings: Settings): Promise<void> => serial(() => save(settings)),

    /** The overlay stays away from this site until a person resumes it. */
    pause: (platform: PlatformId, paused: boolean): Promise<void> =>
      serial(async () => {
        const settings = await get();
        const others = settings.pausedSites.filter(site => site !== platform);
        await save({ ...settings, pausedSites: paused ? [...others, platform] : others });
      }),
  };
}
