/** One of the two that are compared, in a process of its own: so that its memory and CPU time are its own. */
import 'fake-indexeddb/auto';
import memoryAdapter from 'pouchdb-adapter-memory';
import pouchCore from 'pouchdb-core';
import replication from 'pouchdb-replication';
import * as z from 'zod/mini';
import { type Err, err, ok } from '../../../lib/result';
import { LotseDb } from '../../../lib/store/db';
import { createSyncStore } from '../../../lib/store/sync-store';
import { createSyncEngine } from '../../../lib/sync/engine/engine';
import type { Doc, Remote, RemoteError } from '../../../lib/sync/remote';
import { createSealer, unlock } from '../../../lib/sync/sealing/seal';
import { type BigTeam, makeBigTeam, writeYears } from './big-team';
import { createTeamSealer } from './seal-years';

export type Replicated = {
  readonly documents: number;
  /** Ms by the clock, and CPU seconds, of the first exchange. */
  readonly first: number;
  readonly cpu: number;
  /** Ms for each document that came later, alone. */
  readonly single: readonly number[];
  /** Bytes that the copy takes on the heap. */
  readonly heap: number;
};

type Copy = { readonly pull: () => Promise<void>; readonly count: () => Promise<number> };

const devices = 8;
const batch = 500;
const singles = 100;
const PouchDb = pouchCore.plugin(memoryAdapter).plugin(replication);
type Database = InstanceType<typeof PouchDb>;

const [contender, size] = process.argv.slice(2);
const team = await makeBigTeam(devices);
const source = new PouchDb('source', { adapter: 'memory' });
const seal = createTeamSealer(team);
const years = writeYears(team, Number(size) + singles);
for (const entry of team.about) await put(await seal(entry));
let documents = team.about.length;
for (let written = 0; written < Number(size);) {
  const docs: Doc[] = [];
  for (; docs.length < batch && written < Number(size); written += 1)
    docs.push(...(await seal(years.next().value)));
  documents += docs.length;
  await put(docs);
}
process.send?.(await measure(contender === 'pouchdb' ? pouchCopy(source) : await ownCopy(team)));
process.disconnect();

async function measure(copy: Copy): Promise<Replicated> {
  const empty = heap();
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  await copy.pull();
  const first = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  if ((await copy.count()) < documents) throw new Error('not all of it came');
  const full = heap();
  const single: number[] = [];
  for (let at = 0; at < singles; at += 1) {
    const docs = await seal(years.next().value);
    await put(docs);
    const begun = performance.now();
    await copy.pull();
    // A case's first entry comes with its key.
    single.push((performance.now() - begun) / docs.length);
  }
  return { documents, first, cpu: (user + system) / 1e6, single, heap: full - empty };
}

/** Sealed documents, as they lie in the storage. */
function pouchCopy(from: Database): Copy {
  const target = new PouchDb('target', { adapter: 'memory' });
  return {
    pull: async () => void (await PouchDb.replicate(from, target, { batch_size: batch })),
    count: async () => (await target.info()).doc_count,
  };
}

/** Opened, checked, judged, folded and projected. */
async function ownCopy({ workspace, epochKey, writers }: BigTeam): Promise<Copy> {
  const own = writers[1]!;
  const { device, member, enrolment, keys } = own;
  const db = new LotseDb();
  await db.vault.put({
    id: 'own',
    workspace,
    member,
    enrolment,
    sign: keys.sign,
    box: keys.box,
    remote: { type: 'couchdb', url: 'https://couch.invalid/team', login: { type: 'none' } },
    joining: null,
  });
  const engine = createSyncEngine({
    store: createSyncStore({
      db,
      now: () => Date.now(),
      randomBytes: count => crypto.getRandomValues(new Uint8Array(count)),
      unlock,
    }),
    remote: remoteOver(source),
    sealer: createSealer({
      workspaceId: workspace,
      device,
      keys: { sign: keys.sign, box: keys.box, boxKey: enrolment.box },
      held: [{ epoch: epochKey.id, key: epochKey.key, from: null }],
      saveKeys: () => Promise.resolve(),
    }),
    ports: {
      now: () => Date.now(),
      random: Math.random,
      sleep: ms => new Promise(resolve => setTimeout(resolve, ms)),
    },
    onState: () => {},
    onTaken: () => {},
    onFailure: error => {
      throw error;
    },
  });
  return {
    pull: async () => {
      const done = await engine.round(new AbortController().signal);
      if (!done.ok) throw new Error(done.error.kind);
    },
    count: async () => (await db.entries.count()) + (await db.caseKeys.count()),
  };
}

function remoteOver(from: Database): Remote {
  const Row = z.object({
    type: z.enum(['data', 'keyring', 'mail']),
    id: z.string(),
    body: z.string(),
  });
  return {
    pull: async (cursor, limit) => {
      const since = Number(cursor ?? 0);
      const { results, last_seq } = await from.changes({ since, limit, include_docs: true });
      const changes = results.map(({ doc }) => Row.parse(doc));
      return ok({ changes, cursor: String(last_seq), hasMore: results.length === limit });
    },
    wait: notHere,
    push: notHere,
    get: notHere,
    remove: notHere,
    setBeacon: notHere,
    readBeacons: notHere,
    putBlob: notHere,
    getBlob: notHere,
    removeBlobs: notHere,
  };
}

/** For what is not asked of a storage that is only read. */
async function notHere(): Promise<Err<RemoteError>> {
  return err({ kind: 'server' });
}

/** An id of CouchDB may not begin with "_", one of ours may. */
async function put(docs: readonly Doc[]): Promise<void> {
  await source.bulkDocs(docs.map(doc => ({ ...doc, _id: `doc:${doc.id}` })));
}

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
