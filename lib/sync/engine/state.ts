import type { RemoteError } from '../remote';

/**
 * What went wrong though the remote answered. Nothing is lost by any of these; what waits goes on waiting.
 * `mismatch`: the remote holds something else where one of our documents should be, or will not give it out.
 * `too-large`, `forbidden`: it refuses single documents. `no-key`: the newest key of the team has not arrived.
 * `disk-full`: this browser can store no more. `unknown`: a bug; it was reported as such.
 */
export type EngineFault =
  'mismatch' | 'too-large' | 'forbidden' | 'no-key' | 'disk-full' | 'unknown';

/** How far the exchange with the remote is, for people. Times in epoch ms. */
export type SyncState = {
  /** `idle`: all is exchanged, listening. `waiting`: until the next try. `stopped`: until somebody does something. */
  readonly phase: 'idle' | 'pulling' | 'pushing' | 'waiting' | 'stopped';
  /** Changes that are here alone, and since when the oldest waits. */
  readonly pending: { readonly count: number; readonly since: number | null };
  /** When a round last came through. */
  readonly lastSuccess: number | null;
  readonly problem: RemoteError['kind'] | EngineFault | null;
  readonly nextTryAt: number | null;
  /** Documents fetched in this round, while there are more than one page of them. */
  readonly progress: { readonly done: number } | null;
  /** Of what arrived, how much does not count. */
  readonly heldAside: number;
};

/** Nothing but a person helps here: the login, or the permission to ask this host. */
export const needsPerson = (kind: RemoteError['kind'] | EngineFault): boolean =>
  kind === 'login' || kind === 'not-allowed';

export const initialState: SyncState = {
  phase: 'stopped',
  pending: { count: 0, since: null },
  lastSuccess: null,
  problem: null,
  nextTryAt: null,
  progress: null,
  heldAside: 0,
};

/** Keeps the state and tells about it when it really changed. */
export function createStateHolder(onState: (state: SyncState) => void): {
  readonly get: () => SyncState;
  readonly set: (change: Partial<SyncState>) => void;
} {
  let state = initialState;
  return {
    get: () => state,
    set: change => {
      const next = { ...state, ...change };
      if (JSON.stringify(next) === JSON.stringify(state)) return;
      state = next;
      onState(state);
    },
  };
}
