import type { AnswerId, IsoDate } from '../answer';
import type { Postings } from './postings';
import type { Vocabulary } from './vocabulary';

/** What a suggestion needs of an answer without a look-up in the store. */
export type Entry = {
  readonly id: AnswerId;
  readonly question: string;
  /** Accepted phrasings, each on one line. */
  readonly phrasings: readonly string[];
  readonly validFrom: IsoDate | null;
  readonly validUntil: IsoDate | null;
  readonly released: boolean;
  readonly language: string;
  /** Where it holds; null: everywhere. */
  readonly place: string | null;
  /** Words in all fields, for BM25. */
  readonly length: number;
};

/**
 * Squared lengths of entries and wordings as vectors, by number, kept right while the base changes: computing
 * them anew takes a pass over all lists. What was removed keeps a number nobody reads.
 */
export type Norms = { readonly entries: number[]; readonly wordings: number[] };

/**
 * The numbers behind the index. Entries and wordings are numbered in the order they came; a removed one
 * keeps its number and is skipped until the base is written, which leaves it out.
 */
export type Base = {
  readonly vocabulary: Vocabulary;
  readonly entries: (Entry | null)[];
  /** Length of each entry once more, for the innermost loop of scoring. */
  readonly lengths: number[];
  /** Entry of each wording, and its distinct terms. */
  readonly wordingEntry: number[];
  readonly wordingTerms: Uint32Array[];
  /** Wordings that hold a term. */
  readonly inWordings: Postings;
  /** Entries that hold a term: entry × 256 + count (at most 255). */
  readonly inEntries: Postings;
  /** Aligned with `inEntries`: the passages of the entry that hold the term, as bits. */
  readonly passages: Postings;
  /** In how many living wordings and entries a term stands. */
  readonly wordingCount: number[];
  readonly entryCount: number[];
  readonly entryById: Map<AnswerId, number>;
  /** How many living entries hold for each place. */
  readonly placeCounts: Map<string, number>;
  living: { entries: number; wordings: number; length: number };
  /** Null until somebody asks for them; see `norms.ts`. */
  norms: Norms | null;
  /** Terms that came into use or fell out of it, in the order they did. */
  readonly usedTerms: number[];
};

/** Entries a base can number: 2^32 / 256. */
export const countBits = 8;
export const largestCount = 2 ** countBits - 1;
/** Whether an entry holds a term. */
export const holdsEntry = (inEntries: Postings, term: number, entry: number): boolean =>
  placeOf(inEntries, term, entry) !== null;

/**
 * Terms of an entry. One pass over all numbers, most of which only fail a comparison: faster than a look into
 * the list of every term.
 */
export function termsOf({ inEntries }: Base, entry: number): number[] {
  const { starts, values } = inEntries;
  const terms: number[] = [];
  let term = 0;
  for (let at = 0; at < values.length; at += 1) {
    if (values[at]! >>> countBits !== entry) continue;
    while (starts[term + 1]! <= at) term += 1;
    terms.push(term);
  }
  for (const added of inEntries.addedTerms()) {
    if (inEntries.added(added).some(value => value >>> countBits === entry)) terms.push(added);
  }
  return terms;
}

/** The passages of `entry` that hold `term`, as bits; 0 when it does not. */
export function passagesOf(base: Base, term: number, entry: number): number {
  const place = placeOf(base.inEntries, term, entry);
  if (place === null) return 0;
  const list = place.frozen ? base.passages.values : base.passages.added(term);
  return list[place.at] ?? 0;
}

/** Where an entry stands in a list: lists are ascending, as entries are numbered in the order they come. */
function placeOf(
  inEntries: Postings,
  term: number,
  entry: number,
): { readonly frozen: boolean; readonly at: number } | null {
  const { starts, values } = inEntries;
  let low = starts[term] ?? 0;
  let high = starts[term + 1] ?? low;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const found = values[middle]! >>> countBits;
    if (found === entry) return { frozen: true, at: middle };
    if (found < entry) low = middle + 1;
    else high = middle;
  }
  const at = inEntries.added(term).findIndex(value => value >>> countBits === entry);
  return at === -1 ? null : { frozen: false, at };
}
