import { computed, createModel, signal } from '@preact/signals';
import type { Output } from '../../../lib/rpc/protocol';
import { createNames } from './names';
import { emptyDraft, loginTypes, type StorageDraft } from './storage-draft';
import type { Storage } from './found-model';
import type { Team } from './team-model';

/** What a readable invitation says. */
export type Invitation = Extract<Output<'team/read-invitation'>, { ok: true }>['value'];

/** The place that an invitation names, with the usual login; its folder has to be found by hand. */
export const draftOf = ({ remote }: Invitation): StorageDraft =>
  remote.type === 'folder'
    ? { ...emptyDraft, type: 'folder' }
    : { ...emptyDraft, type: remote.type, url: remote.url, login: loginTypes[remote.type][0] };

/** The form that answers an invitation: first its text, then the rest. */
export const JoinModel = createModel(
  (team: Pick<Team, 'readInvitation' | 'plain' | 'refuse' | 'forget'>, now: () => number) => {
    const names = createNames(['text', 'code', 'memberName', 'deviceLabel']);
    const invitation = signal<Invitation | null>(null);

    return {
      names,
      /** Null until it was read. */
      invitation: computed(() => invitation.value),
      async read(): Promise<void> {
        const name = names.take(['text']);
        if (name === null) return;
        const found = await team.readInvitation(name('text'));
        if (found === null) return;
        if (found.expiresAt <= now()) team.refuse('ways', 'invitation-expired');
        else invitation.value = found;
      },
      other() {
        team.forget();
        invitation.value = null;
        names.type('text', '');
        names.type('code', '');
      },
      /** Must run in the turn of a click. A further device of one's own needs no name: it is known. */
      async submit(storage: Storage): Promise<void> {
        const isOwnDevice = invitation.value?.role === null;
        const name = names.take(
          isOwnDevice ? ['code', 'deviceLabel'] : ['code', 'memberName', 'deviceLabel'],
        );
        const remote = storage.take();
        if (name === null || remote === null) return;
        if (!(await storage.allow(remote))) return team.refuse('ways', 'not-allowed');
        await team.plain('ways', 'team/join', {
          text: name('text'),
          code: name('code'),
          memberName: isOwnDevice ? name('deviceLabel') : name('memberName'),
          deviceLabel: name('deviceLabel'),
          remote,
        });
      },
    };
  },
);
