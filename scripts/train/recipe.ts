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
  /** Trust in the classes of words (`word-classes/`). */
  readonly classTrust: number;
  /** Whether all classes are trusted alike: where positives are few, how unevenly a class falls on them is chance. */
  readonly evenClasses: boolean;
  /** Trust in classes of words beside function words. */
  readonly pairTrust: number;
  /** Levels that usual weights take; with fewer, small ones become 0, which the file holds at no cost. */
  readonly levels: 15 | 20;
};

const usual = {
  pooled: [],
  rare: 1,
  wordTrust: 1,
  own: 0,
  meaning: 0,
  classTrust: 1,
  evenClasses: false,
  pairTrust: 1,
  levels: 15,
} as const;

/** Features that fewer texts have teach little and would fill the table. */
export const fewestTexts = { word: 7, gram: 7, class: 20 } as const;
export const foldCount = 5;

export const headRecipes: readonly HeadRecipe[] = [
  {
    ...usual,
    label: 'toxic',
    cost: 0.15,
    pooled: [['offensive', 0.3]],
    wordTrust: 0.65,
    own: 0.5,
    meaning: 0.6,
    pairTrust: 0.5,
    levels: 20,
  },
  { ...usual, label: 'engaging', cost: 0.1, classTrust: 0.3, pairTrust: 0.15 },
  { ...usual, label: 'factClaiming', cost: 0.12, meaning: 0.6 },
  { ...usual, label: 'defamation', cost: 0.2 },
  {
    ...usual,
    label: 'violence',
    cost: 0.08,
    rare: 3,
    wordTrust: 0.65,
    classTrust: 0.6,
  },
  { ...usual, label: 'callToAction', cost: 0.2, wordTrust: 1.3, levels: 20 },
  {
    ...usual,
    label: 'order',
    cost: 0.03,
    rare: 3,
    wordTrust: 0.65,
    evenClasses: true,
    pairTrust: 1.5,
  },
  { ...usual, label: 'needsAnswer', cost: 0.3, classTrust: 0.5, pairTrust: 0.5 },
  { ...usual, label: 'offensive', cost: 0.2, pairTrust: 0.5, levels: 20 },
  { ...usual, label: 'criticism', cost: 0.06, rare: 2 },
];

/** What the networks learn together; beside the signals also what they may profit from. */
export const networkLabels: readonly Label[] = [
  'toxic',
  'engaging',
  'factClaiming',
  'defamation',
  'violence',
  'callToAction',
  'order',
  'offensive',
  'criticism',
  'hasoc',
];

/** A linear head, or what the networks say of a label. */
export type HeadName = Label | `network ${Label}`;

/** All that may be mixed: linear heads first, then the outputs of the networks. */
export const headNames: readonly HeadName[] = [
  ...headRecipes.map(({ label }) => label),
  ...networkLabels.map(label => `network ${label}` as const),
];

/** Which heads speak for a signal beside its own, and how strongly they are held back. */
export type SignalRecipe = {
  readonly label: Label;
  readonly heads: readonly HeadName[];
  readonly ridge: number;
};

export const signalRecipes: readonly SignalRecipe[] = [
  { label: 'toxic', heads: ['toxic', 'network toxic'], ridge: 10 },
  { label: 'engaging', heads: ['engaging', 'network engaging'], ridge: 10 },
  { label: 'factClaiming', heads: ['factClaiming', 'network factClaiming'], ridge: 10 },
  {
    label: 'defamation',
    heads: ['defamation', 'offensive', 'toxic', 'network defamation'],
    ridge: 10,
  },
  { label: 'violence', heads: ['violence', 'network violence'], ridge: 10 },
  {
    label: 'order',
    heads: ['order', 'criticism', 'offensive', 'callToAction', 'violence'],
    ridge: 10,
  },
];
