import { type DeviceId, type Entry, hashOf } from '../../lib/ledger/entry';
import { isStorageFull } from '../../lib/store/failures';
import { createSyncEngine, type SyncEngine } from '../../lib/sync/engine/engine';
import type { EngineDeps } from '../../lib/sync/engine/parts';
import type { SyncState } from '../../lib/sync/engine/state';
import type { Result } from '../../lib/result';
import type { Doc } from '../../lib/sync/remote';
import type { MemberId, Role } from '../../lib/workspace/enrolment';
import type { WorkspaceId } from '../../lib/workspace/membership';
import type { Chance } from './chance';
import type { Connection, Database, DatabaseOptions, LocalDraft } from './database';
import type { Judged } from './judge';
import { createLife, type Life, throughLife } from './life';
import { type Disk, readDisk } from './memory-store';
import type { Network } from './network';
import type { Keeper, Vault } from './vault';
import type { VirtualClock } from './virtual-clock';

/** One browser of one person, and what it wrote. */
export type Device = {
  readonly id: DeviceId;
  readonly member: MemberId;
  readonly vault: Vault;
  readonly disk: Disk;
  readonly database: Database;
  /** Whoever uses it means well. An attacker's browser runs the same engine beside what they do. */
  isHonest: boolean;
  /** Everything it appended itself, as it was written. */
  readonly written: { readonly entry: Entry; readonly at: number }[];
  /** Documents it sealed, and who it knew to be out then. */
  readonly sealed: { readonly doc: Doc; readonly knownOut: ReadonlySet<DeviceId> }[];
  readonly view: () => Judged;
  /** Null: no longer, or not yet, in the team. */
  readonly role: () => Role | null;
  readonly keeper: () => Keeper | null;
  readonly isAwake: () => boolean;
  readonly state: () => SyncState | null;
  /** Starts the worker; nothing happens when it is running. */
  readonly start: () => void;
  readonly crash: (at: string) => void;
  /** For good, without a trace. */
  readonly end: () => void;
  /** Appends in one transaction. Null: the browser is not running, or what is written about is gone. */
  readonly append: (draft: LocalDraft) => Promise<Entry | null>;
  readonly poke: () => void;
  readonly wake: () => void;
  /** Sends calls of a person's actions through the same places where the browser may be stopped. */
  readonly call: <T>(name: string, effect: () => Promise<T>) => Promise<T>;
};

/** Wraps what an engine is given. `call`: a place at which the browser may be stopped. */
export type Tamper = (
  deps: EngineDeps,
  at: { readonly disk: Disk; readonly call: Life['call'] },
) => EngineDeps;

export type DeviceOptions = {
  readonly vault: Vault;
  readonly member: MemberId;
  readonly workspaceId: WorkspaceId;
  readonly clock: VirtualClock;
  readonly chance: Chance;
  readonly newDatabase: (options: DatabaseOptions) => Database;
  readonly network: Network;
  readonly crash: () => number;
  readonly pause: number;
  readonly isFull: () => boolean;
  readonly crashAt: number | null;
  /** Ms that its clock is off. */
  readonly skew: () => number;
  readonly trace: (text: string) => void;
  /** Plants a fault: wraps what the engine is given. */
  readonly tamper: Tamper;
  readonly onTaken: (device: Device) => void;
  readonly onStart: (device: Device) => void;
  readonly onBug: (error: unknown) => void;
};

export function createDevice(options: DeviceOptions): Device {
  const { vault, member, workspaceId, clock, chance, network, trace } = options;
  const now = (): number => startOfTime + clock.now() + options.skew();
  const { device: id, enrolment } = vault;
  const database = options.newDatabase({
    workspaceId,
    device: id,
    member,
    enrolment,
    chance,
    now,
    isFull: options.isFull,
    busy: clock.busy,
  });
  const { disk } = database;
  const gates = { count: 0, crashAt: options.crashAt };
  const written: Device['written'] = [];
  const sealed: Device['sealed'] = [];
  let running: Running | null = null;

  const restart = (): void =>
    clock.at(clock.now() + chance.int(100, 300_000), () => device.start());

  function start(): void {
    if (running) return;
    const life = createLife({
      chance,
      clock,
      crash: options.crash(),
      pause: options.pause,
      gates,
      onEnd: at => {
        trace(`${vault.device}: stopped ${at}`);
        running = null;
        end();
        restart();
      },
    });
    const keeper = vault.open(workspaceId);
    const stop = new AbortController();
    const connection = database.connect({
      life,
      unlock: (...args) => clock.busy(keeper.sealer.unlock(...args)),
      onAppend: () => running?.engine.poke(),
    });
    const end = (): void => {
      // Nothing of it goes on; a signal that never aborts would be kept in memory for good.
      life.end();
      stop.abort();
      void clock.busy(connection.close());
    };
    const deps: EngineDeps = {
      store: connection.store,
      remote: network.connect(vault.device),
      sealer: recordSealing(keeper),
      ports: {
        now: () => clock.now() + options.skew(),
        random: chance.next,
        sleep: (ms, signal) => clock.sleep(ms, signal),
      },
      onState: () => undefined,
      onTaken: () => options.onTaken(device),
      onFailure: error => {
        if (isStorageFull(error)) return 'disk-full';
        options.onBug(error);
        return 'unknown';
      },
    };
    const { store, remote, sealer, ports, ...told } = options.tamper(deps, {
      disk,
      call: life.call,
    });
    const engine = createSyncEngine({
      ...told,
      store: throughLife(life, 'store', store),
      remote: throughLife(life, 'remote', remote),
      sealer: throughLife(life, 'sealer', sealer),
      ports: { ...ports, sleep: (ms, signal) => life.call('sleep', () => ports.sleep(ms, signal)) },
      onTaken: subjects => {
        if (!life.isOver()) told.onTaken(subjects);
      },
    });
    running = { life, engine, keeper, connection, end };
    const run = (): void => void engine.run(stop.signal).catch(options.onBug);
    if (connection.ready) void clock.busy(connection.ready).then(run, options.onBug);
    else run();
    options.onStart(device);
  }

  function note(result: Result<Doc, 'no-key'>): Result<Doc, 'no-key'> {
    const { membership } = readDisk(disk);
    if (result.ok && membership && !membership.isRotationDue) {
      const out = [...membership.devices.values()].filter(({ isRevoked }) => isRevoked);
      sealed.push({ doc: result.value, knownOut: new Set(out.map(one => one.device)) });
    }
    return result;
  }

  /** Remembers under which knowledge each document was sealed. */
  function recordSealing({ sealer }: Keeper): Keeper['sealer'] {
    return {
      ...sealer,
      sealEntry: async (...args) => note(await clock.busy(sealer.sealEntry(...args))),
      sealCaseKey: async (...args) => note(await clock.busy(sealer.sealCaseKey(...args))),
      open: (...args) => clock.busy(sealer.open(...args)),
      takeKeys: (...args) => clock.busy(sealer.takeKeys(...args)),
      unlock: (...args) => clock.busy(sealer.unlock(...args)),
      sealKeyRequest: (...args) => clock.busy(sealer.sealKeyRequest(...args)),
      openKeyRequest: (...args) => clock.busy(sealer.openKeyRequest(...args)),
      sealKeyAnswer: (...args) => clock.busy(sealer.sealKeyAnswer(...args)),
    };
  }

  async function append(draft: LocalDraft): Promise<Entry | null> {
    if (!running) return null;
    const { connection } = running;
    const entry = await connection.append(draft);
    if (!entry) return null;
    written.push({ entry, at: clock.now() });
    trace(`${vault.device}: writes ${entry.kind} ${entry.seq} ${hashOf(entry).slice(0, 6)}`);
    return entry;
  }

  const device: Device = {
    id: vault.device,
    member,
    vault,
    disk,
    database,
    isHonest: true,
    written,
    sealed,
    view: () => readDisk(disk),
    role: () => {
      const own = readDisk(disk).membership?.devices.get(vault.device);
      return own?.terms.at(-1)?.role ?? null;
    },
    keeper: () => running?.keeper ?? null,
    isAwake: () => running !== null,
    state: () => running?.engine.state() ?? null,
    start,
    crash: at => {
      if (!running) return;
      running.end();
      running = null;
      trace(`${vault.device}: stopped ${at}`);
      restart();
    },
    end: () => running?.end(),
    append,
    poke: () => running?.engine.poke(),
    wake: () => running?.engine.wake(),
    call: (name, effect) =>
      running ? running.life.call(name, () => clock.busy(effect())) : new Promise(() => {}),
  };
  return device;
}

type Running = {
  readonly life: Life;
  readonly engine: SyncEngine;
  readonly keeper: Keeper;
  readonly connection: Connection;
  readonly end: () => void;
};

/** 21 November 2026. */
const startOfTime = Date.UTC(2026, 10, 21);
