import { afterAll, beforeAll } from 'vitest';
import { createCouchDbRemote, type CouchDbDeps } from '../../lib/sync/couchdb/couchdb';
import type { Remote } from '../../lib/sync/remote';
import { describeRemote } from './contract';
import { type CouchServer, startCouchServer } from './couch-server';
import { startFaultProxy } from './fault-proxy';
import { describeRemoteFaults, faultNow, faultTimeouts } from './faults';

let server: CouchServer;
beforeAll(async () => {
  server = await startCouchServer();
}, 60_000);
afterAll(async () => server.stop());

const open = (url: string, more: Partial<CouchDbDeps> = {}): Remote =>
  createCouchDbRemote({ url, login: { type: 'none' }, fetch, now: () => faultNow, ...more });

describeRemote('CouchDB', async () => {
  const url = await server.createDatabase();
  return {
    remote: open(url),
    openAnother: async () => open(url),
    dispose: async () => undefined,
  };
});

describeRemoteFaults(
  'CouchDB',
  async () => {
    const url = new URL(await server.createDatabase());
    const proxy = await startFaultProxy(url.origin);
    const timeouts = { ...faultTimeouts, heartbeat: 150, wait: 1_500 };
    const remote = open(proxy.url + url.pathname, { timeouts });
    return { remote, proxy, dispose: proxy.stop };
  },
  (fault, operation) => {
    // An attachment that is there already; a wait whose heartbeat goes on looks like quiet.
    if (fault === '409' && operation === 'putBlob') return ['ok'];
    if (fault === 'a byte now and then' && operation === 'wait') return ['ok'];
    // Attachments come as bytes: what is no JSON at all is told by its type.
    if (fault === 'JSON of something else' && operation === 'getBlob') return ['not-a-storage'];
    return [];
  },
);
