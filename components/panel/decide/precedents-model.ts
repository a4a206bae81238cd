import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { isMilder } from '../../../lib/decisions/measure';
import type { Precedent } from '../../../lib/rpc/decisions';
import type { PanelDeps } from '../deps';
import type { Draft } from './draft';

/** Less alike, and it is no like case to be measured by; 0 to 1. */
const alike = 0.4;

/** Past decisions about comments like this one, asked again whenever the clause changes. */
export function createPrecedentsModel({
  call,
  draft,
}: Pick<PanelDeps, 'call'> & { readonly draft: ReadonlySignal<Draft | null> }) {
  const found = signal<readonly Precedent[]>([]);
  const state = signal<'loading' | 'shown' | 'failed'>('loading');
  let run = 0;

  async function load() {
    const current = draft.value;
    const mine = ++run;
    if (current === null || current.isLocked) {
      found.value = [];
      return;
    }
    const reply = await call('decisions/precedents', {
      text: current.captured.comment.text.slice(0, 20_000),
      clause: current.clause?.clause ?? null,
      except: null,
    });
    if (mine !== run) return;
    state.value = reply.ok ? 'shown' : 'failed';
    found.value = reply.ok ? reply.value : [];
  }

  return {
    state: computed(() => state.value),
    shown: computed(() => found.value),
    /** Like cases that were all decided more mildly than is proposed now: then why not here? [] otherwise. */
    milder: computed((): readonly Precedent[] => {
      const measure = draft.value?.measure;
      const like = found.value.filter(one => one.outcome === 'decided' && one.likeness >= alike);
      const isStricter = measure !== undefined && like.every(one => isMilder(one.measure, measure));
      return isStricter ? like : [];
    }),
    load,
    reset: () => {
      run += 1;
      found.value = [];
      state.value = 'loading';
    },
  };
}
