import { createModel } from '@preact/signals';
import type { Storage } from './found-model';
import { createNames } from './names';
import type { Team } from './team-model';

/** The form that brings a team back from its storage with the recovery key. */
export const RecoverModel = createModel(
  (team: Pick<Team, 'plain' | 'refuse'>, storage: Storage) => {
    const names = createNames(['key', 'deviceLabel']);
    return {
      names,
      /** Must run in the turn of a click. */
      async submit(): Promise<void> {
        const name = names.take();
        const remote = storage.take();
        if (name === null || remote === null) return;
        if (!(await storage.allow(remote))) return team.refuse('ways', 'not-allowed');
        const input = { recoveryKey: name('key'), deviceLabel: name('deviceLabel'), remote };
        await team.plain('ways', 'team/recover', input);
      },
    };
  },
);
