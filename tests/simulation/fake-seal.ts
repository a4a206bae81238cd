import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { isUnderOwnKey } from '../../lib/ledger/erasable';
import { type DeviceId, type Entry, hashOf, hasOwnId } from '../../lib/ledger/entry';
import type { KeyChest } from '../../lib/sync/sealing/key-chest';
import type { EpochKey } from '../../lib/sync/sealing/keyring';
import type { Doc } from '../../lib/sync/remote';
import type { CaseKey, LockedBody, Opened } from '../../lib/sync/sync-store';
import type { Enrolment } from '../../lib/workspace/enrolment';
import type { WorkspaceId } from '../../lib/workspace/membership';

/**
 * Seals as `seal.ts` does, with HMAC-SHA256 in place of signatures and encryption: nobody reads what they have no
 * key for, because nobody in the simulation looks into a document but through here. It really verifies. Work that
 * is the same for all devices (one document, one key) is done once.
 */
export type FakeWorld = {
  /** Secret of each public key: stands for the mathematics of signatures. */
  readonly secrets: Map<string, string>;
  readonly macs: Map<string, Map<string, string>>;
  readonly parsed: Map<string, Inner | null>;
};

export const createFakeWorld = (): FakeWorld => ({
  secrets: new Map(),
  macs: new Map(),
  parsed: new Map(),
});

export type Content =
  | { readonly entry: Entry; readonly locked: LockedBody | null }
  | { readonly caseKey: CaseKey }
  | { readonly epochs: readonly EpochKey[]; readonly to: readonly string[] }
  | { readonly wanted: string };

export type Inner = {
  /** Id of the epoch; of a keyring: empty. */
  readonly kid: string;
  readonly mac: string;
  readonly text: string;
  readonly signature: string;
  readonly signed: {
    readonly typ: string;
    readonly signer: DeviceId;
    readonly workspace: WorkspaceId;
    readonly content: Content;
  };
};

/** What a document says, whoever signed it: for a planted fault. */
export function openUnchecked(doc: Doc): Opened | null {
  const inner: Omit<Inner, 'signed'> = JSON.parse(doc.body);
  const signed: Inner['signed'] = JSON.parse(inner.text);
  return readOpened(doc.id, signed.signer, signed.content);
}

/** Also used by those who sign what they should not. */
export function sealFake(
  world: FakeWorld,
  signed: Inner['signed'],
  secret: string,
  { kid, key }: { kid: string; key: string },
): string {
  const text = JSON.stringify(signed);
  const signature = macOf(world, secret, text);
  return JSON.stringify({ kid, mac: macOf(world, key, text + signature), text, signature });
}

export function lockFake(world: FakeWorld, body: Entry['body'], { id, key }: CaseKey): LockedBody {
  const text = JSON.stringify(body);
  return { keyId: id, sealed: JSON.stringify({ mac: macOf(world, key, text), text }) };
}

export function readOpened(docId: string, signer: DeviceId, content: Content): Opened | null {
  if ('entry' in content) {
    const { entry, locked } = content;
    if (!hasOwnId(entry)) return null;
    return entry.body !== null && isUnderOwnKey(entry)
      ? null
      : { type: 'entry', docId, signer, entry, locked };
  }
  if ('caseKey' in content) return { type: 'case-key', docId, signer, caseKey: content.caseKey };
  return null;
}

/** The opening vouches for itself by its hash. */
export function openingKey({ signer, content }: Inner['signed'], id: WorkspaceId) {
  if (!('entry' in content) || content.entry.kind !== 'workspace-opening') return undefined;
  if (hashOf(content.entry) !== id) return undefined;
  return devicesOf(content.entry).find(({ device }) => device === signer)?.sign;
}

export function settleOpening(entry: Entry, chest: KeyChest): void {
  const payload = entry.body?.payload as { epoch: { id: string; keyHash: string } } | undefined;
  if (payload) chest.settle([payload.epoch]);
}

const devicesOf = ({ body }: Entry): readonly Enrolment[] =>
  (body?.payload as { devices?: readonly Enrolment[] } | undefined)?.devices ?? [];

export function parse(world: FakeWorld, body: string): Inner | null {
  const known = world.parsed.get(body);
  if (known !== undefined) return known;
  let inner: Inner | null = null;
  try {
    const outer: Omit<Inner, 'signed'> = JSON.parse(body);
    inner = { ...outer, signed: JSON.parse(outer.text) };
    if (typeof inner.signed.content !== 'object') inner = null;
  } catch {
    inner = null;
  }
  world.parsed.set(body, inner);
  return inner;
}

export function macOf({ macs }: FakeWorld, key: string, text: string): string {
  let byKey = macs.get(text);
  if (!byKey) macs.set(text, (byKey = new Map()));
  let mac = byKey.get(key);
  if (mac === undefined) {
    mac = bytesToHex(hmac(sha256, utf8ToBytes(`key ${key}`), utf8ToBytes(text)));
    byKey.set(key, mac);
  }
  return mac;
}
