import { type ReadonlySignal, computed, signal } from '@preact/signals';
import type { PresenceMark } from '../../lib/rpc/presence';
import type { PanelDeps } from './deps';
import type { Shown } from './shown';

export type PresenceDeps = Pick<PanelDeps, 'call' | 'send'> & {
  readonly shown: ReadonlySignal<Shown | null>;
};

/** Whether a colleague is answering the comment in front. The content script claims: it knows what is open. */
export function createPresenceModel({ call, send, shown }: PresenceDeps) {
  const mark = signal<PresenceMark | null>(null);
  const keyShown = () => shown.value?.comment.key;

  async function load() {
    const key = keyShown();
    if (key === undefined) return;
    const isOn = await call('presence/is-on', {});
    if (!isOn.ok || !isOn.value) {
      mark.value = null;
      return;
    }
    const reply = await call('presence/list', { keys: [key] });
    if (reply.ok && keyShown() === key) mark.value = reply.value[0]?.mark ?? null;
  }

  function act(what: 'take-over' | 'hand-over') {
    const key = keyShown();
    if (key !== undefined) send({ type: 'presence', key, act: what });
  }

  return {
    mark: computed(() => mark.value),
    load,
    takeOver: () => act('take-over'),
    handOver: () => act('hand-over'),
    reset: () => {
      mark.value = null;
    },
  };
}
export type PresenceModel = ReturnType<typeof createPresenceModel>;
