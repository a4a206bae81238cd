import { err, ok, type Result } from '../../result';
import { backOff } from './back-off';
import { createKeyExchange } from './keys';
import type { EngineDeps, EngineParts } from './parts';
import { type Pulled, pullPages, retryKept } from './pull';
import { createPusher, removeDropped } from './push';
import { createStateHolder, type EngineFault, needsPerson } from './state';
import type { RemoteError } from '../remote';

export type RoundDone = {
  /** Changes that came, and documents that went out. */
  readonly pulled: number;
  readonly hasMoved: boolean;
  readonly pushed: number;
  readonly fault: EngineFault | null;
};

export type SyncEngine = ReturnType<typeof createSyncEngine>;

/** After `wait` ended for nothing: a remote that says so at once must not be asked without a pause. */
const quietPause = 1_000;

/**
 * Exchanges entries with one remote. Keeps nothing in memory that matters: it may be stopped at any `await`, and
 * another one goes on from what the store holds. Nothing is lost or doubled by that, some work is repeated.
 */
export function createSyncEngine({ onState, onFailure, ...deps }: EngineDeps) {
  const { store, remote, ports } = deps;
  const state = createStateHolder(onState);
  const parts: EngineParts = {
    ...deps,
    onProgress: (done, hasMore) => state.set({ progress: hasMore ? { done } : null }),
    onPushed: async () => state.set({ pending: await store.outgoingCount() }),
  };
  const push = createPusher(parts);
  const exchangeKeys = createKeyExchange(parts);
  /** Rung by a local change, and by what makes trying again worthwhile. */
  const poked = createBell();
  const woken = createBell();
  /**
   * Whether what was kept aside is to be tried again. True at first: the engine before may have been stopped
   * between a new key and the look at what it opens.
   */
  let mayOpenMore = true;
  let last: Promise<unknown> = Promise.resolve();

  /** One exchange: everything there is in, then everything that waits out. Rounds never overlap. */
  async function round(signal: AbortSignal): Promise<Result<RoundDone, RemoteError>> {
    const turn = last.then(() => exchange(signal));
    last = turn.catch(() => undefined);
    return turn;
  }

  async function exchange(signal: AbortSignal): Promise<Result<RoundDone, RemoteError>> {
    if (signal.aborted) return err({ kind: 'aborted' });
    poked.reset();
    state.set({ phase: 'pulling', nextTryAt: null, pending: await store.outgoingCount() });
    const pulled = await pullAndRetry(signal);
    if (!pulled.ok) return pulled;
    state.set({ phase: 'pushing', progress: null });
    const pushed = await push(signal);
    if (!pushed.ok) return pushed;
    const removed = await removeDropped(parts, signal);
    if (!removed.ok) return removed;
    const handed = await exchangeKeys(signal);
    if (!handed.ok) return handed;
    state.set({ pending: await store.outgoingCount() });
    const { changes, hasMoved } = pulled.value;
    const { count, fault } = pushed.value;
    return ok({ pulled: changes, hasMoved, pushed: count, fault });
  }

  async function pullAndRetry(signal: AbortSignal): Promise<Result<Pulled, RemoteError>> {
    const wasDue = mayOpenMore;
    // Until the end of this: what breaks off in between may have brought a key already.
    mayOpenMore = true;
    const pulled = await pullPages(parts, signal);
    if (!pulled.ok) return pulled;
    if (wasDue || pulled.value.mayOpenMore) {
      const retried = await retryKept(parts, signal);
      if (!retried.ok) return retried;
    }
    mayOpenMore = false;
    state.set({ heldAside: (await store.heldAside()).length });
    return pulled;
  }

  /** What is thrown here is the store's or a bug's; it is told and tried again like a failure of the remote. */
  async function guarded<T>(
    work: () => Promise<Result<T, RemoteError>>,
  ): Promise<Result<T, Failure>> {
    try {
      return await work();
    } catch (error) {
      return err({ kind: onFailure(error) });
    }
  }

  /** Rounds until the signal aborts. What a server, a network or the disk does never makes it reject. */
  async function run(signal: AbortSignal): Promise<void> {
    const failed = { rounds: 0, waits: 0 };
    let fruitless = 0;
    while (!signal.aborted) {
      woken.reset();
      const outcome = await guarded(() => round(signal));
      if (!outcome.ok) {
        if (!signal.aborted) await rest(outcome.error, ++failed.rounds, signal);
      } else {
        failed.rounds = 0;
        const { fault, pulled, hasMoved } = outcome.value;
        state.set({ phase: 'idle', problem: fault, lastSuccess: ports.now() });
        if (pulled > 0) fruitless = 0;
        // Colleagues' beacons come all day: they shall not make an entry wait for minutes.
        else if (hasMoved) fruitless = Math.min(fruitless, 2);
        const heard = await guarded(() => listen(fruitless, signal));
        fruitless = heard.ok && heard.value === 'changed' ? fruitless + 1 : 0;
        if (heard.ok) failed.waits = 0;
        else if (!signal.aborted) await rest(heard.error, ++failed.waits, signal);
      }
      if (woken.isRung()) failed.rounds = failed.waits = 0;
    }
    state.set({ phase: 'stopped', nextTryAt: null, progress: null });
  }

  /** Until there may be something to do. */
  async function listen(
    fruitless: number,
    signal: AbortSignal,
  ): Promise<Result<'changed' | 'quiet' | 'rung', RemoteError>> {
    const interrupted = AbortSignal.any([signal, poked.signal(), woken.signal()]);
    // A remote that calls again and again with nothing is listened to less often.
    if (fruitless > 1) await ports.sleep(backOff(fruitless - 1, ports.random()), interrupted);
    if (interrupted.aborted) return ok('rung');
    const heard = await remote.wait(await store.cursor(), interrupted);
    if (interrupted.aborted) return ok('rung');
    if (heard.ok && heard.value === 'quiet') await ports.sleep(quietPause, interrupted);
    return heard;
  }

  /** After a failure: until the next try is due or somebody wakes us. A local change alone is no reason. */
  async function rest(failure: Failure, failures: number, signal: AbortSignal): Promise<void> {
    const wakeable = AbortSignal.any([signal, woken.signal()]);
    const told = { problem: failure.kind, progress: null };
    if (needsPerson(failure.kind)) {
      state.set({ ...told, phase: 'stopped', nextTryAt: null });
      await untilAborted(wakeable);
      return;
    }
    const delay = backOff(failures, ports.random(), failure.retryAfter);
    state.set({ ...told, phase: 'waiting', nextTryAt: ports.now() + delay });
    await ports.sleep(delay, wakeable);
  }

  return {
    round,
    run,
    /** After a local append: goes out at once, unless the next try has to be waited for. */
    poke: () => poked.ring(),
    /** Somebody mended something, came online or pressed "try again": forgets the back-off. */
    wake: () => {
      woken.ring();
      poked.ring();
    },
    state: state.get,
  };
}

type Failure = {
  readonly kind: RemoteError['kind'] | EngineFault;
  readonly retryAfter?: number;
};

/** Rung once, stays rung until it is reset: who rings before anybody listens is heard as well. */
function createBell() {
  let controller = new AbortController();
  return {
    ring: () => controller.abort(),
    signal: () => controller.signal,
    isRung: () => controller.signal.aborted,
    reset: () => {
      if (controller.signal.aborted) controller = new AbortController();
    },
  };
}

const untilAborted = (signal: AbortSignal): Promise<void> =>
  new Promise(resolve => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
