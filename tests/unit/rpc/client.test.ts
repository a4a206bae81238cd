import { describe, expect, it } from 'vitest';
import { createClient, type Send } from '../../../lib/rpc/client';
import { defaultSettings } from '../../../lib/settings/settings';

function makeClient(...replies: (() => unknown)[]) {
  const sent: unknown[] = [];
  const send: Send = async envelope => {
    sent.push(envelope);
    return replies[sent.length - 1]?.();
  };
  return { call: createClient({ send, pause: async () => {} }), sent };
}

const dead = () => {
  throw new Error('Could not establish connection. Receiving end does not exist.');
};

describe('the rpc client', () => {
  it('gives the output when it fits the protocol', async () => {
    const { call, sent } = makeClient(() => ({ ok: true, value: defaultSettings }));
    expect(await call('settings/get', {})).toEqual({ ok: true, value: defaultSettings });
    expect(sent).toEqual([{ rpc: 1, procedure: 'settings/get', input: {} }]);
  });

  it('refuses an output that does not fit the protocol', async () => {
    const { call } = makeClient(() => ({ ok: true, value: { pausedSites: 'all' } }));
    expect(await call('settings/get', {})).toMatchObject({
      ok: false,
      error: { kind: 'bad-output' },
    });
  });

  it.each([
    ['rejects', dead],
    ['answers nothing', () => undefined],
  ])('tries once more when the worker %s', async (_name, first) => {
    const { call, sent } = makeClient(first, () => ({ ok: true, value: {} }));
    expect(await call('settings/save', { settings: defaultSettings })).toEqual({
      ok: true,
      value: {},
    });
    expect(sent).toHaveLength(2);
  });

  it('says disconnected after the second silence and does not try a third time', async () => {
    const { call, sent } = makeClient(dead, dead);
    expect(await call('cases/list', {})).toEqual({ ok: false, error: { kind: 'disconnected' } });
    expect(sent).toHaveLength(2);
  });

  it('does not repeat a call that the background has answered with an error', async () => {
    const { call, sent } = makeClient(() => ({ ok: false, error: { kind: 'forbidden' } }));
    expect(await call('cases/list', {})).toEqual({ ok: false, error: { kind: 'forbidden' } });
    expect(sent).toHaveLength(1);
  });
});
