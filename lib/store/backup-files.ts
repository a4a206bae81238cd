import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { base64url } from 'jose';
import * as z from 'zod/mini';
import { Artefact } from '../decisions/evidence';
import { Hash } from '../ledger/entry';
import type { LotseDb } from './db';

/** A secured file as a backup holds it. */
export const BackupFile = z.strictObject({
  subject: z.string(),
  hash: Hash,
  mime: Artefact.shape.mime,
  base64url: z.string(),
});
export type BackupFile = z.infer<typeof BackupFile>;

/**
 * Bytes of all files in one backup. It travels to the page that saves it in one message, which browsers limit to
 * 64 MB, and there it is a third larger than what it holds.
 */
const mostBytes = 30_000_000;

/** What no storage holds comes first. `leftOut`: how many had no room. Joins a running transaction. */
export async function readBackupFiles(
  db: LotseDb,
): Promise<{ readonly files: readonly BackupFile[]; readonly leftOut: number }> {
  const files: BackupFile[] = [];
  let leftOut = 0;
  let bytes = 0;
  for (const isSent of [0, 1])
    await db.artefacts
      .where('isSent')
      .equals(isSent)
      .each(({ subject, hash, mime, bytes: content }) => {
        if (bytes + content.length > mostBytes) leftOut += 1;
        else {
          bytes += content.length;
          files.push({ subject, hash, mime, base64url: base64url.encode(content) });
        }
      });
  return { files, leftOut };
}

/**
 * Adds files that are not here, if they are what their hash says and their decision has not been erased. Joins the
 * transaction that has added the entries.
 */
export async function restoreFiles(db: LotseDb, files: readonly BackupFile[]): Promise<void> {
  const erased = new Set<string>(await db.erasures.toCollection().primaryKeys());
  for (const { subject, hash, mime, base64url: text } of files) {
    const key = `${subject} ${hash}`;
    if (erased.has(subject) || (await db.artefacts.get(key))) continue;
    const bytes = base64url.decode(text);
    if (bytesToHex(sha256(bytes)) !== hash) continue;
    await db.artefacts.add({ key, subject, hash, mime, bytes, isSent: 0, sentParts: 0 });
  }
}
