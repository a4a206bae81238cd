import * as z from 'zod/mini';
import { EntryId } from '../ledger/entry';
import { MemberId } from '../workspace/enrolment';
import { Artefact, Evidence, Sighting } from './evidence';
import { DecidedMeasure } from './measure';
import { CriminalState, decisionPayloads, type DecisionKind, Ruling } from './payloads';
import { DecisionId, PersonGrounds, Proposal } from './proposal';

/**
 * Where a decision stands.
 * `waiting`: nobody else has ruled. `provisional`: urgent, may be done, and waits for approval after the fact.
 * `decided`: in force. `refused`, `withdrawn`: never came into force (what was done provisionally must be undone).
 * `reversed`: a complaint was right; what was done must be undone. `ended`: was in force and no longer is.
 */
export const Phase = z.enum([
  'waiting',
  'provisional',
  'decided',
  'refused',
  'withdrawn',
  'reversed',
  'ended',
]);
export type Phase = z.infer<typeof Phase>;

/** Who wrote something, when by their clock, and in which entry. */
export const Mark = z.strictObject({ id: EntryId, by: MemberId, at: z.int() });
export type Mark = z.infer<typeof Mark>;

/** Why a ruling has no effect. It stays visible. */
export const RulingFault = z.enum([
  /** By who proposed it. */
  'own-proposal',
  /** On a complaint: by who took part in the decision. */
  'took-part',
  /** The mandate named somebody else, another time, or is none. */
  'no-mandate',
  /** On something that is not, or no longer, open. */
  'not-open',
]);
export type RulingFault = z.infer<typeof RulingFault>;

export const MadeRuling = z.strictObject({
  ...Mark.shape,
  ruling: Ruling,
  asDeputy: z.boolean(),
  fault: z.nullable(RulingFault),
});
export type MadeRuling = z.infer<typeof MadeRuling>;

export const Complaint = z.strictObject({
  ...Mark.shape,
  ...decisionPayloads['decision-complaint'].shape,
  /** Null while nobody has ruled. */
  outcome: z.nullable(z.enum(['upheld', 'reversed'])),
});
export type Complaint = z.infer<typeof Complaint>;

/** One line of the record. What was written whole stands in the fields below. */
export const TimelineItem = z.strictObject({
  ...Mark.shape,
  kind: z.string().check(z.maxLength(100)),
});

/** All that the ledger says of one decision. */
export const Decision = z.strictObject({
  id: DecisionId,
  proposal: Proposal,
  proposed: Mark,
  /** The measure that is proposed or decided now: a reviewer may have changed it. */
  measure: DecidedMeasure,
  /** Who stands behind that measure as a proposal, and can't approve it. */
  proposer: MemberId,
  /** The entry a ruling on the proposal has to name. */
  about: EntryId,
  phase: Phase,
  /** Two persons when it needed review; null while it is not decided. `by`: who approved, or the proposer where none was needed. */
  decided: z.nullable(z.strictObject({ ...Mark.shape, reviewed: z.boolean() })),
  /** Everybody who had a part in it, and who therefore can't rule on a complaint. */
  tookPart: z.array(MemberId),
  rulings: z.array(MadeRuling),
  person: z.nullable(PersonGrounds),
  evidence: z.array(z.strictObject({ ...Mark.shape, evidence: Evidence })),
  artefacts: z.array(Artefact),
  carriedOut: z.array(
    z.strictObject({ ...Mark.shape, ...decisionPayloads['decision-carried-out'].shape }),
  ),
  /** What the platform is to show differently: `do` it, `undo` it, or nothing. */
  toDo: z.nullable(z.enum(['do', 'undo'])),
  sighting: z.nullable(z.strictObject({ ...Mark.shape, sighting: Sighting })),
  /** It was gone after the removal and is there again. */
  isBack: z.boolean(),
  notices: z.array(z.strictObject({ ...Mark.shape, notice: decisionPayloads['decision-notice'] })),
  complaints: z.array(Complaint),
  remarks: z.array(z.strictObject({ ...Mark.shape, text: z.string() })),
  criminal: z.nullable(z.strictObject({ ...Mark.shape, state: CriminalState })),
  hold: z.nullable(z.strictObject({ ...Mark.shape, reason: z.string() })),
  closed: z.nullable(Mark),
  timeline: z.array(TimelineItem),
});
export type Decision = z.infer<typeof Decision>;

/** Kinds that go on with a decision. */
export type StepKind = Exclude<DecisionKind, 'decision-proposal' | 'decision-policy'>;
