import type { Draft } from '../../lib/ledger/chain';
import type { DeviceId, Entry } from '../../lib/ledger/entry';
import type { Doc } from '../../lib/sync/remote';
import type { Sealer } from '../../lib/sync/sealer';
import type { CaseKey, SyncStore } from '../../lib/sync/sync-store';
import type { Enrolment, MemberId } from '../../lib/workspace/enrolment';
import type { WorkspaceId } from '../../lib/workspace/membership';
import type { Chance } from './chance';
import type { Life } from './life';
import type { Disk } from './memory-store';

/** What somebody writes, with what has to go out with it. */
export type LocalDraft = Omit<Draft, 'author' | 'version'> & {
  readonly version?: number;
  readonly caseKey?: CaseKey | null;
  readonly docs?: readonly Doc[];
};

/** What one browser keeps. `memory-store.ts` is fast, `dexie-store.ts` is what ships. */
export type Database = {
  /** What is in it, as of the last transaction. */
  readonly disk: Disk;
  /** For a worker that starts. */
  readonly connect: (worker: Worker) => Connection;
  /** The entry that opens the workspace. */
  readonly found: (opening: Entry) => Promise<void>;
  /** What is wrong in it: one line each. */
  readonly inspect: () => Promise<readonly string[]>;
  readonly drop: () => Promise<void>;
};

export type DatabaseOptions = {
  readonly workspaceId: WorkspaceId;
  readonly device: DeviceId;
  readonly member: MemberId;
  readonly enrolment: Enrolment;
  readonly chance: Chance;
  /** Epoch ms by this browser's clock. */
  readonly now: () => number;
  /** Whether the disk takes nothing at this moment. */
  readonly isFull: () => boolean;
  /** Keeps time from passing meanwhile. */
  readonly busy: <T>(work: Promise<T>) => Promise<T>;
};

export type Worker = Pick<Sealer, 'unlock'> & {
  readonly life: Life;
  readonly onAppend: () => void;
};

export type Connection = {
  readonly store: SyncStore;
  /** Null: at once. */
  readonly ready: Promise<void> | null;
  /** In one transaction. Null: it can't be written any more, as what it goes on from is gone or not allowed. */
  readonly append: (draft: LocalDraft) => Promise<Entry | null>;
  /** The worker was stopped: what is under way is undone. Ends when it is. */
  readonly close: () => Promise<void>;
};
