import { computed, createModel, signal } from '@preact/signals';
import type { PlatformId } from '../../lib/comment/snapshot';
import type { RpcError } from '../../lib/rpc/protocol';
import type { Backend } from './backend';
import { dataOf, liveCall } from './live';

const newestShown = 3;

/** What concerns the tab in front and the team's day: health, pause, open cases. */
export const TabModel = createModel((backend: Backend) => {
  const health = liveCall(backend, 'health/active', {}, ['health']);
  const settings = liveCall(backend, 'settings/get', {}, ['settings']);
  const cases = liveCall(backend, 'cases/list', {}, ['cases']);
  const engine = liveCall(backend, 'engine/problem', {}, ['health']);
  const failure = signal<RpcError | null>(null);
  const open = computed(() =>
    (dataOf(cases.state.value) ?? []).filter(({ status }) => status !== 'closed'),
  );

  return {
    health: health.state,
    cases: cases.state,
    /** Why hints come from the rules alone; null while the classifier works. */
    classifierProblem: computed(() => dataOf(engine.state.value)?.classifier ?? null),
    openCount: computed(() => open.value.length),
    newestOpen: computed(() => open.value.slice(0, newestShown)),
    /** Sites that stay quiet; listed wherever the popup opens, or nobody could resume them. */
    paused: computed<readonly PlatformId[]>(() => dataOf(settings.state.value)?.pausedSites ?? []),
    failure: computed(() => failure.value),
    async pause(platform: PlatformId, paused: boolean): Promise<boolean> {
      const reply = await backend.call('settings/pause', { platform, paused });
      failure.value = reply.ok ? null : reply.error;
      await Promise.all([settings.refresh(), health.refresh()]);
      return reply.ok;
    },
  };
});
