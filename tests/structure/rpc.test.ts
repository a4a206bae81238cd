import { describe, expect, it } from 'vitest';
import type { Caller } from '../../lib/rpc/procedure';
import { type Procedure, protocol } from '../../lib/rpc/protocol';
import { createServer, type Handlers, type Sender } from '../../lib/rpc/server';
import { filesBelow, read } from './files';

const procedures = Object.keys(protocol) as Procedure[];
const callers: readonly Caller[] = ['content', 'panel', 'page'];

const handlers: Partial<Handlers> = Object.fromEntries(
  procedures.map(procedure => [procedure, () => Promise.reject(new Error('the handler ran'))]),
);
const serve = createServer({ handlers, onBug: () => {} });
const sender = (caller: Caller): Sender => ({ caller, tabId: 1, windowId: 1 });

describe.each(procedures)('rpc %s', procedure => {
  const allowed: readonly Caller[] = protocol[procedure].callers;

  it('names who may call it', () => {
    expect(allowed.length).toBeGreaterThan(0);
  });

  it.each(callers.filter(caller => !allowed.includes(caller)))('is refused to %s', async caller => {
    const reply = await serve({ rpc: 1, procedure, input: {} }, sender(caller));
    expect(reply).toEqual({ ok: false, error: { kind: 'forbidden' } });
  });

  it('is called by somebody', () => {
    const clients = ['components', 'entrypoints', 'lib/page', 'lib/store', 'lib/browser', 'scripts']
      .flatMap(folder => filesBelow(folder, /\.tsx?$/))
      .map(read)
      .join('\n');
    expect(clients).toContain(`'${procedure}'`);
  });
});
