import type { DeviceId, EntryId, Hash } from '../ledger/entry';
import type { Enrolment, Epoch, MemberId, Role } from './enrolment';

/** The hash of the opening entry. */
export type WorkspaceId = Hash;

/** From which entry of a device's chain on which role counts; null: nothing counts any more. */
export type Term = { readonly fromSeq: number; readonly role: Role | null };

export type Device = Enrolment & {
  readonly member: MemberId;
  /** In order of `fromSeq`, which rises strictly; the first begins at 1. */
  readonly terms: readonly Term[];
  readonly isRevoked: boolean;
  /** Which entry stands at this place of the chain: decided after a fork, or named by a cut. */
  readonly forks: ReadonlyMap<number, Hash>;
};

export type Member = {
  readonly id: MemberId;
  readonly name: string;
  /** Null after leaving. */
  readonly role: Role | null;
  readonly devices: readonly DeviceId[];
  /** Epoch ms, by the clock of who let them in. */
  readonly joinedAt: number;
};

export type Nomination = {
  readonly id: EntryId;
  readonly member: MemberId;
  readonly by: MemberId;
  readonly at: number;
};

/** Who belongs to a workspace and may do what, as the entries about it say. */
export type Membership = {
  readonly id: WorkspaceId;
  readonly name: string;
  readonly presenceNames: boolean;
  readonly members: ReadonlyMap<MemberId, Member>;
  readonly devices: ReadonlyMap<DeviceId, Device>;
  /**
   * Every key generation that a lead who stays announced rightfully; the last is the one to seal with. What anybody
   * else announces is no generation, so that nobody who can't hand out keys makes all others wait for one.
   */
  readonly epochs: readonly Epoch[];
  /**
   * Generations whose announcement is here with all it goes on from, and is not taken (any more). Nothing is sealed with
   * them, but whoever took the announcement for good for a while may have done so.
   */
  readonly lapsedEpochs: readonly Epoch[];
  /** Somebody left whom the newest key may have reached: a lead's browser has to write `key-rotated`. */
  readonly isRotationDue: boolean;
  /** Nominations that wait for a second lead. */
  readonly nominations: readonly Nomination[];
  readonly usedInvitations: ReadonlySet<string>;
  /** Parents of the next entry about the workspace: what counts and nothing that counts goes on from. At most 100. */
  readonly heads: readonly EntryId[];
  /** Entries about the workspace that do not count, and why. */
  readonly refused: ReadonlyMap<EntryId, Refusal>;
};

/** Why an entry is kept aside. Shown in plain words; nothing of it is folded. */
export type Refusal =
  /** No member's device, or not yet. */
  | 'unknown-device'
  /** Written under another member's name. */
  | 'wrong-author'
  /** After the device or the member was revoked. */
  | 'revoked'
  /** The member's role may not write this. */
  | 'role'
  /** An entry before it has not arrived. */
  | 'gap'
  /** Does not go on from the entry before it, or its content is not what was committed to. */
  | 'broken-chain'
  /** The device's chain goes on in two ways, and no lead has decided. */
  | 'forked'
  /** Of a kind, or a version of it, that this extension does not know. */
  | 'unknown-kind';
