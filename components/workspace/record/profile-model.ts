import { computed, createModel, signal } from '@preact/signals';
import type { Backend } from '../../popup/backend';
import { createRequest } from './request';

/** What is stored about the person with this profile link (Art. 15 GDPR). */
export const ProfileModel = createModel((backend: Backend) => {
  const link = signal('');
  const isTried = signal(false);
  const asked = signal('');
  const request = createRequest(backend, 'decisions/by-profile');
  return {
    link: computed(() => link.value),
    /** The link that the answer is about. */
    asked: computed(() => asked.value),
    isMissing: computed(() => isTried.value && link.value.trim() === ''),
    rows: request.answer,
    isRunning: request.isRunning,
    problem: request.problem,
    write(text: string) {
      link.value = text;
    },
    async search(): Promise<void> {
      isTried.value = true;
      const profileUrl = link.value.trim();
      if (profileUrl === '') return;
      if (await request.ask({ profileUrl })) asked.value = profileUrl;
    },
  };
});
