import { computed, createModel, signal } from '@preact/signals';
import { createNames } from './names';
import type { StorageModel } from './storage-model';
import type { Team } from './team-model';

export type Storage = InstanceType<typeof StorageModel>;

/** The form that founds a team. */
export const FoundModel = createModel((team: Pick<Team, 'create' | 'refuse'>, storage: Storage) => {
  const names = createNames(['teamName', 'memberName', 'deviceLabel']);
  const presenceNames = signal(false);
  return {
    names,
    presenceNames: computed(() => presenceNames.value),
    setPresenceNames(shown: boolean) {
      presenceNames.value = shown;
    },
    /** Must run in the turn of a click: the browser asks for the host. */
    async submit(): Promise<void> {
      const name = names.take();
      const remote = storage.take();
      if (name === null || remote === null) return;
      if (!(await storage.allow(remote))) return team.refuse('ways', 'not-allowed');
      await team.create({
        name: name('teamName'),
        memberName: name('memberName'),
        deviceLabel: name('deviceLabel'),
        presenceNames: presenceNames.value,
        remote,
      });
    },
  };
});
