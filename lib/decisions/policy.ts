import * as z from 'zod/mini';
import { IsoDate } from '../knowledge/answer';
import { FlagCategory } from '../rules/flag';
import { MemberId } from '../workspace/enrolment';
import { DecidedMeasure } from './measure';

const Id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,99}$/));
const Line = z.string().check(z.maxLength(300));
const Text = z.string().check(z.maxLength(5_000));

/**
 * German states; which days are holidays differs. `BUND`: nobody has said which; only holidays of the whole country
 * count, so that no term is thought longer than it is.
 */
export const Land = z.enum([
  'BUND',
  'BW',
  'BY',
  'BE',
  'BB',
  'HB',
  'HH',
  'HE',
  'MV',
  'NI',
  'NW',
  'RP',
  'SL',
  'SN',
  'ST',
  'SH',
  'TH',
]);
export type Land = z.infer<typeof Land>;

/** An offence that a comment may be; names and sections are German law and stay German. */
export const OffenceEntry = z.strictObject({
  id: Id,
  name: Line,
  /** Such as "§ 185 StGB". */
  section: Line,
  prosecution: z.enum(['ex-officio', 'on-request']),
  /** Flags that suggest it. */
  categories: z.array(FlagCategory),
  /** Who may file, for on-request offences; '' for the others. */
  entitled: Line,
});
export type OffenceEntry = z.infer<typeof OffenceEntry>;

/** Where a suspected crime can be reported. An authority edits names, ways and texts. */
export const Office = z.strictObject({
  id: Id,
  name: Line,
  /** https page of its form; null when it is reached otherwise. */
  url: z.nullable(z.string().check(z.maxLength(2_000))),
  mail: z.nullable(z.string().check(z.maxLength(320))),
  /** Places in braces are filled in: {number} {text} {author} {profile} {permalink} {time} {captured} {offences} {request}. */
  template: z.string().check(z.maxLength(10_000)),
});
export type Office = z.infer<typeof Office>;

/** Months. Bounds: what the authority may set. */
export const Retention = z.strictObject({
  /** After closing of a hide or delete decision. */
  decisionMonths: z.int().check(z.minimum(3), z.maximum(36)),
  /** After the end of a block or mute. */
  blockMonths: z.int().check(z.minimum(3), z.maximum(36)),
  /** At the latest every so often a block is looked at again. */
  blockReviewMonths: z.int().check(z.minimum(1), z.maximum(12)),
  /** After the office confirmed the end of the proceedings. */
  criminalMonths: z.int().check(z.minimum(1), z.maximum(36)),
  /** After closing, editors' names are shown as pseudonyms. */
  namesMonths: z.int().check(z.minimum(1), z.maximum(24)),
});
export type Retention = z.infer<typeof Retention>;

export const Deputy = z.strictObject({ member: MemberId, from: IsoDate, until: IsoDate });
export type Deputy = z.infer<typeof Deputy>;

/** Measures that can end. */
export const EndingMeasure = z.enum(['hide', 'mute', 'block']);

/** How an authority decides. Replaced as a whole by a lead; every version stays in the ledger. */
export const DecisionPolicy = z.strictObject({
  hideNeedsReview: z.boolean(),
  land: Land,
  /** Maintained by the Rechtsamt; the first is offered first (D-07). */
  legalBases: z
    .array(z.strictObject({ id: Id, text: Line }))
    .check(z.minLength(1), z.maxLength(30)),
  deputies: z.array(Deputy).check(z.maxLength(50)),
  retention: Retention,
  /** How to complain, as the statement of reasons says it. */
  complaintRoute: Text,
  /** Statement of reasons per measure. Places in braces: {clause} {title} {version} {reason} {measure} {complaint} {number}. */
  statements: z.record(DecidedMeasure, z.strictObject({ sie: Text, du: Text })),
  /** Tells that a measure was taken back; same places. Versions from before there were such texts have none. */
  reversals: z.optional(z.record(DecidedMeasure, z.strictObject({ sie: Text, du: Text }))),
  /** Tells that a measure is over that was right until then; same places. Deleting can't end. */
  endings: z.optional(z.record(EndingMeasure, z.strictObject({ sie: Text, du: Text }))),
  offences: z.array(OffenceEntry).check(z.maxLength(50)),
  offices: z.array(Office).check(z.maxLength(30)),
});
export type DecisionPolicy = z.infer<typeof DecisionPolicy>;
