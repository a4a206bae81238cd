import { describe, expect, it } from 'vitest';
import { createDrafts } from '../../../../../components/workspace/review/drafts';
import { DecisionModel } from '../../../../../components/workspace/review/decision-model';
import { DecisionId } from '../../../../../lib/decisions/proposal';
import { err, ok } from '../../../../../lib/result';
import type { Step } from '../../../../../lib/rpc/decisions';
import { decisionId, makeView } from '../../../../support/decision-states';
import { makeBackend, makeMemory, makeServices, settle } from '../../popup/fake-backend';

const id = DecisionId.parse(decisionId);
const remark: Step = { kind: 'remark', payload: { text: 'Grenzfall.' } };

async function opened(fails: () => boolean) {
  let isGone = false;
  const { backend, notify } = makeBackend({});
  const call = (async (procedure: string) => {
    if (procedure === 'decisions/step' && fails())
      return err({ kind: 'failed', message: 'storage-full' } as const);
    if (procedure === 'decisions/get' && isGone)
      return err({ kind: 'failed', message: 'gone' } as const);
    return ok(makeView());
  }) as typeof backend.call;
  const services = makeServices({ ...backend, call });
  const model = new DecisionModel({ ...services, id });
  await settle();
  return {
    model,
    kept: () => services.memory(`review-${id}`).load(),
    erase: async () => {
      isGone = true;
      notify('decisions');
      await settle();
    },
  };
}

describe('drafts of the forms about a decision', () => {
  it('are there again after a reload, each under the name of its form', async () => {
    const memory = makeMemory();
    const first = createDrafts(memory('review-1'));
    await settle();
    first.keep('refuse', { text: 'Das ist' });
    first.keep('remark', { text: 'Grenzfall' });
    first.drop('remark');
    const second = createDrafts(memory('review-1'));
    expect(second.isLoaded.value).toBe(false);
    await settle();
    expect(second.isLoaded.value).toBe(true);
    expect(second.read('refuse')).toEqual({ text: 'Das ist' });
    expect(second.has('remark')).toBe(false);
    const other = createDrafts(memory('review-2'));
    await settle();
    expect(other.has('refuse')).toBe(false);
  });

  it('leave nothing in memory once they are sent', async () => {
    const memory = makeMemory();
    const drafts = createDrafts(memory('review-1'));
    await settle();
    drafts.keep('refuse', { text: 'Das ist' });
    drafts.drop('refuse');
    expect(await memory('review-1').load()).toBeUndefined();
  });

  it('are no reason to fail when what was kept is not what forms write', async () => {
    const memory = makeMemory();
    memory('review-1').keep('garbage');
    const drafts = createDrafts(memory('review-1'));
    await settle();
    expect(drafts.isLoaded.value).toBe(true);
    expect(drafts.has('refuse')).toBe(false);
  });

  it('stay when a step was not written, and go with the step that was', async () => {
    let isFull = true;
    const { model, kept } = await opened(() => isFull);
    model.drafts.keep('remark', { text: 'Grenzfall.' });
    model.drafts.keep('refuse', { text: 'Kritik' });
    expect(await model.step('remarks', remark, 'remark', 'remark')).toBe(false);
    expect(model.drafts.read('remark')).toEqual({ text: 'Grenzfall.' });
    isFull = false;
    expect(await model.step('remarks', remark, 'remark', 'remark')).toBe(true);
    expect(await kept()).toEqual({ refuse: { text: 'Kritik' } });
  });

  it('go with the record when that is erased', async () => {
    const { model, kept, erase } = await opened(() => false);
    model.drafts.keep('refuse', { text: 'Kritik' });
    await erase();
    expect(model.state.value.status).toBe('failed');
    expect(await kept()).toBeUndefined();
  });
});
