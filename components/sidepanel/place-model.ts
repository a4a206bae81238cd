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

/**
 * Where the side panel stands. Text selected through the context menu is what a person opened it
 * for, now or just before; `startAt` is what the address asks for and goes first.
 */
export const PlaceModel = createModel((backend: Backend, startAt: string) => {
  const asked = sidePlaces.find(place => place === startAt);
  const place = signal<SidePlace>(asked ?? 'cases');

  effect(() => {
    const ending = new AbortController();
    const look = async () => {
      const reply = await backend.call('manual/get', {});
      if (!ending.signal.aborted && reply.ok && reply.value) place.value = 'suggestions';
    };
    backend.onChange(['manual'], () => void look(), ending.signal);
    if (asked === undefined) void look();
    return () => ending.abort();
  });

  return {
    place: computed(() => place.value),
    go(next: SidePlace) {
      place.value = next;
    },
  };
});
