import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { base64url } from 'jose';
import * as z from 'zod/mini';
import { DeviceId, Hash } from '../../ledger/entry';
import { err, ok, type Result } from '../../result';
import { Enrolment } from '../../workspace/enrolment';
import type { WorkspaceId } from '../../workspace/membership';
import { boxAlgorithm, createDeviceKeys, type DeviceKeys, signAlgorithm } from './device-keys';
import { decodeText, encodeText } from './envelope';
import { openWithSecret, sealWithSecret } from './passphrase-box';
import type { Doc } from '../remote';
import { rounds, toKey } from '../sealed-file';
import { readContent, writeCanonical } from './strict-json';

/** A device without a browser: its keys lie sealed in the storage, and open with a key on paper. */
export type RecoveryKit = {
  readonly workspaceId: WorkspaceId;
  readonly enrolment: Enrolment;
  /** Not extractable. */
  readonly keys: DeviceKeys;
};

const scalar = z.string().check(z.regex(/^[\w-]{43}$/));
const Content = z.strictObject({
  v: z.literal(1),
  workspace: Hash,
  enrolment: Enrolment,
  /** The private parts of both keys. */
  sign: scalar,
  box: scalar,
});

/**
 * Where a kit lies: told by the recovery key alone, so that a person needs nothing but that key and the storage.
 * The key has 125 bits of chance, so its hash tells nobody anything.
 */
export const recoveryDocId = (recoveryKey: string): string =>
  base64url.encode(hmac(sha256, toKey(recoveryKey), utf8ToBytes('kommentarlotse recovery 1')));

/**
 * Makes a kit: the device to be announced in the ledger and made a recipient of keyrings, and its keys, sealed.
 * @param recoveryKey such as "7K3QF-2M9XB-HT4ZD-0WCJ8-R6VNE": 25 random characters
 */
export async function createRecoveryKit(
  workspaceId: WorkspaceId,
  label: string,
  recoveryKey: string,
): Promise<{ readonly enrolment: Enrolment; readonly doc: Doc }> {
  const keys = await createDeviceKeys({ extractable: true });
  const [sign, box] = await Promise.all([
    crypto.subtle.exportKey('jwk', keys.sign),
    crypto.subtle.exportKey('jwk', keys.box),
  ]);
  const enrolment: Enrolment = {
    device: DeviceId.parse(bytesToHex(crypto.getRandomValues(new Uint8Array(16)))),
    label,
    type: 'recovery',
    sign: keys.signKey,
    box: keys.boxKey,
  };
  const content = Content.parse({
    v: 1,
    workspace: workspaceId,
    enrolment,
    sign: sign.d,
    box: box.d,
  });
  const text = encodeText(writeCanonical(content));
  const body = await sealWithSecret(text, toKey(recoveryKey), rounds);
  return { enrolment, doc: { type: 'mail', id: recoveryDocId(recoveryKey), body } };
}

/** Opens the document that lies under `recoveryDocId`. `wrong-key`: or it was changed; AES does not tell which. */
export async function openRecoveryKit(
  doc: Doc,
  recoveryKey: string,
): Promise<Result<RecoveryKit, 'wrong-key' | 'damaged' | 'newer'>> {
  const opened = await openWithSecret(doc.body, toKey(recoveryKey), rounds);
  if (!opened.ok) return err(opened.error === 'damaged' ? 'damaged' : 'wrong-key');
  const content = readContent(decodeText(opened.value) ?? '', Content);
  if (!content.ok) return content;
  const { workspace: workspaceId, enrolment } = content.value;
  const keys = await importKeys(content.value);
  return keys ? ok({ workspaceId, enrolment, keys }) : err('damaged');
}

async function importKeys({
  enrolment: { sign: signKey, box: boxKey },
  ...secret
}: z.infer<typeof Content>): Promise<DeviceKeys | null> {
  const { subtle } = crypto;
  try {
    const [sign, box] = await Promise.all([
      subtle.importKey('jwk', { ...signKey, d: secret.sign }, signAlgorithm, false, ['sign']),
      subtle.importKey('jwk', { ...boxKey, d: secret.box }, boxAlgorithm, false, ['deriveBits']),
    ]);
    return { sign, box, signKey, boxKey };
  } catch {
    return null;
  }
}
