import { describe, expect, it, vi } from 'vitest';
import { createCouchDbRemote, type CouchDbDeps } from '../../../../lib/sync/couchdb/couchdb';
import type { Doc, Remote } from '../../../../lib/sync/remote';

const never = new AbortController().signal;
const idOf = (letter: string): string => letter.repeat(43);
const makeDoc = (letter: string): Doc => ({
  type: 'data',
  id: idOf(letter),
  body: `body ${letter}`,
});
const stored = ({ id, type, body }: Doc, more = {}) => ({
  _id: `doc:${id}`,
  _rev: '1-a',
  type,
  body,
  ...more,
});
const rowOf = (doc: Doc) => ({ id: `doc:${doc.id}`, seq: 1, changes: [], doc: stored(doc) });

const answerRow = (doc: Doc, error: string, reason: string) => ({
  id: `doc:${doc.id}`,
  error,
  reason,
});

type Asked = { readonly url: string; readonly init: RequestInit; readonly json: unknown };

/** A server that answers what it is told, one after the other; the last for ever. */
function makeServer(...answers: readonly (Response | (() => Response | Promise<Response>))[]) {
  const asked: Asked[] = [];
  const respond: typeof fetch = async (input, init = {}) => {
    const { body } = init;
    asked.push({
      url: new Request(input).url,
      init,
      json: typeof body === 'string' ? (JSON.parse(body) as unknown) : null,
    });
    const answer = answers[Math.min(asked.length, answers.length) - 1] ?? json({});
    return answer instanceof Response ? answer.clone() : answer();
  };
  return { asked, fetch: respond };
}

const json = (value: unknown, status = 200): Response =>
  new Response(JSON.stringify(value), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });

const open = (server: { readonly fetch: typeof fetch }, more: Partial<CouchDbDeps> = {}): Remote =>
  createCouchDbRemote({
    url: 'https://couch.example.de/team',
    login: { type: 'none' },
    now: () => 0,
    ...server,
    ...more,
  });

const page = (results: readonly unknown[], lastSeq: unknown, more = {}): Response =>
  json({ results, last_seq: lastSeq, ...more });

describe('a cursor of CouchDB', () => {
  it.each([
    ['a number', 12, '12'],
    ['a string', '12-g1AAAB&x=1', '12-g1AAAB%26x%3D1'],
    ['an array', [12, 'g1AAAB'], '%5B12%2C%22g1AAAB%22%5D'],
  ])('goes back to the server as it came: %s', async (_, seq, since) => {
    const server = makeServer(page([], seq));
    const first = await open(server).pull(null, 10, never);
    if (!first.ok) throw new Error('no page');
    await open(server).pull(first.value.cursor, 10, never);
    expect(server.asked.map(({ url }) => new URL(url).search.split('since=')[1])).toEqual([
      '0',
      since,
    ]);
  });

  it('of another kind of remote starts anew', async () => {
    const server = makeServer(page([], 1));
    for (const cursor of ['{"files":1}', 'not JSON', '']) await open(server).pull(cursor, 1, never);
    expect(server.asked.every(({ url }) => url.endsWith('since=0'))).toBe(true);
  });
});

describe('what a cluster does', () => {
  it('a write that only some nodes have yet counts as stored', async () => {
    const doc = makeDoc('a');
    const rows = [{ id: `doc:${doc.id}`, rev: '1-a', accepted: true }];
    const result = await open(makeServer(json(rows, 202))).push([doc], never);
    expect(result).toEqual({ ok: true, value: [{ id: doc.id, outcome: 'stored' }] });
  });

  it('changes that come twice, in another order, and a last_seq that goes back are passed on', async () => {
    const [a, b] = [makeDoc('a'), makeDoc('b')];
    const server = makeServer(page([rowOf(b), rowOf(a), rowOf(b)], '3-x', { pending: 0 }));
    const result = await open(server).pull('"9-x"', 10, never);
    expect(result).toEqual({
      ok: true,
      value: { changes: [b, a, b], cursor: '"3-x"', hasMore: false },
    });
  });

  it('a page that leads nowhere is not asked for again and again', async () => {
    const server = makeServer(page([rowOf(makeDoc('a'))], '9-x', { pending: 5 }));
    expect(await open(server).pull('"9-x"', 1, never)).toMatchObject({ value: { hasMore: false } });
    const empty = makeServer(page([], '10-x', { pending: 5 }));
    expect(await open(empty).pull('"9-x"', 1, never)).toMatchObject({ value: { hasMore: false } });
  });

  it('a change whose document is missing is read by itself', async () => {
    const [a, b, gone] = [makeDoc('a'), makeDoc('b'), idOf('c')];
    const server = makeServer(
      page([{ id: `doc:${a.id}`, doc: null }, rowOf(b), { id: `doc:${gone}` }], 3),
      json({
        rows: [
          { key: `doc:${a.id}`, id: `doc:${a.id}`, value: { rev: '1-a' }, doc: stored(a) },
          {
            key: `doc:${gone}`,
            id: `doc:${gone}`,
            value: { rev: '2-a', deleted: true },
            doc: null,
          },
        ],
      }),
    );
    const result = await open(server).pull(null, 10, never);
    expect(result).toMatchObject({ value: { changes: [b, a, { id: gone, removed: true }] } });
  });

  it('copies that lie beside a document are deleted with it', async () => {
    const doc = makeDoc('a');
    const key = `doc:${doc.id}`;
    const row = { key, value: { rev: '1-b' }, doc: stored(doc, { _conflicts: ['1-a', '1-c'] }) };
    const server = makeServer(json({ rows: [row] }), json([{ id: key, rev: '2-b' }], 201));
    expect(await open(server).remove([doc.id], never)).toEqual({ ok: true, value: undefined });
    expect(server.asked[1]?.json).toEqual({
      docs: [
        { _id: key, _rev: '1-b', type: 'removed' },
        { _id: key, _rev: '1-a', _deleted: true },
        { _id: key, _rev: '1-c', _deleted: true },
      ],
    });
  });

  it('a removal that somebody gets ahead of for ever ends', async () => {
    const key = `doc:${idOf('a')}`;
    const rows = json({ rows: [{ key, value: { rev: '1-b' }, doc: stored(makeDoc('a')) }] });
    const conflict = json([{ id: key, error: 'conflict', reason: 'again' }], 201);
    let count = 0;
    const server = makeServer(() => (count++ % 2 === 0 ? rows : conflict).clone());
    expect(await open(server).remove([idOf('a')], never)).toMatchObject({
      error: { kind: 'busy' },
    });
    expect(server.asked.length).toBeLessThan(20);
  });
});

describe('what stands in the database beside ours', () => {
  it('is not believed: foreign documents, blobs, beacons, rules', async () => {
    const foreign = [
      { id: '_design/x', doc: { _id: '_design/x', views: {} } },
      { id: 'beacon:a', doc: { _id: 'beacon:a', type: 'beacon', body: 'x' } },
      { id: 'blob:a', doc: { _id: 'blob:a', _attachments: {} } },
      { id: 'doc:short', doc: { _id: 'doc:short', type: 'data', body: 'x' } },
      { id: `doc:${idOf('a')}`, doc: { _id: `doc:${idOf('a')}`, type: 'other', body: 'x' } },
      { id: `doc:${idOf('b')}`, doc: { _id: `doc:${idOf('b')}`, type: 'data', body: 7 } },
      { id: 'note', doc: { _id: 'note', type: 'data', body: 'x' } },
    ];
    const result = await open(makeServer(page(foreign, 7))).pull(null, 10, never);
    expect(result).toMatchObject({ ok: true, value: { changes: [] } });
  });

  it('what an administrator deleted arrives as removed', async () => {
    const server = makeServer(page([{ id: `doc:${idOf('a')}`, deleted: true }], 2));
    expect(await open(server).pull(null, 10, never)).toMatchObject({
      value: { changes: [{ id: idOf('a'), removed: true }] },
    });
  });
});

describe('push', () => {
  it.each([
    ['forbidden', 'type: unknown', 'refused'],
    ['forbidden', 'too-large: at most 5', 'too-large'],
    ['doc_validation', 'Bad id', 'refused'],
  ])('passes on what the rules of the database say: %s, %s', async (error, reason, outcome) => {
    const doc = makeDoc('a');
    const result = await open(makeServer(json([answerRow(doc, error, reason)], 201))).push(
      [doc],
      never,
    );
    expect(result).toEqual({ ok: true, value: [{ id: doc.id, outcome }] });
  });

  it('says of one document alone that it is too large, of many that they are too many', async () => {
    const server = makeServer(new Response('', { status: 413 }));
    const [a, b] = [makeDoc('a'), makeDoc('b')];
    expect(await open(server).push([a], never)).toEqual({
      ok: true,
      value: [{ id: a.id, outcome: 'too-large' }],
    });
    expect(await open(server).push([a, b], never)).toMatchObject({
      error: { kind: 'too-large' },
    });
  });

  it('believes no answer that leaves a document out, or that failed within', async () => {
    const doc = makeDoc('a');
    for (const rows of [[], [answerRow(doc, 'internal_server_error', 'quorum')]])
      expect(await open(makeServer(json(rows, 201))).push([doc], never)).toMatchObject({
        error: { kind: 'server' },
      });
  });
});

/** Sends what it is given bit by bit, and never ends by itself. */
const dripping = (bits: readonly string[], pause: number) => () => {
  const encoder = new TextEncoder();
  let next = 0;
  return new Response(
    new ReadableStream({
      pull: async controller => {
        await new Promise(resolve => {
          setTimeout(resolve, pause);
        });
        controller.enqueue(encoder.encode(bits[next++] ?? '\n'));
      },
    }),
    { headers: { 'content-type': 'application/json' } },
  );
};

describe('wait', () => {
  const timeouts = { request: 500, silence: 100, wait: 300, heartbeat: 20 };

  it('is quiet when the server only shows that it is there', async () => {
    const server = makeServer(dripping([], 20));
    expect(await open(server, { timeouts }).wait('1', never)).toEqual({ ok: true, value: 'quiet' });
  });

  it('notices a server that no longer shows that it is there', async () => {
    const server = makeServer(dripping(['\n'], 250));
    const result = await open(server, { timeouts: { ...timeouts, wait: 5_000 } }).wait('1', never);
    expect(result).toMatchObject({ error: { kind: 'timeout' } });
  });

  it('takes an answer without changes as quiet', async () => {
    const server = makeServer(page([], 3));
    expect(await open(server).wait('3', never)).toEqual({ ok: true, value: 'quiet' });
  });
});

describe('a page too large to be read', () => {
  it('is asked for again with half as many changes', async () => {
    const doc = makeDoc('a');
    const server = makeServer(
      new Response('', { status: 413 }),
      new Response('', { status: 413 }),
      page([rowOf(doc)], 1, { pending: 3 }),
    );
    const result = await open(server).pull(null, 100, never);
    expect(result).toMatchObject({ value: { changes: [doc], hasMore: true } });
    expect(server.asked.map(({ url }) => new URL(url).searchParams.get('limit'))).toEqual([
      '100',
      '50',
      '25',
    ]);
  });
});

describe('a request', () => {
  it.each([
    'http://couch.example.de/team',
    'ftp://couch.example.de/team',
    'https://erika:geheim@couch.example.de/team',
    'http://127.0.0.1.example.de/team',
    'no address',
  ])('is never made to %s', async url => {
    const server = makeServer(page([], 1));
    expect(await open(server, { url }).pull(null, 1, never)).toMatchObject({
      error: { kind: 'not-allowed' },
    });
    expect(server.asked).toEqual([]);
  });

  it('is never made where the person took back the permission', async () => {
    const server = makeServer(page([], 1));
    const mayFetch = vi.fn<(url: string) => Promise<boolean>>(async () => false);
    expect(await open(server, { mayFetch }).pull(null, 1, never)).toMatchObject({
      error: { kind: 'not-allowed' },
    });
    expect(server.asked).toEqual([]);
    expect(mayFetch).toHaveBeenCalledWith(expect.stringContaining('https://couch.example.de/team'));
  });

  it('follows no redirect, keeps no cache, names no page and sends no cookies', async () => {
    const server = makeServer(page([], 1));
    await open(server).pull(null, 1, never);
    expect(server.asked[0]?.init).toMatchObject({
      redirect: 'manual',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      credentials: 'omit',
    });
  });

  it('sends a name and a password of any letters', async () => {
    const server = makeServer(page([], 1));
    const login = { type: 'basic', user: 'jürgen', password: 'ß€' } as const;
    await open(server, { login }).pull(null, 1, never);
    const sent = new Headers(server.asked[0]?.init.headers).get('authorization') ?? '';
    expect(Buffer.from(sent.replace('Basic ', ''), 'base64').toString('utf8')).toBe('jürgen:ß€');
  });

  it('is given up by who no longer wants it, also while it waits for a login', async () => {
    const stop = new AbortController();
    const server = makeServer(async () => new Promise<Response>(() => undefined));
    const login = { type: 'cookie', user: 'a', password: 'b' } as const;
    const pulling = open(server, { login }).pull(null, 1, stop.signal);
    stop.abort();
    expect(await pulling).toMatchObject({ error: { kind: 'aborted' } });
  });
});
