import * as z from 'zod/mini';
import { Role } from '../workspace/enrolment';
import { RemoteSettings } from '../workspace/remote-settings';
import { done, nothing, pagesOnly, type ProcedureSpec } from './procedure';
import { answer, Name } from './team-problem';

export const InvitationView = z.strictObject({
  id: z.string(),
  /** Null: a further device of the one who invites. */
  role: z.nullable(Role),
  expiresAt: z.int(),
  /** How often it was answered with a wrong code. */
  misses: z.int(),
  /** Too often: nobody can come in by it any more. */
  isSpent: z.boolean(),
  /** Who has answered it and waits to be let in. */
  request: z.nullable(z.strictObject({ name: z.string(), deviceLabel: z.string() })),
});
export type InvitationView = z.infer<typeof InvitationView>;

const InvitationText = z.strictObject({
  /** To be sent. */
  text: z.string(),
  /** To be told apart from it, such as by phone. */
  code: z.string(),
  expiresAt: z.int(),
});
/** Inviting, asking to be let in, and letting in. */
export const joiningProcedures = {
  /** `role` null: a further device of one's own. */
  'team/invite': {
    input: z.strictObject({
      role: z.nullable(z.enum(['editor', 'author', 'auditor'])),
      hours: z.int().check(z.positive(), z.maximum(24 * 14)),
    }),
    output: answer(InvitationText),
    callers: pagesOnly,
  },
  'team/withdraw-invitation': {
    input: z.strictObject({ id: z.string() }),
    output: answer(done),
    callers: pagesOnly,
  },
  /** What an invitation says, for a person to look at before joining. */
  'team/read-invitation': {
    input: z.strictObject({ text: z.string().check(z.maxLength(5_000)) }),
    output: answer(
      z.strictObject({
        role: z.nullable(Role),
        expiresAt: z.int(),
        remote: z.strictObject({ type: z.enum(['couchdb', 'webdav', 'folder']), url: z.string() }),
      }),
    ),
    callers: pagesOnly,
  },
  'team/join': {
    input: z.strictObject({
      text: z.string().check(z.maxLength(5_000)),
      code: z.string().check(z.maxLength(50)),
      memberName: Name,
      deviceLabel: Name,
      remote: RemoteSettings,
    }),
    output: answer(done),
    callers: pagesOnly,
  },
  /** Asks once more, after a wrong code. */
  'team/retry-join': {
    input: z.strictObject({ code: z.string().check(z.maxLength(50)) }),
    output: answer(done),
    callers: pagesOnly,
  },
  'team/cancel-join': { input: nothing, output: done, callers: pagesOnly },
  /** Lets in, or refuses, who has answered an invitation. */
  'team/answer-request': {
    input: z.strictObject({ invitation: z.string(), admit: z.boolean() }),
    output: answer(done),
    callers: pagesOnly,
  },
} as const satisfies Record<string, ProcedureSpec>;
