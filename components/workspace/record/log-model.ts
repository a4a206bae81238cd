import { computed, createModel, signal } from '@preact/signals';
import type { Backend } from '../../popup/backend';
import { dataOf, liveCall } from '../../popup/live';
import { createRequest } from './request';

/** "Prüfen": the log as it was last re-computed, and how far the check is that runs now. */
export const LogModel = createModel((backend: Backend) => {
  const request = createRequest(backend, 'log/check');
  const progress = liveCall(backend, 'log/progress', {}, ['log-progress']);
  const wasStopped = signal(false);
  return {
    answer: request.answer,
    isRunning: request.isRunning,
    problem: request.problem,
    /** Null while none runs that this page has asked for, and at its very beginning. */
    progress: computed(() => (request.isRunning.value ? dataOf(progress.state.value) : null)),
    /** The last check was stopped: nothing was found, good or bad. */
    wasStopped: computed(() => wasStopped.value),
    async check(): Promise<void> {
      wasStopped.value = false;
      const isAnswered = await request.ask({});
      wasStopped.value = isAnswered && request.answer.value === null;
    },
    stop: () => void backend.call('log/stop', {}),
  };
});
export type LogPlaceModel = InstanceType<typeof LogModel>;
