import { isPartOf } from '../../language/compounds';
import { ngramBuckets, ngramsOf } from '../../language/ngrams';
import { createHighest } from './highest';
import { createPostings, freezePairs, type Postings } from './postings';

/** A known stem that is like another one. `similarity`: 0…1, 1 for the same stem. */
export type LikeTerm = { readonly term: number; readonly similarity: number };

/** All stems of a base by number, findable by likeness. */
export type Vocabulary = {
  readonly stems: readonly string[];
  readonly ngrams: Postings;
  idOf(stem: string): number | undefined;
  add(stem: string): number;
  /**
   * Stems that share n-grams with `stem` (cosine ≥ `leastSimilarity`) or a part of a compound, most similar
   * first, at most `limit`. `isUsed` leaves out stems that no answer holds any more.
   */
  like(stem: string, isUsed: (term: number) => boolean, limit: number): LikeTerm[];
};

export const leastSimilarity = 0.2;
/** What a shared compound part is worth at least. */
const partSimilarity = 0.7;

export function createVocabulary(stems: string[], ngrams: Postings): Vocabulary {
  const termByStem = new Map<string, number>();
  for (const [term, stem] of stems.entries()) termByStem.set(stem, term);
  let shared = new Uint8Array(1024);
  const like = (stem: string, isUsed: (term: number) => boolean, limit: number): LikeTerm[] => {
    if (shared.length < stems.length) shared = new Uint8Array(stems.length * 2);
    const own = ngramsOf(stem);
    const touched = countShared(own, ngrams, shared);
    const found: LikeTerm[] = [];
    const highest = createHighest(limit);
    for (const term of touched) {
      const count = shared[term]!;
      shared[term] = 0;
      const other = stems[term]!;
      const cosine = count / Math.sqrt(own.length * ngramCount(other));
      if (cosine < leastSimilarity) continue;
      const part = isPartOf(stem, other) || isPartOf(other, stem);
      const similarity =
        other === stem ? 1 : Math.min(0.95, part ? Math.max(cosine, partSimilarity) : cosine);
      if (similarity < highest.least() || !isUsed(term)) continue;
      highest.offer(similarity);
      found.push({ term, similarity });
    }
    return found
      .filter(({ similarity }) => similarity >= highest.least())
      .toSorted((a, b) => b.similarity - a.similarity || (stems[a.term]! < stems[b.term]! ? -1 : 1))
      .slice(0, limit);
  };
  return {
    stems,
    ngrams,
    idOf: stem => termByStem.get(stem),
    add(stem) {
      const known = termByStem.get(stem);
      if (known !== undefined) return known;
      const term = stems.push(stem) - 1;
      termByStem.set(stem, term);
      for (const ngram of ngramsOf(stem)) ngrams.append(ngram, term);
      return term;
    },
    like,
  };
}

/** A vocabulary of distinct stems, all frozen. */
export function freezeVocabulary(stems: string[]): Vocabulary {
  const pairs: number[] = [];
  for (const [term, stem] of stems.entries()) {
    for (const ngram of ngramsOf(stem)) pairs.push(ngram, term);
  }
  return createVocabulary(stems, freezePairs(ngramBuckets, pairs));
}

export const emptyVocabulary = (): Vocabulary =>
  createVocabulary([], createPostings(new Uint32Array(ngramBuckets + 1), new Uint32Array(0)));

/** Distinct n-grams of a word of `length` letters within borders, repeats neglected: 3-grams and 4-grams. */
const ngramCount = (stem: string): number => {
  const length = Math.min(stem.length, 60);
  return length + Math.max(0, length - 1);
};

/** Whether a stem with these n-grams would be found for `other`, or `other` for it. */
export function isAlike(ngrams: Uint16Array, other: string): boolean {
  const others = rememberedNgrams(other);
  let [count, a, b] = [0, 0, 0];
  while (a < ngrams.length && b < others.length) {
    const difference = ngrams[a]! - others[b]!;
    if (difference === 0) count += 1;
    if (difference <= 0) a += 1;
    if (difference >= 0) b += 1;
  }
  // A little below the bound, as hashes that meet may count otherwise there.
  return count >= (leastSimilarity - 0.05) * Math.sqrt(ngrams.length * ngramCount(other));
}

const ngramsByStem = new Map<string, Uint16Array>();

function rememberedNgrams(stem: string): Uint16Array {
  const known = ngramsByStem.get(stem);
  if (known !== undefined) return known;
  if (ngramsByStem.size > 1_000) ngramsByStem.clear();
  const ngrams = ngramsOf(stem);
  ngramsByStem.set(stem, ngrams);
  return ngrams;
}

/** Adds 1 to `shared[term]` for every n-gram a term has in common; returns the terms touched. */
function countShared(own: Uint16Array, ngrams: Postings, shared: Uint8Array): number[] {
  const touched: number[] = [];
  const { starts, values } = ngrams;
  for (const ngram of own) {
    const end = starts[ngram + 1]!;
    for (let at = starts[ngram]!; at < end; at += 1) {
      const term = values[at]!;
      if (shared[term] === 0) touched.push(term);
      shared[term]! += 1;
    }
    for (const term of ngrams.added(ngram)) {
      if (shared[term] === 0) touched.push(term);
      shared[term]! += 1;
    }
  }
  return touched;
}
