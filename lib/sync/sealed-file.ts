import { CompactEncrypt, compactDecrypt, errors } from 'jose';
import { err, ok, type Result } from '../result';

/** Rounds of PBKDF2-HMAC-SHA512; well above OWASP's 210,000 and about half a second on an office PC. */
export const rounds = 600_000;
const type = 'kommentarlotse-backup';

/** Why a sealed file can't be opened. AES does not tell a wrong passphrase from a changed file. */
export type OpenError = { readonly kind: 'not-a-backup' | 'wrong-passphrase' };

/**
 * Compresses and encrypts bytes with a passphrase: a JWE (RFC 7516) with PBES2-HS512+A256KW and A256GCM, which
 * other programs can open as well.
 */
export async function sealFile(bytes: Uint8Array, passphrase: string): Promise<string> {
  return new CompactEncrypt(await pipe(bytes, new CompressionStream('gzip')))
    .setProtectedHeader({
      alg: 'PBES2-HS512+A256KW',
      enc: 'A256GCM',
      typ: type,
      cty: 'application/gzip',
    })
    .setKeyManagementParameters({ p2c: rounds })
    .encrypt(toKey(passphrase));
}

export async function openFile(
  sealed: string,
  passphrase: string,
): Promise<Result<Uint8Array, OpenError>> {
  try {
    const { plaintext, protectedHeader } = await compactDecrypt(sealed.trim(), toKey(passphrase), {
      keyManagementAlgorithms: ['PBES2-HS512+A256KW'],
      contentEncryptionAlgorithms: ['A256GCM'],
      maxPBES2Count: rounds,
    });
    if (protectedHeader.typ !== type) return err({ kind: 'not-a-backup' });
    return ok(await pipe(plaintext, new DecompressionStream('gzip')));
  } catch (error) {
    if (error instanceof errors.JWEDecryptionFailed) return err({ kind: 'wrong-passphrase' });
    if (error instanceof errors.JOSEError) return err({ kind: 'not-a-backup' });
    throw error;
  }
}

/**
 * A person copies a key from paper: spaces, dashes, case and the letters that Crockford's alphabet leaves out
 * because they look like digits must not matter.
 */
export const toKey = (passphrase: string): Uint8Array =>
  new TextEncoder().encode(
    passphrase
      .normalize('NFKC')
      .toUpperCase()
      .replaceAll(/[\s\p{Dash}]/gu, '')
      .replaceAll('O', '0')
      .replaceAll(/[IL]/g, '1'),
  );

async function pipe(
  bytes: Uint8Array,
  through: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(through);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
