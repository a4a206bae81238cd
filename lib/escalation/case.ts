import * as z from 'zod/mini';
import { CommentSnapshot } from '../comment/snapshot';
import { Flag } from '../rules/flag';
import { TargetChannel, TargetId } from './target';

export const CaseId = z.string().check(z.minLength(1), z.maxLength(100)).brand<'CaseId'>();
export type CaseId = z.infer<typeof CaseId>;

export const CaseStatus = z.enum(['open', 'waiting', 'answered', 'closed']);
export type CaseStatus = z.infer<typeof CaseStatus>;

/** What stood around the comment when the case was opened. */
export const CaseContext = z.strictObject({
  postUrl: z.nullable(z.string()),
  postText: z.string(),
  pageName: z.nullable(z.string()),
  identity: z.nullable(z.string()),
  /** The comment that this one replies to; null for a top-level comment or when it is not rendered. */
  parent: z.nullable(CommentSnapshot),
  /** Epoch ms. */
  capturedAt: z.int(),
});
export type CaseContext = z.infer<typeof CaseContext>;

/** Payload of the ledger entry that opens a case. */
export const CaseOpening = z.strictObject({
  /** Shown to people, such as "2026-7F3KQ". */
  number: z.string(),
  comment: CommentSnapshot,
  context: CaseContext,
  flags: z.array(Flag),
  targetId: TargetId,
  targetName: z.string(),
  channel: TargetChannel,
  note: z.string().check(z.maxLength(5_000)),
});
export type CaseOpening = z.infer<typeof CaseOpening>;

/** Payload of the ledger entry that moves a case on. */
export const CaseStep = z.strictObject({
  status: CaseStatus,
  note: z.string().check(z.maxLength(5_000)),
});
export type CaseStep = z.infer<typeof CaseStep>;

/** A case as the fold over its entries gives it. */
export const Case = z.strictObject({
  id: CaseId,
  opening: CaseOpening,
  openedAt: z.int(),
  status: CaseStatus,
  updatedAt: z.int(),
  steps: z.array(z.strictObject({ step: CaseStep, at: z.int() })),
  /** More than one head: two devices moved the case on at once; a person resolves it. */
  conflict: z.boolean(),
});
export type Case = z.infer<typeof Case>;
