import { BoxKey, type Enrolment, SignKey } from '../../workspace/enrolment';

/** What a device signs and unboxes with. The private halves go into IndexedDB as they are. */
export type DeviceKeys = {
  /** Ed25519, private. */
  readonly sign: CryptoKey;
  /** P-256 for ECDH, private. */
  readonly box: CryptoKey;
  readonly signKey: SignKey;
  readonly boxKey: BoxKey;
};

export const signAlgorithm = { name: 'Ed25519' } as const;
export const boxAlgorithm = { name: 'ECDH', namedCurve: 'P-256' } as const;

/**
 * Fresh keys of a device. The private ones can be used and not read out, not even by this extension; only a
 * recovery kit's are made `extractable`, to be sealed and forgotten.
 */
export async function createDeviceKeys({ extractable = false } = {}): Promise<DeviceKeys> {
  const [sign, box] = await Promise.all([
    crypto.subtle.generateKey(signAlgorithm, extractable, ['sign', 'verify']),
    crypto.subtle.generateKey(boxAlgorithm, extractable, ['deriveBits']),
  ]);
  if (!('privateKey' in sign)) throw new TypeError('Ed25519 gave no pair of keys');
  const [signJwk, boxJwk] = await Promise.all([
    crypto.subtle.exportKey('jwk', sign.publicKey),
    crypto.subtle.exportKey('jwk', box.publicKey),
  ]);
  return {
    sign: sign.privateKey,
    box: box.privateKey,
    signKey: SignKey.parse({ kty: signJwk.kty, crv: signJwk.crv, x: signJwk.x }),
    boxKey: BoxKey.parse({ kty: boxJwk.kty, crv: boxJwk.crv, x: boxJwk.x, y: boxJwk.y }),
  };
}

/** Null when these are no points of the curve: keys that somebody made up. */
export const importSignKey = ({ kty, crv, x }: SignKey): Promise<CryptoKey | null> =>
  orNull(crypto.subtle.importKey('jwk', { kty, crv, x }, signAlgorithm, true, ['verify']));

export const importBoxKey = ({ kty, crv, x, y }: BoxKey): Promise<CryptoKey | null> =>
  orNull(crypto.subtle.importKey('jwk', { kty, crv, x, y }, boxAlgorithm, true, []));

/** Whether keys can be sealed for this device and its signatures checked. */
export async function hasUsableKeys({ sign, box }: Enrolment): Promise<boolean> {
  const keys = await Promise.all([importSignKey(sign), importBoxKey(box)]);
  return !keys.includes(null);
}

/** WebCrypto answers a bad key with a DataError, and in some engines with others. */
async function orNull(key: Promise<CryptoKey>): Promise<CryptoKey | null> {
  try {
    return await key;
  } catch {
    return null;
  }
}
