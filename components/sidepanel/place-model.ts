import { computed, createModel, effect, signal } from '@preact/signals';
import type { Backend } from '../popup/backend';

export const sidePlaces = [
  'cases',
  'suggestions',
  'knowledge',
  'rules',
  'targets',
  'settings',
] as const;

/** A place of the side panel; also the fragment of its address. */
export type SidePlace = (typeof sidePlaces)[number];

/** A place that the popup asked for, kept until this panel takes it. */
export type WantedPlace = {
  readonly load: () => Promise<unknown>;
  readonly drop: () => void;
  readonly watch: (callback: () => void, signal: AbortSignal) => void;
};

/**
 * Where the side panel stands: what the address asks for, else what the popup asked for, else the
 * suggestions when a person has just selected text on a page for them.
 */
export const PlaceModel = createModel((backend: Backend, startAt: string, wanted: WantedPlace) => {
  const asked = sidePlaces.find(place => place === startAt);
  const place = signal<SidePlace>(asked ?? 'cases');

  effect(() => {
    const ending = new AbortController();
    const takeWanted = async (): Promise<boolean> => {
      const value = await wanted.load();
      const known = sidePlaces.find(one => one === value);
      if (known === undefined || ending.signal.aborted) return false;
      wanted.drop();
      place.value = known;
      return true;
    };
    const takeSelection = async () => {
      const reply = await backend.call('manual/get', {});
      if (!ending.signal.aborted && reply.ok && reply.value) place.value = 'suggestions';
    };
    const start = async () => {
      if (!(await takeWanted())) await takeSelection();
    };
    wanted.watch(() => void takeWanted(), ending.signal);
    backend.onChange(['manual'], () => void takeSelection(), ending.signal);
    if (asked === undefined) void start();
    return () => ending.abort();
  });

  return {
    place: computed(() => place.value),
    go(next: SidePlace) {
      place.value = next;
    },
  };
});
