import { createModel } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { Backend } from '../../../../components/popup/backend';
import { liveCall } from '../../../../components/popup/live';
import type { KnowledgeStatus } from '../../../../lib/knowledge/source';
import { makeBackend, makeStatus, settle } from './fake-backend';

const Status = createModel((backend: Backend) =>
  liveCall(backend, 'knowledge/status', {}, ['knowledge']),
);

describe('liveCall', () => {
  it('asks again when the background says that something changed', async () => {
    let entries = 1;
    const { backend, notify } = makeBackend({
      'knowledge/status': () => makeStatus({ entries }),
    });
    const status = new Status(backend);
    await settle();
    entries = 2;
    notify('knowledge');
    await settle();
    expect(status.state.value).toMatchObject({ status: 'ready', data: { entries: 2 } });
  });

  it('puts a hundred notices during one slow request into a single further one', async () => {
    const waiting: ((status: KnowledgeStatus) => void)[] = [];
    const { backend, notify, callsOf } = makeBackend({
      'knowledge/status': () => new Promise(resolve => waiting.push(resolve)),
    });
    const status = new Status(backend);
    await settle();
    for (let count = 0; count < 100; count += 1) notify('knowledge');
    waiting.shift()?.(makeStatus({ entries: 1 }));
    await settle();
    waiting.shift()?.(makeStatus({ entries: 2 }));
    await settle();
    expect(callsOf('knowledge/status')).toHaveLength(2);
    expect(status.state.value).toMatchObject({ data: { entries: 2 } });
  });

  it('neither asks nor changes after its model is disposed', async () => {
    const waiting: ((status: KnowledgeStatus) => void)[] = [];
    const { backend, notify, callsOf } = makeBackend({
      'knowledge/status': () => new Promise(resolve => waiting.push(resolve)),
    });
    const status = new Status(backend);
    await settle();
    status[Symbol.dispose]();
    waiting.shift()?.(makeStatus({ entries: 7 }));
    notify('knowledge');
    await settle();
    expect(callsOf('knowledge/status')).toHaveLength(1);
    expect(status.state.value).toEqual({ status: 'loading' });
  });

  it('says what went wrong', async () => {
    const status = new Status(makeBackend({}).backend);
    await settle();
    expect(status.state.value).toMatchObject({ status: 'failed', error: { kind: 'failed' } });
  });
});
