import type { Span } from '../../comment/span';
import type { Reading } from '../../language/reading';
import { denseFeatures, hashedFeatures, placesOfToken } from './features';
import type { Model, Signal } from './format';
import { headScores, probabilityOf } from './score';
import type { Token } from './tokens';

type Decision = {
  readonly model: Model;
  readonly signal: Signal;
  readonly tokens: readonly Token[];
  readonly reading: Reading;
};

/** More marks than this hide what carried a decision. */
const mostWords = 6;

/**
 * The words without which the signal would show nothing, fewest first looked for: those that weigh
 * most are taken away one after the other until the model changes its mind. [] when no few words
 * carry the decision. Offsets are UTF-16 units of the comment's text.
 */
export function decisiveSpans(decision: Decision): Span[] {
  const { model, signal, tokens, reading } = decision;
  const floor = signal.certainty.possible ?? signal.threshold;
  const weighty = tokens
    .map((token, index) => ({ index, weight: token.word ? weightOf(decision, token) : 0 }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, mostWords);
  const removed = new Set<number>();
  for (const { index } of weighty) {
    removed.add(index);
    const rest = tokens.filter((_, at) => !removed.has(at));
    const scores = headScores(
      model,
      hashedFeatures(rest, model.lexis),
      denseFeatures(reading, rest, model.lexis.classes),
    );
    if (probabilityOf(signal, scores) < floor) return spansOf(tokens, removed);
  }
  return [];
}

/** What a word's own features add to the signal; words around it are not looked at. */
function weightOf({ model, signal }: Decision, token: Token): number {
  const places = placesOfToken(token, model.lexis.vocabulary);
  let weight = 0;
  for (const [index, head] of model.heads.entries()) {
    const share = (signal.mix[index] ?? 0) * head.step;
    if (share === 0) continue;
    const offset = index * model.lexis.vocabulary.size;
    let sum = 0;
    for (const place of places) sum += model.weights[offset + place] ?? 0;
    weight += share * sum;
  }
  return weight;
}

/** A span for each word, as rules mark theirs: what stands between two words carried nothing. */
const spansOf = (tokens: readonly Token[], chosen: ReadonlySet<number>): Span[] =>
  tokens.filter((_, index) => chosen.has(index)).map(({ start, end }) => [start, end]);
