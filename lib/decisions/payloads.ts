import * as z from 'zod/mini';
import { IsoDate } from '../knowledge/answer';
import { EntryId } from '../ledger/entry';
import { Evidence, Sighting } from './evidence';
import { DecidedMeasure } from './measure';
import { DecisionPolicy } from './policy';
import { PersonGrounds, Proposal } from './proposal';

const Line = z.string().check(z.maxLength(300));
const Reason = z.string().check(z.minLength(1), z.maxLength(5_000));

/**
 * What a reviewer rules. `about`: the entry that is ruled on, so that two rulings at once are told from two in a row:
 * the proposal (or the ruling that put a more severe measure up) for `proposal`, the complaint for `complaint`.
 */
export const Ruling = z.discriminatedUnion('on', [
  z.strictObject({
    on: z.literal('proposal'),
    about: EntryId,
    /**
     * `changed`: to a milder measure, which is then decided; to a more severe one, which is then this reviewer's own
     * proposal and waits for somebody else.
     */
    outcome: z.enum(['approved', 'changed', 'refused']),
    measure: DecidedMeasure,
    reason: z.string().check(z.maxLength(5_000)),
  }),
  z.strictObject({
    on: z.literal('complaint'),
    about: EntryId,
    outcome: z.enum(['upheld', 'reversed']),
    reason: Reason,
  }),
  /** Ends a measure in favour of the person concerned, such as a block whose time has come. */
  z.strictObject({
    on: z.literal('measure'),
    about: EntryId,
    outcome: z.literal('ended'),
    reason: Reason,
  }),
  /** A block goes on after its review date. */
  z.strictObject({
    on: z.literal('prolongation'),
    about: EntryId,
    outcome: z.literal('prolonged'),
    reviewOn: IsoDate,
    reason: Reason,
  }),
]);
export type Ruling = z.infer<typeof Ruling>;

/** What is known and done about a suspected offence (D-18). The latest entry holds. */
export const CriminalState = z.strictObject({
  /** Ids of offences in the policy. */
  offences: z.array(Line).check(z.maxLength(10)),
  /** Day on which who may file learnt of deed and doer; begins the three months. Null while nobody has. */
  knownOn: z.nullable(IsoDate),
  /** Who may file, such as the person insulted or the Dienstvorgesetzte. */
  entitled: Line,
  /** `reported`: ex officio. `requested`: a request to prosecute was filed. `waived`: will not be. */
  status: z.enum(['suspected', 'reported', 'requested', 'waived']),
  /** Id of an office in the policy; null while nothing went out. */
  office: z.nullable(Line),
  filedOn: z.nullable(IsoDate),
  reference: Line,
  note: z.string().check(z.maxLength(5_000)),
  /** The proceedings have ended, as the office confirmed. */
  endedOn: z.nullable(IsoDate),
});
export type CriminalState = z.infer<typeof CriminalState>;

/**
 * What is written about a decision, under the subject `decision:…`. Who may write which kind, `workspace/roles.ts`
 * says; what it means, `fold.ts`.
 */
export const decisionPayloads = {
  'decision-proposal': Proposal,
  'decision-evidence': Evidence,
  /** By a lead. */
  'decision-ruling': Ruling,
  /** By somebody whom a lead has named as deputy; `mandate`: the policy entry that did. */
  'decision-deputy-ruling': z.strictObject({ ruling: Ruling, mandate: EntryId }),
  /** By the proposer, before it is decided. */
  'decision-withdrawal': z.strictObject({ reason: z.string().check(z.maxLength(5_000)) }),
  /** Among colleagues. */
  'decision-remark': z.strictObject({ text: Reason }),
  /** A person did on the platform what was decided, or took it back after a reversal. */
  'decision-carried-out': z.strictObject({
    act: z.enum(['done', 'undone']),
    measure: DecidedMeasure,
    /** Epoch ms, as the person says. */
    at: z.int(),
    note: z.string().check(z.maxLength(2_000)),
  }),
  /** The extension saw on the page that it is still there, gone, or back. */
  'decision-sighting': z.strictObject({ sighting: Sighting, at: z.int() }),
  /** The author was informed (D-15), or was not and why. */
  'decision-notice': z.discriminatedUnion('informed', [
    z.strictObject({
      informed: z.literal(true),
      at: z.int(),
      how: z.enum(['reply', 'message', 'mail', 'letter']),
      wording: Reason,
    }),
    z.strictObject({ informed: z.literal(false), reason: Reason }),
  ]),
  /** D-16. The text is personal data and goes with the decision. */
  'decision-complaint': z.strictObject({
    receivedOn: IsoDate,
    how: z.enum(['message', 'mail', 'letter', 'phone', 'court']),
    text: z.string().check(z.maxLength(10_000)),
  }),
  'decision-criminal': CriminalState,
  /** By a lead: keeps everything beyond its time, as for a court (D-23). */
  'decision-hold': z.strictObject({ held: z.boolean(), reason: Reason }),
  /** A block's further incidents or new dates, written by who proposes it. */
  'decision-person': PersonGrounds,
  /** Nothing more is to be done; the timer begins. */
  'decision-closing': z.strictObject({ note: z.string().check(z.maxLength(2_000)) }),
  /** Subject `decision-policy`; replaces the one before as a whole. */
  'decision-policy': DecisionPolicy,
} as const;

export type DecisionKind = keyof typeof decisionPayloads;
export type DecisionPayload<K extends DecisionKind> = z.infer<(typeof decisionPayloads)[K]>;

export const decisionPolicySubject = 'decision-policy';
