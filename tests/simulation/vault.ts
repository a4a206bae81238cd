import type { HeldKey } from '../../lib/sync/sealing/key-chest';
import type { EpochKey } from '../../lib/sync/sealing/keyring';
import type { Doc } from '../../lib/sync/remote';
import type { Sealer } from '../../lib/sync/sealer';
import type { DeviceId } from '../../lib/ledger/entry';
import type { Enrolment, Epoch } from '../../lib/workspace/enrolment';
import type { Membership, WorkspaceId } from '../../lib/workspace/membership';

/** The keys of one device: what survives a crash. `fake-vault.ts` is fast, `real-vault.ts` is what ships. */
export type Vault = {
  readonly device: DeviceId;
  readonly enrolment: Enrolment;
  /** Workspace keys, as stored. */
  readonly held: () => readonly HeldKey[];
  readonly newEpoch: () => { readonly epoch: Epoch; readonly epochKey: EpochKey };
  /** What a running worker has of it. */
  readonly open: (workspaceId: WorkspaceId, disguise?: Disguise) => Keeper;
};

export type Keeper = {
  readonly sealer: Sealer;
  readonly holdKey: (key: EpochKey) => Promise<void>;
  /** All announced keys, and the one that is about to be, for these devices. */
  readonly sealKeyring: (
    membership: Membership,
    fresh: EpochKey | null,
    recipients: readonly Enrolment[],
  ) => Promise<Doc>;
};

/** For attacks. Nothing of it is stored. */
export type Disguise = {
  /** Signs with these keys and says to be another device. */
  readonly as?: DeviceId;
  /** Workspace keys that somebody else handed over. */
  readonly held?: readonly HeldKey[];
};
