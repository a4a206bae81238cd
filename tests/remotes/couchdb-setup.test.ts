import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { memberRole } from '../../scripts/couchdb-setup/access';
import { setUpDatabase } from '../../scripts/couchdb-setup/setup';
import type { SetupOptions } from '../../scripts/couchdb-setup/step';
import { createCouchDbRemote, type CouchDbDeps } from '../../lib/sync/couchdb/couchdb';
import type { Remote } from '../../lib/sync/remote';
import { describeRemote } from './contract';
import { createCookieFetch } from './cookie-fetch';
import { authorization, type CouchServer, startCouchServer } from './couch-server';
import { makeDoc, makeId, never, outcomes, unwrap } from './docs';

const admin = { name: 'admin', password: 'Küstenbüro-7!' };
const erika = { user: 'erika', password: 'known' };
let server: CouchServer;
let count = 0;
beforeAll(async () => {
  server = await startCouchServer(admin);
}, 60_000);
afterAll(async () => server.stop());

const optionsFor = (more: Partial<SetupOptions> = {}): SetupOptions => ({
  server: server.url,
  database: `amt-${++count}`,
  admin,
  people: [erika.user],
  largestBody: 4_194_304,
  origins: [],
  makePassword: () => erika.password,
  pause: 10,
  ...more,
});

/** A database that was set up; Erika may use it. */
async function prepare(more: Partial<SetupOptions> = {}): Promise<string> {
  const options = optionsFor(more);
  await setUpDatabase(options);
  return `${server.url}/${options.database}`;
}

const open = (url: string, more: Partial<CouchDbDeps> = {}): Remote =>
  createCouchDbRemote({
    url,
    login: { type: 'basic', ...erika },
    fetch,
    now: () => 0,
    ...more,
  });

describeRemote('A CouchDB database that was set up', async () => {
  const url = await prepare();
  return {
    remote: open(url),
    openAnother: async () => open(url),
    dispose: async () => undefined,
  };
});

describe('setting up a database', { timeout: 30_000 }, () => {
  const asAdmin = async (path: string): Promise<unknown> => {
    const answer = await fetch(`${server.url}/${path}`, { headers: authorization(admin) });
    expect(answer.status).toBe(200);
    return answer.json();
  };

  it('may be done again and changes nothing then', async () => {
    const options = optionsFor({ people: ['max', 'Jürgen Groß'] });
    const first = await setUpDatabase(options);
    expect(first.newAccounts.map(({ name }) => name)).toEqual(['max', 'Jürgen Groß']);
    const again = await setUpDatabase({ ...options, makePassword: () => 'other' });
    expect(again.newAccounts).toEqual([]);
    expect(again.steps.filter(({ state }) => state === 'done')).toEqual([]);
    const login = { type: 'basic', user: 'Jürgen Groß', password: erika.password } as const;
    unwrap(await open(`${server.url}/${options.database}`, { login }).pull(null, 1, never));
  });

  it('lets in whom it names and nobody else', async () => {
    const [mine, theirs] = [await prepare(), await prepare({ people: ['max'] })];
    unwrap(await open(mine).pull(null, 1, never));
    expect(await open(theirs).pull(null, 1, never)).toMatchObject({ ok: false });
    const nobody = open(mine, { login: { type: 'none' } });
    expect(await nobody.pull(null, 1, never)).toMatchObject({ error: { kind: 'login' } });
    expect(await nobody.push([makeDoc(1)], never)).toMatchObject({ error: { kind: 'login' } });
  });

  it('keeps what an operator set up beside it', async () => {
    const options = optionsFor();
    await setUpDatabase(options);
    const path = `${options.database}/_security`;
    const mine = { admins: { names: ['chef'], roles: [] }, members: { names: [], roles: ['it'] } };
    await fetch(`${server.url}/${path}`, {
      method: 'PUT',
      headers: { ...authorization(admin), 'content-type': 'application/json' },
      body: JSON.stringify(mine),
    });
    await setUpDatabase(options);
    expect(await asAdmin(path)).toEqual({
      admins: { names: ['chef'], roles: ['_admin'] },
      members: { names: [], roles: ['it', memberRole(options.database)] },
    });
  });

  it('lets an existing login into a second database without a new password', async () => {
    const urls = [await prepare(), await prepare({ makePassword: () => 'other' })];
    for (const url of urls)
      expect(await open(url).pull(null, 1, never)).toMatchObject({ ok: true });
  });

  it('replaces older rules', async () => {
    const options = optionsFor({ largestBody: 100 });
    await setUpDatabase(options);
    const remote = open(`${server.url}/${options.database}`);
    const doc = { ...makeDoc(1), body: 'x'.repeat(200) };
    expect(outcomes(unwrap(await remote.push([doc], never)))).toEqual({ [doc.id]: 'too-large' });
    await setUpDatabase({ ...options, largestBody: 1_000 });
    expect(outcomes(unwrap(await remote.push([doc], never)))).toEqual({ [doc.id]: 'stored' });
  });

  it('leaves CORS alone unless asked', async () => {
    const { steps } = await setUpDatabase(optionsFor());
    expect(steps.at(-1)).toMatchObject({ state: 'note' });
    expect(JSON.stringify(await asAdmin('_config'))).not.toContain('enable_cors');
    const options = optionsFor({ origins: ['https://intern.example'] });
    await setUpDatabase(options);
    const again = await setUpDatabase({ ...options, origins: ['https://zwei.example'] });
    expect(again.steps.at(-1)).toMatchObject({ state: 'done' });
    expect(await asAdmin('_config/cors/origins')).toBe(
      'https://intern.example, https://zwei.example',
    );
  });

  it.each([
    ['a wrong password', { admin: { ...admin, password: 'wrong' } }, 'Kennwort'],
    ['a server that does not answer', { server: 'http://127.0.0.1:9' }, 'antwortet nicht'],
  ])('says in plain words what is wrong: %s', async (_, wrong, words) => {
    await expect(setUpDatabase(optionsFor(wrong))).rejects.toMatchObject({
      german: expect.stringContaining(words) as string,
    });
  });
});

describe('the rules of the database', () => {
  let url = '';
  beforeEach(async () => {
    url = await prepare();
  });
  const write = async (doc: Record<string, unknown>, login = erika): Promise<string> => {
    const answer = await fetch(`${url}/_bulk_docs`, {
      method: 'POST',
      headers: {
        ...authorization({ name: login.user, password: login.password }),
        'content-type': 'application/json',
      },
      body: JSON.stringify({ docs: [doc] }),
    });
    const [row] = (await answer.json()) as { error?: string; rev?: string }[];
    return row?.error ?? 'stored';
  };
  const id = `doc:${makeId(1)}`;

  it.each([
    ['an unknown type', { _id: id, type: 'note', body: 'x' }],
    ['an unknown field', { _id: id, type: 'data', body: 'x', author: 'erika' }],
    ['a body that is no text', { _id: id, type: 'data', body: { a: 1 } }],
    ['a body that is not ASCII', { _id: id, type: 'data', body: 'Grüße' }],
    ['a body that is missing', { _id: id, type: 'data' }],
    ['a body that is too large', { _id: id, type: 'data', body: 'x'.repeat(4_200_000) }],
    ['an id of another shape', { _id: 'doc:short', type: 'data', body: 'x' }],
    ['an id of nothing known', { _id: 'notes', type: 'data', body: 'x' }],
    ['a large beacon', { _id: 'beacon:a', type: 'beacon', body: 'x'.repeat(9_000) }],
    ['a removal that says something', { _id: id, type: 'removed', body: 'x' }],
    ['a blob with text beside it', { _id: 'blob:a', text: 'x' }],
  ])('refuse %s', async (_, doc) => {
    expect(await write(doc)).toBe('forbidden');
  });

  it('refuse a change of a document, also by an administrator', async () => {
    const doc = { _id: id, type: 'data', body: 'first' };
    expect(await write(doc)).toBe('stored');
    const stored = await fetch(`${url}/${encodeURIComponent(id)}`, {
      headers: authorization(admin),
    });
    const { _rev: revision } = (await stored.json()) as { _rev: string };
    const changed = { ...doc, _rev: revision, body: 'second' };
    expect(await write(changed)).toBe('forbidden');
    expect(await write(changed, { user: admin.name, password: admin.password })).toBe('forbidden');
    expect(unwrap(await open(url).get(makeId(1), never))?.body).toBe('first');
  });

  it('let members change neither the rules nor the access', async () => {
    const headers = {
      ...authorization({ name: erika.user, password: erika.password }),
      'content-type': 'application/json',
    };
    for (const path of ['_security', '_design/kommentarlotse', '_design/other']) {
      const answer = await fetch(`${url}/${path}`, { method: 'PUT', headers, body: '{}' });
      expect([401, 403, 409]).toContain(answer.status);
    }
  });
});

describe('a login', { timeout: 30_000 }, () => {
  it('by cookie works, is renewed once when it ended, and asks for cookies only then', async () => {
    const url = await prepare();
    const browser = createCookieFetch();
    const asked: string[] = [];
    const counting: typeof fetch = async (input, init) => {
      asked.push(`${new Request(input).url.replace(server.url, '')} ${init?.credentials}`);
      return browser(input, init);
    };
    const remote = open(url, { login: { type: 'cookie', ...erika }, fetch: counting });
    unwrap(await remote.push([makeDoc(1)], never));
    browser.forget();
    const both = await Promise.all([remote.get(makeId(1), never), remote.pull(null, 9, never)]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    expect(asked.filter(request => request === '/_session include')).toHaveLength(2);
    asked.length = 0;
    unwrap(await open(url, { fetch: counting }).pull(null, 1, never));
    expect(asked.every(request => request.endsWith(' omit'))).toBe(true);
  });

  it.each(['basic', 'cookie'] as const)('with a wrong password is told as such: %s', async type => {
    const login = { type, user: erika.user, password: 'wrong' };
    const remote = open(await prepare(), { login, fetch: createCookieFetch() });
    for (const answer of [await remote.pull(null, 1, never), await remote.wait(null, never)])
      expect(answer).toMatchObject({ ok: false, error: { kind: 'login' } });
    expect(await remote.push([makeDoc(1)], never)).toMatchObject({ error: { kind: 'login' } });
  });

  it('by token is sent as such', async () => {
    let sent: string | null = null;
    const login = { type: 'bearer', token: 'abc.def' } as const;
    const remote = open(await prepare(), {
      login,
      fetch: async (input, init) => {
        sent = new Headers(init?.headers).get('authorization');
        return fetch(input, init);
      },
    });
    await remote.pull(null, 1, never);
    expect(sent).toBe('Bearer abc.def');
  });
});
