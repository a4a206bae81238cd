import type { Label } from './corpus';

/** How one head learns: its own label, other labels pooled at a lower cost, and how freely. */
export type HeadRecipe = {
  readonly label: Label;
  /** For rows without the own label; the first that a row has counts. */
  readonly pooled: readonly (readonly [label: Label, cost: number])[];
  /** Cost of a mistake; the higher, the closer the weights follow the training texts. */
  readonly cost: number;
  /** Factor on the cost of positives, for rare ones. */
  readonly rare: number;
  /** Factor on words and pairs of words; the lower, the more the letters within words decide. */
  readonly wordTrust: number;
  /**
   * How far rows with the own label may teach what pooled ones contradict: 0 for not at all, 1 as much as what all
   * teach together.
   */
  readonly own: number;
  /** Trust in what words mean by their neighbours in all texts (`word-vectors.ts`); 0 for none. */
  readonly meaning: number;
};

const head = (
  label: Label,
  cost: number,
  pooled: HeadRecipe['pooled'] = [],
  rare = 1,
  wordTrust = 1,
  own = 0,
  meaning = 0,
): HeadRecipe => ({ label, cost, pooled, rare, wordTrust, own, meaning });

/** Features that fewer texts have teach little and would fill the table. */
export const fewestTexts = 5;
export const foldCount = 5;

export const headRecipes: readonly HeadRecipe[] = [
  head(
    'toxic',
    0.2,
    [
      ['offensive', 0.5],
      ['hasoc', 0.2],
    ],
    1,
    0.65,
    0.3,
    0.6,
  ),
  head('engaging', 0.1),
  head('factClaiming', 0.2, [], 1, 1, 0, 0.6),
  head('defamation', 0.3),
  head('violence', 0.1, [], 3, 0.65),
  head('callToAction', 0.3),
  head('order', 0.03, [], 3, 0.65),
  head('needsAnswer', 0.3),
  head('offensive', 0.3),
  head('criticism', 0.1, [], 2),
];

/** Which heads speak for a signal beside its own, and how strongly they are held back. */
export type SignalRecipe = {
  readonly label: Label;
  readonly heads: readonly Label[];
  readonly ridge: number;
};

export const signalRecipes: readonly SignalRecipe[] = [
  { label: 'defamation', heads: ['defamation', 'offensive', 'toxic'], ridge: 10 },
  {
    label: 'order',
    heads: ['order', 'criticism', 'offensive', 'callToAction', 'violence'],
    ridge: 10,
  },
];
