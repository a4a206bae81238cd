import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { sha256 } from '@noble/hashes/sha2.js';
import canonicalize from 'canonicalize';
import type { Answer, AnswerId } from '../knowledge/answer';
import type { LotseDb } from './db';

/** As many as `Answer` holds; what the source or the team wrote goes first. */
const mostPhrasings = 50;

/** The same words for the same answer are the same phrasing, whoever accepts them. */
export const phrasingId = (answerId: AnswerId, phrasing: string): string =>
  bytesToHex(sha256(utf8ToBytes(canonicalize([answerId, phrasing]) ?? ''))).slice(0, 32);

/** What people accepted for this answer, oldest first. */
export async function acceptedPhrasings(db: LotseDb, id: AnswerId): Promise<string[]> {
  const rows = await db.phrasings.where('answerId').equals(id).sortBy('acceptedAt');
  return rows.map(({ phrasing }) => phrasing);
}

/**
 * The answers with what people accepted as further phrasings of their questions. Kept beside the answers, so
 * that a source goes on updating an answer that has learnt a phrasing. Joins a running transaction.
 */
export async function withPhrasings(db: LotseDb, answers: readonly Answer[]): Promise<Answer[]> {
  const rows = await db.phrasings.orderBy('acceptedAt').toArray();
  if (rows.length === 0) return [...answers];
  const acceptedBy = new Map<AnswerId, string[]>();
  for (const { answerId, phrasing } of rows) {
    acceptedBy.set(answerId, [...(acceptedBy.get(answerId) ?? []), phrasing]);
  }
  return answers.map(answer => {
    const accepted = acceptedBy.get(answer.id);
    if (!accepted) return answer;
    const phrasings = [...new Set([...answer.phrasings, ...accepted])].slice(0, mostPhrasings);
    return { ...answer, phrasings };
  });
}
