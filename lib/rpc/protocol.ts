import * as z from 'zod/mini';
import { CommentKey, CommentSnapshot, PlatformId, ThreadSnapshot } from '../comment/snapshot';
import { Case, CaseContext, CaseId, CaseStatus } from '../escalation/case';
import { DeliveryState } from '../escalation/delivery-state';
import { EscalationTarget, TargetId } from '../escalation/target';
import { Answer, AnswerId } from '../knowledge/answer';
import {
  CsvMapping,
  ImportError,
  KnowledgeSource,
  KnowledgeStatus,
  SourceId,
} from '../knowledge/source';
import { Suggestion } from '../knowledge/suggestion';
import { Health } from '../platforms/health';
import { Assessment } from '../rules/assessment';
import { Flag } from '../rules/flag';
import { HouseRules } from '../rules/house-rules';
import { Settings } from '../settings/settings';
import { answerVersionProcedures } from './answer-versions';
import { decisionProcedures } from './decisions';
import { logProcedures } from './log';
import { presenceProcedures } from './presence';
import { done, everyone, nothing, ownPages, pagesOnly, type ProcedureSpec } from './procedure';
import { BackupContent, BackupState, Passphrase, SelfTest } from './safekeeping';
import { teamProcedures } from './team';
import { joiningProcedures } from './team-joining';

const Phrasing = z.strictObject({
  id: AnswerId,
  /** One line, as forms show phrasings line by line. */
  phrasing: z.string().check(z.maxLength(1_000), z.regex(/^\S(?:[^\n\r]*\S)?$/)),
});
/** Every message between contexts, save the panel's port. Adding one is a change to this file. */
export const protocol = {
  /** Flags and suggestions for up to 200 comments of one thread. Stores nothing. */
  'comments/assess': {
    input: z.strictObject({
      thread: ThreadSnapshot,
      comments: z
        .array(
          z.strictObject({
            key: CommentKey,
            text: z.string(),
            parentText: z.nullable(z.string()),
            byPage: z.boolean(),
          }),
        )
        .check(z.maxLength(200)),
    }),
    output: z.array(Assessment),
    callers: everyone,
  },
  /** Which of these comments a person has marked as seen; keyed hashes, 30 days. */
  'seen/query': {
    input: z.strictObject({ keys: z.array(CommentKey).check(z.maxLength(5_000)) }),
    output: z.array(CommentKey),
    callers: everyone,
  },
  'seen/mark': {
    input: z.strictObject({ keys: z.array(CommentKey).check(z.maxLength(200)), seen: z.boolean() }),
    output: done,
    callers: everyone,
  },
  /** The content script tells how well its tab can be read; null when its thread is gone. */
  'health/report': {
    input: z.strictObject({ health: z.nullable(Health) }),
    output: done,
    callers: ['content'],
  },
  /** Health of the tab in front; null when no content script reports there. */
  'health/active': { input: nothing, output: z.nullable(Health), callers: pagesOnly },

  /** Why flags come from the rules alone; null while the classifier works. */
  'engine/problem': {
    input: nothing,
    output: z.strictObject({ classifier: z.nullable(z.string()) }),
    callers: pagesOnly,
  },

  'settings/get': { input: nothing, output: Settings, callers: everyone },
  'settings/save': {
    input: z.strictObject({ settings: Settings }),
    output: done,
    callers: pagesOnly,
  },
  'settings/pause': {
    input: z.strictObject({ platform: PlatformId, paused: z.boolean() }),
    output: done,
    callers: pagesOnly,
  },

  'answers/get': {
    input: z.strictObject({ ids: z.array(AnswerId).check(z.maxLength(50)) }),
    output: z.array(Answer),
    callers: everyone,
  },
  /** For a person's own words: whole base, drafts and expired ones too, best first. */
  'answers/search': {
    input: z.strictObject({
      query: z.string().check(z.maxLength(2_000)),
      limit: z.int().check(z.positive(), z.maximum(1_000)),
    }),
    output: z.array(z.strictObject({ answer: Answer, suggestion: Suggestion })),
    callers: ownPages,
  },
  /**
   * Appends a revision to the ledger; it replaces the one in force, which stays in the history. `base`: the
   * answer as the person got it, null for a new one. When that is no longer in force, nothing is written
   * and `current` is what is (null: withdrawn). Nor when another version stands beside it: that is `current` then,
   * unless `isOverVersions`, which says that the person has seen it.
   */
  'answers/save': {
    input: z.strictObject({
      answer: Answer,
      base: z.nullable(Answer),
      isOverVersions: z.optional(z.boolean()),
    }),
    output: z.discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(true), answer: Answer }),
      z.strictObject({ ok: z.literal(false), current: z.nullable(Answer) }),
    ]),
    callers: pagesOnly,
  },
  /** A sentence that a person has read and accepted; the answer's source goes on updating the rest. */
  'answers/accept-phrasing': { input: Phrasing, output: done, callers: ownPages },
  'answers/drop-phrasing': { input: Phrasing, output: done, callers: ownPages },
  'answers/withdraw': { input: z.strictObject({ id: AnswerId }), output: done, callers: pagesOnly },
  /** Why an answer was used though it is not valid today. Nothing of the comment; kept for 90 days. */
  'answers/note-expired-use': {
    input: z.strictObject({
      id: AnswerId,
      reason: z.string().check(z.minLength(3), z.maxLength(200)),
    }),
    output: done,
    callers: ownPages,
  },
  /** Newest first; `at` in epoch ms. */
  'answers/expired-uses': {
    input: z.strictObject({ id: AnswerId }),
    output: z.array(z.strictObject({ reason: z.string(), at: z.int() })),
    callers: pagesOnly,
  },
  'answers/export': {
    input: nothing,
    output: z.strictObject({ json: z.string() }),
    callers: pagesOnly,
  },

  'knowledge/status': { input: nothing, output: KnowledgeStatus, callers: ownPages },
  /** Adds or replaces a source; the next sync brings its answers. */
  'knowledge/add-url': {
    input: z.strictObject({
      name: z.string().check(z.minLength(1), z.maxLength(200)),
      url: z.string().check(z.maxLength(2_000)),
      mapping: z.nullable(CsvMapping),
    }),
    output: KnowledgeSource,
    callers: pagesOnly,
  },
  'knowledge/add-practice': { input: nothing, output: KnowledgeSource, callers: pagesOnly },
  /** Bytes as base64: messages carry JSON only in Chromium. At most 20 MB before encoding. */
  'knowledge/import-file': {
    input: z.strictObject({
      fileName: z.string(),
      base64: z.string(),
      mapping: z.nullable(CsvMapping),
    }),
    output: z.discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(true), source: KnowledgeSource }),
      z.strictObject({ ok: z.literal(false), error: ImportError }),
    ]),
    callers: pagesOnly,
  },
  'knowledge/sync': {
    input: z.strictObject({ id: z.nullable(SourceId) }),
    output: KnowledgeStatus,
    callers: pagesOnly,
  },
  'knowledge/remove-source': {
    input: z.strictObject({ id: SourceId }),
    output: done,
    callers: pagesOnly,
  },

  'rules/get': { input: nothing, output: HouseRules, callers: ownPages },
  /** Appends a new version to the ledger; earlier ones stay readable. */
  'rules/publish': {
    input: z.strictObject({ rules: HouseRules }),
    output: done,
    callers: pagesOnly,
  },

  'targets/list': { input: nothing, output: z.array(EscalationTarget), callers: ownPages },
  'targets/save': {
    input: z.strictObject({ target: EscalationTarget }),
    output: done,
    callers: pagesOnly,
  },
  'targets/remove': { input: z.strictObject({ id: TargetId }), output: done, callers: pagesOnly },

  /** Opens a case in the ledger and, for a webhook, queues its delivery. */
  'cases/open': {
    input: z.strictObject({
      comment: CommentSnapshot,
      context: CaseContext,
      flags: z.array(Flag),
      targetId: TargetId,
      note: z.string().check(z.maxLength(5_000)),
    }),
    output: Case,
    callers: ownPages,
  },
  /** Newest first. */
  'cases/list': { input: nothing, output: z.array(Case), callers: ownPages },
  /** Cases of these comments, so that the overlay marks them. */
  'cases/for-comments': {
    input: z.strictObject({ keys: z.array(CommentKey).check(z.maxLength(5_000)) }),
    output: z.array(z.strictObject({ key: CommentKey, number: z.string(), status: CaseStatus })),
    callers: everyone,
  },
  'cases/move': {
    input: z.strictObject({
      id: CaseId,
      status: CaseStatus,
      note: z.string().check(z.maxLength(5_000)),
    }),
    output: Case,
    callers: pagesOnly,
  },
  'deliveries/list': { input: nothing, output: z.array(DeliveryState), callers: ownPages },
  'deliveries/retry': {
    input: z.strictObject({ caseId: CaseId }),
    output: DeliveryState,
    callers: ownPages,
  },

  'backup/state': { input: nothing, output: BackupState, callers: pagesOnly },
  /** Everything worth keeping, compressed and encrypted; see `lib/store/backup.ts`. */
  'backup/create': {
    input: z.strictObject({ passphrase: Passphrase }),
    output: z.strictObject({ sealed: z.string() }),
    callers: pagesOnly,
  },
  /** What a backup holds; changes nothing. */
  'backup/inspect': {
    input: z.strictObject({ sealed: z.string(), passphrase: Passphrase }),
    output: BackupContent,
    callers: pagesOnly,
  },
  /** Adds what a backup holds to what is here. */
  'backup/restore': {
    input: z.strictObject({ sealed: z.string(), passphrase: Passphrase }),
    output: BackupContent,
    callers: pagesOnly,
  },
  /** Reads everything that is stored and says what does not hold. */
  'self-test/run': { input: nothing, output: SelfTest, callers: pagesOnly },
  /** Folds the ledger's entries again and builds the search index anew. */
  'self-test/repair': { input: nothing, output: SelfTest, callers: pagesOnly },

  ...answerVersionProcedures,
  ...teamProcedures,
  ...joiningProcedures,
  ...presenceProcedures,
  ...decisionProcedures,
  ...logProcedures,

  /** Text a person selected for the manual mode; kept in memory for the session only. */
  'manual/get': {
    input: nothing,
    output: z.nullable(z.strictObject({ text: z.string(), pageUrl: z.string() })),
    callers: pagesOnly,
  },
} as const satisfies Record<string, ProcedureSpec>;

export type Protocol = typeof protocol;
export type Procedure = keyof Protocol;
export type Input<P extends Procedure> = z.infer<Protocol[P]['input']>;
export type Output<P extends Procedure> = z.infer<Protocol[P]['output']>;

export type RpcError =
  | { readonly kind: 'unknown-procedure' }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'bad-input'; readonly issues: string }
  | { readonly kind: 'bad-output'; readonly issues: string }
  | { readonly kind: 'failed'; readonly message: string }
  /** The worker is gone: the extension was updated or reloaded under this page. */
  | { readonly kind: 'disconnected' };
