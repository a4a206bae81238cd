import { describe, expect, it, vi } from 'vitest';
import { PlaceModel, type WantedPlace } from '../../../../components/sidepanel/place-model';
import { makeBackend, settle } from '../popup/fake-backend';

function setup(options: { startAt?: string; wanted?: string; selected?: boolean } = {}) {
  let { wanted } = options;
  let selected = options.selected ?? false;
  const watchers: (() => void)[] = [];
  const drop = vi.fn<WantedPlace['drop']>();
  const fake = makeBackend({
    'manual/get': () => (selected ? { text: 'x', pageUrl: 'https://www.facebook.com/' } : null),
  });
  const model = new PlaceModel(fake.backend, options.startAt ?? '', {
    load: async () => wanted,
    drop,
    watch: callback => watchers.push(callback),
  });
  return {
    model,
    drop,
    want: (place: string) => {
      wanted = place;
      watchers.forEach(callback => callback());
    },
    select: () => {
      selected = true;
      fake.notify('manual');
    },
  };
}

describe('PlaceModel', () => {
  it('begins with the cases', async () => {
    const { model } = setup();
    await settle();
    expect(model.place.value).toBe('cases');
  });

  it('goes where the popup wants it, at once or later, and only once', async () => {
    const { model, want, drop } = setup({ wanted: 'suggestions' });
    await settle();
    expect(model.place.value).toBe('suggestions');
    expect(drop).toHaveBeenCalledOnce();
    want('cases');
    await settle();
    expect(model.place.value).toBe('cases');
  });

  it('puts what the popup wants before text selected earlier', async () => {
    const { model } = setup({ wanted: 'targets', selected: true });
    await settle();
    expect(model.place.value).toBe('targets');
  });

  it('goes to the suggestions when text is selected on a page', async () => {
    const { model, select } = setup({ startAt: 'settings' });
    await settle();
    expect(model.place.value).toBe('settings');
    select();
    await settle();
    expect(model.place.value).toBe('suggestions');
  });

  it('ignores places that do not exist', async () => {
    const { model } = setup({ startAt: 'constructor', wanted: '__proto__' });
    await settle();
    expect(model.place.value).toBe('cases');
  });
});
