/**
 * `npm run couchdb:check`: the promises of a remote against servers of your own, such as the nodes of a cluster. Makes
 * databases `kommentarlotse-check-…` and two logins, and removes them. See docs/couchdb.md.
 */
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll } from 'vitest';
import { createCouchDbRemote } from '../../lib/sync/couchdb/couchdb';
import type { Remote } from '../../lib/sync/remote';
import { setUpDatabase } from '../../scripts/couchdb-setup/setup';
import { describeRemote } from './contract';
import { createCookieFetch } from './cookie-fetch';
import { authorization } from './couch-server';

const { COUCHDB_NODES = '', COUCHDB_ADMIN = '', COUCHDB_PASSWORD = '' } = process.env;
const nodes = COUCHDB_NODES.split(/[\s,]+/)
  .filter(Boolean)
  .map(node => node.replace(/\/+$/, ''));
const [firstNode] = nodes;
if (firstNode === undefined || COUCHDB_ADMIN === '' || COUCHDB_PASSWORD === '')
  throw new Error(
    'Set COUCHDB_NODES (addresses of the servers, with commas), COUCHDB_ADMIN and COUCHDB_PASSWORD.',
  );
const admin = { name: COUCHDB_ADMIN, password: COUCHDB_PASSWORD };
const mark = randomBytes(4).toString('hex');
const password = randomBytes(12).toString('base64url');
const made = new Set<string>();

/** A node answers reads from its own copy, which may lag a moment behind what another has stored. */
const lag = nodes.length > 1 ? Number(process.env['COUCHDB_LAG'] ?? 200) : 0;

for (const type of ['basic', 'cookie'] as const)
  describeRemote(
    `CouchDB on ${nodes.length} node(s), login ${type}`,
    async () => {
      const database = `kommentarlotse-check-${mark}-${made.size}`;
      const user = `kommentarlotse-check-${mark}-${type}`;
      made.add(database);
      await setUpDatabase({
        server: firstNode,
        database,
        admin,
        people: [user],
        largestBody: 4_194_304,
        origins: [],
        makePassword: () => password,
      });
      let opened = 0;
      const open = (): Remote => {
        const node = nodes[opened++ % nodes.length] ?? firstNode;
        const url = `${node}/${database}`;
        const fetchAs = type === 'cookie' ? createCookieFetch() : fetch;
        const login = { type, user, password };
        return patient(createCouchDbRemote({ url, login, fetch: fetchAs, now: () => Date.now() }));
      };
      return {
        remote: open(),
        openAnother: async () => open(),
        dispose: async () => remove(database),
      };
    },
    // Two nodes that are asked at the same moment may both say that they stored it; one copy wins on all.
    { decidesRaces: nodes.length === 1 },
  );

afterAll(async () => {
  for (const type of ['basic', 'cookie']) {
    const path = `_users/org.couchdb.user:kommentarlotse-check-${mark}-${type}`;
    const found = await fetch(`${firstNode}/${path}`, { headers: authorization(admin) });
    if (found.ok) await remove(`${path}?rev=${((await found.json()) as { _rev: string })._rev}`);
  }
}, 60_000);

async function remove(path: string): Promise<void> {
  const done = await fetch(`${firstNode}/${path}`, {
    method: 'DELETE',
    headers: authorization(admin),
  });
  if (!done.ok) throw new Error(`${path} could not be removed: ${done.status}`);
}

function patient(remote: Remote): Remote {
  if (lag === 0) return remote;
  return {
    ...remote,
    pull: async (...given) => sleep(lag).then(async () => remote.pull(...given)),
    get: async (...given) => sleep(lag).then(async () => remote.get(...given)),
    getBlob: async (...given) => sleep(lag).then(async () => remote.getBlob(...given)),
    readBeacons: async (...given) => sleep(lag).then(async () => remote.readBeacons(...given)),
  };
}
