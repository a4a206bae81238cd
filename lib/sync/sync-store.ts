import type { DeviceId, Entry, EntryId, Hash } from '../ledger/entry';
import type { Membership, Refusal } from '../workspace/membership';
import type { Doc } from './remote';

/** Key for the personal data of one case: 32 bytes, base64url. Dropping it makes the content unreadable. */
export type CaseKey = {
  /** 32 hexadecimal digits; random. */
  readonly id: string;
  /** Such as "case:…". */
  readonly subject: string;
  readonly key: string;
};

/** A body that waits for its case key: a compact JWE. */
export type LockedBody = { readonly keyId: string; readonly sealed: string };

/** What a document held, once opened and its signature checked. */
export type Opened =
  | {
      readonly type: 'entry';
      readonly docId: string;
      /** Whose signature it bears; `entry.device` is the same, or it would not have been opened. */
      readonly signer: DeviceId;
      /** Body null when it is locked, or was deleted before it was sealed. */
      readonly entry: Entry;
      readonly locked: LockedBody | null;
    }
  | {
      readonly type: 'case-key';
      readonly docId: string;
      readonly signer: DeviceId;
      readonly caseKey: CaseKey;
    };

/**
 * Why a document was not opened. The first two may change with what arrives later; such documents are kept and
 * tried again. `newer`: written by a newer version of the extension.
 */
export type Unopened = 'no-key' | 'unknown-device' | 'bad-signature' | 'damaged' | 'newer';

export type Quarantined = { readonly doc: Doc; readonly reason: Unopened };

/**
 * What goes out: entries of this device in the order of its chain, each after the case key it needs. `sealed`:
 * a keyring or mail, sealed and stored in the transaction that made it necessary, and before its entry: who
 * reads that a new key counts shall be able to have it.
 */
export type Outgoing =
  | { readonly type: 'sealed'; readonly doc: Doc }
  | { readonly type: 'case-key'; readonly caseKey: CaseKey }
  | { readonly type: 'entry'; readonly entry: Entry; readonly caseKey: CaseKey | null };

export type Intake = {
  readonly opened: readonly Opened[];
  /** Keyrings that can't be judged yet are among them. */
  readonly quarantined: readonly Quarantined[];
  /** Kept until they are removed at the remote; `SyncStore.mail` gives them to who can open them. */
  readonly mail: readonly Doc[];
  /** Ids of documents kept aside that are done with and held nothing to take in, such as a keyring. */
  readonly settled: readonly string[];
  /** Ids of documents that the remote no longer holds. Only mail goes by it. */
  readonly removed: readonly string[];
  /** Null: these were retried, the cursor stays. */
  readonly cursor: string | null;
};

export type Acknowledged = {
  readonly entries: readonly EntryId[];
  /** Ids of case keys. */
  readonly caseKeys: readonly string[];
  /** Ids of documents that went out as they were. */
  readonly sealed: readonly string[];
};

export type Taken = {
  /** Subjects whose state changed. */
  readonly subjects: readonly string[];
  /** Who belongs to the team, or who may do what, changed: documents kept aside are worth another try. */
  readonly hasNewMembership: boolean;
};

/**
 * The browser's copy, as the engine sees it. Every method is one transaction: it happened whole or not at all,
 * also when the worker is stopped at the next `await`. Doing anything twice is doing it once.
 *
 * `takeIn` folds what `workspace/admission.ts` admits and keeps the rest aside with a reason; it looks again at
 * what it kept aside whenever the membership or the chain before it changed. A counting erasure drops the keys and
 * contents of its case, also those that come later; what a storage says was removed takes away mail and nothing else.
 */
export type SyncStore = {
  /** Where the next pull goes on; null before the first. */
  readonly cursor: () => Promise<string | null>;
  readonly membership: () => Promise<Membership | null>;
  readonly takeIn: (intake: Intake) => Promise<Taken>;
  /**
   * Documents kept aside because a key or a device was not known, in the order of their ids, from the first
   * after `after` (null: from the beginning). There may be several with one id, which are never split: whoever puts
   * rubbish under the id of something that waits must not push it out.
   */
  readonly retryable: (after: string | null, limit: number) => Promise<readonly Quarantined[]>;
  readonly mail: () => Promise<readonly Doc[]>;
  /** What the remote has not acknowledged yet. */
  readonly outgoing: (limit: number) => Promise<readonly Outgoing[]>;
  readonly outgoingCount: () => Promise<{ readonly count: number; readonly since: number | null }>;
  /** The remote holds these now. */
  readonly acknowledge: (held: Acknowledged) => Promise<void>;
  /** Case keys whose documents are to be deleted at the remote. */
  readonly droppedKeys: () => Promise<readonly string[]>;
  readonly forgetDropped: (keyIds: readonly string[]) => Promise<void>;
  readonly heldAside: () => Promise<readonly HeldAside[]>;
};

/** Something that arrived and does not count. */
export type HeldAside = {
  readonly reason: Refusal | Unopened;
  readonly device: DeviceId | null;
  readonly seq: number | null;
  /** Epoch ms of its arrival here. */
  readonly since: number;
  /** Null for a document that could not be opened. `hash` is the entry's own. */
  readonly entry: {
    readonly hash: Hash;
    readonly prev: Hash | null;
    readonly kind: string;
    readonly time: number;
  } | null;
};
