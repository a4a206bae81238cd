import { describe, expect, it } from 'vitest';
import { TeamModel } from '../../../../components/workspace/team/team-model';
import type { TeamState } from '../../../../lib/rpc/team';
import { makeBackend, makeServices, settle } from '../popup/fake-backend';

const remote = { type: 'folder', name: 'Lotse' } as const;
const input = {
  name: 'Musterhausen',
  memberName: 'Erika Beispiel',
  deviceLabel: 'Chrome',
  presenceNames: false,
  remote,
};
const none = (): TeamState => ({ phase: 'none' });

async function makeModel(handlers: Parameters<typeof makeBackend>[0]) {
  const made = makeBackend({ 'team/state': none, ...handlers });
  const model = new TeamModel(makeServices(made.backend));
  await settle();
  return { ...made, model };
}

describe('TeamModel', () => {
  it('keeps the recovery key until the person has stored it', async () => {
    const { model } = await makeModel({
      'team/create': () => ({ ok: true, value: { recoveryKey: 'K' } }),
    });
    await model.create(input);
    expect(model.kit.value).toMatchObject({
      recoveryKey: 'K',
      teamName: 'Musterhausen',
      place: 'Lotse',
    });
    model.keepKit();
    expect(model.kit.value).toBeNull();
  });

  it('has the recovery key before the new state, so that nothing else shows in between', async () => {
    const seen: unknown[] = [];
    const shown: { kit?: InstanceType<typeof TeamModel>['kit'] } = {};
    const { model } = await makeModel({
      'team/create': () => ({ ok: true, value: { recoveryKey: 'K' } }),
      'team/state': () => {
        if (shown.kit) seen.push(shown.kit.value?.recoveryKey);
        return none();
      },
    });
    shown.kit = model.kit;
    await model.create(input);
    expect(seen).toEqual(['K']);
  });

  it('runs one action at a time', async () => {
    const { model, callsOf } = await makeModel({
      'team/withdraw-invitation': () => ({ ok: true, value: {} }),
    });
    const once = () => model.plain('invitations', 'team/withdraw-invitation', { id: 'i1' });
    expect(await Promise.all([once(), once()])).toEqual([true, false]);
    expect(callsOf('team/withdraw-invitation')).toHaveLength(1);
  });

  it('tells a problem in the part of the page that the action belongs to, until the next one', async () => {
    let works = false;
    const { model } = await makeModel({
      'team/withdraw-invitation': () =>
        works ? { ok: true, value: {} } : { ok: false, problem: 'not-entitled' },
    });
    const withdraw = () =>
      model.plain('invitations', 'team/withdraw-invitation', { id: 'i' }, { done: 'withdrawn' });
    await withdraw();
    expect(model.trouble.value).toEqual({
      area: 'invitations',
      trouble: { kind: 'problem', problem: 'not-entitled' },
    });
    expect(model.said.value).toBeNull();
    works = true;
    await withdraw();
    expect(model.trouble.value).toBeNull();
    expect(model.said.value).toEqual({ area: 'invitations', done: 'withdrawn' });
  });

  it('is free again after a failure of the background', async () => {
    const { model } = await makeModel({});
    await model.syncNow();
    expect(model.trouble.value).toMatchObject({ area: 'sync', trouble: { kind: 'rpc' } });
    expect(model.busy.value).toBeNull();
  });
});
