import { computed, createModel, signal } from '@preact/signals';
import { type DecisionExport, decisionExport } from '../../../lib/decisions/export';
import { withIsoTimes } from '../../../lib/decisions/iso-times';
import type { RpcError } from '../../../lib/rpc/protocol';
import type { Services } from '../../popup/backend';
import { createRequest } from './request';

/** What is stored about the person with this profile link (Art. 15 GDPR). */
export const ProfileModel = createModel(
  ({ backend, doors, now }: Pick<Services, 'backend' | 'doors' | 'now'>) => {
    const link = signal('');
    const isTried = signal(false);
    const isSaving = signal(false);
    const saveProblem = signal<RpcError | null>(null);
    const request = createRequest(backend, 'decisions/by-profile');
    return {
      link: computed(() => link.value),
      isMissing: computed(() => isTried.value && link.value.trim() === ''),
      rows: request.answer,
      isRunning: request.isRunning,
      isSaving: computed(() => isSaving.value),
      problem: computed(() => request.problem.value ?? saveProblem.value),
      write(text: string) {
        link.value = text;
      },
      async search(): Promise<void> {
        isTried.value = true;
        saveProblem.value = null;
        const profileUrl = link.value.trim();
        if (profileUrl !== '') await request.ask({ profileUrl });
      },
      /** All that was found, as the person concerned may get it, in one file: whole, or not at all. */
      async save(fileName: string): Promise<void> {
        if (isSaving.value) return;
        isSaving.value = true;
        saveProblem.value = null;
        const found: DecisionExport[] = [];
        for (const { id } of request.answer.value ?? []) {
          const reply = await backend.call('decisions/get', { id });
          if (!reply.ok) {
            saveProblem.value = reply.error;
            break;
          }
          found.push(decisionExport(reply.value, 'person', now()));
        }
        if (saveProblem.value === null)
          doors.download(fileName, JSON.stringify(withIsoTimes(found), null, 2));
        isSaving.value = false;
      },
    };
  },
);
export type Profile = InstanceType<typeof ProfileModel>;
