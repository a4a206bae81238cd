import { createModel } from '@preact/signals';
import type { Storage } from './found-model';
import type { Membership } from './membership';
import { emptyDraft, loginTypes, type StorageDraft } from './storage-draft';
import type { Team } from './team-model';

/** The storage in use as a draft; its password is not told and has to be typed anew. */
export function draftOfRemote({ type, place, user }: Membership['remote']): StorageDraft {
  if (type === 'folder') return { ...emptyDraft, type };
  return { ...emptyDraft, type, url: place, login: loginTypes[type][0], user: user ?? '' };
}

/** The form that changes how, or where, the team's documents are reached. */
export const RemoteModel = createModel(
  (team: Pick<Team, 'plain' | 'refuse'>, storage: Storage) => ({
    /** Must run in the turn of a click. Whether it was saved. */
    async submit(): Promise<boolean> {
      const remote = storage.take();
      if (remote === null) return false;
      if (await storage.allow(remote))
        return team.plain('remote', 'team/save-remote', { remote }, { done: 'remote' });
      team.refuse('remote', 'not-allowed');
      return false;
    },
  }),
);
