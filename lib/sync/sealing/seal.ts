import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { base64url } from 'jose';
import * as z from 'zod/mini';
import { type DeviceId, Entry, EntryBody, Hash, hasOwnId } from '../../ledger/entry';
import { isUnderOwnKey } from '../../ledger/erasable';
import { err, ok, type Result } from '../../result';
import type { Membership, WorkspaceId } from '../../workspace/membership';
import { type BeaconSealer, createBeaconSealer } from './beacon';
import { createChannel, type Received } from './channel';
import type { DeviceKeys } from './device-keys';
import {
  decodeText,
  decryptText,
  encodeText,
  encryptText,
  importContentKey,
  readKeyId,
} from './envelope';
import { createFileSealer, type FileSealer } from './file-seal';
import { createKeyChest, type HeldKey } from './key-chest';
import { createKeyRequests } from './key-request';
import { type EpochKey, type Keyring, openKeyring } from './keyring';
import type { Doc } from '../remote';
import type { Sealer } from '../sealer';
import { parseCanonical, writeCanonical } from './strict-json';
import type { CaseKey, LockedBody, Opened, Unopened } from '../sync-store';

export type SealerOptions = {
  readonly workspaceId: WorkspaceId;
  readonly device: DeviceId;
  readonly keys: Pick<DeviceKeys, 'sign' | 'box' | 'boxKey'>;
  /** What `saveKeys` was given last; for a new workspace the key of its opening. */
  readonly held: readonly HeldKey[];
  /** Must have stored them when it resolves. */
  readonly saveKeys: (held: readonly HeldKey[]) => Promise<void>;
};

/** What ships: a `Sealer`, and what only who runs the team needs. */
export type WorkspaceSealer = Sealer &
  BeaconSealer &
  FileSealer & {
    /** Holds a key that this device made; before the entry that announces it is sealed. */
    readonly holdKey: (key: EpochKey) => Promise<void>;
    /** All announced keys that this device has, to be sealed for others. */
    readonly keyring: (membership: Membership) => Keyring;
  };

type Named = Parameters<Sealer['docIdOf']>[0];

const entryType = 'kommentarlotse-entry';
const caseKeyType = 'kommentarlotse-case-key';
/** Bodies lie inside of what is padded already; this keeps the length of a deleted text from its colleagues. */
const smallestBody = 256;
/** Keys that nobody announced are held of a device that was revoked. */
const mostFromFormer = 20;

const Locked = z.strictObject({
  keyId: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  sealed: z.string(),
});
const frame = { v: z.literal(1), workspace: Hash };
const EntryContent = z.strictObject({ ...frame, entry: Entry, locked: z.nullable(Locked) });
const CaseKeyContent = z.strictObject({
  ...frame,
  caseKey: z.strictObject({
    id: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
    subject: z.string().check(z.minLength(1), z.maxLength(300)),
    key: z.string().check(z.regex(/^[\w-]{43}$/)),
  }),
});

/** Holds the keys of one device in one workspace. Nothing that a storage sends makes it throw. */
export function createSealer(options: SealerOptions): WorkspaceSealer {
  const { workspaceId, device, keys } = options;
  const chest = createKeyChest(options.held, options.saveKeys);
  const channel = createChannel({ ...options, chest });

  const idOf = (name: string): string | null => {
    const key = chest.indexKey();
    return key && base64url.encode(hmac(sha256, key, utf8ToBytes(name)));
  };
  const findDocId = (what: Named): string | null =>
    idOf('entry' in what ? `entry:${what.entry}` : `case-key:${what.caseKey}`);

  async function sealData(
    what: Named,
    typ: string,
    content: Readonly<Record<string, unknown>>,
    membership: Membership,
  ): Promise<Result<Doc, 'no-key'>> {
    const body = await channel.seal(typ, content, membership);
    const id = findDocId(what);
    return body === null || id === null ? err('no-key') : ok({ type: 'data', id, body });
  }

  async function takeKeys(doc: Doc, membership: Membership | null) {
    if (membership) chest.settle(membership.epochs);
    const opened = await openKeyring(doc, workspaceId, keys);
    if (!opened.ok) return opened.error === 'newer' ? 'later' : 'nothing';
    const { epochs, signed } = opened.value;
    if (!membership) return (await chest.add(epochs, null)) ? 'taken' : 'nothing';
    const signer = membership.devices.get(signed.device);
    if (signer && !(await channel.isSigned(signed, signer.sign))) return 'nothing';
    const announced = epochs.filter(({ id }) => chest.isAnnounced(id));
    const hasTaken = await chest.add(announced, null);
    const others = epochs.filter(one => !announced.includes(one));
    if (others.length === 0) return hasTaken ? 'taken' : 'nothing';
    if (!signer) return hasTaken ? 'taken' : 'later';
    // Who was removed here may be who removes, as others see it: what says so is sealed with these.
    const most = signer.isRevoked ? mostFromFormer : Infinity;
    return (await chest.add(others, signed.device, most)) || hasTaken ? 'taken' : 'nothing';
  }

  return {
    device,
    async sealEntry(entry, caseKey, membership) {
      const locked = caseKey && entry.body ? await lock(entry.body, caseKey) : null;
      if (!locked && entry.body && isUnderOwnKey(entry))
        throw new TypeError('what a case holds is sealed with the key of the case');
      const content = { entry: locked ? { ...entry, body: null } : entry, locked };
      return sealData({ entry: entry.id }, entryType, content, membership);
    },
    sealCaseKey: ({ id, subject, key }, membership) =>
      sealData({ caseKey: id }, caseKeyType, { caseKey: { id, subject, key } }, membership),
    docIdOf(what, { epochs }) {
      chest.settle(epochs);
      const id = findDocId(what);
      if (id === null) throw new Error('without the first workspace key a document has no id');
      return id;
    },
    async open(doc, membership) {
      if (doc.type !== 'data') return err('damaged');
      const received = await channel.open(doc.body, membership);
      if (!received.ok) return received;
      const opened = readOpened(received.value, doc.id);
      if (!opened.ok) return opened;
      const id = findDocId(nameOf(opened.value));
      if (id === null) return err('no-key');
      // A storage that swaps documents would otherwise decide which entry stands under an id.
      return id === doc.id ? opened : err('damaged');
    },
    takeKeys,
    unlock,
    async holdKey(key) {
      await chest.add([key], device);
    },
    keyring({ epochs }) {
      chest.settle(epochs);
      return { workspaceId, epochs: chest.announced() };
    },
    ...createBeaconSealer(channel, device, idOf),
    ...createKeyRequests({ workspaceId, signer: { device, key: keys.sign }, chest, channel }),
    ...createFileSealer(idOf),
  };
}

function readOpened({ typ, signer, content }: Received, docId: string): Result<Opened, Unopened> {
  if (typ === caseKeyType) {
    const parsed = CaseKeyContent.safeParse(content);
    if (!parsed.success) return err('damaged');
    return ok({ type: 'case-key', docId, signer, caseKey: parsed.data.caseKey });
  }
  if (typ !== entryType) return err('newer');
  const parsed = EntryContent.safeParse(content);
  if (!parsed.success) return err('damaged');
  const { entry, locked } = parsed.data;
  if (entry.device !== signer) return err('bad-signature');
  if (!hasOwnId(entry)) return err('damaged');
  // Content of a case in the open could never be deleted from all copies.
  if (entry.body && (locked || isUnderOwnKey(entry))) return err('damaged');
  return ok({ type: 'entry', docId, signer, entry, locked });
}

const nameOf = (opened: Opened): Named =>
  opened.type === 'entry' ? { entry: opened.entry.id } : { caseKey: opened.caseKey.id };

/** Several entries of a case come and go together. */
const importedCaseKeys = new WeakMap<CaseKey, Promise<CryptoKey>>();

function importCaseKey(caseKey: CaseKey): Promise<CryptoKey> {
  const known = importedCaseKeys.get(caseKey);
  if (known) return known;
  const imported = importContentKey(caseKey.key);
  importedCaseKeys.set(caseKey, imported);
  return imported;
}

async function lock(body: EntryBody, caseKey: CaseKey): Promise<LockedBody> {
  const text = encodeText(writeCanonical(body));
  return {
    keyId: caseKey.id,
    sealed: await encryptText(text, await importCaseKey(caseKey), caseKey.id, smallestBody),
  };
}

/** Null: another key's, or changed. Whether it is what the entry committed to, the chain says. */
export async function unlock(
  { keyId, sealed }: LockedBody,
  caseKey: CaseKey,
): Promise<Entry['body']> {
  if (keyId !== caseKey.id || readKeyId(sealed) !== caseKey.id) return null;
  const encoded = await decryptText(sealed, await importCaseKey(caseKey));
  const text = encoded === null ? null : decodeText(encoded);
  if (text === null) return null;
  const body = EntryBody.safeParse(parseCanonical(text));
  return body.success ? body.data : null;
}
