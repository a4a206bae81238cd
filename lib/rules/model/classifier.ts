import { type Result, ok } from '../../result';
import type { Signals } from '../assessment';
import type { Classifier, Finding } from '../classify';
import type { Certainty } from '../flag';
import { denseFeatures, hashedFeatures } from './features';
import { findingTexts } from './finding-texts';
import { type Model, type ModelProblem, type Signal, modelFromBytes } from './format';
import { headScores, probabilityOf } from './score';
import { decisiveSpans } from './spans';
import { readTokens } from './tokens';

/**
 * The classifier of a weights file (see `format.ts`). Classifying is deterministic, linear in the
 * length of a comment and bounded for very long ones.
 */
export function loadClassifier(bytes: Uint8Array): Result<Classifier, ModelProblem> {
  const read = modelFromBytes(bytes);
  return read.ok ? ok(createClassifier(read.value)) : read;
}

export function createClassifier(model: Model): Classifier {
  return {
    version: model.version,
    classify(reading) {
      const tokens = readTokens(reading);
      const dense = denseFeatures(reading, tokens, model.lexis.classes);
      const scores = headScores(model, hashedFeatures(tokens, model.lexis), dense);
      const judged = model.signals.map(signal => {
        const score = probabilityOf(signal, scores);
        return { signal, score, label: score >= signal.threshold };
      });
      const signals: Signals = Object.fromEntries(
        judged.map(({ signal, score, label }) => [signal.name, { score: round(score), label }]),
      );
      const violent = signals['violence']?.label === true;
      const findings = judged.flatMap(({ signal, score }): Finding[] => {
        // "Unterschreibt alle!" is a call to action as well, and no breach of anything.
        if (signal.name === 'callToAction' && !violent) return [];
        const finding = findingOf(signal, score);
        if (finding === null) return [];
        return [{ ...finding, spans: decisiveSpans({ model, signal, tokens, reading }) }];
      });
      return { signals, findings };
    },
  };
}

const round = (score: number): number => Math.round(score * 10_000) / 10_000;

/** What a person is shown of a signal; null when it is not sure enough for any word. */
function findingOf({ name, certainty }: Signal, score: number): Omit<Finding, 'spans'> | null {
  const texts = findingTexts[name];
  if (texts === null) return null;
  const words: readonly Certainty[] = ['clear', 'likely', 'possible'];
  const word = words.find(one => score >= (certainty[one] ?? Infinity));
  return word === undefined ? null : { ...texts, certainty: word, signal: name };
}
