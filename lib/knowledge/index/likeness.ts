import { otherWordsFor } from './other-words';
import type { Base } from './base';
import type { LikeTerm } from './vocabulary';
import { tuning } from './weights';

/** Terms of the base that a stem may stand for, most similar first. */
export type Like = (stem: string, isFunction: boolean) => readonly LikeTerm[];

/** Remembers what it found as long as the same stems are in use. */
export function createLikeness(base: Base): Like {
  const likeByStem = new Map<string, readonly LikeTerm[]>();
  let readAt = base.usedTerms;
  return (stem, isFunction) => {
    if (readAt !== base.usedTerms) likeByStem.clear();
    readAt = base.usedTerms;
    const known = likeByStem.get(stem);
    if (known !== undefined) return known;
    const found = findLike(base, stem, isFunction);
    if (likeByStem.size > 5_000) likeByStem.clear();
    likeByStem.set(stem, found);
    return found;
  };
}

function findLike(base: Base, stem: string, isFunction: boolean): readonly LikeTerm[] {
  const isUsed = (term: number): boolean => base.entryCount[term]! > 0;
  const own = base.vocabulary.idOf(stem);
  const exact = own !== undefined && isUsed(own) ? [{ term: own, similarity: 1 }] : [];
  if (isFunction) return exact;
  const best = new Map<number, number>();
  const take = (found: readonly LikeTerm[], worth: number): void => {
    for (const { term, similarity } of found) {
      best.set(term, Math.max(best.get(term) ?? 0, similarity * worth));
    }
  };
  take(exact, 1);
  if (stem.length >= 3) take(base.vocabulary.like(stem, isUsed, tuning.likeTerms), 1);
  for (const { stem: other, worth } of otherWordsFor(stem)) {
    const near = base.vocabulary.like(other, isUsed, 10).filter(found => found.similarity >= 0.6);
    take(near, worth);
  }
  const { stems } = base.vocabulary;
  return [...best]
    .map(([term, similarity]) => ({ term, similarity }))
    .toSorted((a, b) => b.similarity - a.similarity || (stems[a.term]! < stems[b.term]! ? -1 : 1));
}
