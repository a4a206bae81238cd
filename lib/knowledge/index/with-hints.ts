import type { Like } from './likeness';
import type { Query } from './query';
import type { QueryWord } from './weights';

/** What a hint is worth against a word that was said, and how like a word of the base must be to it. */
const hintWorths = {
  verb: { worth: 0.7, leastLike: 0.8 },
  phrase: { worth: 0.4, leastLike: 0.6 },
};

/** With what a comment means in other words than it says, as far as the base has words for it. */
export function withHints(query: Query, like: Like): Query {
  const known = new Set(query.words.map(word => word.stem));
  const words: QueryWord[] = [];
  const tokens: Query['tokens'][number][] = [];
  for (const { stem: meant, kind, weight, tokens: said } of query.hints) {
    const { worth, leastLike } = hintWorths[kind];
    if ((like(meant, false)[0]?.similarity ?? 0) < leastLike) continue;
    for (const token of said) tokens.push({ token, stem: meant, isFunction: false });
    if (known.has(meant)) continue;
    known.add(meant);
    words.push({ stem: meant, weight: weight * worth, isFunction: false });
  }
  return { ...query, words: [...query.words, ...words], tokens: [...query.tokens, ...tokens] };
}
