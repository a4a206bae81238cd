import { computed, createModel, signal } from '@preact/signals';
import type { RemoteSettings } from '../../../lib/workspace/remote-settings';
import type { Backend, Doors } from '../../popup/backend';
import {
  draftToRemote,
  noFaults,
  type StorageDraft,
  type StorageFaults,
  type StorageType,
  withType,
} from './storage-draft';
import { askTeam, type Trouble } from './trouble';

/** Lets a person choose a folder, and keeps the right to it. Null: nothing chosen. Must run in a click. */
export type PickFolder = () => Promise<{ readonly name: string } | null>;

/** What a browser that can open folders offers; `allow` asks again for the one that was chosen. */
export type FolderDoor = { readonly pick: PickFolder; readonly allow: () => Promise<boolean> };

export type StorageDeps = {
  readonly backend: Backend;
  readonly doors: Pick<Doors, 'requestHost'>;
  readonly pickFolder: PickFolder | null;
  readonly start: StorageDraft;
  /** A team's documents are expected there, as when joining it. */
  readonly isTeamExpected?: boolean;
};

type Check = 'idle' | 'checking' | 'good' | Trouble;

/** A storage being typed in, and whether it answers. */
export const StorageModel = createModel((deps: StorageDeps) => {
  const { backend, doors, pickFolder, start, isTeamExpected = false } = deps;
  const draft = signal(start);
  const faults = signal<StorageFaults>(noFaults);
  const check = signal<Check>('idle');

  const put = (next: StorageDraft) => {
    draft.value = next;
    faults.value = noFaults;
    if (check.value !== 'checking') check.value = 'idle';
  };
  /** What was typed, when nothing is missing; else the fields say what is. */
  const take = (): RemoteSettings | null => {
    const remote = draftToRemote(draft.value);
    faults.value = remote.ok ? noFaults : remote.error;
    return remote.ok ? remote.value : null;
  };
  /** Asks the browser for the host. Must run in the turn of a click; folders need no question. */
  const allow = (remote: RemoteSettings): Promise<boolean> =>
    remote.type === 'folder' ? Promise.resolve(true) : doors.requestHost(remote.url);

  return {
    draft: computed(() => draft.value),
    faults: computed(() => faults.value),
    check: computed(() => check.value),
    canPickFolder: computed(() => pickFolder !== null),
    change: (part: Partial<StorageDraft>) => put({ ...draft.value, ...part }),
    setType: (type: StorageType) => put(withType(draft.value, type)),
    take,
    allow,
    async chooseFolder(): Promise<void> {
      const folder = await pickFolder?.();
      if (folder) put({ ...draft.value, folder: folder.name });
    },
    /** Whether the storage answers and lets us write. */
    async test(): Promise<void> {
      if (check.value === 'checking') return;
      const remote = take();
      if (remote === null) return;
      const allowed = allow(remote);
      check.value = 'checking';
      const asked = draft.value;
      const reply = (await allowed)
        ? await askTeam(() => backend.call('team/check-remote', { remote }))
        : { ok: false as const, error: { kind: 'problem', problem: 'not-allowed' } as const };
      // What came for an earlier draft says nothing about this one.
      if (draft.value !== asked) check.value = 'idle';
      else
        check.value =
          reply.ok || (isTeamExpected && isOccupied(reply.error)) ? 'good' : reply.error;
    },
  };
});

const isOccupied = (trouble: Trouble): boolean =>
  trouble.kind === 'problem' && trouble.problem === 'occupied';
