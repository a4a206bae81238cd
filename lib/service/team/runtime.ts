import { isStorageFull } from '../../store/failures';
import type { LotseDb } from '../../store/db';
import { writeMeta } from '../../store/meta';
import { createSyncStore } from '../../store/sync-store';
import { createSyncEngine, type SyncEngine } from '../../sync/engine/engine';
import { initialState, type SyncState } from '../../sync/engine/state';
import type { Remote } from '../../sync/remote';
import { createSealer, unlock, type WorkspaceSealer } from '../../sync/sealing/seal';
import type { SyncStore } from '../../sync/sync-store';
import type { RecordOf } from '../../store/tables';
import type { Ports } from '../ports';
import type { OpenRemote } from './remotes';
import { sleep } from './sleep';

export type Vault = RecordOf<'vault'>;

/** What a browser that belongs to a team works with. */
export type Seat = {
  readonly vault: Vault;
  readonly remote: Remote;
  readonly sealer: WorkspaceSealer;
  readonly store: SyncStore;
  readonly engine: SyncEngine;
};

export type RuntimeDeps = {
  readonly db: LotseDb;
  readonly openRemote: OpenRemote;
  readonly ports: Pick<Ports, 'now' | 'randomBytes' | 'notify' | 'setAlarm'>;
  readonly onTaken: (subjects: readonly string[]) => void;
  readonly onExchanged: () => void;
};

/** The worker is woken this often while a team exists, should the browser have stopped it. */
const wakeEvery = 60_000;
const pokeAfter = 100;

export type TeamRuntime = ReturnType<typeof createTeamRuntime>;

/** The running exchange of the team this browser belongs to: at most one. */
export function createTeamRuntime({ db, openRemote, ports, onTaken, onExchanged }: RuntimeDeps) {
  let running: { readonly seat: Seat; readonly stop: () => Promise<void> } | null = null;
  let starting: Promise<Seat | null> | null = null;
  let poking: ReturnType<typeof setTimeout> | null = null;
  const store = createSyncStore({ db, ...ports, unlock });

  const sealerFor = (
    { workspace, enrolment, sign, box }: Vault,
    held: Parameters<typeof createSealer>[0]['held'],
  ): WorkspaceSealer =>
    createSealer({
      workspaceId: workspace,
      device: enrolment.device,
      keys: { sign, box, boxKey: enrolment.box },
      held,
      saveKeys: async keys => {
        await db.workspaceKeys.put({ id: 'held', held: [...keys] });
      },
    });

  /** Everything a seat needs, without starting anything. */
  async function takeSeat(vault: Vault): Promise<Seat | null> {
    const remote = await openRemote(vault.remote, vault.enrolment.device);
    if (!remote) return null;
    const kept = await db.workspaceKeys.get('held');
    const sealer = sealerFor(vault, kept?.held ?? []);
    const engine = createSyncEngine({
      store,
      remote,
      sealer,
      ports: { now: ports.now, random: Math.random, sleep },
      onState: ({ phase, problem }) => {
        if (problem === 'login') void writeMeta(db, 'isLoginRefused', true);
        ports.notify('team');
        if (phase === 'idle') onExchanged();
      },
      onTaken,
      onFailure: error => {
        if (isStorageFull(error)) return 'disk-full';
        console.error(error);
        return 'unknown';
      },
    });
    return { vault, remote, sealer, store, engine };
  }

  async function start(): Promise<Seat | null> {
    const vault = await db.vault.get('own');
    if (!vault || vault.joining) return null;
    await ports.setAlarm('team', ports.now() + wakeEvery);
    const seat = await takeSeat(vault);
    if (!seat) return null;
    const controller = new AbortController();
    const ended = seat.engine.run(controller.signal);
    running = {
      seat,
      stop: async () => {
        controller.abort();
        await ended;
      },
    };
    return seat;
  }

  async function stop(): Promise<void> {
    const was = running;
    running = null;
    starting = null;
    await was?.stop();
  }

  return {
    store,
    sealerFor,
    /** The seat of the running exchange, which this starts; null without a team, or without its folder. */
    seat: (): Promise<Seat | null> => (starting ??= start()),
    /** After the vault changed. */
    async restart(): Promise<Seat | null> {
      await stop();
      return (starting ??= start());
    },
    stop,
    /** Soon, not at once: what was written shall be committed, and a row of changes goes out together. */
    poke(): void {
      poking ??= setTimeout(() => {
        poking = null;
        running?.seat.engine.poke();
      }, pokeAfter);
    },
    wake: () => running?.seat.engine.wake(),
    state: (): SyncState => running?.seat.engine.state() ?? initialState,
  };
}
