import { computed, createModel, signal } from '@preact/signals';
import type { Membership } from './membership';
import type { Team } from './team-model';

type Settings = Pick<Membership, 'name' | 'presenceNames'>;

/** Changes to the team's settings that are not saved yet; what nobody touched follows the team. */
export const SettingsModel = createModel((team: Pick<Team, 'plain'>) => {
  const changed = signal<Partial<Settings>>({});
  return {
    changed: computed(() => changed.value),
    change(part: Partial<Settings>) {
      changed.value = { ...changed.value, ...part };
    },
    async save({ name, presenceNames }: Membership): Promise<void> {
      const asked = changed.value;
      const next = { name, presenceNames, ...asked };
      const trimmed = { ...next, name: next.name.trim() };
      if (trimmed.name === '') return;
      const saved = await team.plain('settings', 'team/save-settings', trimmed, {
        done: 'settings',
      });
      if (saved && changed.value === asked) changed.value = {};
    },
  };
});
