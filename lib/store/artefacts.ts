import type { Artefact } from '../decisions/evidence';
import { Hash } from '../ledger/entry';
import type { LotseDb } from './db';
import type { RecordOf } from './tables';

export type StoredFile = RecordOf<'artefacts'>;
export type NewFile = { readonly artefact: Artefact; readonly bytes: Uint8Array };

const keyOf = (subject: string, hash: Hash): string => `${subject} ${hash}`;

/** A secured file as it lies here, unchecked; null when it does not. */
export const readFile = async (
  db: LotseDb,
  subject: string,
  hash: Hash,
): Promise<StoredFile | null> => (await db.artefacts.get(keyOf(subject, hash))) ?? null;

/**
 * Keeps files of one decision. What is there already stays as it is, but for what was changed meanwhile.
 * `isSent`: they came from the storage. Joins a running transaction.
 */
export async function keepFiles(
  db: LotseDb,
  subject: string,
  files: readonly NewFile[],
  isSent: 0 | 1,
): Promise<void> {
  for (const { artefact, bytes } of files) {
    const { hash, mime } = artefact;
    const key = keyOf(subject, hash);
    const known = await db.artefacts.get(key);
    const sent = known
      ? { isSent: known.isSent, sentParts: known.sentParts }
      : { isSent, sentParts: 0 };
    await db.artefacts.put({ key, subject, hash, mime, bytes, ...sent });
  }
}

/** Hashes of the files of a decision whose bytes are here. */
export async function presentFiles(db: LotseDb, subject: string): Promise<Hash[]> {
  const keys = await db.artefacts.where('subject').equals(subject).primaryKeys();
  return keys.map(key => Hash.parse(key.slice(subject.length + 1)));
}

/** All of them go out again, as to another storage. Joins a running transaction. */
export const resendFiles = async (db: LotseDb): Promise<void> => {
  await db.artefacts.toCollection().modify({ isSent: 0, sentParts: 0 });
};
