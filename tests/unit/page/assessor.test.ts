import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAssessor } from '../../../lib/page/assessor';
import { createCommentStore } from '../../../lib/page/comment-store';
import { err, ok } from '../../../lib/result';
import type { Call } from '../../../lib/rpc/client';
import type { Input, Procedure, RpcError } from '../../../lib/rpc/protocol';
import { keyOf, makeAssessment, makeComment, makeThread } from './make';

type Request = Input<'comments/assess'>;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function makeSetup(answer: (request: Request) => RpcError | null = () => null) {
  const store = createCommentStore();
  const requests: Request[] = [];
  const failures: RpcError[] = [];
  const controller = new AbortController();
  const call = (async (_procedure: Procedure, request: Request) => {
    requests.push(request);
    const error = answer(request);
    return error
      ? err(error)
      : ok(request.comments.map(({ key }) => makeAssessment(key.replace('facebook:', ''))));
  }) as unknown as Call;
  const assessor = createAssessor({
    call,
    store,
    threadOf: () => makeThread(),
    onAssessed: () => undefined,
    onFailed: error => failures.push(error),
    signal: controller.signal,
  });
  const add = (id: string, first = false) => {
    const { entry } = store.put(makeComment(id));
    assessor.add(entry, first);
    return entry;
  };
  return { store, requests, failures, add, controller };
}

describe('the assessor', () => {
  it('asks in batches of at most 50, and for every comment once', async () => {
    const { requests, add } = makeSetup();
    for (let id = 0; id < 120; id += 1) add(String(id));
    await vi.runAllTimersAsync();
    expect(requests.map(({ comments }) => comments.length)).toEqual([50, 50, 20]);
    expect(new Set(requests.flatMap(({ comments }) => comments.map(({ key }) => key))).size).toBe(
      120,
    );
  });
  it('asks for what is in view first', async () => {
    const { requests, add } = makeSetup();
    for (let id = 0; id < 60; id += 1) add(String(id));
    add('55', true);
    await vi.runAllTimersAsync();
    expect(requests[0]?.comments[0]?.key).toBe(keyOf('55'));
    expect(requests[1]?.comments.map(({ key }) => key)).not.toContain(keyOf('55'));
  });
  it('hands on the words that a reply answers', async () => {
    const { store, requests, add } = makeSetup();
    add('1');
    const { entry } = store.put(makeComment('2', { rootKey: keyOf('1'), kind: 'reply' }));
    expect(entry.key).toBe(keyOf('2'));
    add('2');
    store.put(makeComment('2', { rootKey: keyOf('1'), kind: 'reply', text: 'Frage 2' }));
    await vi.runAllTimersAsync();
    expect(requests[0]?.comments.map(({ parentText }) => parentText)).toEqual([null, 'Frage 1']);
  });
  it('throws an assessment away when the comment was edited meanwhile', async () => {
    const { store, add } = makeSetup(() => {
      store.put(makeComment('1', { text: 'Ganz anders' }));
      return null;
    });
    const entry = add('1');
    await vi.runAllTimersAsync();
    expect(entry.state.peek().assessment).toBeNull();
  });
  it('tries again after a failure and loses nothing', async () => {
    let tries = 0;
    const { add, failures } = makeSetup(() => {
      tries += 1;
      return tries < 3 ? { kind: 'failed', message: 'busy' } : null;
    });
    const entry = add('1');
    await vi.runAllTimersAsync();
    expect(failures).toHaveLength(2);
    expect(entry.state.peek().assessment).not.toBeNull();
  });
  it('gives up when the extension is gone, and asks nothing after the end', async () => {
    const gone = makeSetup(() => ({ kind: 'disconnected' }));
    gone.add('1');
    await vi.runAllTimersAsync();
    expect(gone.requests).toHaveLength(1);

    const ended = makeSetup();
    ended.controller.abort();
    ended.add('1');
    await vi.runAllTimersAsync();
    expect(ended.requests).toHaveLength(0);
  });
});
