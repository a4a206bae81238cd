import { joinSeparableVerbs } from '../../language/separable-verbs';
import { stem } from '../../language/stems';
import { tokenise, type Token } from '../../language/tokens';
import { citizenPhrases } from '../citizen-phrases';

/** A word that a sentence means without saying it, and the words it stands for. */
export type Hint = {
  readonly stem: string;
  readonly kind: 'verb' | 'phrase';
  readonly tokens: readonly Token[];
};

/** Verbs that stand apart in the sentence, and what its phrases mean. */
export function hintsOf(sentence: readonly Token[]): Hint[] {
  const verbs = joinSeparableVerbs(sentence).map(
    ({ stem: joined, parts }) => ({ stem: joined, kind: 'verb', tokens: parts }) as const,
  );
  return [...verbs, ...phraseHints(sentence)];
}

function phraseHints(sentence: readonly Token[]): Hint[] {
  const tokenByStem = new Map(sentence.map(token => [stem(token.folded), token]));
  const hints: Hint[] = [];
  for (const first of tokenByStem.keys()) {
    for (const { words, meant } of phrasesByFirst.get(first) ?? []) {
      const tokens = words.flatMap(word => tokenByStem.get(word) ?? []);
      if (tokens.length < words.length) continue;
      for (const stemmed of meant) hints.push({ stem: stemmed, kind: 'phrase', tokens });
    }
  }
  return hints;
}

type Phrase = { readonly words: readonly string[]; readonly meant: readonly string[] };

const phrasesByFirst = readPhrases();

function readPhrases(): ReadonlyMap<string, readonly Phrase[]> {
  const found = new Map<string, Phrase[]>();
  for (const line of Object.values(citizenPhrases).flatMap(topic => topic.trim().split('\n'))) {
    const [left = '', right = ''] = line.split('=');
    const meant = right.split(',').flatMap(word => stemsOf(word).slice(-1));
    for (const phrase of left.split(',')) {
      const words = stemsOf(phrase);
      const [first = ''] = words;
      found.set(first, [...(found.get(first) ?? []), { words, meant }]);
    }
  }
  return found;
}

function stemsOf(text: string): string[] {
  return tokenise(text).map(({ folded }) => stem(folded));
}
