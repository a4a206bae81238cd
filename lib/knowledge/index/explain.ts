import type { Span } from '../../comment/span';
import { isFunctionWord } from '../../language/function-words';
import { stem } from '../../language/stems';
import { tokenise } from '../../language/tokens';
import { type Base, holdsEntry } from './base';
import type { Query } from './query';
import type { Scorer } from './score';

export type Explanation = { readonly commentSpans: Span[]; readonly questionSpans: Span[] };

/** A likeness below this would look like chance to a reader. */
const visibleLikeness = 0.5;

/** Which words of the query met which words of the answer; function words only when nothing else did. */
export function explain(base: Base, scorer: Scorer, query: Query, entry: number): Explanation {
  const question = tokenise(base.entries[entry]?.question ?? '');
  const inQuestion = new Set(question.map(({ folded }) => base.vocabulary.idOf(stem(folded))));
  const met = new Set<number>();
  const commentSpans: Span[] = [];
  const functionSpans: Span[] = [];
  for (const { token, stem: stemmed, isFunction } of query.tokens) {
    const terms = scorer
      .like(stemmed, isFunction)
      .filter(
        ({ term, similarity }) =>
          similarity >= visibleLikeness && holdsEntry(base.inEntries, term, entry),
      );
    if (terms.length === 0) continue;
    (isFunction ? functionSpans : commentSpans).push([token.start, token.end]);
    for (const { term } of terms) if (inQuestion.has(term)) met.add(term);
  }
  const spans = question.flatMap(({ folded, start, end }) => {
    const term = base.vocabulary.idOf(stem(folded));
    const isMet = term !== undefined && met.has(term);
    return isMet ? [{ span: [start, end] as Span, isFunction: isFunctionWord(folded) }] : [];
  });
  const telling = spans.filter(({ isFunction }) => !isFunction);
  return {
    commentSpans: commentSpans.length > 0 ? commentSpans : functionSpans,
    questionSpans: (telling.length > 0 ? telling : spans).map(({ span }) => span),
  };
}
