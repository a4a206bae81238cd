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
  const bucketCount = 2 ** model.bucketBits;
  return {
    version: model.version,
    classify(reading) {
      const tokens = readTokens(reading);
      const dense = denseFeatures(reading, tokens);
      const scores = headScores(model, hashedFeatures(tokens, bucketCount), dense);
      const signals: Signals = {};
      const findings: Finding[] = [];
      for (const signal of model.signals) {
        const score = probabilityOf(signal, scores);
        signals[signal.name] = { score: round(score), label: score >= signal.threshold };
        const finding = findingOf(signal, score);
        if (finding === null) continue;
        const spans = decisiveSpans({ model, signal, tokens, reading });
        findings.push({ ...finding, spans });
      }
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
