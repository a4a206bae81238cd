import type { SyncState } from './state';
import type { Remote } from '../remote';
import type { Sealer } from '../sealer';
import type { SyncStore } from '../sync-store';

export type EnginePorts = {
  /** Epoch ms. For people only: nothing is decided by a clock. */
  readonly now: () => number;
  /** In [0, 1). */
  readonly random: () => number;
  /** Ends after `ms`, or when the signal aborts; never rejects. 0 gives others a turn. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
};

export type EngineDeps = {
  readonly store: SyncStore;
  readonly remote: Remote;
  readonly sealer: Sealer;
  readonly ports: EnginePorts;
  readonly onState: (state: SyncState) => void;
  /** Subjects whose state changed by what arrived. */
  readonly onTaken: (subjects: readonly string[]) => void;
  /** Told what the store or a bug threw; says what people are told. */
  readonly onFailure: (error: unknown) => 'disk-full' | 'unknown';
};

/** What the halves of a round share. */
export type EngineParts = Omit<EngineDeps, 'onState' | 'onFailure'> & {
  readonly onProgress: (done: number, hasMore: boolean) => void;
  readonly onPushed: () => Promise<void>;
};
