import type { Span } from '../../comment/span';
import { isFunctionWord } from '../../language/function-words';
import { stem } from '../../language/stems';
import { tokenise } from '../../language/tokens';
import type { Suggestion } from '../suggestion';
import { type Base, holdsEntry } from './base';
import type { Query } from './query';
import type { Scorer } from './score';

export type Explanation = Pick<Suggestion, 'commentSpans' | 'questionSpans' | 'phrasing'>;

/** A likeness below this would look like chance to a reader. */
const visibleLikeness = 0.5;

/** Which words of the query met which words of the answer; function words only when nothing else did. */
export function explain(base: Base, scorer: Scorer, query: Query, entry: number): Explanation {
  const met = new Set<number>();
  const commentSpans = new Map<number, Span>();
  const functionSpans = new Map<number, Span>();
  for (const { token, stem: stemmed, isFunction } of query.tokens) {
    const terms = scorer
      .like(stemmed, isFunction)
      .filter(
        ({ term, similarity }) =>
          similarity >= visibleLikeness && holdsEntry(base.inEntries, term, entry),
      );
    if (terms.length === 0) continue;
    (isFunction ? functionSpans : commentSpans).set(token.start, [token.start, token.end]);
    for (const { term } of terms) met.add(term);
  }
  const { question = '', phrasings = [] } = base.entries[entry] ?? {};
  const asked = markMet(base, question, met);
  const phrasing = phrasings
    .map(text => markMet(base, text, met))
    .reduce((best, marked) => (marked.closeness > best.closeness ? marked : best), asked);
  return {
    commentSpans: inOrder(commentSpans.size > 0 ? commentSpans : functionSpans),
    questionSpans: asked.spans,
    ...(phrasing === asked ? {} : { phrasing: { text: phrasing.text, spans: phrasing.spans } }),
  };
}

const inOrder = (spans: ReadonlyMap<number, Span>): Span[] =>
  [...spans.values()].toSorted(([a], [b]) => a - b);

type Marked = {
  readonly text: string;
  readonly spans: Span[];
  /** How much of the wording the query met; comparable between wordings of one answer. */
  readonly closeness: number;
};

function markMet(base: Base, text: string, met: ReadonlySet<number>): Marked {
  const tokens = tokenise(text);
  const found = tokens.flatMap(({ folded, start, end }) => {
    const term = base.vocabulary.idOf(stem(folded));
    const isMet = term !== undefined && met.has(term);
    return isMet ? [{ span: [start, end] as Span, isFunction: isFunctionWord(folded) }] : [];
  });
  const telling = found.filter(({ isFunction }) => !isFunction);
  return {
    text,
    spans: (telling.length > 0 ? telling : found).map(({ span }) => span),
    closeness: telling.length / Math.sqrt(tokens.length || 1),
  };
}
