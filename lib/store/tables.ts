import * as z from 'zod/mini';
import { CommentKey } from '../comment/snapshot';
import { Case, CaseId } from '../escalation/case';
import { EscalationTarget, TargetId } from '../escalation/target';
import { Answer, AnswerId } from '../knowledge/answer';
import { CsvMapping, KnowledgeSource, SourceId } from '../knowledge/source';
import { DeviceId, Entry, Hash } from '../ledger/entry';
import { HouseRules } from '../rules/house-rules';

/** A stored table: its record schema and its Dexie index string, side by side. */
type TableSpec = { readonly record: z.ZodMiniType; readonly indexes: string };

const Bytes = z.custom<Uint8Array>(value => value instanceof Uint8Array);

export const tables = {
  /** The ledger. Entries are added, and lose their body at most. */
  entries: { record: Entry, indexes: '&id, subject, [device+seq]' },
  chainHeads: {
    record: z.strictObject({ device: DeviceId, seq: z.int(), hash: Hash }),
    indexes: '&device',
  },

  /** Projections: what the entries say now. Can be thrown away and folded again. */
  answers: {
    record: z.strictObject({
      id: AnswerId,
      /** Null: withdrawn; hides an answer of the same id that a source brings. */
      answer: z.nullable(Answer),
      conflict: z.boolean(),
      updatedAt: z.int(),
    }),
    indexes: '&id',
  },
  /** Sentences that a person accepted as further phrasings of an answer. `acceptedAt`: epoch ms. */
  phrasings: {
    record: z.strictObject({
      id: z.string(),
      answerId: AnswerId,
      phrasing: z.string(),
      acceptedAt: z.int(),
    }),
    indexes: '&id, answerId, acceptedAt',
  },
  cases: {
    record: z.strictObject({
      id: CaseId,
      number: z.string(),
      commentKey: CommentKey,
      openedAt: z.int(),
      case: Case,
    }),
    indexes: '&id, number, commentKey, openedAt',
  },
  targets: {
    record: z.strictObject({
      id: TargetId,
      target: z.nullable(EscalationTarget),
      createdAt: z.int(),
    }),
    indexes: '&id',
  },
  houseRules: {
    record: z.strictObject({ id: z.literal('current'), rules: HouseRules, conflict: z.boolean() }),
    indexes: '&id',
  },

  /** Caches of what subscribed sources bring; replaced as a whole. */
  sources: { record: KnowledgeSource, indexes: '&id' },
  feedAnswers: {
    record: z.strictObject({
      id: AnswerId,
      sourceId: SourceId,
      /** Id in the source; `id` differs when another source has brought that id before. */
      originId: z.string(),
      status: z.enum(['draft', 'released']),
      answer: Answer,
    }),
    indexes: '&id, sourceId, status',
  },
  /** A file that is being imported, so that a stopped worker goes on with it. */
  pendingImports: {
    record: z.strictObject({
      sourceId: SourceId,
      fileName: z.string(),
      mapping: z.nullable(CsvMapping),
      bytes: Bytes,
      attempts: z.int(),
    }),
    indexes: '&sourceId',
  },
  searchIndex: {
    record: z.strictObject({ id: z.literal('answers'), revision: z.int(), bytes: Bytes }),
    indexes: '&id',
  },

  /** Webhook deliveries: one per case. What is sent stands in the case. */
  outbox: {
    record: z.strictObject({
      caseId: CaseId,
      state: z.enum(['waiting', 'delivered', 'failed']),
      attempts: z.int(),
      nextTryAt: z.nullable(z.int()),
      problem: z.nullable(z.string()),
      /** Lets the receiver tell a repeated delivery from a new one. */
      idempotencyKey: z.string(),
    }),
    indexes: '&caseId, state',
  },
  /** Keyed hashes of comments a person has marked as seen; no text, no name, no id. */
  seen: { record: z.strictObject({ hash: z.string(), at: z.int() }), indexes: '&hash, at' },
  /** Single values: see `meta.ts`. */
  meta: { record: z.strictObject({ key: z.string(), value: z.unknown() }), indexes: '&key' },
} as const satisfies Record<string, TableSpec>;

export type TableName = keyof typeof tables;
export type RecordOf<N extends TableName> = z.infer<(typeof tables)[N]['record']>;
