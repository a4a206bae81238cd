import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { base64url } from 'jose';
import { MemberId } from '../../workspace/enrolment';
import type { Invitation } from './invitation';
import { joinRounds, joinSecret, type JoinTry } from './join-request';
import { openWithSecret, sealWithSecret } from './passphrase-box';
import type { Doc } from '../remote';

type Answered = Pick<Invitation, 'id' | 'secret'>;

/** Where who asked to be let in finds the answer to this try, without reading anything else. */
export const joinReplyId = ({ id, secret }: Answered, attempt: number): string =>
  base64url.encode(hmac(sha256, base64url.decode(secret), utf8ToBytes(`reply:${id}:${attempt}`)));

/**
 * `keyring`: id of the document with the keys for who is let in; without it they would be the last to be found.
 * `member`: whose further device it is, and under whom it shall write; null for a new member, who goes on as they asked.
 */
export type JoinReply =
  | { readonly type: 'admitted'; readonly keyring: string; readonly member: MemberId | null }
  | { readonly type: 'refused' }
  | { readonly type: 'wrong-code' };

/**
 * Only tells when and where to look: what lets somebody in is the entry and the keyring. That the code was wrong is
 * sealed without it: who asked does not have it.
 */
export async function sealJoinReply(
  invitation: Answered,
  { code, attempt }: JoinTry,
  reply: JoinReply,
): Promise<Doc> {
  const said = reply.type === 'admitted' ? `${reply.keyring} ${reply.member ?? 'new'}` : reply.type;
  const secret = joinSecret(invitation.secret, reply.type === 'wrong-code' ? '' : code);
  const body = await sealWithSecret(`${invitation.id} ${attempt} ${said}`, secret, joinRounds);
  return { type: 'mail', id: joinReplyId(invitation, attempt), body };
}

/** Null: this is no answer to this try. Who has the invitation without its code can say no more than `wrong-code`. */
export async function openJoinReply(
  doc: Doc,
  invitation: Answered,
  { code, attempt }: JoinTry,
): Promise<JoinReply | null> {
  if (doc.type !== 'mail' || doc.id !== joinReplyId(invitation, attempt)) return null;
  const read = async (withCode: string): Promise<readonly string[]> => {
    const secret = joinSecret(invitation.secret, withCode);
    const opened = await openWithSecret(doc.body, secret, joinRounds);
    const [id, at, ...said] = opened.ok ? opened.value.split(' ') : [];
    return id === invitation.id && at === String(attempt) ? said : [];
  };
  const [said, whose] = await read(code);
  if (said === 'refused') return { type: 'refused' };
  if (said !== undefined && said !== 'wrong-code') {
    const member = whose === 'new' ? null : MemberId.safeParse(whose).data;
    return member === undefined ? null : { type: 'admitted', keyring: said, member };
  }
  return (await read(''))[0] === 'wrong-code' ? { type: 'wrong-code' } : null;
}
