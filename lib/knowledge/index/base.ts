import type { Answer, AnswerId, IsoDate } from '../answer';
import { createPostings, freezePairs, type Postings } from './postings';
import { readAnswer } from './read-answer';
import { emptyVocabulary, freezeVocabulary, type Vocabulary } from './vocabulary';

/** What a suggestion needs of an answer without a look-up in the store. */
export type Entry = {
  readonly id: AnswerId;
  readonly question: string;
  readonly validFrom: IsoDate | null;
  readonly validUntil: IsoDate | null;
  readonly released: boolean;
  readonly language: string;
  /** Words in all fields, for BM25. */
  readonly length: number;
};

/**
 * The numbers behind the index. Entries and wordings are numbered in the order they came; a removed one
 * keeps its number and is skipped until the base is written, which leaves it out.
 */
export type Base = {
  readonly vocabulary: Vocabulary;
  readonly entries: (Entry | null)[];
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
  living: { entries: number; wordings: number; length: number };
};

/** Entries a base can number: 2^32 / 256. */
export const countBits = 8;
const largestCount = 255;

function baseOf(
  vocabulary: Vocabulary,
  inWordings: Postings,
  inEntries: Postings,
  passages: Postings,
): Base {
  return {
    vocabulary,
    entries: [],
    wordingEntry: [],
    wordingTerms: [],
    inWordings,
    inEntries,
    passages,
    wordingCount: [],
    entryCount: [],
    entryById: new Map(),
    living: { entries: 0, wordings: 0, length: 0 },
  };
}

/** All answers at once, frozen: much faster than putting them one by one. */
export function buildBase(answers: readonly Answer[]): Base {
  const last = new Map(answers.map(answer => [answer.id, answer]));
  const stems: string[] = [];
  const termByStem = new Map<string, number>();
  const termOf = (stem: string): number => {
    const known = termByStem.get(stem);
    if (known !== undefined) return known;
    termByStem.set(stem, stems.length);
    return stems.push(stem) - 1;
  };
  const wordingPairs: number[] = [];
  const entryPairs: number[] = [];
  const passagePairs: number[] = [];
  const growing = baseOf(
    emptyVocabulary(),
    collect(wordingPairs),
    collect(entryPairs),
    collect(passagePairs),
  );
  for (const answer of last.values()) addAnswer(growing, answer, termOf);
  return {
    ...growing,
    vocabulary: freezeVocabulary(stems),
    inWordings: freezePairs(stems.length, wordingPairs),
    inEntries: freezePairs(stems.length, entryPairs),
    passages: freezePairs(stems.length, passagePairs),
  };
}

/** Postings that only take down what is appended. */
function collect(pairs: number[]): Postings {
  return {
    ...createPostings(new Uint32Array(1), new Uint32Array(0)),
    append: (term, value) => pairs.push(term, value),
  };
}

export function putAnswer(base: Base, answer: Answer): void {
  removeAnswer(base, answer.id);
  addAnswer(base, answer, stem => base.vocabulary.add(stem));
}

function addAnswer(base: Base, answer: Answer, termOf: (stem: string) => number): void {
  const { wordings, places, length } = readAnswer(answer);
  const entry = base.entries.push({
    id: answer.id,
    question: answer.question,
    validFrom: answer.validFrom,
    validUntil: answer.validUntil,
    released: answer.status === 'released',
    language: answer.language,
    length,
  });
  const number = entry - 1;
  base.entryById.set(answer.id, number);
  for (const stems of wordings) {
    const terms = Uint32Array.from(stems, termOf);
    const wording = base.wordingTerms.push(terms) - 1;
    base.wordingEntry.push(number);
    for (const term of terms) {
      base.inWordings.append(term, wording);
      base.wordingCount[term] = (base.wordingCount[term] ?? 0) + 1;
    }
  }
  for (const [stem, { count, passages }] of places) {
    const term = termOf(stem);
    base.inEntries.append(term, number * 2 ** countBits + Math.min(count, largestCount));
    base.passages.append(term, passages);
    base.entryCount[term] = (base.entryCount[term] ?? 0) + 1;
    base.wordingCount[term] ??= 0;
  }
  base.living.entries += 1;
  base.living.wordings += wordings.length;
  base.living.length += length;
}

/** Returns whether there was such an answer. One pass over all lists: under a millisecond per million entries. */
export function removeAnswer(base: Base, id: AnswerId): boolean {
  const number = base.entryById.get(id);
  const entry = number === undefined ? null : base.entries[number];
  if (number === undefined || entry === null || entry === undefined) return false;
  base.entryById.delete(id);
  base.entries[number] = null;
  for (let term = 0; term < base.vocabulary.stems.length; term += 1) {
    if (holdsEntry(base.inEntries, term, number)) base.entryCount[term]! -= 1;
  }
  for (const [wording, owner] of base.wordingEntry.entries()) {
    if (owner !== number) continue;
    for (const term of base.wordingTerms[wording] ?? []) base.wordingCount[term]! -= 1;
    base.living.wordings -= 1;
  }
  base.living.entries -= 1;
  base.living.length -= entry.length;
  return true;
}

/** Whether an entry holds a term. */
export const holdsEntry = (inEntries: Postings, term: number, entry: number): boolean =>
  placeOf(inEntries, term, entry) !== null;

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
