import { type DBCoreTable, Dexie } from 'dexie';
import { type Entry, hashOf } from '../../lib/ledger/entry';
import { ExpectedFailure } from '../../lib/rpc/server';
import { createWorkspaceLog } from '../../lib/service/team/workspace-log';
import { LotseDb } from '../../lib/store/db';
import { erasureTables, foldErased } from '../../lib/store/erase';
import { isStorageFull, stored } from '../../lib/store/failures';
import { isKind, type Kind, subjects } from '../../lib/store/kinds';
import { createLedger, ledgerTables } from '../../lib/store/ledger';
import { writeMeta } from '../../lib/store/meta';
import { projectSubjects } from '../../lib/store/projections';
import { createSyncStore, type TeamStore } from '../../lib/store/sync-store';
import { createDeviceKeys } from '../../lib/sync/sealing/device-keys';
import type { WorkspaceKind } from '../../lib/workspace/payloads';
import type { Connection, Database, DatabaseOptions, LocalDraft, Worker } from './database';
import { inspectDexie, readDexie } from './dexie-contents';
import { type Life, never } from './life';
import { createDisk } from './memory-store';

let databases = 0;
/** For callers that are gone as well. */
const gone = undefined as never;

/** The database that ships, over IndexedDB in memory. Needs `fake-indexeddb/auto`. */
export function createDexieDatabase(options: DatabaseOptions): Database {
  const name = `simulated-${databases++}`;
  const disk = createDisk(options, true);
  /** Looks in from outside: no worker's end touches it. */
  const eye = new LotseDb(name);
  const begun = begin(eye, options);
  let last: LotseDb | null = null;
  const look = (): Promise<void> => readDexie(eye, disk);
  return {
    disk,
    connect(worker) {
      last?.close();
      last = new LotseDb(name);
      return connect(last, worker, options, { begun, look });
    },
    async found(opening) {
      await begun;
      const { id, device, seq } = opening;
      await eye.transaction('rw', ['entries', 'chainHeads', 'unsent'], async () => {
        await eye.entries.add(opening);
        await eye.chainHeads.put({ device, seq, hash: hashOf(opening) });
        await eye.unsent.add({ id, seq });
      });
      await createSyncStore(depsOf(eye, options, async () => null)).rejudge();
      await look();
    },
    async inspect() {
      await look();
      const anew = createSyncStore(depsOf(eye, options, async () => null));
      return inspectDexie(eye, disk, await anew.membership());
    },
    async drop() {
      last?.close();
      await eye.delete();
    },
  };
}

const depsOf = (
  db: LotseDb,
  { now, chance }: DatabaseOptions,
  unlock: Worker['unlock'],
): Parameters<typeof createSyncStore>[0] => ({
  db,
  now,
  randomBytes: count => chance.bytes(count),
  unlock,
});

/** Nobody signs with them here: a vault has to hold some. */
let deviceKeys: ReturnType<typeof createDeviceKeys> | null = null;

async function begin(db: LotseDb, { workspaceId, device, member, enrolment }: DatabaseOptions) {
  const { sign, box } = await (deviceKeys ??= createDeviceKeys());
  await db.vault.put({
    id: 'own',
    workspace: workspaceId,
    member,
    enrolment,
    sign,
    box,
    remote: { type: 'couchdb', url: 'https://couch.example/team', login: { type: 'none' } },
    joining: null,
  });
  await writeMeta(db, 'device', device);
  await writeMeta(db, 'author', member);
}

function connect(
  db: LotseDb,
  { life, unlock, onAppend }: Worker,
  options: DatabaseOptions,
  { begun, look }: { readonly begun: Promise<void>; readonly look: () => Promise<void> },
): Connection {
  const transactions = breakOffWith(db, life, options.isFull);
  const deps = depsOf(db, options, unlock);
  const store = createSyncStore(deps);
  const write = createPen(db, store, { ...deps, onAppend });
  const ready = begun.then(look);

  /** What is under way when the worker ends never answers, and time must not wait for it. */
  const run = <T>(work: () => Promise<T>): Promise<T> =>
    options.busy(Promise.race([work(), life.ended.then(() => gone)]));

  async function change<T>(work: () => Promise<T>): Promise<T> {
    const value = await work();
    await look();
    return value;
  }
  return {
    store: {
      cursor: () => run(store.cursor),
      membership: () => run(store.membership),
      takeIn: intake => run(() => change(() => store.takeIn(intake))),
      retryable: (after, limit) => run(() => store.retryable(after, limit)),
      mail: () => run(store.mail),
      // Makes the keys of cases.
      outgoing: limit => run(() => change(() => store.outgoing(limit))),
      outgoingCount: () => run(store.outgoingCount),
      acknowledge: held => run(() => change(() => store.acknowledge(held))),
      droppedKeys: () => run(store.droppedKeys),
      forgetDropped: ids => run(() => change(() => store.forgetDropped(ids))),
      heldAside: () => run(store.heldAside),
    },
    ready,
    append: draft =>
      life.call('append', () =>
        run(async () => {
          await ready;
          return change(() => write(draft));
        }),
      ),
    async close() {
      await transactions.abort();
      db.close({ disableAutoOpen: true });
      await ready;
      await look();
    },
  };
}

/** Every request is a place at which the worker may end. What it had under way is then undone by the browser. */
function breakOffWith(
  db: LotseDb,
  life: Life,
  isFull: DatabaseOptions['isFull'],
): { readonly abort: () => Promise<void> } {
  const active = new Map<IDBTransaction, Promise<void>>();
  // Hands the request's own promise on: another one would take longer than a transaction waits.
  const gate = <T>(at: string, request: () => Promise<T>): Promise<T> => {
    return life.survives(at) ? request() : never<T>();
  };
  db.use({
    stack: 'dbcore',
    name: 'life',
    create: core => ({
      ...core,
      transaction(...args) {
        const transaction = core.transaction(...args) as IDBTransaction;
        const isOver = new Promise<void>(resolve => {
          for (const event of ['complete', 'abort'])
            transaction.addEventListener(event, () => resolve());
        });
        active.set(
          transaction,
          isOver.then(() => void active.delete(transaction)),
        );
        return transaction;
      },
      table: name => throughGate(core.table(name), gate, isFull),
    }),
  });
  return {
    async abort() {
      const ends = [...active.values()];
      for (const transaction of active.keys()) undo(transaction);
      await Promise.all(ends);
    },
  };
}

function undo(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch (error) {
    // Its end is on the way already.
    if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
  }
}

const throughGate = (
  table: DBCoreTable,
  gate: <T>(at: string, request: () => Promise<T>) => Promise<T>,
  isFull: DatabaseOptions['isFull'],
): DBCoreTable => ({
  ...table,
  mutate: request =>
    gate(`while writing ${table.name}`, () =>
      request.type !== 'delete' && isFull()
        ? Promise.reject(new Dexie.QuotaExceededError('full'))
        : table.mutate(request),
    ),
  get: request => gate(`while reading ${table.name}`, () => table.get(request)),
  getMany: request => gate(`while reading ${table.name}`, () => table.getMany(request)),
  query: request => gate(`while reading ${table.name}`, () => table.query(request)),
});

/** Writes as the product's services do. */
function createPen(
  db: LotseDb,
  store: TeamStore,
  deps: Parameters<typeof createLedger>[0],
): (draft: LocalDraft) => Promise<Entry | null> {
  const ledger = createLedger(deps);
  const log = createWorkspaceLog({ db, ledger, store });

  function write(kind: Kind, { subject, payload }: LocalDraft): Promise<Entry | null> {
    return db.transaction('rw', [...ledgerTables, ...erasureTables], async () => {
      const id = subject.slice(subject.indexOf(':') + 1);
      const isCase = subject.startsWith('case:') && kind !== 'case-opening';
      if (isCase && (await db.cases.where('id').equals(id).count()) === 0) return null;
      const { state } = await ledger.append(kind, subject, payload as never);
      if (kind === 'erasure')
        await projectSubjects(db, [subject], await foldErased(db, [subject], []));
      return state.current;
    });
  }

  return async draft => {
    const { kind, payload, docs = [] } = draft;
    if (!isKind(kind)) throw new Error(`no kind: ${kind}`);
    try {
      const isAboutTeam = draft.subject === subjects.workspace();
      if (isAboutTeam) return await log.append(kind as WorkspaceKind, payload as never, docs);
      const written = await stored(() => write(kind, draft));
      return written.ok ? written.value : null;
    } catch (error) {
      // What a person is told: their role does not allow it any more.
      if (error instanceof ExpectedFailure || isStorageFull(error)) return null;
      throw error;
    }
  };
}
