import { describe, expect, it } from 'vitest';
import { type Caller, type Procedure, protocol } from '../../lib/rpc/protocol';
import { createServer, type Handlers } from '../../lib/rpc/server';
import { filesBelow, read } from './files';

const procedures = Object.keys(protocol) as Procedure[];
const callers: readonly Caller[] = ['content', 'panel', 'page'];

const wouldRun = new Error('the handler ran');
const handlers = Object.fromEntries(
  procedures.map(procedure => [procedure, () => Promise.reject(wouldRun)]),
) as unknown as Handlers;
const serve = createServer(handlers);

describe.each(procedures)('rpc %s', procedure => {
  const allowed: readonly Caller[] = protocol[procedure].callers;

  it('names who may call it', () => {
    expect(allowed.length).toBeGreaterThan(0);
  });

  it.each(callers.filter(caller => !allowed.includes(caller)))('is refused to %s', async caller => {
    const reply = await serve({ rpc: 1, procedure, input: {} }, caller);
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
