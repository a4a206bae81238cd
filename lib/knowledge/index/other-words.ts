import { isFunctionWord } from '../../language/function-words';
import { stem } from '../../language/stems';
import { tokenise } from '../../language/tokens';
import { citizenWords } from '../citizen-words';
import { everydayWords } from '../everyday-words';
import { wordGroupsOfArriving } from '../word-groups-arriving';
import { wordGroupsOfLanguage } from '../word-groups-general';
import { wordGroupsOfLife } from '../word-groups-life';
import { wordGroupsOfPublicLife } from '../word-groups-public';
import { wordGroupsOfRules } from '../word-groups-rules';
import { wordGroupsOfServices } from '../word-groups-services';
import { wordGroupsOfTalk } from '../word-groups-talk';
import { wordGroupsOfTopics } from '../word-groups-topics';

/** What else a stem may stand for; `worth` 0…1 against the word itself. */
export type OtherWord = { readonly stem: string; readonly worth: number };

/** A citizen's word and the authority's, as stems. */
export type WordPair = {
  readonly citizen: string;
  readonly authority: string;
  /** Means the same, is only about the same, or stands in one group of everyday words. */
  readonly kind: 'same' | 'alike' | 'group';
};

/** All pairs of the lists; a hyphenated word counts by its last part. */
export function wordPairs(): WordPair[] {
  return [...listedPairs(), ...groupedPairs()].filter(
    ({ citizen, authority }) => citizen !== authority,
  );
}

const listedPairs = (): WordPair[] =>
  linesOf({ ...citizenWords, ...everydayWords }).flatMap(line => {
    const [left = '', right = ''] = line.split(/[=~]/);
    const kind = line.includes('=') ? 'same' : 'alike';
    return stemsOf(left).flatMap(citizen =>
      stemsOf(right).map(authority => ({ citizen, authority, kind }) as const),
    );
  });

const groupedPairs = (): WordPair[] =>
  linesOf({
    ...wordGroupsOfLife,
    ...wordGroupsOfPublicLife,
    ...wordGroupsOfLanguage,
    ...wordGroupsOfTalk,
    ...wordGroupsOfTopics,
    ...wordGroupsOfArriving,
    ...wordGroupsOfRules,
    ...wordGroupsOfServices,
  }).flatMap(line => {
    const group = stemsOf(line);
    return group.flatMap(citizen =>
      group.map(authority => ({ citizen, authority, kind: 'group' }) as const),
    );
  });

const linesOf = (topics: Readonly<Record<string, string>>): string[] =>
  Object.values(topics).flatMap(topic => topic.trim().split('\n'));

/** From the citizen's word to the authority's leads more than back: a comment seldom says "Verwarnungsgeld". */
const worths = {
  same: { there: 0.85, back: 0.7 },
  alike: { there: 0.6, back: 0.5 },
  group: { there: 0.7, back: 0.7 },
};

function linkPairs(): ReadonlyMap<string, readonly OtherWord[]> {
  const others = new Map<string, Map<string, number>>();
  const link = (from: string, to: string, worth: number): void => {
    const known = others.get(from) ?? new Map<string, number>();
    known.set(to, Math.max(known.get(to) ?? 0, worth));
    others.set(from, known);
  };
  for (const { citizen, authority, kind } of wordPairs()) {
    link(citizen, authority, worths[kind].there);
    link(authority, citizen, worths[kind].back);
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
    .filter(({ folded }) => !isFunctionWord(folded))
    .map(({ folded }) => stem(folded));
}
