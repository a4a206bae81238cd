import type { Entry, Hash } from '../../lib/ledger/entry';
import type { MemberId } from '../../lib/workspace/enrolment';
import type { WorkspaceId } from '../../lib/workspace/membership';
import type { Chance } from './chance';
import type { Device } from './device';
import type { Judged } from './judge';
import type { Network } from './network';
import type { Vault } from './vault';
import type { VirtualClock } from './virtual-clock';

/** Something that must not count anywhere, and under which final state that is so. */
export type Forgery = {
  readonly what: string;
  readonly hash: Hash;
  readonly entry: Entry;
  readonly isWrong: (truth: Judged, device: Entry['device']) => boolean;
};

/** All that a run knows. */
export type World = {
  readonly workspaceId: WorkspaceId;
  readonly chance: Chance;
  readonly clock: VirtualClock;
  readonly network: Network;
  readonly devices: Device[];
  readonly mostDevices: number;
  readonly newVault: () => Promise<Vault>;
  /** A browser that knows the workspace's id and nothing else. */
  readonly join: (vault: Vault, member: MemberId) => Device;
  readonly forgeries: Forgery[];
  readonly trace: (text: string) => void;
  readonly nextMember: () => MemberId;
};
