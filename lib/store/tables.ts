import * as z from 'zod/mini';
import { CommentKey } from '../comment/snapshot';
import { Case, CaseId } from '../escalation/case';
import { EscalationTarget, TargetId } from '../escalation/target';
import { Answer, AnswerId } from '../knowledge/answer';
import { CsvMapping, KnowledgeSource, SourceId } from '../knowledge/source';
import { DeviceId, Entry, EntryId, Hash } from '../ledger/entry';
import { HouseRules } from '../rules/house-rules';
import { Enrolment, MemberId } from '../workspace/enrolment';
import { RemoteSettings } from '../workspace/remote-settings';
import { decisionTables } from './decision-tables';
import { Bytes, Flag, type TableSpec } from './table-spec';

const PrivateKey = z.custom<CryptoKey>(value => value instanceof CryptoKey);
const StoredDoc = z.strictObject({
  type: z.enum(['data', 'keyring', 'mail']),
  id: z.string(),
  body: z.string(),
});
const LockedBody = z.strictObject({ keyId: z.string(), sealed: z.string() });

export const tables = {
  /** The ledger. Entries are added, and lose their body at most. */
  entries: { record: Entry, indexes: '&id, subject, [device+seq]' },
  chainHeads: {
    record: z.strictObject({ device: DeviceId, seq: z.int(), hash: Hash }),
    indexes: '&device',
  },

  /** The team this browser belongs to. The private keys can be used, not read out. */
  vault: {
    record: z.strictObject({
      id: z.literal('own'),
      workspace: Hash,
      member: MemberId,
      /** How the team knows, or will know, this browser. */
      enrolment: Enrolment,
      sign: PrivateKey,
      box: PrivateKey,
      remote: RemoteSettings,
      /** The invitation that was answered, while it waits; null for a member. */
      joining: z.nullable(
        z.strictObject({
          id: z.string(),
          secret: z.string(),
          code: z.string(),
          /** Counts the codes that were tried, from 0. */
          attempt: z.int(),
          /** The person's name, to ask again with. */
          name: z.string(),
          expiresAt: z.int(),
          /** Null while nobody has answered. */
          answer: z.nullable(z.enum(['refused', 'wrong-code'])),
        }),
      ),
    }),
    indexes: '&id',
  },
  /** Keys of the team, in one row: they are taken in and dropped together. See `lib/sync/sealing/key-chest.ts`. */
  workspaceKeys: {
    record: z.strictObject({
      id: z.literal('held'),
      held: z.array(
        z.strictObject({ epoch: z.string(), key: z.string(), from: z.nullable(DeviceId) }),
      ),
    }),
    indexes: '&id',
  },
  /** Invitations made in this browser. The secret is needed to open the answer. */
  invitations: {
    record: z.strictObject({
      id: z.string(),
      role: z.nullable(z.enum(['editor', 'author', 'auditor'])),
      secret: z.string(),
      code: z.string(),
      /** How many wrong codes somebody answered it with. */
      misses: z.int(),
      expiresAt: z.int(),
    }),
    indexes: '&id',
  },
  /** What the storage does not hold yet: entries of this browser by their place in its chain. */
  unsent: { record: z.strictObject({ id: EntryId, seq: z.int() }), indexes: '&id, seq' },
  /** Sealed documents that go out as they are, before the entries. `order` counts up. */
  unsentDocs: {
    record: z.strictObject({ id: z.string(), order: z.int(), doc: StoredDoc }),
    indexes: '&id, order',
  },
  /** Keys for the personal data of one case. */
  caseKeys: {
    record: z.strictObject({
      id: z.string(),
      subject: z.string(),
      key: z.string(),
      isSent: z.boolean(),
    }),
    indexes: '&id, subject',
  },
  /** Case keys that were dropped here and are to be deleted in the storage. */
  droppedKeys: { record: z.strictObject({ id: z.string() }), indexes: '&id' },
  /** Bodies that arrived before their case key. */
  lockedBodies: {
    record: z.strictObject({ id: EntryId, locked: LockedBody, keyId: z.string() }),
    indexes: '&id, keyId',
  },
  /** Entries that stand on their device's chain and do not count. */
  refused: {
    record: z.strictObject({
      id: EntryId,
      device: DeviceId,
      seq: z.int(),
      reason: z.enum(['unknown-device', 'wrong-author', 'revoked', 'role', 'unknown-kind']),
      at: z.int(),
    }),
    indexes: '&id, device',
  },
  /** Entries that stand on no chain: something before them is missing, broken, or there twice. */
  asides: {
    record: z.strictObject({
      /** `hashOf` the entry: two with one id are told apart. */
      hash: Hash,
      device: DeviceId,
      seq: z.int(),
      entry: Entry,
      locked: z.nullable(LockedBody),
      reason: z.enum(['gap', 'broken-chain', 'forked', 'unknown-device']),
      at: z.int(),
    }),
    indexes: '&hash, [device+seq], entry.subject',
  },
  /** Documents that could not be opened. Rubbish under an id must not push out what waits there. */
  quarantine: {
    record: z.strictObject({
      /** The id and a hash of the body. */
      key: z.string(),
      id: z.string(),
      doc: StoredDoc,
      reason: z.enum(['no-key', 'unknown-device', 'bad-signature', 'damaged', 'newer']),
      /** 1 while another try may help. */
      isRetryable: Flag,
      at: z.int(),
    }),
    indexes: '&key, id, [isRetryable+id]',
  },
  /** Answers to invitations and recovery kits, as they lie in the storage. */
  mail: { record: z.strictObject({ id: z.string(), doc: StoredDoc }), indexes: '&id' },

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

  ...decisionTables,

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
