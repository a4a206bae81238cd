import { describe, expect, it, vi } from 'vitest';
import type { Doors } from '../../../../components/popup/backend';
import { CasesModel } from '../../../../components/sidepanel/cases-model';
import type { Case } from '../../../../lib/escalation/case';
import { makeBackend, makeServices, settle } from '../popup/fake-backend';
import { caseIds, makeCase, makeTarget } from './make-case';

const webhook = {
  kind: 'webhook',
  url: 'https://chat.example/hook',
  format: 'mattermost',
} as const;

async function setup(cases: Case[], allowed = true) {
  const fake = makeBackend({
    'cases/list': () => cases,
    'cases/move': ({ id, status }) => makeCase({ id, status }),
    'deliveries/list': () => [],
    'deliveries/retry': ({ caseId }) => ({
      caseId,
      state: 'waiting',
      attempts: 1,
      nextTryAt: null,
      problem: null,
    }),
    'targets/list': () => [makeTarget({ id: 'zmi', role: 'police' })],
  });
  const requestHost = vi.fn<Doors['requestHost']>(async () => allowed);
  const model = new CasesModel(makeServices(fake.backend, { requestHost }));
  await settle();
  return { ...fake, model, requestHost };
}

describe('CasesModel', () => {
  it('begins with the cases that are not closed', async () => {
    const { model } = await setup([makeCase(), makeCase({ id: 'c2', status: 'closed' })]);
    expect(caseIds(model.visible.value)).toEqual(['c1']);
    model.show('closed');
    expect(caseIds(model.visible.value)).toEqual(['c2']);
    model.show('all');
    expect(caseIds(model.visible.value)).toEqual(['c1', 'c2']);
  });

  it('finds a case by any of its words, also those in a later note', async () => {
    const moved = makeCase({
      id: 'c2',
      text: 'Wie teuer ist das Freibad?',
      number: '2026-AAAAA',
      steps: [{ step: { status: 'waiting', note: 'Bäderamt gefragt' }, at: 1 }],
    });
    const { model } = await setup([makeCase(), moved]);
    const found = ['freibad TEUER', 'aaaaa', 'bäderamt freibad'].map(words => {
      model.search(words);
      return caseIds(model.visible.value);
    });
    expect(found).toEqual([['c2'], ['c2'], ['c2']]);
    model.search('freibad laterne');
    expect(model.visible.value).toEqual([]);
  });

  it('moves a case with one call and a trimmed note', async () => {
    const record = makeCase();
    const { model, callsOf } = await setup([record]);
    expect(await model.move(record.id, 'waiting', '  gefragt ')).toBe(true);
    expect(callsOf('cases/move')).toEqual([
      { procedure: 'cases/move', input: { id: 'c1', status: 'waiting', note: 'gefragt' } },
    ]);
  });

  it('does not send to a webhook whose host the person refuses', async () => {
    const record = makeCase({ channel: webhook });
    const { model, callsOf, requestHost } = await setup([record], false);
    expect(await model.retry(record)).toBe('refused');
    expect(requestHost).toHaveBeenCalledWith('https://chat.example/hook');
    expect(callsOf('deliveries/retry')).toEqual([]);
  });

  it('sends again once the host is allowed', async () => {
    const record = makeCase({ channel: webhook });
    const { model, callsOf } = await setup([record]);
    expect(await model.retry(record)).toBe('sent');
    expect(callsOf('deliveries/retry')).toHaveLength(1);
  });

  it('remembers the case one came from, for focus to return to', async () => {
    const record = makeCase();
    const { model } = await setup([record]);
    model.select(record.id);
    expect(model.selected.value).toEqual(record);
    model.select(null);
    expect(model.selected.value).toBeNull();
    expect(model.lastSelected.value).toBe(record.id);
  });

  it('treats a case whose target is gone as one for a department', async () => {
    const { model } = await setup([makeCase()]);
    expect(model.roleOf(makeCase())).toBe('department');
  });
});
