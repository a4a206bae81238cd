import { tokenise } from '../language/tokens';
import type { AnswerId } from './answer';
import type { Suggestion } from './suggestion';

/**
 * From this score an answer is named as one that may say the same already. In the practice base rewordings of
 * a question reach it ("Wann ist der Wertstoffhof offen?"), other topics of the same office seldom do.
 */
const duplicateFloor = 0.55;

/** An answer whose question is, or may be, the one that somebody is writing. */
export type Duplicate<Found> = {
  readonly found: Found;
  /** `same`: word by word, but for spelling and punctuation. */
  readonly kind: 'same' | 'similar';
};

/**
 * Of what a search for `question` found, the answers that may make a new one superfluous: the same first.
 * `own`: the answer being edited, which is no duplicate of itself; null for a new one.
 */
export function likelyDuplicates<Found extends { readonly suggestion: Suggestion }>(
  question: string,
  results: readonly Found[],
  own: AnswerId | null,
): Duplicate<Found>[] {
  const asked = wordsOf(question);
  const others = results.filter(({ suggestion }) => suggestion.answerId !== own);
  const same = others.filter(({ suggestion }) => wordsOf(suggestion.question) === asked);
  const similar = others.filter(
    found => !same.includes(found) && found.suggestion.score >= duplicateFloor,
  );
  return [
    ...same.map(found => ({ found, kind: 'same' as const })),
    ...similar.map(found => ({ found, kind: 'similar' as const })),
  ];
}

const wordsOf = (question: string): string =>
  tokenise(question)
    .map(({ folded }) => folded)
    .join(' ');
