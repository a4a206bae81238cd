import { ok } from '../../result';
import { createCouchBeacons } from './beacons';
import { createCouchBlobs } from './blobs';
import { createCouchClient, type CouchClient } from './client';
import { pushDocs, readDocs, removeDocs } from './docs';
import { createCouchFeed, type CouchTimeouts } from './feed';
import type { Remote } from '../remote';
import { createSend, requestTimeouts, type RequestDeps } from '../remote-request';
import type { Login } from '../../workspace/remote-settings';

/** The wait is shorter than the 30 s after which Chromium stops a worker whose request brings nothing. */
const usual: CouchTimeouts = { ...requestTimeouts, wait: 25_000, heartbeat: 5_000 };

export type CouchDbDeps = Omit<RequestDeps, 'timeouts'> & {
  /** Of the database, such as https://couch.example.de/team. */
  readonly url: string;
  readonly login: Login;
  readonly timeouts?: Partial<CouchTimeouts>;
};

/**
 * A database of CouchDB 3, or of whatever speaks its protocol. What a cluster does is fine by the contract: changes
 * twice or in another order, 202 instead of 201, a `last_seq` that goes back.
 */
export function createCouchDbRemote(deps: CouchDbDeps): Remote {
  const timeouts = { ...usual, ...deps.timeouts };
  const client: CouchClient = createCouchClient(deps, createSend({ ...deps, timeouts }));
  return {
    ...createCouchFeed(client, timeouts),
    ...createCouchBeacons(client),
    ...createCouchBlobs(client, deps.now),
    push: async (docs, signal) => pushDocs(client, docs, signal),
    get: async (id, signal) => {
      const found = await readDocs(client, [id], signal);
      if (!found.ok) return found;
      const state = found.value.get(id);
      return ok(typeof state === 'object' ? state : null);
    },
    remove: async (ids, signal) => removeDocs(client, ids, signal),
  };
}
