import type { Answer, AnswerId } from '../answer';
import { type Base, countBits, largestCount, termsOf } from './base';
import { addNorms, correctNorms, type Counts } from './norms';
import { createPostings, freezePairs, type Postings } from './postings';
import { readAnswer } from './read-answer';
import { emptyVocabulary, freezeVocabulary, type Vocabulary } from './vocabulary';

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
    usedTerms: [],
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

/** Adds or replaces. The new one comes before the old one goes, so that words of both stay in use. */
export function putAnswer(base: Base, answer: Answer): void {
  const old = base.entryById.get(answer.id);
  addAnswer(base, answer, stem => base.vocabulary.add(stem));
  if (old !== undefined) removeEntry(base, old);
}

/** Returns whether there was such an answer. */
export function removeAnswer(base: Base, id: AnswerId): boolean {
  const number = base.entryById.get(id);
  if (number === undefined) return false;
  base.entryById.delete(id);
  removeEntry(base, number);
  return true;
}

function addAnswer(base: Base, answer: Answer, termOf: (stem: string) => number): void {
  const { wordings, places, length } = readAnswer(answer);
  const { id, question, validFrom, validUntil, language, place = null } = answer;
  const released = answer.status === 'released';
  const phrasings = answer.phrasings.map(phrasing => phrasing.replaceAll('\n', ' '));
  const facts = { id, question, phrasings, validFrom, validUntil, released, language, place };
  const number = base.entries.push({ ...facts, length }) - 1;
  countPlace(base, place, 1);
  base.lengths.push(length);
  base.entryById.set(id, number);
  const firstWording = base.wordingTerms.length;
  for (const stems of wordings) {
    const wording = base.wordingTerms.push(Uint32Array.from(stems, termOf)) - 1;
    base.wordingEntry.push(number);
    for (const term of base.wordingTerms[wording]!) base.inWordings.append(term, wording);
  }
  const terms: [number, number][] = [];
  for (const [stem, { count, passages }] of places) {
    const term = termOf(stem);
    const shown = Math.min(count, largestCount);
    terms.push([term, shown]);
    base.inEntries.append(term, number * 2 ** countBits + shown);
    base.passages.append(term, passages);
  }
  countIn(base, terms, { wordings: base.wordingTerms.slice(firstWording), length, sign: 1 });
  addNorms(base, number, firstWording, terms);
}

/** One pass over all postings: about a millisecond per million. */
function removeEntry(base: Base, number: number): void {
  const entry = base.entries[number];
  if (entry === null || entry === undefined) throw new Error(`entry ${number} is gone`);
  base.entries[number] = null;
  countPlace(base, entry.place, -1);
  const terms = termsOf(base, number).map(term => [term, 0] as const);
  const wordings = base.wordingTerms.filter((_, wording) => base.wordingEntry[wording] === number);
  countIn(base, terms, { wordings, length: entry.length, sign: -1 });
}

export function countPlace(
  { placeCounts }: Pick<Base, 'placeCounts'>,
  place: string | null,
  sign: 1 | -1,
): void {
  if (place === null) return;
  const count = (placeCounts.get(place) ?? 0) + sign;
  if (count === 0) placeCounts.delete(place);
  else placeCounts.set(place, count);
}

type Change = {
  readonly wordings: readonly Uint32Array[];
  readonly length: number;
  readonly sign: 1 | -1;
};

/** Takes one entry into all counts, or out of them. */
function countIn(
  base: Base,
  terms: readonly (readonly [number, number])[],
  { wordings, length, sign }: Change,
): void {
  const { living, entryCount, wordingCount } = base;
  const before = new Map<number, Counts>();
  const livingBefore = { ...living };
  for (const [term] of terms) {
    const known = { entries: entryCount[term] ?? 0, wordings: wordingCount[term] ?? 0 };
    before.set(term, known);
    entryCount[term] = known.entries + sign;
    wordingCount[term] = known.wordings;
    if (known.entries === 0 || entryCount[term] === 0) base.usedTerms.push(term);
  }
  for (const list of wordings) for (const term of list) wordingCount[term]! += sign;
  living.entries += sign;
  living.wordings += sign * wordings.length;
  living.length += sign * length;
  correctNorms(base, livingBefore, before);
}

function baseOf(
  vocabulary: Vocabulary,
  inWordings: Postings,
  inEntries: Postings,
  passages: Postings,
): Base {
  return {
    vocabulary,
    entries: [],
    lengths: [],
    wordingEntry: [],
    wordingTerms: [],
    inWordings,
    inEntries,
    passages,
    wordingCount: [],
    entryCount: [],
    entryById: new Map(),
    placeCounts: new Map(),
    living: { entries: 0, wordings: 0, length: 0 },
    norms: null,
    usedTerms: [],
  };
}
