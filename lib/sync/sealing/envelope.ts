import { base64url, CompactEncrypt, CompactSign, compactDecrypt, compactVerify } from 'jose';
import * as z from 'zod/mini';
import { DeviceId } from '../../ledger/entry';
import { pad, unpad } from './padding';

/** Longer documents are not even looked at: what may be pushed at once is 4 MB. */
export const longestBody = 8 * 1024 * 1024;

const compactJwe = /^[\w-]+\.\.[\w-]+\.[\w-]+\.[\w-]+$/;
const compactJws = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/** Exactly this: no `zip` (compression bombs), no `crit`, no other algorithm. */
const JweHeader = z.strictObject({
  alg: z.literal('dir'),
  enc: z.literal('A256GCM'),
  kid: z.string().check(z.minLength(1), z.maxLength(100)),
});
const JwsHeader = z.strictObject({
  alg: z.literal('EdDSA'),
  kid: DeviceId,
  typ: z.string().check(z.minLength(1), z.maxLength(100)),
});

export type Signer = { readonly device: DeviceId; readonly key: CryptoKey };

/** What stands in a JWS; `device` is only a claim until `isSignedBy` says so. */
export type Signed = {
  readonly jws: string;
  readonly typ: string;
  readonly device: DeviceId;
  readonly text: string;
};

/** Compact JWS (RFC 7515, EdDSA of RFC 8037) over a text. */
export const signText = (text: string, typ: string, { device, key }: Signer): Promise<string> =>
  new CompactSign(new TextEncoder().encode(text))
    .setProtectedHeader({ alg: 'EdDSA', kid: device, typ })
    .sign(key);

/** Reads a JWS without checking it. Null: it is none, or none of ours. */
export function readSigned(jws: string): Signed | null {
  const [header, payload] = compactJws.test(jws) ? jws.split('.') : [];
  if (header === undefined || payload === undefined) return null;
  const parsed = JwsHeader.safeParse(readHeader(header));
  const text = decodeText(payload);
  if (!parsed.success || text === null) return null;
  return { jws, typ: parsed.data.typ, device: parsed.data.kid, text };
}

export async function isSignedBy({ jws }: Signed, key: CryptoKey | null): Promise<boolean> {
  if (!key) return false;
  try {
    await compactVerify(jws, key, { algorithms: ['EdDSA'] });
    return true;
  } catch {
    return false;
  }
}

/** Compact JWE (RFC 7516, dir, A256GCM) over an ASCII text that is padded to a size step. */
export const encryptText = (
  text: string,
  key: CryptoKey,
  kid: string,
  smallest?: number,
): Promise<string> => encryptBytes(new TextEncoder().encode(pad(text, smallest)), key, kid);

/** The same over bytes as they are. */
export const encryptBytes = (bytes: Uint8Array, key: CryptoKey, kid: string): Promise<string> =>
  new CompactEncrypt(bytes).setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid }).encrypt(key);

/** Which key a JWE wants. Null: it is none, or none of ours. */
export function readKeyId(jwe: string): string | null {
  if (jwe.length > longestBody || !compactJwe.test(jwe)) return null;
  const header = JweHeader.safeParse(readHeader(jwe.slice(0, jwe.indexOf('.'))));
  return header.success ? header.data.kid : null;
}

/** Null: this key does not open it, or it was changed. Only for what `readKeyId` could read. */
export async function decryptText(jwe: string, key: CryptoKey): Promise<string | null> {
  const plaintext = await decryptBytes(jwe, key);
  if (!plaintext) return null;
  try {
    return unpad(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plaintext));
  } catch {
    return null;
  }
}

/** The same for bytes. */
export async function decryptBytes(jwe: string, key: CryptoKey): Promise<Uint8Array | null> {
  try {
    const { plaintext } = await compactDecrypt(jwe, key, {
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
      maxDecompressedLength: 0,
    });
    return plaintext;
  } catch {
    return null;
  }
}

/** 32 bytes in base64url → key for `encryptText` and `decryptText`. */
export const importContentKey = (key: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', new Uint8Array(base64url.decode(key)), 'AES-GCM', false, [
    'encrypt',
    'decrypt',
  ]);

function readHeader(encoded: string): unknown {
  const text = decodeText(encoded);
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** UTF-8 in base64url: what is padded with spaces has to be ASCII. */
export const encodeText = (text: string): string => base64url.encode(text);

/** Null: not what `encodeText` gives. */
export function decodeText(encoded: string): string | null {
  try {
    const bytes = base64url.decode(encoded);
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
