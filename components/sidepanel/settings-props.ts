import type { Settings } from '../../lib/settings/settings';
import type { SettingsModel } from './settings-model';

/** What the parts of the settings share. */
export type SettingsProps = {
  readonly model: InstanceType<typeof SettingsModel>;
  readonly settings: Settings;
};
