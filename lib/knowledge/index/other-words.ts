import { stem } from '../../language/stems';
import { tokenise } from '../../language/tokens';
import { citizenWords } from '../citizen-words';
import { everydayWords } from '../everyday-words';

/** What else a stem may stand for; `worth` 0…1 against the word itself. */
export type OtherWord = { readonly stem: string; readonly worth: number };

/** A citizen's word and the authority's, as stems. */
export type WordPair = {
  readonly citizen: string;
  readonly authority: string;
  /** Means the same, or is only about the same. */
  readonly same: boolean;
};

/** All pairs of the list; a hyphenated word counts by its last part. */
export function wordPairs(): WordPair[] {
  return Object.values({ ...citizenWords, ...everydayWords })
    .flatMap(topic => topic.trim().split('\n'))
    .flatMap(line => {
      const [left = '', right = ''] = line.split(/[=~]/);
      const same = line.includes('=');
      return stemsOf(left).flatMap(citizen =>
        stemsOf(right).map(authority => ({ citizen, authority, same })),
      );
    })
    .filter(({ citizen, authority }) => citizen !== authority);
}

/** From the citizen's word to the authority's leads more than back: a comment seldom says "Verwarnungsgeld". */
const worths = { same: { there: 0.85, back: 0.7 }, alike: { there: 0.6, back: 0.5 } };

function linkPairs(): ReadonlyMap<string, readonly OtherWord[]> {
  const others = new Map<string, Map<string, number>>();
  const link = (from: string, to: string, worth: number): void => {
    const known = others.get(from) ?? new Map<string, number>();
    known.set(to, Math.max(known.get(to) ?? 0, worth));
    others.set(from, known);
  };
  for (const { citizen, authority, same } of wordPairs()) {
    const { there, back } = same ? worths.same : worths.alike;
    link(citizen, authority, there);
    link(authority, citizen, back);
  }
  return new Map(
    [...others].map(([from, to]) => [
      from,
      [...to].map(([stemmed, worth]) => ({ stem: stemmed, worth })),
    ]),
  );
}

const othersByStem = linkPairs();

/** Words that may be meant by a stem; [] for most. */
export const otherWordsFor = (stemmed: string): readonly OtherWord[] =>
  othersByStem.get(stemmed) ?? [];

function stemsOf(words: string): string[] {
  return words
    .split(',')
    .flatMap(word => tokenise(word).slice(-1))
    .map(({ folded }) => stem(folded));
}
