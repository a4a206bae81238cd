import * as z from 'zod/mini';

/** Why something with the storage or the team did not work: a key of the locale section `team.problems`. */
export const TeamProblem = z.enum([
  'offline',
  'timeout',
  'login',
  'forbidden',
  'missing',
  'not-a-storage',
  'too-large',
  'busy',
  'full',
  'server',
  'not-allowed',
  'aborted',
  /** The storage holds another document where ours should be. */
  'mismatch',
  /** The database of this browser is full. */
  'disk-full',
  /** This browser belongs to a team already. */
  'already-member',
  'invitation-unreadable',
  'invitation-expired',
  'invitation-used',
  'wrong-recovery-key',
  /** No recovery kit lies in this storage. */
  'no-recovery-kit',
  /** Another team's documents lie in this storage. */
  'occupied',
  /** The newest key of the team has not arrived. */
  'no-key',
  /** There is something in this browser already: a recovery needs an empty one. */
  'not-empty',
  /** Nothing of a team lies in this storage. */
  'no-team',
  /** The role does not allow it, or the last lead would go. */
  'not-entitled',
  'unknown',
]);
export type TeamProblem = z.infer<typeof TeamProblem>;

/** Of a team, a person or a device. */
export const Name = z.string().check(z.minLength(1), z.maxLength(100));
const problem = z.strictObject({ ok: z.literal(false), problem: TeamProblem });
/** What a procedure gives that may fail for a reason people can be told. */
export const answer = <T extends z.ZodMiniType>(value: T) =>
  z.discriminatedUnion('ok', [z.strictObject({ ok: z.literal(true), value }), problem]);
