import { describe, expect, it } from 'vitest';
import { DecisionModel } from '../../../../../components/workspace/review/decision-model';
import { DecisionId } from '../../../../../lib/decisions/proposal';
import { err, ok } from '../../../../../lib/result';
import type { Step } from '../../../../../lib/rpc/decisions';
import { decisionId, makeView, policy, task } from '../../../../support/decision-states';
import { makeBackend, makeServices, settle } from '../../popup/fake-backend';

const id = DecisionId.parse(decisionId);
const remark: Step = { kind: 'remark', payload: { text: 'Grenzfall.' } };

async function makeModel(handlers: Parameters<typeof makeBackend>[0] = {}) {
  const made = makeBackend({
    'decisions/get': () => makeView(),
    'decision-policy/get': () => ({ policy, conflict: false }),
    'team/state': () => ({ phase: 'none' }),
    ...handlers,
  });
  const model = new DecisionModel({ ...makeServices(made.backend), id });
  await settle();
  return { ...made, model };
}

describe('DecisionModel', () => {
  it('writes a step, shows what came of it, then says so', async () => {
    let phase = 'waiting';
    const { model, callsOf } = await makeModel({
      'decisions/get': () => makeView({ phase }),
      'decisions/step': () => {
        phase = 'refused';
        return makeView({ phase });
      },
    });
    expect(await model.step('ruling', remark, 'refused')).toBe(true);
    expect(callsOf('decisions/step').map(({ input }) => input)).toEqual([{ id, step: remark }]);
    expect(model.state.value).toMatchObject({ data: { decision: { phase: 'refused' } } });
    expect(model.said.value).toEqual({ area: 'ruling', done: 'refused' });
  });

  it('takes one step at a time', async () => {
    const { model, callsOf } = await makeModel({ 'decisions/step': () => makeView() });
    const both = [model.step('remarks', remark, 'remark'), model.step('hold', remark, 'held')];
    expect(await Promise.all(both)).toEqual([true, false]);
    expect(callsOf('decisions/step')).toHaveLength(1);
  });

  it('tells what went wrong in the card it belongs to, until the next step', async () => {
    let works = false;
    const { model } = await makeModel({
      'decisions/step': () => {
        if (!works) throw new Error('own-proposal');
        return makeView();
      },
    });
    expect(await model.step('ruling', remark, 'approved')).toBe(false);
    expect(model.trouble.value).toMatchObject({ area: 'ruling', error: { kind: 'failed' } });
    expect(model.said.value).toBeNull();
    works = true;
    await model.step('remarks', remark, 'remark');
    expect(model.trouble.value).toBeNull();
  });

  it('goes on showing the record while the worker is away, but not once it is gone', async () => {
    let reply: 'here' | 'away' | 'gone' = 'here';
    const { backend, notify } = makeBackend({});
    const away = err({ kind: 'disconnected' } as const);
    const gone = err({ kind: 'failed', message: 'gone' } as const);
    const call = (async (procedure: string) => {
      if (procedure !== 'decisions/get') return away;
      return { here: ok(makeView()), away, gone }[reply];
    }) as typeof backend.call;
    const model = new DecisionModel({ ...makeServices({ ...backend, call }), id });
    await settle();
    for (const [next, status] of [
      ['away', 'ready'],
      ['gone', 'failed'],
      ['here', 'ready'],
    ] as const) {
      reply = next;
      notify('decisions');
      await settle();
      expect(model.state.value.status).toBe(status);
    }
  });

  it("moves cards after a person's own step, and never under the hands of somebody who writes", async () => {
    let tasks = [task('complaint')];
    const { model, notify } = await makeModel({
      'decisions/get': () => makeView({}, { tasks }),
      'decisions/step': () => makeView(),
    });
    expect(model.order.value[0]).toBe('complaints');
    tasks = [task('undo')];
    notify('decisions');
    await settle();
    expect(model.order.value[0]).toBe('complaints');
    await model.step('remarks', remark, 'remark');
    expect(model.order.value[0]).toBe('platform');
  });

  it('knows nobody else without a team', async () => {
    const { model } = await makeModel();
    expect(model.members.value).toEqual([]);
    expect(model.policy.value).toEqual(policy);
  });
});
