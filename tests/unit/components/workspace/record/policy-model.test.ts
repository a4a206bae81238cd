import { describe, expect, it } from 'vitest';
import { PolicyModel } from '../../../../../components/workspace/record/policy-model';
import { defaultDecisionPolicy } from '../../../../../lib/decisions/default-policy';
import type { DecisionPolicy } from '../../../../../lib/decisions/policy';
import { makeBackend, settle } from '../../popup/fake-backend';

async function makeModel() {
  let policy: DecisionPolicy = defaultDecisionPolicy;
  const made = makeBackend({
    'team/state': () => ({ phase: 'none' }),
    'decision-policy/get': () => ({ policy, conflict: false }),
    'decision-policy/save': input => {
      ({ policy } = input);
      return {};
    },
  });
  const model = new PolicyModel(made.backend);
  await settle();
  const change = (part: Partial<DecisionPolicy>) => {
    policy = { ...policy, ...part };
  };
  return { ...made, model, saved: () => policy, change };
}

describe('PolicyModel', () => {
  it('saves what was changed, and follows the team again after that', async () => {
    const { model, saved } = await makeModel();
    expect(model.mayChange.value).toBe(true);
    model.change({ hideNeedsReview: true });
    expect(model.isDirty.value).toBe(true);
    await model.save();
    expect(saved().hideNeedsReview).toBe(true);
    expect([model.isDirty.value, model.isSaved.value]).toEqual([false, true]);
  });

  it('sends nothing that has a fault, and keeps what was typed', async () => {
    const { model, callsOf } = await makeModel();
    model.change({ complaintRoute: ' ' });
    await model.save();
    expect(model.faults.value).toEqual({ complaintRoute: 'empty' });
    expect(callsOf('decision-policy/save')).toEqual([]);
    expect(model.shown.value?.complaintRoute).toBe(' ');
  });

  it('shows what another lead saved, and keeps what is being typed here', async () => {
    const { model, notify, change } = await makeModel();
    change({ land: 'BY' });
    notify('decision-policy');
    await settle();
    expect(model.shown.value?.land).toBe('BY');
    model.change({ hideNeedsReview: true });
    change({ land: 'HE' });
    notify('decision-policy');
    await settle();
    expect(model.shown.value).toMatchObject({ land: 'BY', hideNeedsReview: true });
  });

  it('goes back to what holds', async () => {
    const { model } = await makeModel();
    model.change({ land: 'BY' });
    model.discard();
    expect(model.shown.value).toEqual(defaultDecisionPolicy);
  });
});
