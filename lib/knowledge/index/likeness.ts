import { ngramsOf } from '../../language/ngrams';
import { strongForms } from '../../language/strong-verbs';
import { otherParticiple } from '../../language/participles';
import type { Base } from './base';
import { otherWordsFor } from './other-words';
import { isAlike, type LikeTerm } from './vocabulary';
import { tuning } from './weights';

/** Terms of the base that a stem may stand for, most similar first. */
export type Like = (stem: string, isFunction: boolean) => readonly LikeTerm[];

/**
 * Remembers what it found. After a change of the base only what is like a stem that came into use or fell out
 * of it is looked up anew.
 */
export function createLikeness(base: Base): Like {
  const alike = createMemory(base, stem => lookUp(base, stem, tuning.likeTerms, 0));
  const near = createMemory(base, stem => lookUp(base, stem, nearTerms, leastNear));
  const merged = new Map<string, Merged>();
  return (stem, isFunction) => {
    const exact = exactTerms(base, stem);
    if (isFunction) return exact;
    const known = merged.get(stem);
    if (known?.readAt === base.usedTerms.length) return known.terms;
    const parts = [
      { found: stem.length < 3 ? exact : alike(stem), worth: 1 },
      { found: otherForms(base, stem), worth: otherFormWorth },
      ...otherWordsFor(stem).map(other => ({ found: near(other.stem), worth: other.worth })),
    ];
    const isSame = known?.parts.every((part, at) => part.found === parts[at]?.found) ?? false;
    const terms = known !== undefined && isSame ? known.terms : merge(base, parts);
    if (merged.size > mostRemembered) merged.clear();
    merged.set(stem, { readAt: base.usedTerms.length, parts, terms });
    return terms;
  };
}

type Part = { readonly found: readonly LikeTerm[]; readonly worth: number };
type Merged = {
  readonly readAt: number;
  readonly parts: readonly Part[];
  readonly terms: readonly LikeTerm[];
};

function exactTerms(base: Base, stem: string): readonly LikeTerm[] {
  const term = base.vocabulary.idOf(stem);
  return term !== undefined && base.entryCount[term]! > 0 ? [{ term, similarity: 1 }] : [];
}

/** "gezahlt" or "zog" for "zahlen" or "ziehen", where the base has them. */
const otherForms = (base: Base, stem: string): readonly LikeTerm[] =>
  [otherParticiple(stem) ?? [], strongForms(stem)].flat().flatMap(form => exactTerms(base, form));

/** A form of the word, but an entry that has the word itself is closer. */
const otherFormWorth = 0.9;

/** Another word for a stem leads only to forms of that word, and to few. */
const nearTerms = 10;
const leastNear = 0.6;
const mostRemembered = 5_000;

function lookUp(base: Base, stem: string, limit: number, least: number): readonly LikeTerm[] {
  const isUsed = (term: number): boolean => base.entryCount[term]! > 0;
  return base.vocabulary.like(stem, isUsed, limit).filter(({ similarity }) => similarity >= least);
}

/** What was found for a stem, until a stem like it comes into use or falls out of it. */
function createMemory(base: Base, find: (stem: string) => readonly LikeTerm[]) {
  type Memory = {
    readAt: number;
    readonly ngrams: Uint16Array;
    readonly found: readonly LikeTerm[];
  };
  const memories = new Map<string, Memory>();
  return (stem: string): readonly LikeTerm[] => {
    const { usedTerms, vocabulary } = base;
    const known = memories.get(stem);
    const now = usedTerms.length;
    if (known !== undefined) {
      let at = known.readAt;
      while (at < now && !isAlike(known.ngrams, vocabulary.stems[usedTerms[at]!]!)) at += 1;
      known.readAt = at;
      if (at === now) return known.found;
    }
    if (memories.size > mostRemembered) memories.clear();
    const found = find(stem);
    memories.set(stem, { readAt: now, ngrams: ngramsOf(stem), found });
    return found;
  };
}

function merge(base: Base, parts: readonly Part[]): readonly LikeTerm[] {
  const best = new Map<number, number>();
  for (const { found, worth } of parts) {
    for (const { term, similarity } of found) {
      best.set(term, Math.max(best.get(term) ?? 0, similarity * worth));
    }
  }
  const { stems } = base.vocabulary;
  return [...best]
    .map(([term, similarity]) => ({ term, similarity }))
    .toSorted((a, b) => b.similarity - a.similarity || (stems[a.term]! < stems[b.term]! ? -1 : 1));
}
