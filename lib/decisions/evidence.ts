import * as z from 'zod/mini';
import { Hash } from '../ledger/entry';

/**
 * One secured file. The bytes lie beside the ledger (and, sealed, in the team's storage); the entry holds their
 * hash, so that what is shown later is what was captured, or is found out (D-19, D-22).
 */
export const Artefact = z.strictObject({
  /** SHA-256 of the bytes; also its name. */
  hash: Hash,
  /** `masked`: a second copy, own profile and third parties made unreadable. */
  role: z.enum(['screenshot', 'masked', 'attachment']),
  mime: z.enum(['image/png', 'image/jpeg', 'application/json', 'application/pdf', 'text/plain']),
  /** Bytes. */
  size: z.int().check(z.nonnegative()),
  /** Pixels; null for what is no picture. */
  width: z.nullable(z.int()),
  height: z.nullable(z.int()),
  /** Epoch ms. */
  capturedAt: z.int(),
  /** The page it was taken of. */
  pageUrl: z.nullable(z.string().check(z.maxLength(2_000))),
});
export type Artefact = z.infer<typeof Artefact>;

/** Whether a page can show it. */
export const isPicture = ({ mime }: Artefact): boolean =>
  mime === 'image/png' || mime === 'image/jpeg';

/** Payload of an entry that secures evidence. */
export const Evidence = z.strictObject({
  artefacts: z.array(Artefact).check(z.maxLength(20)),
  /** SHA-256 over the canonical JSON of `concerned` as proposed: text, context, links, times. */
  textHash: Hash,
  /** What the page showed when this was secured, against what was proposed about. */
  comparedToProposal: z.enum(['same', 'edited', 'gone', 'not-seen']),
});
export type Evidence = z.infer<typeof Evidence>;

/** What the page shows of a comment that something was decided about. */
export const Sighting = z.enum(['there', 'gone', 'edited']);
export type Sighting = z.infer<typeof Sighting>;
