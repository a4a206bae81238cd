import { rarity } from '../knowledge/index/rarity';
import { emptyVocabulary, type LikeTerm } from '../knowledge/index/vocabulary';
import { isLightStem } from '../language/light-words';
import type { PrecedentWord } from './precedent-words';

export type Alike<Key> = {
  readonly key: Key;
  /** 0 to 1. */
  readonly likeness: number;
  /** Words of the text that was asked about, as they stand there. */
  readonly shared: () => readonly string[];
};

/** Which of many short texts are like another one. Texts can't be taken out: build it anew. */
export type Likeness<Key> = {
  add(key: Key, terms: readonly string[]): void;
  /** All that are at least so much alike, in no order. */
  find(words: readonly PrecedentWord[], least: number): Alike<Key>[];
};

/** How like a word has to be to count for another: bridges inflection, compounds and typing errors. */
const leastAlike = 0.55;
const likeTerms = 12;
/** What a word of every conversation is worth against another. */
const lightWorth = 0.4;
/** The rarest words of a long text: enough to find its like. */
const mostWords = 64;

type Asked = {
  readonly text: string;
  readonly weight: number;
  /** Most alike first. */
  readonly like: readonly LikeTerm[];
};

/**
 * Weighs words by how rare they are among all texts. Likeness is the geometric mean of how much of one text the other
 * covers, both ways: a short text within one of four times its length is half alike, a copy is 1.
 */
export function createLikeness<Key>(): Likeness<Key> {
  const vocabulary = emptyVocabulary();
  const keys: Key[] = [];
  const termsByText: number[][] = [];
  const textsByTerm: number[][] = [];
  let weights: Weights | null = null;

  const ask = ({ term, text }: PrecedentWord, { byTerm, unknown }: Weights): Asked => {
    const own = vocabulary.idOf(term);
    // Short words and pictures are like many others by chance.
    const isShort = term.length < 4;
    const found = isShort ? [] : vocabulary.like(term, () => true, likeTerms);
    const like = found.filter(({ similarity }) => similarity >= leastAlike);
    const exact = isShort && own !== undefined ? [{ term: own, similarity: 1 }] : [];
    const weight = own === undefined ? unknown * worth(term) : byTerm[own]!;
    return { text, weight, like: [...exact, ...like] };
  };

  return {
    add(key, terms) {
      weights = null;
      const text = keys.push(key) - 1;
      const own = terms.map(term => vocabulary.add(term));
      termsByText.push(own);
      for (const term of own) (textsByTerm[term] ??= []).push(text);
    },
    find(words, least) {
      const known = (weights ??= weigh(vocabulary.stems, textsByTerm, termsByText));
      const rarest = words
        .map(word => ({
          word,
          weight: known.byTerm[vocabulary.idOf(word.term) ?? -1] ?? known.unknown,
        }))
        .toSorted((a, b) => b.weight - a.weight)
        .slice(0, mostWords);
      const asked = rarest.map(({ word }) => ask(word, known));
      const covered = cover(asked, textsByTerm, known);
      return keys.flatMap((key, text): Alike<Key>[] => {
        const likeness = covered[text]!;
        if (likeness < least) return [];
        const own = new Set(termsByText[text]);
        const isShared = ({ like }: Asked): boolean => like.some(({ term }) => own.has(term));
        return [{ key, likeness, shared: () => asked.filter(isShared).map(one => one.text) }];
      });
    },
  };
}

const worth = (term: string): number => (isLightStem(term) ? lightWorth : 1);

/** `unknown`: of a word that no text holds. `byText`: of all words of a text together. */
type Weights = {
  readonly byTerm: Float64Array;
  readonly byText: Float64Array;
  readonly unknown: number;
};

function weigh(
  stems: readonly string[],
  textsByTerm: readonly (readonly number[])[],
  termsByText: readonly (readonly number[])[],
): Weights {
  const all = termsByText.length;
  const byTerm = Float64Array.from(
    stems,
    (stem, term) => rarity(textsByTerm[term]?.length ?? 0, all) * worth(stem),
  );
  const byText = Float64Array.from(termsByText, terms =>
    terms.reduce((sum, term) => sum + byTerm[term]!, 0),
  );
  return { byTerm, byText, unknown: rarity(0, all) };
}

/** The likeness of every text. */
function cover(
  asked: readonly Asked[],
  textsByTerm: readonly (readonly number[])[],
  { byTerm, byText }: Weights,
): Float64Array {
  const there = new Float64Array(byText.length);
  const back = new Float64Array(byText.length);
  const countedFor = new Int32Array(byText.length).fill(-1);
  const best = new Map<number, number>();
  for (const [at, { weight, like }] of asked.entries()) {
    for (const { term, similarity } of like) {
      best.set(term, Math.max(best.get(term) ?? 0, similarity));
      for (const text of textsByTerm[term] ?? []) {
        if (countedFor[text] === at) continue;
        countedFor[text] = at;
        there[text]! += weight * similarity;
      }
    }
  }
  for (const [term, similarity] of best) {
    for (const text of textsByTerm[term] ?? []) back[text]! += byTerm[term]! * similarity;
  }
  const all = asked.reduce((sum, { weight }) => sum + weight, 0);
  return there.map((sum, text) =>
    sum === 0 ? 0 : Math.min(1, Math.sqrt((sum / all) * (back[text]! / byText[text]!))),
  );
}
