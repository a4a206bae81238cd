import * as z from 'zod/mini';
import { DeviceId, EntryId, Hash } from '../ledger/entry';
import { Cut, Enrolment, Epoch, MemberId } from './enrolment';

const Name = z.string().check(z.minLength(1), z.maxLength(100));

/**
 * What is written about a workspace itself. All of these stand under the subject "workspace" and name as
 * parents the heads their author knew; who may write them when, `membership.ts` decides.
 */
export const workspacePayloads = {
  /** The first entry of all; its hash is the workspace's id, so nobody can put another in its place. */
  'workspace-opening': z.strictObject({
    name: Name,
    member: MemberId,
    memberName: Name,
    devices: z.array(Enrolment).check(z.minLength(1), z.maxLength(10)),
    epoch: Epoch,
    /** Whether colleagues see the name of who is answering. */
    presenceNames: z.boolean(),
  }),
  'workspace-settings': z.strictObject({ name: Name, presenceNames: z.boolean() }),
  /** A lead lets somebody in. `role` is never lead: that takes a nomination. */
  'member-added': z.strictObject({
    member: MemberId,
    name: Name,
    role: z.enum(['editor', 'author', 'auditor']),
    enrolment: Enrolment,
    /** The invitation it came by; each works once. */
    invitation: z.nullable(z.string().check(z.maxLength(100))),
  }),
  /** A further device of a member: written by one of their own devices, or by a lead. */
  'device-added': z.strictObject({ member: MemberId, enrolment: Enrolment }),
  /** By a lead, or by another device of the same member. Later entries of the device do not count. */
  'device-revoked': z.strictObject({ device: DeviceId, cut: Cut, epoch: Epoch }),
  /** Leaving, or being made to leave. */
  'member-revoked': z.strictObject({ member: MemberId, cuts: z.array(Cut), epoch: Epoch }),
  /** A new role below lead; entries after the cuts are judged by it. */
  'role-changed': z.strictObject({
    member: MemberId,
    role: z.enum(['editor', 'author', 'auditor']),
    cuts: z.array(Cut),
  }),
  /** Proposes to make a member a lead. Counts as its author's approval. */
  'lead-nominated': z.strictObject({ member: MemberId, cuts: z.array(Cut) }),
  /** Approval by another lead. With a single lead in the workspace the nomination suffices. */
  'lead-approved': z.strictObject({ nomination: EntryId }),
  /** A new key without anybody leaving. */
  'key-rotated': z.strictObject({ epoch: Epoch }),
  /** Which of two versions of a device's chain counts, after it forked at `seq`. */
  'fork-decided': z.strictObject({ device: DeviceId, seq: z.int(), hash: Hash }),
} as const;

export type WorkspaceKind = keyof typeof workspacePayloads;
export type WorkspacePayload<K extends WorkspaceKind> = z.infer<(typeof workspacePayloads)[K]>;

export const workspaceSubject = 'workspace';
