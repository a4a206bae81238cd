import { describe, expect, it, vi } from 'vitest';
import type { Doors } from '../../../../components/popup/backend';
import { compareRules, RulesModel } from '../../../../components/sidepanel/rules-model';
import { HouseRules } from '../../../../lib/rules/house-rules';
import { makeBackend, makeServices, settle } from '../popup/fake-backend';

const makeRules = (version: string, titles: Record<string, string>) =>
  HouseRules.parse({
    title: 'Netiquette',
    version,
    rules: Object.entries(titles).map(([id, title]) => ({
      id,
      category: 'insult',
      clause: null,
      title,
      reason: 'Grund',
      certainty: 'likely',
      measure: 'hide',
      replyText: null,
      patterns: [],
      exceptions: [],
    })),
  });
const inForce = makeRules('2026-11', { a: 'A', b: 'B' });

async function setup() {
  const fake = makeBackend({ 'rules/get': () => inForce, 'rules/publish': () => ({}) });
  const download = vi.fn<Doors['download']>();
  const services = makeServices(fake.backend, { download });
  const model = new RulesModel({ ...services, findPatternProblems: () => [] });
  await settle();
  return { ...fake, model, download };
}

describe('RulesModel', () => {
  it('tells what a new version adds, changes and drops before it is published', async () => {
    const { model, callsOf } = await setup();
    const next = makeRules('2026-12', { b: 'B neu', c: 'C' });
    model.readFile('neu.json', JSON.stringify(next));
    expect(model.incoming.value).toMatchObject({
      kind: 'ready',
      change: { added: ['c'], changed: ['b'], dropped: ['a'] },
    });
    expect(callsOf('rules/publish')).toEqual([]);
    expect(await model.publish()).toBe(true);
    expect(callsOf('rules/publish')[0]?.input).toEqual({ rules: next });
    expect(model.incoming.value).toEqual({ kind: 'published', version: '2026-12' });
  });

  it('refuses other rules under the version in force', async () => {
    const { model, callsOf } = await setup();
    model.readFile('neu.json', JSON.stringify(makeRules('2026-11', { a: 'Anders' })));
    expect(model.incoming.value).toMatchObject({ kind: 'ready', sameVersion: true });
    expect(await model.publish()).toBe(false);
    expect(callsOf('rules/publish')).toEqual([]);
  });

  it('keeps the rules in force when a file is wrong', async () => {
    const { model, callsOf } = await setup();
    model.readFile('kaputt.json', '{');
    expect(model.incoming.value).toMatchObject({ kind: 'refused', fileName: 'kaputt.json' });
    expect(await model.publish()).toBe(false);
    expect(callsOf('rules/publish')).toEqual([]);
  });

  it('exports a file that it reads back unchanged', async () => {
    const { model, download } = await setup();
    model.exportFile();
    const [fileName, json] = download.mock.calls[0] ?? ['', ''];
    if (typeof json !== 'string') throw new TypeError('rules are text');
    expect(fileName).toBe('netiquette-2026-11.json');
    model.readFile(fileName, json);
    expect(model.incoming.value).toMatchObject({
      kind: 'ready',
      change: { added: [], changed: [], dropped: [] },
      sameVersion: false,
    });
  });

  it('does not take another order of fields for a change', () => {
    const turned = HouseRules.parse({
      ...inForce,
      rules: inForce.rules.map(rule => Object.fromEntries(Object.entries(rule).toReversed())),
    });
    expect(compareRules(inForce, turned)).toEqual({ added: [], changed: [], dropped: [] });
  });
});
