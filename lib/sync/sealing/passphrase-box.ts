import { CompactEncrypt, compactDecrypt, decodeProtectedHeader } from 'jose';
import * as z from 'zod/mini';
import { err, ok, type Result } from '../../result';
import { longestBody } from './envelope';
import { pad, unpad } from './padding';

/** `not-opened`: another secret, or it was changed; AES does not tell which. */
export type BoxError = 'damaged' | 'not-opened';

/** Exactly this, and exactly our rounds: a large `p2c` would keep a browser busy for days. */
const header = (rounds: number) =>
  z.strictObject({
    alg: z.literal('PBES2-HS512+A256KW'),
    enc: z.literal('A256GCM'),
    p2c: z.literal(rounds),
    p2s: z.string().check(z.regex(/^[\w-]{22,86}$/)),
  });

/**
 * Encrypts an ASCII text, padded, with a secret that people pass on: a JWE with PBES2-HS512+A256KW (RFC 7518).
 * @param rounds of PBKDF2-HMAC-SHA512
 */
export const sealWithSecret = (text: string, secret: Uint8Array, rounds: number): Promise<string> =>
  new CompactEncrypt(new TextEncoder().encode(pad(text)))
    .setProtectedHeader({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM' })
    .setKeyManagementParameters({ p2c: rounds })
    .encrypt(secret);

export async function openWithSecret(
  sealed: string,
  secret: Uint8Array,
  rounds: number,
): Promise<Result<string, BoxError>> {
  if (!isOurs(sealed, rounds)) return err('damaged');
  try {
    const { plaintext } = await compactDecrypt(sealed, secret, {
      keyManagementAlgorithms: ['PBES2-HS512+A256KW'],
      contentEncryptionAlgorithms: ['A256GCM'],
      maxPBES2Count: rounds,
      maxDecompressedLength: 0,
    });
    return ok(unpad(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plaintext)));
  } catch {
    return err('not-opened');
  }
}

function isOurs(sealed: string, rounds: number): boolean {
  if (sealed.length > longestBody || !/^[\w-]+(?:\.[\w-]+){4}$/.test(sealed)) return false;
  try {
    return header(rounds).safeParse(decodeProtectedHeader(sealed)).success;
  } catch {
    return false;
  }
}
