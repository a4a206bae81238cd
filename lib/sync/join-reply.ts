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

/** `keyring`: id of the document with the keys for who is let in; without it they would be the last to be found. */
export type JoinReply =
  { readonly admitted: true; readonly keyring: string } | { readonly admitted: false };

/** Only tells when and where to look: what lets somebody in is the entry and the keyring. */
export async function sealJoinReply(
  invitation: Answered,
  code: string,
  reply: JoinReply,
): Promise<Doc> {
  const text = `${invitation.id} ${reply.admitted ? reply.keyring : 'refused'}`;
  const body = await sealWithSecret(text, joinSecret(invitation.secret, code), joinRounds);
  return { type: 'mail', id: joinReplyId(invitation), body };
}

/** Null: this is no answer to this invitation. */
export async function openJoinReply(
  doc: Doc,
  invitation: Answered,
  code: string,
): Promise<JoinReply | null> {
  if (doc.type !== 'mail' || doc.id !== joinReplyId(invitation)) return null;
  const opened = await openWithSecret(doc.body, joinSecret(invitation.secret, code), joinRounds);
  const [id, said] = opened.ok ? opened.value.split(' ') : [];
  if (id !== invitation.id || said === undefined) return null;
  return said === 'refused' ? { admitted: false } : { admitted: true, keyring: said };
}
