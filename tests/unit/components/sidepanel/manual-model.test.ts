import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ManualModel, manualThread } from '../../../../components/sidepanel/manual-model';
import { ThreadSnapshot } from '../../../../lib/comment/snapshot';
import { defaultSettings } from '../../../../lib/settings/settings';
import { makeAnswer, makeBackend, makeFound, makeServices, settle } from '../popup/fake-backend';

function setup() {
  let selected: { text: string; pageUrl: string } | null = null;
  const answers = [makeAnswer({ id: 'good' }), makeAnswer({ id: 'weak' })];
  const fake = makeBackend({
    'manual/get': () => selected,
    'settings/get': () => defaultSettings,
    'comments/assess': ({ comments }) =>
      comments.map(({ key }) => ({
        key,
        flags: [],
        suggestions: answers.map(answer => ({
          ...makeFound(answer).suggestion,
          shown: answer.id === 'good',
        })),
        signals: {},
      })),
    'answers/get': ({ ids }) => answers.filter(({ id }) => ids.includes(id)),
  });
  const model = new ManualModel(makeServices(fake.backend));
  const select = (text: string, pageUrl = 'https://www.instagram.com/p/abc/') => {
    selected = { text, pageUrl };
    fake.notify('manual');
  };
  return { ...fake, model, select };
}

describe('ManualModel', () => {
  it('assesses what a person selects on a page, at once and under that page', async () => {
    const { model, select, callsOf } = setup();
    await settle();
    select('Wann habt ihr auf?');
    await settle();
    await settle();
    expect(model.text.value).toBe('Wann habt ihr auf?');
    expect(callsOf('comments/assess')[0]?.input).toMatchObject({
      thread: { platform: 'instagram', postUrl: 'https://www.instagram.com/p/abc/' },
      comments: [{ text: 'Wann habt ihr auf?' }],
    });
    expect(model.reading.value?.proposals.map(({ answer }) => answer.id)).toEqual(['good']);
    expect(model.reading.value?.weaker.map(({ answer }) => answer.id)).toEqual(['weak']);
  });

  it('looks at typed text only when asked to', async () => {
    const { model, callsOf } = setup();
    model.type('Wann ist offen?');
    await settle();
    expect(callsOf('comments/assess')).toEqual([]);
    await model.assess();
    expect(model.reading.value?.text).toBe('Wann ist offen?');
  });

  it('reads the same text twice in threads of their own, so that nobody seems to flood', async () => {
    const { model, callsOf } = setup();
    model.type('Immer dasselbe');
    await model.assess();
    await model.assess();
    const threads = callsOf('comments/assess').map(({ input }) => JSON.stringify(input));
    expect(new Set(threads).size).toBe(2);
  });

  it('forgets everything when cleared, also a reading still under way', async () => {
    const { model } = setup();
    model.type('Geheim');
    const reading = model.assess();
    model.clear();
    await reading;
    expect(model.text.value).toBe('');
    expect(model.reading.value).toBeNull();
  });

  it('makes a valid thread of whatever address the page has', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.constant(null)), pageUrl => {
        const thread = manualThread(pageUrl, 'id');
        expect(ThreadSnapshot.safeParse(thread).success).toBe(true);
        expect(thread.postUrl ?? 'https:').toMatch(/^https:/);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['https://business.facebook.com/latest/inbox', 'business-suite'],
    ['https://www.facebook.com/x', 'facebook'],
    ['https://instagram.com/p/x', 'instagram'],
    ['https://notinstagram.com/p/x', 'facebook'],
  ])('takes %s for %s', (url, platform) => {
    expect(manualThread(url, 'id').platform).toBe(platform);
  });
});
