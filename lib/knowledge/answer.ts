import * as z from 'zod/mini';

export const AnswerId = z.string().check(z.minLength(1), z.maxLength(200)).brand<'AnswerId'>();
export type AnswerId = z.infer<typeof AnswerId>;

/** Calendar date, ISO 8601 `YYYY-MM-DD`. */
export const IsoDate = z.iso.date();
export type IsoDate = z.infer<typeof IsoDate>;

export const AnswerStatus = z.enum(['draft', 'released']);

/** How the team addresses the person it answers. */
export const AddressForm = z.enum(['sie', 'du']);
export type AddressForm = z.infer<typeof AddressForm>;

const AnswerFields = z.strictObject({
  id: AnswerId,
  question: z.string().check(z.minLength(1), z.maxLength(1000)),
  /** Other ways citizens ask the same; accepted by a person. */
  phrasings: z.array(z.string().check(z.maxLength(1000))).check(z.maxLength(50)),
  /** Answer texts; plain text with "\n". `sie` is the long formal one; "" only in a draft that still waits for it. */
  texts: z.strictObject({
    sie: z.string().check(z.maxLength(10_000)),
    du: z.nullable(z.string().check(z.maxLength(10_000))),
    sieShort: z.nullable(z.string().check(z.maxLength(2_000))),
    duShort: z.nullable(z.string().check(z.maxLength(2_000))),
  }),
  /** https link to where the fact is published. */
  sourceUrl: z.nullable(z.string().check(z.maxLength(2_000))),
  /** Owner group, such as "Bürgerbüro"; never a single person. */
  owner: z.nullable(z.string().check(z.maxLength(200))),
  /** "Stand": the day on which the facts were last confirmed. */
  asOf: z.nullable(IsoDate),
  validFrom: z.nullable(IsoDate),
  /** Last valid day, inclusive. */
  validUntil: z.nullable(IsoDate),
  /** Town, district or region the answer holds for, as people call it; absent: wherever the team is responsible. */
  place: z.optional(z.string().check(z.minLength(1), z.maxLength(100))),
  tags: z.array(z.string().check(z.maxLength(100))).check(z.maxLength(50)),
  status: AnswerStatus,
  /** BCP 47 tag. */
  language: z.string().check(z.maxLength(35)),
});

/** One entry of the FAQ base. Only `released` answers are ever shown as a suggestion. */
export const Answer = AnswerFields.check(
  z.refine(answer => answer.status === 'draft' || answer.texts.sie.trim() !== '', {
    path: ['texts', 'sie'],
  }),
);
export type Answer = z.infer<typeof Answer>;
