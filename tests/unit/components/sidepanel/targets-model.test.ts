import { describe, expect, it, vi } from 'vitest';
import type { Doors } from '../../../../components/popup/backend';
import { type TargetDraft, TargetsModel } from '../../../../components/sidepanel/targets-model';
import { makeBackend, makeServices, settle } from '../popup/fake-backend';
import { makeTarget } from './make-case';

async function setup(allowed = true) {
  const fake = makeBackend({
    'targets/list': () => [makeTarget()],
    'targets/save': () => ({}),
    'targets/remove': () => ({}),
  });
  const requestHost = vi.fn<Doors['requestHost']>(async () => allowed);
  const model = new TargetsModel(makeServices(fake.backend, { requestHost }));
  await settle();
  return { ...fake, model, requestHost };
}

describe('TargetsModel', () => {
  it('saves a mail target without asking for a host', async () => {
    const { model, callsOf, requestHost } = await setup();
    model.start(null);
    model.set({ name: ' Leitung ', role: 'lead', mail: ' leitung@musterhausen.example ' });
    expect(await model.save()).toBe(true);
    expect(callsOf('targets/save')[0]?.input).toEqual({
      target: {
        id: 'id-1',
        role: 'lead',
        name: 'Leitung',
        channel: { kind: 'mail', to: 'leitung@musterhausen.example' },
        interimReply: null,
      },
    });
    expect(requestHost).not.toHaveBeenCalled();
    expect(model.draft.value).toBeNull();
  });

  it('asks for the host of a webhook in the turn of the click', async () => {
    const { model, requestHost } = await setup();
    model.start(null);
    model.set({ name: 'Chat', channel: 'webhook', url: 'https://chat.example/hook' });
    const saving = model.save();
    expect(requestHost).toHaveBeenCalledWith('https://chat.example/hook');
    await saving;
    expect(model.refused.value).toBeNull();
  });

  it('saves a webhook whose host is refused and says that it cannot be reached', async () => {
    const { model, callsOf } = await setup(false);
    model.start(null);
    model.set({ name: 'Chat', channel: 'webhook', url: 'https://chat.example/hook' });
    await model.save();
    expect(callsOf('targets/save')).toHaveLength(1);
    expect(model.refused.value).toBe('chat.example');
  });

  it.each([
    [{ name: '' }, { name: 'empty' }],
    [{ mail: 'niemand' }, { mail: 'bad-mail' }],
    [{ mail: 'a@b.example?bcc=c@d.example' }, { mail: 'bad-mail' }],
    [{ mail: 'a@b.example, c@d.example' }, { mail: 'bad-mail' }],
    [{ channel: 'webhook', url: 'http://chat.example' }, { url: 'bad-url' }],
    [{ interimReply: 'x'.repeat(2_001) }, { interimReply: 'too-long' }],
  ] satisfies [Partial<TargetDraft>, object][])(
    'names what is wrong in %j',
    async (over, problem) => {
      const { model, callsOf } = await setup();
      model.start(makeTarget());
      model.set(over);
      expect(await model.save()).toBe(false);
      expect(model.problems.value).toEqual(problem);
      expect(callsOf('targets/save')).toEqual([]);
    },
  );

  it('brings a removed target back as it was', async () => {
    const { model, callsOf } = await setup();
    const target = makeTarget();
    await model.remove(target);
    expect(model.removed.value).toEqual(target);
    await model.undoRemove();
    expect(callsOf('targets/save')[0]?.input).toEqual({ target });
  });
});
