import * as z from 'zod/mini';
import { DeviceId, EntryId, Hash } from '../ledger/entry';
import { MemberId, Role } from '../workspace/enrolment';
import { RemoteSettings } from '../workspace/remote-settings';
import { done, nothing, ownPages, pagesOnly, type ProcedureSpec } from './procedure';
import { InvitationView } from './team-joining';
import { answer, Name, TeamProblem } from './team-problem';

/** How far the exchange with the storage is. Times in epoch ms. */
export const SyncView = z.strictObject({
  phase: z.enum(['idle', 'pulling', 'pushing', 'waiting', 'stopped']),
  /** Changes that are here alone, and since when the oldest waits. */
  pending: z.strictObject({ count: z.int(), since: z.nullable(z.int()) }),
  lastSuccess: z.nullable(z.int()),
  problem: z.nullable(TeamProblem),
  nextTryAt: z.nullable(z.int()),
  /** Documents fetched so far, while the first sync lasts. */
  progress: z.nullable(z.int()),
  /** Of what arrived, how much does not count. */
  heldAside: z.int(),
});
export type SyncView = z.infer<typeof SyncView>;

export const HeldView = z.strictObject({
  /** A key of the locale section `team.held`. */
  reason: z.enum([
    'unknown-device',
    'wrong-author',
    'revoked',
    'role',
    'gap',
    'broken-chain',
    'forked',
    'unknown-kind',
    'no-key',
    'bad-signature',
    'damaged',
    'newer',
  ]),
  /** Whose, as far as known. */
  memberName: z.nullable(z.string()),
  deviceLabel: z.nullable(z.string()),
  device: z.nullable(DeviceId),
  count: z.int(),
  since: z.int(),
  /** The versions of a forked chain, for a lead to decide between; else empty. */
  versions: z.array(
    z.strictObject({ seq: z.int(), hash: Hash, time: z.int(), later: z.int(), kind: z.string() }),
  ),
});
export type HeldView = z.infer<typeof HeldView>;

const DeviceView = z.strictObject({
  id: DeviceId,
  label: z.string(),
  type: z.enum(['browser', 'recovery']),
  isOwn: z.boolean(),
  isRevoked: z.boolean(),
});

export const MemberView = z.strictObject({
  id: MemberId,
  name: z.string(),
  /** Null after leaving. */
  role: z.nullable(Role),
  joinedAt: z.int(),
  isOwn: z.boolean(),
  devices: z.array(DeviceView),
  /** A proposal to make them a lead that waits for a second lead. */
  nomination: z.nullable(
    z.strictObject({ id: EntryId, byName: z.string(), byOwn: z.boolean(), at: z.int() }),
  ),
});
export type MemberView = z.infer<typeof MemberView>;

export const TeamState = z.discriminatedUnion('phase', [
  z.strictObject({ phase: z.literal('none') }),
  /** Has answered an invitation, and waits to be let in. */
  z.strictObject({
    phase: z.literal('joining'),
    sync: SyncView,
    expiresAt: z.int(),
    /** `refused`: somebody has looked at it and said no. `admitted`: the team is about to arrive. Null: nobody has yet. */
    answer: z.nullable(z.enum(['refused', 'wrong-code', 'admitted'])),
    /** How many more codes may be tried. */
    triesLeft: z.int(),
  }),
  z.strictObject({
    phase: z.literal('member'),
    id: Hash,
    name: z.string(),
    presenceNames: z.boolean(),
    /** Null: this browser, or its owner, no longer belongs to the team. */
    role: z.nullable(Role),
    members: z.array(MemberView),
    invitations: z.array(InvitationView),
    /** Without passwords. */
    remote: z.strictObject({
      type: z.enum(['couchdb', 'webdav', 'folder']),
      place: z.string(),
      user: z.nullable(z.string()),
    }),
    hasRecoveryKit: z.boolean(),
    /** Whether making a lead takes a second one. */
    needsSecondLead: z.boolean(),
    sync: SyncView,
    held: z.array(HeldView),
  }),
]);
export type TeamState = z.infer<typeof TeamState>;

/** Printed once and never shown again. */
const RecoveryKey = z.strictObject({ recoveryKey: z.string() });

/** Creating, joining and running a team. */
export const teamProcedures = {
  'team/state': { input: nothing, output: TeamState, callers: pagesOnly },
  /** Null without a team. */
  'team/sync-state': { input: nothing, output: z.nullable(SyncView), callers: ownPages },
  /** Looks whether the storage answers and lets us write; leaves nothing there. */
  'team/check-remote': {
    input: z.strictObject({ remote: RemoteSettings }),
    output: answer(done),
    callers: pagesOnly,
  },
  'team/create': {
    input: z.strictObject({
      name: Name,
      memberName: Name,
      deviceLabel: Name,
      presenceNames: z.boolean(),
      remote: RemoteSettings,
    }),
    output: answer(RecoveryKey),
    callers: pagesOnly,
  },
  'team/change-role': {
    input: z.strictObject({ member: MemberId, role: z.enum(['editor', 'author', 'auditor']) }),
    output: answer(done),
    callers: pagesOnly,
  },
  'team/nominate-lead': {
    input: z.strictObject({ member: MemberId }),
    output: answer(done),
    callers: pagesOnly,
  },
  'team/approve-lead': {
    input: z.strictObject({ nomination: EntryId }),
    output: answer(done),
    callers: pagesOnly,
  },
  /** Also oneself: leaving. The key is changed; what comes later they can't read. */
  'team/revoke-member': {
    input: z.strictObject({ member: MemberId }),
    output: answer(done),
    callers: pagesOnly,
  },
  'team/revoke-device': {
    input: z.strictObject({ device: DeviceId }),
    output: answer(done),
    callers: pagesOnly,
  },
  'team/decide-fork': {
    input: z.strictObject({ device: DeviceId, seq: z.int(), hash: Hash }),
    output: answer(done),
    callers: pagesOnly,
  },
  'team/save-settings': {
    input: z.strictObject({ name: Name, presenceNames: z.boolean() }),
    output: answer(done),
    callers: pagesOnly,
  },
  /** A new login, or a new place for the same documents. */
  'team/save-remote': {
    input: z.strictObject({ remote: RemoteSettings }),
    output: answer(done),
    callers: pagesOnly,
  },
  /** Replaces the recovery kit; the old one stops working. */
  'team/renew-recovery-kit': { input: nothing, output: answer(RecoveryKey), callers: pagesOnly },
  /** Into an empty browser, with the recovery kit alone. */
  'team/recover': {
    input: z.strictObject({
      recoveryKey: z.string().check(z.maxLength(200)),
      deviceLabel: Name,
      remote: RemoteSettings,
    }),
    output: answer(done),
    callers: pagesOnly,
  },
  /** After leaving: deletes what the team's storage brought from this browser, which then works alone again. */
  'team/forget': { input: nothing, output: done, callers: pagesOnly },
  'team/sync-now': { input: nothing, output: done, callers: pagesOnly },
} as const satisfies Record<string, ProcedureSpec>;
