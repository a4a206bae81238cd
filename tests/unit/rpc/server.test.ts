import { describe, expect, it, vi } from 'vitest';
import type { Caller } from '../../../lib/rpc/procedure';
import {
  createServer,
  ExpectedFailure,
  type Handlers,
  type ServerDeps,
} from '../../../lib/rpc/server';
import { defaultSettings } from '../../../lib/settings/settings';

const from = (caller: Caller) => ({ caller, tabId: 7, windowId: 1 });
const ask = (procedure: string, input: unknown) => ({ rpc: 1, procedure, input });

function makeServer(handlers: Partial<Handlers> = {}) {
  const onBug = vi.fn<ServerDeps['onBug']>();
  return { serve: createServer({ handlers, onBug }), onBug };
}

describe('the rpc server', () => {
  it('leaves messages that are no calls to other listeners', () => {
    const { serve } = makeServer();
    expect(serve({ notice: 1, changed: 'cases' }, from('page'))).toBeNull();
    expect(serve('hello', from('page'))).toBeNull();
  });

  it('hands input and sender to the handler', async () => {
    const { serve } = makeServer({
      'health/report': async (input, sender) => {
        expect(input).toEqual({ health: null });
        expect(sender.tabId).toBe(7);
        return {};
      },
    });
    expect(await serve(ask('health/report', { health: null }), from('content'))).toEqual({
      ok: true,
      value: {},
    });
  });

  it('never runs a handler for a caller who may not call it', async () => {
    const handler = vi.fn<Handlers['settings/save']>(async () => ({}));
    const { serve } = makeServer({ 'settings/save': handler });
    const message = ask('settings/save', { settings: defaultSettings });
    expect(await serve(message, from('content'))).toMatchObject({ error: { kind: 'forbidden' } });
    expect(await serve(message, from('panel'))).toMatchObject({ error: { kind: 'forbidden' } });
    expect(handler).not.toHaveBeenCalled();
  });

  it('never runs a handler on input that does not fit', async () => {
    const handler = vi.fn<Handlers['answers/get']>(async () => []);
    const { serve } = makeServer({ 'answers/get': handler });
    const reply = await serve(ask('answers/get', { ids: [1] }), from('page'));
    expect(reply).toMatchObject({ error: { kind: 'bad-input' } });
    expect(handler).not.toHaveBeenCalled();
  });

  it.each(['toString', '__proto__', 'nothing/here'])('does not know %s', async procedure => {
    const { serve } = makeServer();
    expect(await serve(ask(procedure, {}), from('page'))).toMatchObject({
      error: { kind: 'unknown-procedure' },
    });
  });

  it('tells a bug to the console and an expected failure to the caller alone', async () => {
    const { serve, onBug } = makeServer({
      'cases/list': async () => {
        throw new TypeError('oops');
      },
      'targets/list': async () => {
        throw new ExpectedFailure('storage-full');
      },
    });
    expect(await serve(ask('targets/list', {}), from('page'))).toEqual({
      ok: false,
      error: { kind: 'failed', message: 'storage-full' },
    });
    expect(onBug).not.toHaveBeenCalled();
    expect(await serve(ask('cases/list', {}), from('page'))).toMatchObject({
      error: { kind: 'failed' },
    });
    expect(onBug).toHaveBeenCalledOnce();
  });
});
