import * as z from 'zod/mini';
import { CommentKey, CommentSnapshot, CommentTime, PlatformId } from '../comment/snapshot';
import { IsoDate } from '../knowledge/answer';
import { Flag } from '../rules/flag';
import { DecidedMeasure } from './measure';

export const DecisionId = z.string().check(z.minLength(1), z.maxLength(100)).brand<'DecisionId'>();
export type DecisionId = z.infer<typeof DecisionId>;

const Line = z.string().check(z.maxLength(300));
const Text = z.string().check(z.maxLength(5_000));
const Url = z.string().check(z.maxLength(2_000));

/** What stood around the comment when it was captured (D-01, D-02, D-04, D-05). */
export const Surroundings = z.strictObject({
  postUrl: z.nullable(Url),
  postText: z.string(),
  pageName: z.nullable(z.string()),
  /** Name under which the team acts on this page. */
  identity: z.nullable(z.string()),
  parent: z.nullable(CommentSnapshot),
  /** At most two before and two after, in the order of the page. */
  neighbours: z.array(CommentSnapshot).check(z.maxLength(4)),
  /** Epoch ms. */
  capturedAt: z.int(),
  /** IANA name of the zone that dates are shown in, such as "Europe/Berlin". */
  zone: Line,
});
export type Surroundings = z.infer<typeof Surroundings>;

/**
 * What is decided about. `locked` (D-20): suspected depiction of child abuse; no text, no picture, no name is kept,
 * since having them is an offence. Only where it stands and when it was seen, for the police.
 */
export const Concerned = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('comment'),
    comment: CommentSnapshot,
    /** What a picture or video shows, in words; '' where there is none (D-03). */
    mediaDescription: Text,
    surroundings: Surroundings,
  }),
  z.strictObject({
    kind: z.literal('locked'),
    key: CommentKey,
    platform: PlatformId,
    permalink: z.nullable(Url),
    postUrl: z.nullable(Url),
    time: CommentTime,
    capturedAt: z.int(),
    zone: Line,
  }),
]);
export type Concerned = z.infer<typeof Concerned>;

/** Why (D-06 to D-10). */
export const Grounds = z.strictObject({
  /** The clause that was breached and the version in force; null when none was named: then nothing can be decided. */
  clause: z.strictObject({
    /** Such as "§ 3 Abs. 1". */
    clause: z.string().check(z.minLength(1), z.maxLength(100)),
    title: Line,
    rulesVersion: Line,
  }),
  /** A copy of the entry of the list that the Rechtsamt maintains. */
  legalBasis: Line,
  character: z.enum(['opinion', 'fact', 'insult', 'off-topic', 'other']),
  /** "So verstehen wir es." */
  meaning: z.string().check(z.minLength(1), z.maxLength(2_000)),
  /** The more favourable reading that was considered, and why it is not the one. */
  favourableReading: z.string().check(z.minLength(1), z.maxLength(2_000)),
  /** Ticked: criticism of the authority or officials alone is no reason. */
  criticismIsNoReason: z.literal(true),
  /** Why the next milder rung is not enough. */
  whyNotMilder: z.string().check(z.minLength(1), z.maxLength(2_000)),
  /** Anything else. */
  note: Text,
});
export type Grounds = z.infer<typeof Grounds>;

/** What blocking a person, or muting them, takes besides (D-14). */
export const PersonGrounds = z.strictObject({
  /** Earlier documented incidents: numbers of decisions, or in words. */
  incidents: z.string().check(z.minLength(1), z.maxLength(2_000)),
  prognosis: z.string().check(z.minLength(1), z.maxLength(2_000)),
  /** Last day; null: until a review ends it. */
  until: z.nullable(IsoDate),
  reviewOn: IsoDate,
  /** Ticked: checked that it is neither press nor an elected official, or why it may be done all the same. */
  pressChecked: z.literal(true),
  pressNote: Line,
});
export type PersonGrounds = z.infer<typeof PersonGrounds>;

/** A past decision that was shown while this one was written (D-11). */
export const ShownPrecedent = z.strictObject({
  id: DecisionId,
  number: Line,
  measure: DecidedMeasure,
  outcome: z.enum(['decided', 'refused', 'reversed', 'waiting']),
});
export type ShownPrecedent = z.infer<typeof ShownPrecedent>;

/** What somebody proposes to do. Payload of the entry that opens a decision. */
export const Proposal = z.strictObject({
  /** Shown to people, such as "2026-7F3KQ". */
  number: z.string().check(z.minLength(1), z.maxLength(20)),
  measure: DecidedMeasure,
  concerned: Concerned,
  /** Null under the lock: the category alone decides. */
  grounds: z.nullable(Grounds),
  person: z.nullable(PersonGrounds),
  /** The hints that were shown, with what raised them (D-13). A person decided. */
  hints: z.array(Flag).check(z.maxLength(50)),
  precedents: z.array(ShownPrecedent).check(z.maxLength(10)),
  /** Done at once, approved after: why it could not wait (D-12). */
  urgent: z.nullable(
    z.strictObject({ reason: z.string().check(z.minLength(1), z.maxLength(2_000)) }),
  ),
  /** The escalation this came from; null for none. */
  caseNumber: z.nullable(Line),
});
export type Proposal = z.infer<typeof Proposal>;
