import { createModel } from '@preact/signals';
import { createNames } from './names';
import type { Team } from './team-model';

/** The form that answers an invitation once more, after a wrong code. */
export const RetryModel = createModel((team: Pick<Team, 'plain'>) => {
  const names = createNames(['code']);
  return {
    names,
    async submit(): Promise<void> {
      const name = names.take();
      if (name !== null) await team.plain('joining', 'team/retry-join', { code: name('code') });
    },
  };
});
