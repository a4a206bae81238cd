import { describe, expect, it } from 'vitest';
import {
  createDrafts,
  type DraftDeps,
  type Drafts,
} from '../../../../../components/workspace/review/drafts';
import type { Memory } from '../../../../../components/popup/backend';
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

let tabsOpened = 0;
let clock = 0;
/** In a tab of its own; every look at the clock is later than the last. */
const open = (memory: Memory, over: Partial<DraftDeps> = {}): Drafts =>
  createDrafts({
    memory,
    tab: `tab-${++tabsOpened}`,
    now: () => ++clock,
    signal: new AbortController().signal,
    ...over,
  });

describe('drafts of the forms about a decision', () => {
  it('are there again after a reload, each under the name of its form', async () => {
    const memory = makeMemory();
    const first = open(memory('review-1'));
    await settle();
    first.keep('refuse', { text: 'Das ist' });
    first.keep('remark', { text: 'Grenzfall' });
    first.drop('remark');
    const second = open(memory('review-1'));
    expect(second.isLoaded.value).toBe(false);
    await settle();
    expect(second.isLoaded.value).toBe(true);
    expect(second.begun.value.get('refuse')).toEqual({ text: 'Das ist' });
    expect(second.begun.value.has('remark')).toBe(false);
    const other = open(memory('review-2'));
    await settle();
    expect(other.begun.value.has('refuse')).toBe(false);
  });

  it('leave nothing in memory once they are sent', async () => {
    const memory = makeMemory();
    const drafts = open(memory('review-1'));
    await settle();
    drafts.keep('refuse', { text: 'Das ist' });
    drafts.drop('refuse');
    expect(await memory('review-1').load()).toBeUndefined();
  });

  it('are no reason to fail when what was kept is not what forms write', async () => {
    const memory = makeMemory();
    memory('review-1').keep('garbage');
    const drafts = open(memory('review-1'));
    await settle();
    expect(drafts.isLoaded.value).toBe(true);
    expect(drafts.begun.value.has('refuse')).toBe(false);
  });

  it('stay when a step was not written, and go with the step that was', async () => {
    let isFull = true;
    const { model, kept } = await opened(() => isFull);
    model.drafts.keep('remark', { text: 'Grenzfall.' });
    model.drafts.keep('refuse', { text: 'Kritik' });
    expect(await model.step('remarks', remark, 'remark', 'remark')).toBe(false);
    expect(model.drafts.begun.value.get('remark')).toEqual({ text: 'Grenzfall.' });
    isFull = false;
    expect(await model.step('remarks', remark, 'remark', 'remark')).toBe(true);
    expect(await kept()).toEqual({
      tab: expect.any(String) as unknown,
      forms: {
        refuse: { at: expect.any(Number) as unknown, value: { text: 'Kritik' } },
        remark: { at: expect.any(Number) as unknown, isDropped: true },
      },
    });
    expect(JSON.stringify(await kept())).not.toContain('Grenzfall');
  });

  it('go with the record when that is erased', async () => {
    const { model, kept, erase } = await opened(() => false);
    model.drafts.keep('refuse', { text: 'Kritik' });
    await erase();
    expect(model.state.value.status).toBe('failed');
    expect(await kept()).toBeUndefined();
  });
});

async function twoTabs() {
  const memory = makeMemory();
  const [one, other] = [open(memory('review-1')), open(memory('review-1'))];
  await settle();
  return { one, other, stored: () => memory('review-1').load(), memory: memory('review-1') };
}

describe('drafts in two tabs with the same decision', () => {
  it('take nothing from each other where two forms are begun, also for who comes later', async () => {
    const { one, other, memory } = await twoTabs();
    one.keep('refuse', { text: 'Kritik' });
    other.keep('remark', { text: 'Grenzfall' });
    const later = open(memory);
    await settle();
    for (const tab of [one, other, later]) {
      expect(tab.begun.value.get('refuse')).toEqual({ text: 'Kritik' });
      expect(tab.begun.value.get('remark')).toEqual({ text: 'Grenzfall' });
    }
  });

  it('follow while one writes, and are gone in both once one has sent', async () => {
    const { one, other, stored } = await twoTabs();
    one.keep('refuse', { text: 'Das ist' });
    one.keep('refuse', { text: 'Das ist Kritik' });
    expect(other.begun.value.get('refuse')).toEqual({ text: 'Das ist Kritik' });
    other.keep('refuse', { text: 'Das ist Kritik am Amt' });
    expect(one.begun.value.get('refuse')).toEqual({ text: 'Das ist Kritik am Amt' });
    one.drop('refuse');
    expect(other.begun.value.has('refuse')).toBe(false);
    expect(await stored()).toBeUndefined();
    other.keep('refuse', { text: 'Noch einmal' });
    expect(one.begun.value.get('refuse')).toEqual({ text: 'Noch einmal' });
  });

  it('hold the newer of two texts that did not know of each other, in both tabs and in memory', async () => {
    const { memory, ...tabs } = await twoTabs();
    const late: ((value: unknown) => void)[] = [];
    const slow: Memory = { ...memory, watch: callback => late.push(callback) };
    const asleep = open(slow);
    await settle();
    const heard: unknown[] = [];
    memory.watch(value => heard.push(value), new AbortController().signal);
    asleep.keep('refuse', { text: 'alt' });
    tabs.one.keep('remark', { text: 'Grenzfall' });
    tabs.one.keep('refuse', { text: 'neu' });
    // It wakes up, is told all it missed, and goes on.
    for (const value of heard) late[0]?.(value);
    asleep.keep('person', { text: 'Prognose' });
    for (const tab of [tabs.one, tabs.other, asleep]) {
      expect(tab.begun.value.get('refuse')).toEqual({ text: 'neu' });
      expect(tab.begun.value.get('remark')).toEqual({ text: 'Grenzfall' });
      expect(tab.begun.value.get('person')).toEqual({ text: 'Prognose' });
    }
  });

  it('lose nothing by a tab that has not heard of the other and writes over its memory', async () => {
    const { memory, one } = await twoTabs();
    const deaf = open({ ...memory, watch: () => undefined });
    await settle();
    one.keep('refuse', { text: 'Kritik' });
    deaf.keep('remark', { text: 'Grenzfall' });
    const later = open(memory);
    await settle();
    expect(later.begun.value.get('refuse')).toEqual({ text: 'Kritik' });
    expect(later.begun.value.get('remark')).toEqual({ text: 'Grenzfall' });
  });

  it('end with the page: a closed one hears nothing any more', async () => {
    const { memory, one } = await twoTabs();
    const ending = new AbortController();
    const closed = open(memory, { signal: ending.signal });
    await settle();
    ending.abort();
    one.keep('refuse', { text: 'Kritik' });
    expect(closed.begun.value.has('refuse')).toBe(false);
  });
});
