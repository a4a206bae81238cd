import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import expressPouchDb from 'express-pouchdb';
import memoryAdapter from 'pouchdb-adapter-memory';
import pouchDb from 'pouchdb-core';
import find from 'pouchdb-find';
import mapReduce from 'pouchdb-mapreduce';
import replication from 'pouchdb-replication';

export type CouchServer = {
  /** No slash at the end. */
  readonly url: string;
  /** Makes a database that nobody else uses; returns its URL. */
  readonly createDatabase: () => Promise<string>;
  readonly stop: () => Promise<void>;
};

/** Once for all servers of a process: a second time is refused. */
const pouch = pouchDb.plugin(memoryAdapter).plugin(replication).plugin(mapReduce).plugin(find);

/** What speaks the CouchDB protocol here: express-pouchdb on 127.0.0.1, all in memory. */
export async function startCouchServer(
  admin: { readonly name: string; readonly password: string } | null = null,
): Promise<CouchServer> {
  const folder = await mkdtemp(join(tmpdir(), 'couch-'));
  const databases = pouch.defaults({ adapter: 'memory', prefix: `${folder}/` });
  const couch = expressPouchDb(databases, {
    inMemoryConfig: true,
    logPath: join(folder, 'log.txt'),
  });
  if (admin)
    await new Promise(resolve => {
      couch.couchConfig.set('admins', admin.name, admin.password, resolve);
    });
  const app = express();
  app.use('/', couch);
  const server = http.createServer(app);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let count = 0;
  return {
    url,
    createDatabase: async () => {
      const database = `${url}/team-${++count}`;
      const made = await fetch(database, { method: 'PUT', headers: authorization(admin) });
      if (!made.ok) throw new Error(`no database: ${made.status} ${await made.text()}`);
      return database;
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export const authorization = (
  user: { readonly name: string; readonly password: string } | null,
): Record<string, string> =>
  user
    ? { authorization: `Basic ${Buffer.from(`${user.name}:${user.password}`).toString('base64')}` }
    : {};
