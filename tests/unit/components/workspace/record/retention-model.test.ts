import { describe, expect, it } from 'vitest';
import { RetentionModel } from '../../../../../components/workspace/record/retention-model';
import type { TeamState } from '../../../../../lib/rpc/team';
import { makeTeam } from '../../../../support/team-states';
import type { DueDeletion } from '../../../../../lib/rpc/decisions';
import { makeBackend, settle } from '../../popup/fake-backend';

const item: DueDeletion = {
  subject: 'decision:d1',
  number: '2026-7F3KQ',
  class: 'decision',
  dueAt: 1,
  isHeld: false,
};

const alone: TeamState = { phase: 'none' };
type Options = { readonly fails?: boolean; readonly team?: TeamState };

async function makeModel({ fails = false, team = alone }: Options = {}) {
  let due: DueDeletion[] = [item];
  const made = makeBackend({
    'team/state': () => team,
    'retention/due': () => ({ due, clockJump: null, proofs: [] }),
    'retention/erase': ({ subject }) => {
      if (fails) throw new Error('held');
      due = due.filter(one => one.subject !== subject);
      return {};
    },
    'retention/confirm-clock': () => ({}),
  });
  const model = new RetentionModel(made.backend);
  await settle();
  const shown = () =>
    model.state.value.status === 'ready' ? model.state.value.data.due.length : null;
  return { ...made, model, shown, clear: () => (due = []) };
}

describe('RetentionModel', () => {
  it('says what it has deleted, and shows it no longer', async () => {
    const { model, shown } = await makeModel();
    await model.erase(item.subject, item.number, 'Verlangt');
    expect([model.erased.value, shown()]).toEqual(['2026-7F3KQ', 0]);
  });

  it('claims nothing to be deleted that is not', async () => {
    const { model, shown } = await makeModel({ fails: true });
    await model.erase(item.subject, item.number, 'Verlangt');
    expect([model.erased.value, shown()]).toEqual([null, 1]);
    expect(model.problem.value?.kind).toBe('failed');
  });

  it.each(['retention', 'decisions', 'cases'] as const)('asks again after "%s"', async what => {
    const { shown, clear, notify } = await makeModel();
    clear();
    notify(what);
    await settle();
    expect(shown()).toBe(0);
  });

  it.each([
    ['nobody else is there', alone, true],
    ['a lead', makeTeam({ role: 'lead' }), true],
    ['an editor', makeTeam({ role: 'editor' }), false],
    ['somebody who left', makeTeam({ role: null }), false],
  ] as const)('offers to delete to a lead alone: %s', async (_, team, may) => {
    expect((await makeModel({ team })).model.mayErase.value).toBe(may);
  });

  it('lets one answer to the clock be enough', async () => {
    const { model, callsOf } = await makeModel();
    await Promise.all([model.confirmClock(), model.confirmClock()]);
    expect(callsOf('retention/confirm-clock')).toHaveLength(1);
  });
});
