import * as z from 'zod/mini';
import { CommentKey, PlatformId } from '../comment/snapshot';
import { Decision, Phase } from '../decisions/decision';
import { Artefact, Evidence, Sighting } from '../decisions/evidence';
import { DecidedMeasure } from '../decisions/measure';
import { CriminalState, decisionPayloads, Ruling } from '../decisions/payloads';
import { DecisionPolicy } from '../decisions/policy';
import { Precedent } from '../decisions/precedent';
import { DecisionId, PersonGrounds, Proposal } from '../decisions/proposal';
import { Report } from '../decisions/report';
import { Task } from '../decisions/task';
import { IsoDate } from '../knowledge/answer';
import { EntryId, Hash } from '../ledger/entry';
import { MemberId, Role } from '../workspace/enrolment';
import { done, everyone, nothing, ownPages, pagesOnly, type ProcedureSpec } from './procedure';

/** What a list shows of a decision. */
export const DecisionRow = z.strictObject({
  id: DecisionId,
  number: z.string(),
  phase: Phase,
  measure: DecidedMeasure,
  platform: PlatformId,
  /** Name of the comment's author; null under the lock. */
  authorName: z.nullable(z.string()),
  /** Beginning of the comment; '' under the lock. */
  excerpt: z.string(),
  clause: z.nullable(z.string()),
  /** Epoch ms. */
  proposedAt: z.int(),
  isUrgent: z.boolean(),
  isOwn: z.boolean(),
  /** What somebody has to do next, most pressing first. */
  tasks: z.array(Task),
});
export type DecisionRow = z.infer<typeof DecisionRow>;

/** A decision with what a page needs besides. */
export const DecisionView = z.strictObject({
  decision: Decision,
  tasks: z.array(Task),
  /** Names by pseudonym; null once they are shown as pseudonyms only. "Sie" is up to the page: see `self`. */
  people: z.record(z.string(), z.nullable(z.string())),
  self: MemberId,
  /** This person's role in the team; null without a team: then nothing that needs two can be decided. */
  role: z.nullable(Role),
  /** The policy entry that makes this person a deputy today; null for none. */
  mandate: z.nullable(EntryId),
  /** What deletes it and when; null while it is open. */
  retention: z.nullable(
    z.strictObject({
      class: z.enum(['decision', 'block', 'criminal']),
      /** Epoch ms. */
      dueAt: z.int(),
      isHeld: z.boolean(),
    }),
  ),
  /** Files whose bytes are here. */
  present: z.array(Hash),
});
export type DecisionView = z.infer<typeof DecisionView>;

export type { Precedent };

/** What somebody adds to a decision. */
export const Step = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ruling'), ruling: Ruling }),
  z.strictObject({
    kind: z.literal('withdrawal'),
    payload: decisionPayloads['decision-withdrawal'],
  }),
  z.strictObject({ kind: z.literal('remark'), payload: decisionPayloads['decision-remark'] }),
  z.strictObject({
    kind: z.literal('carried-out'),
    payload: decisionPayloads['decision-carried-out'],
  }),
  z.strictObject({ kind: z.literal('notice'), payload: decisionPayloads['decision-notice'] }),
  z.strictObject({ kind: z.literal('complaint'), payload: decisionPayloads['decision-complaint'] }),
  z.strictObject({ kind: z.literal('criminal'), payload: CriminalState }),
  z.strictObject({ kind: z.literal('hold'), payload: decisionPayloads['decision-hold'] }),
  z.strictObject({ kind: z.literal('person'), payload: PersonGrounds }),
  z.strictObject({ kind: z.literal('closing'), payload: decisionPayloads['decision-closing'] }),
]);
export type Step = z.infer<typeof Step>;

/** What was deleted, without content (D-23). */
export const DeletionProof = z.strictObject({
  id: EntryId,
  number: z.string(),
  class: z.enum(['decision', 'block', 'criminal', 'case']),
  /** Epoch ms. */
  openedAt: z.int(),
  erasedAt: z.int(),
  reason: z.string(),
  entries: z.int(),
  artefacts: z.int(),
});
export type DeletionProof = z.infer<typeof DeletionProof>;

/** One decision or escalation that is deleted soon. */
export const DueDeletion = z.strictObject({
  /** Such as "decision:…" or "case:…". */
  subject: z.string(),
  number: z.string(),
  class: z.enum(['decision', 'block', 'criminal', 'case']),
  dueAt: z.int(),
  isHeld: z.boolean(),
});
export type DueDeletion = z.infer<typeof DueDeletion>;

const base64 = z.string().check(z.maxLength(30_000_000));
const byId = z.strictObject({ id: DecisionId });

/** Decisions, and what keeps and deletes them. */
export const decisionProcedures = {
  /** Opens a decision; its number and id are given here. Needs no second person to be written, but to hold. */
  'decisions/propose': {
    input: z.strictObject({
      proposal: z.omit(Proposal, { number: true }),
      files: z.array(z.strictObject({ artefact: Artefact, base64 })).check(z.maxLength(20)),
      comparedToProposal: Evidence.shape.comparedToProposal,
    }),
    output: DecisionView,
    callers: ownPages,
  },
  'decisions/add-evidence': {
    input: z.strictObject({
      id: DecisionId,
      files: z.array(z.strictObject({ artefact: Artefact, base64 })).check(z.maxLength(20)),
      comparedToProposal: Evidence.shape.comparedToProposal,
    }),
    output: DecisionView,
    callers: ownPages,
  },
  'decisions/step': {
    input: z.strictObject({ id: DecisionId, step: Step }),
    output: DecisionView,
    callers: ownPages,
  },
  /** What the page shows of these comments; an entry is written only where it changed. */
  'decisions/sighted': {
    input: z.strictObject({
      sightings: z
        .array(z.strictObject({ key: CommentKey, sighting: Sighting }))
        .check(z.maxLength(5_000)),
    }),
    output: done,
    callers: everyone,
  },
  'decisions/get': { input: byId, output: DecisionView, callers: ownPages },
  /** `queue`: what somebody has to do something about, most pressing first. `all`: newest first. */
  'decisions/list': {
    input: z.strictObject({ which: z.enum(['queue', 'all']) }),
    output: z.array(DecisionRow),
    callers: ownPages,
  },
  /** Marks for comments on the page. Says no more than that something was decided, and what is to be done here. */
  'decisions/for-comments': {
    input: z.strictObject({ keys: z.array(CommentKey).check(z.maxLength(5_000)) }),
    output: z.array(
      z.strictObject({
        key: CommentKey,
        id: DecisionId,
        number: z.string(),
        measure: DecidedMeasure,
        phase: Phase,
        toDo: z.nullable(z.enum(['do', 'undo'])),
        isBack: z.boolean(),
      }),
    ),
    callers: everyone,
  },
  /** Most alike first; at most 5. */
  'decisions/precedents': {
    input: z.strictObject({
      text: z.string().check(z.maxLength(20_000)),
      clause: z.nullable(z.string()),
      except: z.nullable(DecisionId),
    }),
    output: z.array(Precedent),
    callers: ownPages,
  },
  /** Bytes of a secured file, fetched from the team's storage if they are not here; checked against the hash. */
  'decisions/artefact': {
    input: z.strictObject({ id: DecisionId, hash: Hash }),
    output: z.discriminatedUnion('state', [
      z.strictObject({ state: z.literal('good'), base64 }),
      z.strictObject({ state: z.enum(['missing', 'changed', 'offline']) }),
    ]),
    callers: ownPages,
  },
  /** Art. 15 GDPR: decisions about the author with this profile link. */
  'decisions/by-profile': {
    input: z.strictObject({ profileUrl: z.string().check(z.minLength(1), z.maxLength(2_000)) }),
    output: z.array(DecisionRow),
    callers: pagesOnly,
  },
  'decisions/report': {
    input: z.strictObject({ from: IsoDate, until: IsoDate }),
    output: Report,
    callers: pagesOnly,
  },

  'decision-policy/get': {
    input: nothing,
    output: z.strictObject({ policy: DecisionPolicy, conflict: z.boolean() }),
    callers: ownPages,
  },
  /** By a lead. */
  'decision-policy/save': {
    input: z.strictObject({ policy: DecisionPolicy }),
    output: done,
    callers: pagesOnly,
  },

  /** The last screenshot a person took with the menu or the command; kept in memory until it is used or an hour old. */
  'capture/take': {
    input: nothing,
    output: z.nullable(
      z.strictObject({
        base64,
        /** PNG, unless that was too large to be kept. */
        mime: z.enum(['image/png', 'image/jpeg']),
        pageUrl: z.string(),
        title: z.string(),
        capturedAt: z.int(),
      }),
    ),
    callers: ownPages,
  },

  'retention/due': {
    input: nothing,
    output: z.strictObject({
      due: z.array(DueDeletion),
      /** The clock has jumped: nothing is deleted until a person confirms that it is right. Epoch ms seen last. */
      clockJump: z.nullable(z.strictObject({ lastSeenAt: z.int() })),
      proofs: z.array(DeletionProof),
    }),
    callers: pagesOnly,
  },
  'retention/confirm-clock': { input: nothing, output: done, callers: pagesOnly },
  /** By a lead, before its time. */
  'retention/erase': {
    input: z.strictObject({ subject: z.string(), reason: z.string().check(z.minLength(1)) }),
    output: done,
    callers: pagesOnly,
  },
} as const satisfies Record<string, ProcedureSpec>;
