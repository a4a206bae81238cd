import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { base64url } from 'jose';
import type { Invitation } from './invitation';
import { joinRounds, joinSecret } from './join-request';
import { openWithSecret, sealWithSecret } from './passphrase-box';
import type { Doc } from './remote';

type Answered = Pick<Invitation, 'id' | 'secret'>;

/** Where who asked to be let in finds the answer, without reading anything else. */
export const joinReplyId = ({ id, secret }: Answered): string =>
  base64url.encode(hmac(sha256, base64url.decode(secret), utf8ToBytes(`reply:${id}`)));

/** Only tells when to look: what lets somebody in is the entry and the keyring. */
export async function sealJoinReply(
  invitation: Answered,
  code: string,
  admitted: boolean,
): Promise<Doc> {
  const text = `${invitation.id} ${admitted ? 'admitted' : 'refused'}`;
  const body = await sealWithSecret(text, joinSecret(invitation.secret, code), joinRounds);
  return { type: 'mail', id: joinReplyId(invitation), body };
}

/** Null: this is no answer to this invitation. */
export async function openJoinReply(
  doc: Doc,
  invitation: Answered,
  code: string,
): Promise<'admitted' | 'refused' | null> {
  if (doc.type !== 'mail' || doc.id !== joinReplyId(invitation)) return null;
  const opened = await openWithSecret(doc.body, joinSecret(invitation.secret, code), joinRounds);
  if (!opened.ok) return null;
  if (opened.value === `${invitation.id} admitted`) return 'admitted';
  return opened.value === `${invitation.id} refused` ? 'refused' : null;
}
