import { type Base, countBits, largestCount, type Norms } from './base';
import { lengthWorth, rarity, rounded } from './rarity';

/** 1 + log of a count, by count: the second mention of a word tells less than the first. */
export const dampened = Float64Array.from({ length: largestCount + 1 }, (_, count) =>
  count === 0 ? 0 : 1 + Math.log(count),
);

/** The norms of a base, computed when they are first asked for or when the base has grown a lot. */
export function normsOf(base: Base): Norms {
  base.norms ??= {
    entries: entrySquares(base),
    wordings: base.wordingTerms.map(terms => wordingSquare(base, terms)),
  };
  return base.norms;
}

function entrySquares(base: Base): number[] {
  const squares = base.entries.map(() => 0);
  for (let term = 0; term < base.vocabulary.stems.length; term += 1) {
    const worth = rarity(base.entryCount[term] ?? 0, base.living.entries);
    eachValue(base.inEntries, term, value => {
      squares[value >>> countBits]! += (worth * dampened[value & largestCount]!) ** 2;
    });
  }
  return squares;
}

function wordingSquare(base: Base, terms: ArrayLike<number>): number {
  let square = 0;
  for (let at = 0; at < terms.length; at += 1) square += wordingWorth(base, terms[at]!) ** 2;
  return square;
}

const wordingWorth = (base: Base, term: number): number =>
  rarity(base.wordingCount[term] ?? 0, base.living.wordings) *
  lengthWorth(base.vocabulary.stems[term]!);

/** Counts of a base before a change. */
export type Counts = { readonly entries: number; readonly wordings: number };

/**
 * To be called after the counts of `terms` changed by one entry with `wordings`: corrects what hangs on them.
 * `entryBefore`, `wordingBefore`: the counts a term had.
 */
export function correctNorms(
  base: Base,
  before: Counts,
  changed: ReadonlyMap<number, Counts>,
): void {
  const { norms, living } = base;
  if (norms === null) return;
  const grew =
    rounded(before.entries) !== rounded(living.entries) ||
    rounded(before.wordings) !== rounded(living.wordings);
  if (grew) {
    base.norms = null;
    return;
  }
  for (const [term, counts] of changed) {
    const entryCount = base.entryCount[term] ?? 0;
    if (rounded(counts.entries) !== rounded(entryCount)) {
      const gain =
        rarity(entryCount, living.entries) ** 2 - rarity(counts.entries, living.entries) ** 2;
      eachValue(base.inEntries, term, value => {
        norms.entries[value >>> countBits]! += gain * dampened[value & largestCount]! ** 2;
      });
    }
    const wordingCount = base.wordingCount[term] ?? 0;
    if (rounded(counts.wordings) !== rounded(wordingCount)) {
      const worth = lengthWorth(base.vocabulary.stems[term]!) ** 2;
      const gain =
        rarity(wordingCount, living.wordings) ** 2 - rarity(counts.wordings, living.wordings) ** 2;
      eachValue(base.inWordings, term, wording => {
        norms.wordings[wording]! += gain * worth;
      });
    }
  }
}

/** Norms of what has just been added, from the counts as they are now. */
export function addNorms(
  base: Base,
  entry: number,
  firstWording: number,
  places: EntryTerms,
): void {
  const { norms } = base;
  if (norms === null) return;
  let square = 0;
  for (const [term, count] of places) {
    square += (rarity(base.entryCount[term] ?? 0, base.living.entries) * dampened[count]!) ** 2;
  }
  norms.entries[entry] = square;
  for (let wording = firstWording; wording < base.wordingTerms.length; wording += 1) {
    norms.wordings[wording] = wordingSquare(base, base.wordingTerms[wording]!);
  }
}

/** Terms of an entry with how often they stand there. */
export type EntryTerms = readonly (readonly [term: number, count: number])[];

function eachValue(lists: Base['inEntries'], term: number, visit: (value: number) => void): void {
  const { starts, values } = lists;
  const end = starts[term + 1] ?? 0;
  for (let at = starts[term] ?? 0; at < end; at += 1) visit(values[at]!);
  for (const value of lists.added(term)) visit(value);
}
