import { base64url } from 'jose';
import * as z from 'zod/mini';
import { Hash } from '../../ledger/entry';
import { err, type Result } from '../../result';
import { Role } from '../../workspace/enrolment';
import type { WorkspaceId } from '../../workspace/membership';
import type { RemoteSettings } from '../../workspace/remote-settings';
import { decodeText, encodeText } from './envelope';
import { readContent, writeCanonical } from './strict-json';

const token = z.string().check(z.regex(/^[\w-]{22}$/));

/** https, or http on this very computer; without a login, which would travel with the invitation. */
const InvitedUrl = z.string().check(
  z.maxLength(2_000),
  z.refine(text => {
    if (!URL.canParse(text)) return false;
    const { protocol, hostname, username, password } = new URL(text);
    const isOwn = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
    return (protocol === 'https:' || (protocol === 'http:' && isOwn)) && !username && !password;
  }),
);
const InvitedRemote = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('couchdb'), url: InvitedUrl }),
  z.strictObject({ type: z.literal('webdav'), url: InvitedUrl }),
  z.strictObject({ type: z.literal('folder'), name: z.string().check(z.maxLength(300)) }),
]);

/** What somebody gets who shall join: where the team is, and a secret that seals their answer. */
export const Invitation = z.strictObject({
  v: z.literal(1),
  id: token,
  workspaceId: Hash,
  remote: InvitedRemote,
  /** Null: a further device of the one who invites. Never lead: that takes a nomination. */
  role: z.nullable(Role.check(z.refine(role => role !== 'lead'))),
  /** Epoch ms. */
  expiresAt: z.int(),
  /** 128 bits. */
  secret: token,
});
export type Invitation = z.infer<typeof Invitation>;

const prefix = 'kommentarlotse-einladung:';
/** Tells where it ends, so that lines a mail program broke can be put together again. */
const end = '.';
const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const codeLength = 8;

/** @returns the invitation, and a code such as "K7QM-2RTX" that is told apart from it, such as by phone */
export function createInvitation(options: {
  readonly workspaceId: WorkspaceId;
  readonly remote: RemoteSettings;
  readonly role: Invitation['role'];
  readonly expiresAt: number;
}): { readonly invitation: Invitation; readonly code: string } {
  const { remote, ...rest } = options;
  const random = crypto.getRandomValues(new Uint8Array(codeLength));
  const letters = Array.from(random, byte => crockford.charAt(byte & 31)).join('');
  return {
    invitation: Invitation.parse({
      v: 1,
      id: randomToken(),
      ...rest,
      remote: withoutLogin(remote),
      secret: randomToken(),
    }),
    code: `${letters.slice(0, 4)}-${letters.slice(4)}`,
  };
}

/** As text to send, or to show as a QR image. */
export const writeInvitation = (invitation: Invitation): string =>
  prefix + encodeText(writeCanonical(invitation)) + end;

/** Reads what a person pasted: a mail around it and broken lines do no harm. @param now epoch ms */
export function readInvitation(
  text: string,
  now: number,
): Result<Invitation, 'not-an-invitation' | 'newer' | 'expired'> {
  const start = text.lastIndexOf(prefix);
  if (start < 0 || text.length > 20_000) return err('not-an-invitation');
  const [encoded = ''] = text.slice(start + prefix.length).split(end, 1);
  const joined = encoded.replaceAll(/[\s>]/g, '');
  const invitation = readContent(decodeText(joined) ?? '', Invitation);
  if (!invitation.ok) return err(invitation.error === 'newer' ? 'newer' : 'not-an-invitation');
  return invitation.value.expiresAt <= now ? err('expired') : invitation;
}

const randomToken = (): string => base64url.encode(crypto.getRandomValues(new Uint8Array(16)));

function withoutLogin(remote: RemoteSettings): Invitation['remote'] {
  if (remote.type === 'folder') return { type: remote.type, name: remote.name };
  const url = new URL(remote.url);
  url.username = '';
  url.password = '';
  return { type: remote.type, url: url.href };
}
