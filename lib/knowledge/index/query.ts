import { isFunctionWord } from '../../language/function-words';
import { guessLanguage } from '../../language/guess-language';
import { isLightStem } from '../../language/light-words';
import { readQuestionForm, type ReadSentence } from '../../language/question-form';
import { questionKind, type QuestionKind } from '../../language/question-kind';
import { stem } from '../../language/stems';
import { tokenise, type Token } from '../../language/tokens';
import { type Hint, hintsOf } from './hints';
import type { QueryWord } from './weights';

/** A comment or search text as the index asks with it. */
export type Query = {
  readonly words: readonly QueryWord[];
  /** All words with their stems, to find what matched. */
  readonly tokens: readonly {
    readonly token: Token;
    readonly stem: string;
    readonly isFunction: boolean;
  }[];
  /** Words that are meant but not said; the base decides which it knows. */
  readonly hints: readonly (Hint & { readonly weight: number })[];
  /** What an answer to the sentence that asks must tell; null when none asks. */
  readonly kind: QuestionKind | null;
  /** 0…1: how surely the text wants an answer. */
  readonly concern: number;
  /** Null when the text does not tell, or may be answered in any language. */
  readonly language: 'de' | 'en' | null;
};

/** More distinct words than any question has; keeps a comment of 100,000 characters affordable. */
const mostWords = 120;
/** What a word of every conversation is worth; a small base cannot tell it from a topic. */
const lightWord = 0.7;
/** What a word is worth that stands beside the sentence that asks. */
const besideQuestion = 0.5;

/** Words a person typed to search: all count alike. */
export function readSearch(text: string): Query {
  const tokens = tokenise(text).map(describe);
  return {
    words: weigh(tokens.map(token => ({ token, weight: 1 }))),
    tokens,
    hints: [],
    kind: null,
    concern: 1,
    language: null,
  };
}

/** A comment: the sentences that ask count most. */
export function readComment(text: string): Query {
  const sentences = readQuestionForm(text);
  const asking = sentences.filter(isAsking);
  const ordered =
    asking.length > 0 ? [...asking, ...sentences.filter(s => !isAsking(s))] : sentences;
  const weightOf = (sentence: ReadSentence): number =>
    asking.length === 0 || isAsking(sentence) ? 1 : besideQuestion;
  const weighted = ordered.flatMap(sentence => {
    const weight = weightOf(sentence);
    return sentence.tokens.map(token => ({ token: describe(token), weight }));
  });
  return {
    words: weigh(weighted),
    tokens: sentences.flatMap(sentence => sentence.tokens.map(describe)),
    hints: ordered.flatMap(sentence =>
      hintsOf(sentence.tokens).map(hint => ({ ...hint, weight: weightOf(sentence) })),
    ),
    kind: kindOf(asking),
    concern: sentences.reduce((most, { strength }) => Math.max(most, strength), 0),
    language: guessLanguage(sentences.flatMap(({ tokens }) => tokens)),
  };
}

const isAsking = ({ strength }: ReadSentence): boolean => strength >= 0.4;

/** Of the sentence that asks most surely. */
function kindOf(asking: readonly ReadSentence[]): QuestionKind | null {
  const [surest] = asking.toSorted((a, b) => b.strength - a.strength);
  return surest === undefined ? null : questionKind(surest.tokens.map(({ folded }) => folded));
}

const describe = (token: Token): Query['tokens'][number] => ({
  token,
  stem: stem(token.folded),
  isFunction: isFunctionWord(token.folded),
});

function weigh(
  items: readonly { readonly token: Query['tokens'][number]; readonly weight: number }[],
): QueryWord[] {
  const wordByStem = new Map<string, QueryWord>();
  for (const { token, weight: given } of items) {
    const weight = given * (isLightStem(token.stem) ? lightWord : 1);
    const known = wordByStem.get(token.stem);
    if (known === undefined && wordByStem.size >= mostWords) break;
    if (known !== undefined && known.weight >= weight) continue;
    wordByStem.set(token.stem, { stem: token.stem, weight, isFunction: token.isFunction });
  }
  return [...wordByStem.values()];
}
