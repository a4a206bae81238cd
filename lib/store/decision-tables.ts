import * as z from 'zod/mini';
import { CommentKey, PlatformId } from '../comment/snapshot';
import { Decision, Phase } from '../decisions/decision';
import { Erasure } from '../decisions/erasure';
import { Artefact } from '../decisions/evidence';
import { DecidedMeasure } from '../decisions/measure';
import { DecisionPolicy } from '../decisions/policy';
import { Precedent } from '../decisions/precedent';
import { DecisionId } from '../decisions/proposal';
import { EntryId, Hash } from '../ledger/entry';
import { MemberId } from '../workspace/enrolment';
import { Bytes, Flag, type TableSpec } from './table-spec';

/** What is kept about decisions beside the ledger. The first six are projections. */
export const decisionTables = {
  decisions: {
    record: z.strictObject({ id: DecisionId, decision: Decision }),
    indexes: '&id',
  },
  /**
   * What lists need of each. Thousands of whole records take too long to read, and lists, similar cases and reports
   * each read something else of all of them: hence a table for each.
   */
  decisionBriefs: {
    record: z.strictObject({
      id: DecisionId,
      number: z.string(),
      phase: Phase,
      measure: DecidedMeasure,
      platform: PlatformId,
      commentKey: CommentKey,
      /** Link to the author's profile as `profileKey` writes it; null where there is none, or under the lock. */
      profile: z.nullable(z.string()),
      authorName: z.nullable(z.string()),
      /** Beginning of the comment; '' under the lock. */
      excerpt: z.string(),
      clause: z.nullable(z.string()),
      proposedAt: z.int(),
      proposer: MemberId,
      isUrgent: z.boolean(),
      decidedAt: z.nullable(z.int()),
      closedAt: z.nullable(z.int()),
      /** 1 while something may have to be done about it. */
      isOpen: Flag,
      /** 1: what it says depends on which policies there are. */
      isUnderPolicy: Flag,
    }),
    indexes: '&id, number, commentKey, profile, proposedAt, closedAt, isOpen, isUnderPolicy',
  },
  /** What it is found by as a similar one; none for what says nothing of like cases. */
  precedents: {
    record: z.strictObject({
      id: DecisionId,
      precedent: z.omit(Precedent, { likeness: true, shared: true }),
      proposedAt: z.int(),
      /** Words with spaces between: one text is read faster than a list. */
      terms: z.string(),
    }),
    indexes: '&id',
  },
  /** What reports count. */
  decisionFacts: {
    record: z.strictObject({
      id: DecisionId,
      number: z.string(),
      openedAt: z.int(),
      facts: Erasure.shape.facts,
    }),
    indexes: '&id',
  },
  decisionPolicy: {
    record: z.strictObject({
      id: z.literal('current'),
      policy: DecisionPolicy,
      /** What a mandate names. */
      entry: EntryId,
      conflict: z.boolean(),
    }),
    indexes: '&id',
  },
  /** Proofs of what was erased. */
  erasures: {
    record: z.strictObject({
      subject: z.string(),
      id: EntryId,
      at: z.int(),
      erasure: Erasure,
    }),
    indexes: '&subject',
  },

  /** Secured files. The ledger names them by hash; they go when their decision is erased. */
  artefacts: {
    record: z.strictObject({
      /** Subject and hash: one picture may belong to two decisions, and is erased with each by itself. */
      key: z.string(),
      subject: z.string(),
      hash: Hash,
      mime: Artefact.shape.mime,
      bytes: Bytes,
      /** 1 once the team's storage holds all of it. */
      isSent: Flag,
      sentParts: z.int(),
    }),
    indexes: '&key, subject, isSent',
  },
  /** Erased files whose sealed copies are to be deleted in the storage. */
  droppedFiles: {
    record: z.strictObject({ key: z.string(), caseKey: z.string(), hash: Hash, size: z.int() }),
    indexes: '&key',
  },
} as const satisfies Record<string, TableSpec>;
