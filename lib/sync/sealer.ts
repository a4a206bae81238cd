import type { DeviceId, Entry } from '../ledger/entry';
import type { Result } from '../result';
import type { Membership } from '../workspace/membership';
import type { KeyRequestSealer } from './sealing/key-request';
import type { Doc } from './remote';
import type { CaseKey, LockedBody, Opened, Unopened } from './sync-store';

/**
 * Turns what a browser knows into documents and back. Holds the device's private keys and the workspace keys;
 * `seal.ts` is the one that ships. The simulation runs most seeds with a faster one of the same shape.
 */
export type Sealer = KeyRequestSealer & {
  /** Whose keys these are. */
  readonly device: DeviceId;
  /**
   * Signs and encrypts with the newest key that `membership` announces. `no-key`: this device does not have that
   * key (yet); an older one is never used instead, for somebody who left may still have it.
   */
  readonly sealEntry: (
    entry: Entry,
    caseKey: CaseKey | null,
    membership: Membership,
  ) => Promise<Result<Doc, 'no-key'>>;
  readonly sealCaseKey: (
    caseKey: CaseKey,
    membership: Membership,
  ) => Promise<Result<Doc, 'no-key'>>;
  /**
   * Id of the document that holds a case key, or an entry. `membership` tells the first key, which ids are made with,
   * from others that came under its name.
   */
  readonly docIdOf: (
    what: { readonly entry: string } | { readonly caseKey: string },
    membership: Membership,
  ) => string;
  /**
   * Decrypts and checks the signature against the membership's devices. Before the opening entry is known,
   * `membership` is null and only a document whose entry is the opening (its hash is the workspace's id) opens.
   */
  readonly open: (doc: Doc, membership: Membership | null) => Promise<Result<Opened, Unopened>>;
  /**
   * Takes new keys out of a keyring document, if one is for this device. They are stored for good when this
   * returns. `later`: who signed it, or the generation of a key, is not known yet; worth another try when the
   * membership changed.
   */
  readonly takeKeys: (
    doc: Doc,
    membership: Membership | null,
  ) => Promise<'taken' | 'nothing' | 'later'>;
  readonly unlock: (locked: LockedBody, caseKey: CaseKey) => Promise<Entry['body']>;
};
