import type { Result } from '../result';

/**
 * What a remote stores. The server sees the type, the id, the size and who wrote when, nothing else.
 * `data`: entries and case keys (ids are keyed hashes). `keyring`: workspace keys, boxed to devices.
 * `mail`: requests to join, recovery kits.
 */
export type DocType = 'data' | 'keyring' | 'mail';

export type Doc = {
  readonly type: DocType;
  /** 22 to 64 of A–Z a–z 0–9 _ -; unique over all types. */
  readonly id: string;
  /** ASCII. */
  readonly body: string;
};

export type Change = Doc | { readonly id: string; readonly removed: true };

export type Page = {
  readonly changes: readonly Change[];
  /** Where the next pull goes on. Opaque: only the remote that gave it can read it. */
  readonly cursor: string;
  readonly hasMore: boolean;
};

/**
 * `exists`: a document of that id is there already and was left as it is; whether it is the same, the caller
 * must look. `too-large`: this document alone. `removed`: it was there and was deleted for good.
 */
export type PushOutcome = {
  readonly id: string;
  readonly outcome: 'stored' | 'exists' | 'removed' | 'too-large' | 'refused';
};

/**
 * Why a request brought nothing; nothing is lost by any of these.
 * `retryAfter`: milliseconds, if the server said so.
 */
export type RemoteError = {
  readonly kind:
    /** No connection, or it broke off, or half an answer. */
    | 'offline'
    /** Too slow to be of use. */
    | 'timeout'
    /** 401: login missing, wrong or ended. */
    | 'login'
    /** 403 as a whole. */
    | 'forbidden'
    /** The database or folder is not there. */
    | 'missing'
    /** What answers is not the storage: a captive portal, a proxy's error page. */
    | 'not-a-storage'
    /** 413: fewer documents at once. */
    | 'too-large'
    /** 429, 503. */
    | 'busy'
    /** 507, or the quota is used up. */
    | 'full'
    /** 5xx, or an answer that breaks the protocol. */
    | 'server'
    /** The person has not allowed requests to this host, or took it back. */
    | 'not-allowed'
    | 'aborted';
  readonly retryAfter?: number;
};

export type Answered<T> = Promise<Result<T, RemoteError>>;

/**
 * A place that carries sealed documents between browsers: one contract, one suite of tests
 * (`tests/remotes/contract.ts`) for all. No method throws for what a network or a server can do.
 */
export type Remote = {
  /** Adds documents; never changes one that is there. At most 500, at most 4 MB together. */
  readonly push: (docs: readonly Doc[], signal: AbortSignal) => Answered<readonly PushOutcome[]>;
  /**
   * What was added and removed after `cursor` (null: everything), in the order the remote has it. Every document
   * comes at least once; it may come again. At most `limit` changes.
   */
  readonly pull: (cursor: string | null, limit: number, signal: AbortSignal) => Answered<Page>;
  /** Ends when there may be something after `cursor`, or after a while ('quiet'). */
  readonly wait: (cursor: string | null, signal: AbortSignal) => Answered<'changed' | 'quiet'>;
  readonly get: (id: string, signal: AbortSignal) => Answered<Doc | null>;
  /** Deletes for good; an id that is not there is fine. It can't be added again. */
  readonly remove: (ids: readonly string[], signal: AbortSignal) => Answered<void>;
  /** Presence: one small value per key, overwritten, never history. null takes it away. */
  readonly setBeacon: (key: string, body: string | null, signal: AbortSignal) => Answered<void>;
  readonly readBeacons: (signal: AbortSignal) => Answered<readonly Beacon[]>;
  /** Evidence: sealed bytes under a name, added once. */
  readonly putBlob: (id: string, bytes: Uint8Array, signal: AbortSignal) => Answered<void>;
  readonly getBlob: (id: string, signal: AbortSignal) => Answered<Uint8Array | null>;
  /** One that is not there is fine. Unlike a document, it can be added again. At most 500. */
  readonly removeBlobs: (ids: readonly string[], signal: AbortSignal) => Answered<void>;
};

export type Beacon = { readonly key: string; readonly body: string };
