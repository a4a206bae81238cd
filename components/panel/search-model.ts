import { computed, signal } from '@preact/signals';
import type { Output } from '../../lib/rpc/protocol';
import type { PanelDeps } from './deps';

export type Hit = Output<'answers/search'>[number];

/** A person types: ask once the keys rest. */
const rest = 250;
const hitLimit = 8;

/** Search in the whole FAQ base with a person's own words. */
export function createSearchModel({ call, wait }: Pick<PanelDeps, 'call' | 'wait'>) {
  const query = signal('');
  /** Null while nothing was asked. */
  const hits = signal<readonly Hit[] | null>(null);
  const failed = signal(false);
  let run = 0;

  return {
    query: computed(() => query.value),
    hits: computed(() => hits.value),
    failed: computed(() => failed.value),
    type: async (text: string) => {
      const mine = ++run;
      query.value = text;
      if (text.trim() === '') {
        hits.value = null;
        return;
      }
      await wait(rest);
      if (mine !== run) return;
      const reply = await call('answers/search', { query: text.slice(0, 2_000), limit: hitLimit });
      if (mine !== run) return;
      failed.value = !reply.ok;
      hits.value = reply.ok ? reply.value : [];
    },
    reset: () => {
      run += 1;
      query.value = '';
      hits.value = null;
      failed.value = false;
    },
  };
}
