import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { base64url, flattenedDecrypt, GeneralEncrypt } from 'jose';
import * as z from 'zod/mini';
import { Hash } from '../../ledger/entry';
import { err, ok, type Result } from '../../result';
import type { BoxKey, Enrolment, Epoch } from '../../workspace/enrolment';
import type { Membership, WorkspaceId } from '../../workspace/membership';
import { boxAlgorithm, type DeviceKeys, importBoxKey } from './device-keys';
import { longestBody, readSigned, type Signed, type Signer, signText } from './envelope';
import { pad, unpad } from './padding';
import type { Doc } from '../remote';
import { readContent, writeCanonical } from './strict-json';

/** A generation of the workspace key: 32 bytes in base64url under the id that its announcement has. */
export const EpochKey = z.strictObject({
  id: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  key: z.string().check(z.regex(/^[\w-]{43}$/)),
});
export type EpochKey = z.infer<typeof EpochKey>;

/** All keys of a workspace in the order they were announced; the first is the opening's. */
export type Keyring = { readonly workspaceId: WorkspaceId; readonly epochs: readonly EpochKey[] };

/** `signed` is only a claim: whose it is, and whether they may, is for the caller to check. */
export type OpenedKeyring = { readonly signed: Signed; readonly epochs: readonly EpochKey[] };

const type = 'kommentarlotse-keyring';
const Content = z.strictObject({
  v: z.literal(1),
  workspace: Hash,
  epochs: z.array(EpochKey).check(z.minLength(1), z.maxLength(5_000)),
});
const part = z.string().check(z.regex(/^[\w-]+$/));
const Recipient = z.strictObject({
  encrypted_key: part,
  header: z.strictObject({
    alg: z.literal('ECDH-ES+A256KW'),
    kid: part,
    epk: z.strictObject({ kty: z.literal('EC'), crv: z.literal('P-256'), x: part, y: part }),
  }),
});
const GeneralJwe = z.strictObject({
  protected: z.literal(base64url.encode('{"enc":"A256GCM"}')),
  iv: part,
  ciphertext: part,
  tag: part,
  recipients: z.array(z.looseObject({ header: z.looseObject({ kid: z.string() }) })),
});

/** A fresh key, and how the ledger announces it. */
export function newEpoch(): { readonly epochKey: EpochKey; readonly epoch: Epoch } {
  const key = crypto.getRandomValues(new Uint8Array(32));
  const id = bytesToHex(crypto.getRandomValues(new Uint8Array(16)));
  return {
    epochKey: { id, key: base64url.encode(key) },
    epoch: { id, keyHash: bytesToHex(sha256(key)) },
  };
}

/** Whether this is the key that was announced. */
export const fitsEpoch = ({ id, key }: EpochKey, epoch: Epoch): boolean =>
  id === epoch.id && bytesToHex(sha256(base64url.decode(key))) === epoch.keyHash;

/** A next generation of the key, for when somebody left; `epoch` goes into the entry that says so. */
export function rotate({ workspaceId, epochs }: Keyring): {
  readonly keyring: Keyring;
  readonly epoch: Epoch;
} {
  const { epochKey, epoch } = newEpoch();
  return { keyring: { workspaceId, epochs: [...epochs, epochKey] }, epoch };
}

/** The devices that a keyring is for: of members who have not left, unless revoked. */
export const keyringRecipients = ({ devices, members }: Membership): readonly Enrolment[] =>
  [...devices.values()].filter(
    ({ isRevoked, member }) => !isRevoked && (members.get(member)?.role ?? null) !== null,
  );

/**
 * Seals all keys for each of these devices: a JWS by the signer in a General JWE (RFC 7516) with one
 * ECDH-ES+A256KW recipient per device. A device whose public key is no point of the curve gets none, so that
 * one made-up key does not keep the others from theirs. The storage sees the number of recipients in steps of
 * eight, and under their `kid` a hash that differs in every document.
 */
export async function sealKeyring(
  { workspaceId, epochs }: Keyring,
  recipients: readonly Pick<Enrolment, 'box'>[],
  signer: Signer,
  id: string = base64url.encode(crypto.getRandomValues(new Uint8Array(24))),
): Promise<Doc> {
  const content: z.infer<typeof Content> = { v: 1, workspace: workspaceId, epochs: [...epochs] };
  const jws = await signText(writeCanonical(content), type, signer);
  const boxes = await Promise.all(
    recipients.map(async ({ box }) => ({
      kid: recipientId(id, box),
      key: await importBoxKey(box),
    })),
  );
  const usable = boxes.flatMap(({ kid, key }) => (key ? [{ kid, key }] : []));
  const all = [...usable, ...(await decoys(recipientStep - (usable.length % recipientStep)))];
  const jwe = new GeneralEncrypt(utf8ToBytes(pad(jws))).setProtectedHeader({ enc: 'A256GCM' });
  // In the order of the hashes, which tells nothing about who has been there longest.
  for (const { kid, key } of all.toSorted((a, b) => (a.kid < b.kid ? -1 : 1)))
    jwe.addRecipient(key).setUnprotectedHeader({ alg: 'ECDH-ES+A256KW', kid });
  return { type: 'keyring', id, body: JSON.stringify(await jwe.encrypt()) };
}

/** Opens a keyring with a device's key. `not-for-us`: it has no recipient of that key. */
export async function openKeyring(
  doc: Doc,
  workspaceId: WorkspaceId,
  keys: Pick<DeviceKeys, 'box' | 'boxKey'>,
): Promise<Result<OpenedKeyring, 'not-for-us' | 'damaged' | 'newer'>> {
  const jwe = doc.type === 'keyring' ? readJwe(doc.body) : null;
  if (!jwe) return err('damaged');
  const { recipients, ...shared } = jwe;
  const kid = recipientId(doc.id, keys.boxKey);
  const found = recipients.find(({ header }) => header.kid === kid);
  if (!found) return err('not-for-us');
  const recipient = Recipient.safeParse(found);
  if (!recipient.success) return err('damaged');
  const jws = await unbox({ ...shared, ...recipient.data }, keys.box);
  const signed = jws === null ? null : readSigned(jws);
  if (!signed || signed.typ !== type) return err('damaged');
  const content = readContent(signed.text, Content);
  if (!content.ok) return content;
  if (content.value.workspace !== workspaceId) return err('damaged');
  return ok({ signed, epochs: content.value.epochs });
}

const recipientStep = 8;

/** Never the plain device id: nobody but members knows a device's public key, so nobody else can compute this. */
const recipientId = (docId: string, { x, y }: BoxKey): string =>
  base64url.encode(sha256(utf8ToBytes(`kommentarlotse recipient 1\n${docId}\n${x}\n${y}`)));

/** Recipients that nobody has the key of. */
const decoys = (count: number): Promise<readonly { kid: string; key: CryptoKey }[]> =>
  Promise.all(
    Array.from({ length: count }, async () => ({
      kid: base64url.encode(crypto.getRandomValues(new Uint8Array(32))),
      key: (await crypto.subtle.generateKey(boxAlgorithm, false, ['deriveBits'])).publicKey,
    })),
  );

function readJwe(body: string): z.infer<typeof GeneralJwe> | null {
  if (body.length > longestBody) return null;
  try {
    const parsed = GeneralJwe.safeParse(JSON.parse(body));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

async function unbox(
  jwe: Parameters<typeof flattenedDecrypt>[0],
  box: CryptoKey,
): Promise<string | null> {
  try {
    const { plaintext } = await flattenedDecrypt(jwe, box, {
      keyManagementAlgorithms: ['ECDH-ES+A256KW'],
      contentEncryptionAlgorithms: ['A256GCM'],
      maxDecompressedLength: 0,
    });
    return unpad(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plaintext));
  } catch {
    return null;
  }
}
