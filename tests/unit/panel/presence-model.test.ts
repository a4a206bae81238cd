import { describe, expect, it } from 'vitest';
import type { PresenceMark } from '../../../lib/rpc/presence';
import { makePanel, makeShown, settle } from './make';

const mark: PresenceMark = {
  by: 'colleague',
  name: 'Max Muster',
  since: 1,
  isTakenOver: false,
  isAwaited: false,
};

describe('presence in the panel', () => {
  it('does not ask about the comment while there is no team', async () => {
    const { model, asked } = makePanel({ 'presence/is-on': () => false });
    model.receive(makeShown('1'));
    await settle();
    expect(asked()).not.toContain('presence/list');
    expect(model.presence.mark.value).toBeNull();
  });

  it('shows who is answering, asks the content script to take over, and blocks nothing', async () => {
    const { model, sent } = makePanel({
      'presence/is-on': () => true,
      'presence/list': ({ keys }) => keys.map(key => ({ key, mark })),
    });
    model.receive(makeShown('1'));
    await settle();
    expect(model.presence.mark.value).toEqual(mark);
    model.presence.takeOver();
    expect(sent).toEqual([{ type: 'presence', key: 'facebook:1', act: 'take-over' }]);
    model.act('insert1');
    expect(sent.at(-1)?.type).toBe('insert');
  });

  it('asks again when colleagues came or went', async () => {
    let marks = [mark];
    const { model } = makePanel({
      'presence/is-on': () => true,
      'presence/list': ({ keys }) => marks.map(one => ({ key: keys[0]!, mark: one })),
    });
    model.receive(makeShown('1'));
    await settle();
    marks = [];
    model.changed('presence');
    await settle();
    expect(model.presence.mark.value).toBeNull();
  });
});
