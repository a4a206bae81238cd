import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { base64url } from 'jose';
import * as z from 'zod/mini';
import { Hash } from '../../ledger/entry';
import { err, ok, type Result } from '../../result';
import { Enrolment, MemberId } from '../../workspace/enrolment';
import type { WorkspaceId } from '../../workspace/membership';
import { hasUsableKeys, importSignKey } from './device-keys';
import { isSignedBy, readSigned, signText } from './envelope';
import type { Invitation } from './invitation';
import { openWithSecret, sealWithSecret } from './passphrase-box';
import type { Doc } from '../remote';
import { toKey } from '../sealed-file';
import { readContent, writeCanonical } from './strict-json';

/** Rounds that OWASP names for PBKDF2-HMAC-SHA512; the secret under them has 168 bits of chance. */
export const joinRounds = 210_000;

/**
 * How often a code may be tried for one invitation: a mistyped one spends a try, not the invitation. Whoever has the
 * invitation alone guesses right with a chance of five in 2^40.
 */
export const joinTries = 5;

/** One go at an invitation's code. `attempt` counts from 0. */
export type JoinTry = { readonly code: string; readonly attempt: number };

/** Who asks to be let in. All of it is their own claim: a person looks at the name before saying yes. */
export type JoinRequest = {
  readonly name: string;
  /** A fresh pseudonym; of no meaning for a further device of somebody who is a member already. */
  readonly member: MemberId;
  readonly enrolment: Enrolment;
};

/** What is needed of an invitation to open its answer. */
export type SentInvitation = Pick<Invitation, 'id' | 'secret' | 'expiresAt'> & {
  readonly workspaceId: WorkspaceId;
  readonly code: string;
  /** How many tries were wrong. The next place is looked at, and no other. */
  readonly misses: number;
};

/** Why a request does not count. `wrong-code`: or it was changed on its way; encryption does not tell which. */
export type JoinProblem =
  | 'expired'
  | 'used'
  | 'wrong-code'
  | 'wrong-workspace'
  | 'wrong-invitation'
  | 'bad-signature'
  | 'damaged'
  | 'newer';

const type = 'kommentarlotse-join';
const Content = z.strictObject({
  v: z.literal(1),
  workspace: Hash,
  invitation: z.string(),
  name: z.string().check(z.minLength(1), z.maxLength(100)),
  member: MemberId,
  enrolment: Enrolment,
});

/** Where a try at answering an invitation lies: one place for each, so that none is made twice. */
export const joinDocId = (
  { id, secret }: Pick<Invitation, 'id' | 'secret'>,
  attempt: number,
): string =>
  base64url.encode(hmac(sha256, base64url.decode(secret), utf8ToBytes(`join:${id}:${attempt}`)));

/**
 * Answers an invitation. What the new device tells of itself is signed with the key it tells, and sealed with
 * the invitation's secret and the code together. Takes a tenth of a second to one.
 */
export async function sealJoinRequest(
  invitation: Pick<Invitation, 'id' | 'secret' | 'workspaceId'>,
  { code, attempt }: JoinTry,
  { name, member, enrolment }: JoinRequest,
  sign: CryptoKey,
): Promise<Doc> {
  const content: z.infer<typeof Content> = {
    v: 1,
    workspace: invitation.workspaceId,
    invitation: invitation.id,
    name,
    member,
    enrolment,
  };
  const signer = { device: enrolment.device, key: sign };
  const jws = await signText(writeCanonical(content), type, signer);
  const body = await sealWithSecret(jws, joinSecret(invitation.secret, code), joinRounds);
  return { type: 'mail', id: joinDocId(invitation, attempt), body };
}

/**
 * Opens the answer to an invitation that this browser sent.
 * @param now epoch ms @param used ids of invitations that somebody came in by already
 */
export async function openJoinRequest(
  doc: Doc,
  invitation: SentInvitation,
  { now, used }: { readonly now: number; readonly used: ReadonlySet<string> },
): Promise<Result<JoinRequest, JoinProblem>> {
  if (used.has(invitation.id)) return err('used');
  if (invitation.expiresAt <= now) return err('expired');
  if (doc.type !== 'mail' || doc.id !== joinDocId(invitation, invitation.misses))
    return err('wrong-invitation');
  const secret = joinSecret(invitation.secret, invitation.code);
  const opened = await openWithSecret(doc.body, secret, joinRounds);
  if (!opened.ok) return err(opened.error === 'damaged' ? 'damaged' : 'wrong-code');
  const signed = readSigned(opened.value);
  if (signed?.typ !== type) return err('damaged');
  const content = readContent(signed.text, Content);
  if (!content.ok) return content;
  const { workspace, invitation: id, name, member, enrolment } = content.value;
  if (workspace !== invitation.workspaceId) return err('wrong-workspace');
  if (id !== invitation.id) return err('wrong-invitation');
  if (!(await hasUsableKeys(enrolment)) || enrolment.type !== 'browser') return err('damaged');
  const isOwn = signed.device === enrolment.device;
  if (!isOwn || !(await isSignedBy(signed, await importSignKey(enrolment.sign))))
    return err('bad-signature');
  return ok({ name, member, enrolment });
}

/** The code may be typed with or without its dash, in small letters, with O for 0. */
export const joinSecret = (secret: string, code: string): Uint8Array =>
  new Uint8Array([...base64url.decode(secret), ...toKey(code)]);
