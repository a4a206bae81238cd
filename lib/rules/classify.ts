import type { Span } from '../comment/span';
import type { Reading } from '../language/reading';
import type { Signals } from './assessment';
import type { Certainty, FlagCategory } from './flag';

/** What a trained model found; it becomes a flag with `source: 'classifier'`. */
export type Finding = {
  readonly category: FlagCategory;
  readonly certainty: Certainty;
  /** Name of the signal, such as "toxic". */
  readonly signal: string;
  readonly clause: string | null;
  readonly title: string;
  readonly reason: string;
  /** Words whose removal would change the model's mind. */
  readonly spans: readonly Span[];
};

export type Classification = {
  readonly signals: Signals;
  readonly findings: readonly Finding[];
};

/**
 * The place of a trained model. It gets the text read through its disguises, so that model and
 * rules see the same words. It may throw: the assessor goes on with the rules and says so.
 */
export type Classifier = {
  readonly version: string;
  /** Why it cannot be used at all, such as a damaged file of weights; it is never asked then. */
  readonly problem?: string;
  classify(comment: Reading): Classification;
};

/** Takes the place of a classifier that could not be loaded, so that the assessor can say why. */
export const unusableClassifier = (problem: string): Classifier => ({
  version: 'none',
  problem,
  classify: () => ({ signals: {}, findings: [] }),
});
