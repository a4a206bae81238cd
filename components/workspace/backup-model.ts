import { computed, createModel, signal } from '@preact/signals';
import type { RpcError } from '../../lib/rpc/protocol';
import type { BackupContent } from '../../lib/rpc/safekeeping';
import type { Services } from '../popup/backend';
import { liveCall } from '../popup/live';

/** The part of a chosen file that is needed; made by hand in tests. */
export type BackupFile = { readonly name: string; readonly text: () => Promise<string> };

/** A restore on its way: a file, looked into, added. */
export type RestoreStep =
  | { readonly kind: 'choose' }
  | { readonly kind: 'key'; readonly file: BackupFile }
  | { readonly kind: 'reading'; readonly file: BackupFile }
  | { readonly kind: 'ready'; readonly file: BackupFile; readonly content: BackupContent }
  | { readonly kind: 'restoring'; readonly file: BackupFile }
  | { readonly kind: 'done'; readonly content: BackupContent };

export type BackupDeps = Pick<Services, 'backend' | 'doors' | 'today'> & {
  /** A fresh recovery key. */
  readonly newKey: () => string;
};

/** `working`: takes seconds, as a passphrase is made slow to guess. */
type Making = 'idle' | 'working' | 'done';

export const BackupModel = createModel(({ backend, doors, today, newKey }: BackupDeps) => {
  const state = liveCall(backend, 'backup/state', {}, ['backup']);
  const key = signal(newKey());
  const isKept = signal(false);
  const making = signal<Making>('idle');
  const typedKey = signal('');
  const step = signal<RestoreStep>({ kind: 'choose' });
  const makeProblem = signal<RpcError | null>(null);
  const restoreProblem = signal<RpcError | null>(null);

  return {
    state: state.state,
    key: computed(() => key.value),
    isKept: computed(() => isKept.value),
    making: computed(() => making.value),
    makeProblem: computed(() => makeProblem.value),
    typedKey: computed(() => typedKey.value),
    step: computed(() => step.value),
    restoreProblem: computed(() => restoreProblem.value),

    copyKey: (): Promise<boolean> => doors.copyText(key.value),
    /** The person says that the key is written down; without it the file is worth nothing. */
    keep(kept: boolean) {
      isKept.value = kept;
    },
    async make(): Promise<void> {
      if (!isKept.value || making.value === 'working') return;
      making.value = 'working';
      makeProblem.value = null;
      const reply = await backend.call('backup/create', { passphrase: key.value });
      making.value = reply.ok ? 'done' : 'idle';
      if (reply.ok)
        doors.download(`kommentarlotse-${today()}.jwe`, reply.value.sealed, 'application/jose');
      else makeProblem.value = reply.error;
    },

    choose(file: BackupFile) {
      restoreProblem.value = null;
      step.value = { kind: 'key', file };
    },
    typeKey(text: string) {
      typedKey.value = text;
    },
    /** Looks into the file; changes nothing. */
    async look(): Promise<void> {
      const now = step.value;
      if (now.kind !== 'key') return;
      const { file } = now;
      step.value = { kind: 'reading', file };
      restoreProblem.value = null;
      const sealed = await file.text();
      const reply = await backend.call('backup/inspect', { sealed, passphrase: typedKey.value });
      if (!reply.ok) restoreProblem.value = reply.error;
      step.value = reply.ok ? { kind: 'ready', file, content: reply.value } : { kind: 'key', file };
    },
    async restore(): Promise<void> {
      const now = step.value;
      if (now.kind !== 'ready') return;
      const { file } = now;
      step.value = { kind: 'restoring', file };
      const sealed = await file.text();
      const reply = await backend.call('backup/restore', { sealed, passphrase: typedKey.value });
      if (!reply.ok) restoreProblem.value = reply.error;
      step.value = reply.ok ? { kind: 'done', content: reply.value } : { kind: 'key', file };
      if (reply.ok) typedKey.value = '';
    },
    startOver() {
      restoreProblem.value = null;
      step.value = { kind: 'choose' };
    },
  };
});
