/** Runs in a page of the browser: the first exchange of an empty browser with a full storage. */
import { LotseDb } from '../../../lib/store/db';
import { createSyncStore } from '../../../lib/store/sync-store';
import { createCouchDbRemote } from '../../../lib/sync/couchdb/couchdb';
import { createDeviceKeys, type DeviceKeys } from '../../../lib/sync/sealing/device-keys';
import { createSyncEngine } from '../../../lib/sync/engine/engine';
import type { EpochKey } from '../../../lib/sync/sealing/keyring';
import { createSealer, unlock } from '../../../lib/sync/sealing/seal';
import { DeviceId } from '../../../lib/ledger/entry';
import { type Enrolment, MemberId } from '../../../lib/workspace/enrolment';
import type { WorkspaceId } from '../../../lib/workspace/membership';

export type SyncTask = {
  readonly url: string;
  readonly workspace: WorkspaceId;
  readonly epochKey: EpochKey;
  /** Documents after which it is broken off. */
  readonly stopAfter: number;
};

export type SyncFigures = {
  readonly all: number;
  /** Ms in which a page was awaited, and taken in. Pages are fetched and opened while others are taken in. */
  readonly pull: number;
  readonly takeIn: number;
  readonly documents: number;
  readonly entries: number;
  readonly cases: number;
  readonly heldAside: number;
  /** How often progress was told. */
  readonly told: number;
};

export type SyncMeasures = {
  /** The keys stay in the page's database. */
  readonly prepare: () => Promise<Enrolment>;
  readonly sync: (task: SyncTask) => Promise<SyncFigures>;
};

const device = DeviceId.parse('device-1');
const member = MemberId.parse('member-1');
const randomBytes = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));

let fresh: { readonly keys: DeviceKeys; readonly enrolment: Enrolment } | null = null;

async function prepare(): Promise<Enrolment> {
  const keys = await createDeviceKeys();
  const { signKey: sign, boxKey: box } = keys;
  fresh = { keys, enrolment: { device, label: 'Browser', type: 'browser', sign, box } };
  return fresh.enrolment;
}

async function sync({ url, workspace, epochKey, stopAfter }: SyncTask): Promise<SyncFigures> {
  const db = new LotseDb();
  const remote = { type: 'couchdb' as const, url, login: { type: 'none' as const } };
  if (fresh) {
    const { keys, enrolment } = fresh;
    const { sign, box } = keys;
    await db.vault.put({
      id: 'own',
      workspace,
      member,
      enrolment,
      sign,
      box,
      remote,
      joining: null,
    });
  }
  const vault = await db.vault.get('own');
  if (!vault) throw new Error('prepare first');
  const stop = new AbortController();
  const spent = { pull: 0, takeIn: 0, documents: 0, told: 0 };
  const store = createSyncStore({ db, now: () => Date.now(), randomBytes, unlock });
  const couch = createCouchDbRemote({
    ...remote,
    fetch: (...given) => fetch(...given),
    mayFetch: () => Promise.resolve(true),
    isAllowed: () => true,
    now: () => Date.now(),
  });
  const engine = createSyncEngine({
    store: { ...store, takeIn: intake => timed('takeIn', () => store.takeIn(intake)) },
    remote: { ...couch, pull: (...given) => timed('pull', () => couch.pull(...given)) },
    sealer: createSealer({
      workspaceId: workspace,
      device,
      keys: { sign: vault.sign, box: vault.box, boxKey: vault.enrolment.box },
      held: [{ epoch: epochKey.id, key: epochKey.key, from: null }],
      saveKeys: () => Promise.resolve(),
    }),
    ports: {
      now: () => Date.now(),
      random: Math.random,
      sleep: ms => new Promise(resolve => setTimeout(resolve, ms)),
    },
    onState: ({ progress }) => {
      if (!progress) return;
      spent.told += 1;
      spent.documents = progress.done;
      if (progress.done >= stopAfter) stop.abort();
    },
    onTaken: () => {},
    onFailure: error => {
      throw error;
    },
  });

  async function timed<T>(what: 'pull' | 'takeIn', work: () => Promise<T>): Promise<T> {
    const start = performance.now();
    try {
      return await work();
    } finally {
      spent[what] += performance.now() - start;
    }
  }

  const start = performance.now();
  const outcome = await engine.round(stop.signal);
  const all = performance.now() - start;
  if (!outcome.ok && outcome.error.kind !== 'aborted') throw new Error(outcome.error.kind);
  const [entries, cases] = [await db.entries.count(), await db.cases.count()];
  const heldAside = (await store.heldAside()).length;
  db.close();
  const documents = outcome.ok ? outcome.value.pulled : spent.documents;
  return { ...spent, documents, all, entries, cases, heldAside };
}

const measures: SyncMeasures = { prepare, sync };
Object.assign(globalThis, { syncMeasures: measures });
