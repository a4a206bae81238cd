import type { Head, Model, Signal } from '../../lib/rules/model/format';
import { type SignalName, signalNames } from '../../lib/rules/model/format';
import { denseNames } from '../../lib/rules/model/features';
import { certaintyBounds } from './certainty';
import type { Label, Row } from './corpus';
import { fitHead, foldsOf, outOfFoldScores } from './heads';
import { bestThreshold } from './metrics';
import { type Mix, fitMix, mixed, outOfFoldMix } from './mix';
import { outOfFoldNetworks, trainLayer } from './networks';
import { headNames, headRecipes, signalRecipes } from './recipe';
import { type Learnable, readMatrix } from './sparse';

/** Probabilities of one signal for the rows that have its label, by models that never saw them. */
export type Judged = {
  readonly label: Label;
  readonly rows: readonly number[];
  readonly truths: readonly number[];
  readonly scores: Float64Array;
};

export type CrossValidated = {
  readonly rows: readonly Row[];
  readonly matrix: Learnable;
  readonly folds: Uint8Array;
  /** `heads[head][row]`, out of fold, in the order of `headNames`. */
  readonly heads: readonly Float32Array[];
};

export function crossValidate(rows: readonly Row[]): CrossValidated {
  const matrix = readMatrix(rows.map(row => row.text));
  const folds = foldsOf(rows);
  return {
    rows,
    matrix,
    folds,
    heads: [...outOfFoldScores(rows, matrix, folds), ...outOfFoldNetworks(rows, matrix, folds)],
  };
}

/** Out-of-fold probabilities of `label`, as the second level with `ridge` gives them. */
export function judge(run: CrossValidated, label: Label): Judged {
  const { own, inputs } = inputsOf(run, label);
  const { rows, truths, weights } = labelled(run, label);
  const ridge = ridgeOf(label);
  return {
    label,
    rows,
    truths,
    scores: outOfFoldMix(inputs, own, rows, truths, weights, run.folds, ridge),
  };
}

function labelled(run: CrossValidated, label: Label) {
  const rows = run.rows.flatMap((row, index) => (row.labels[label] === undefined ? [] : [index]));
  return {
    rows,
    truths: rows.map(index => run.rows[index]?.labels[label] ?? 0),
    weights: rows.map(index => run.rows[index]?.weight ?? 1),
  };
}

const ridgeOf = (label: Label): number =>
  signalRecipes.find(recipe => recipe.label === label)?.ridge ?? 30;

/** The heads that speak for a label; without a recipe for it, its own alone. */
function inputsOf({ heads }: CrossValidated, label: Label) {
  const asked = signalRecipes.find(recipe => recipe.label === label)?.heads ?? [label];
  const chosen = headNames.flatMap((name, index) =>
    asked.includes(name) ? [{ name, scores: heads[index]! }] : [],
  );
  return {
    own: chosen.findIndex(one => one.name === label),
    inputs: chosen.map(one => one.scores),
    names: chosen.map(one => one.name),
  };
}

/** The model that ships: heads from all rows, second level and bounds from out-of-fold scores. */
export function trainModel(run: CrossValidated, version: string): Model {
  const { lexis } = run.matrix;
  const { size } = lexis.vocabulary;
  const denseCount = denseNames(lexis.classes).length;
  const weights = new Int8Array(headRecipes.length * size);
  const heads = headRecipes.map((recipe, index): Head => {
    const learnt = fitHead(recipe, run.rows, run.matrix, () => true);
    const step = stepOf(learnt.subarray(0, size), recipe.levels);
    for (let place = 0; place < size; place += 1)
      weights[index * size + place] = clampToByte(Math.round(learnt[place]! / step));
    const dense = Array.from({ length: denseCount }, (_, at) => shorten(learnt[size + at]!, 3));
    return { name: recipe.label, step, dense };
  });
  const signals = signalNames.map(name => signalOf(run, name));
  const network = trainLayer(run.rows, run.matrix, all => stepOf(all, 31));
  return { version, lexis, heads, signals, weights, ...network };
}

function signalOf(run: CrossValidated, name: SignalName): Signal {
  const judged = judge(run, name);
  if (!judged.truths.includes(1)) return silent(name);
  const { names } = inputsOf(run, name);
  const fit = mixOf(run, name);
  const threshold = shorten(bestThreshold(judged.scores, judged.truths).threshold);
  return {
    name,
    bias: shorten(fit.bias),
    mix: headNames.map(head => {
      const at = names.indexOf(head);
      return at === -1 ? 0 : shorten(fit.mix[at]!);
    }),
    threshold,
    certainty: boundsOf(run, name, judged, threshold),
  };
}

/** A signal that no text taught, as when its set is left out: never present, never shown. */
const silent = (name: SignalName): Signal => ({
  name,
  bias: -20,
  mix: headNames.map(() => 0),
  threshold: 1,
  certainty: { possible: null, likely: null, clear: null },
});

/** From which probability a signal may use which certainty word, going by `judged`. */
export function boundsOf(
  run: CrossValidated,
  name: SignalName,
  { rows, truths, scores }: Judged,
  threshold: number,
): Signal['certainty'] {
  // Questions to authorities are easily told from tweets; only our own examples say how sure we may be.
  const places = rows.flatMap((row, at) =>
    name === 'needsAnswer' && run.rows[row]?.set !== 'own' ? [] : [at],
  );
  const criticism = violations.has(name) ? criticismScores(run, name) : [];
  const bounds = certaintyBounds(
    places.map(at => scores[at]!),
    places.map(at => truths[at]!),
    criticism,
    Math.floor(criticism.length * toleratedShare),
    threshold,
  );
  // Without lawful criticism to measure by, nobody knows how much of it a breach would be read into.
  return violations.has(name) && criticism.length === 0
    ? { ...bounds, likely: null, clear: null }
    : bounds;
}

/** What a signal says of lawful criticism, most of which has no label for it. Heads are out of fold. */
function criticismScores(run: CrossValidated, name: SignalName): number[] {
  const { inputs } = inputsOf(run, name);
  const fit = mixOf(run, name);
  return run.rows.flatMap((row, index) =>
    row.labels.criticism === 1 ? [mixed(fit, inputs, index)] : [],
  );
}

function mixOf(run: CrossValidated, name: SignalName): Mix {
  const { own, inputs } = inputsOf(run, name);
  const { rows, truths, weights } = labelled(run, name);
  return fitMix(inputs, own, rows, truths, weights, ridgeOf(name));
}

const violations: ReadonlySet<string> = new Set([
  'toxic',
  'defamation',
  'violence',
  'callToAction',
  'order',
]);
/** Of lawful criticism, per signal; all signals and the rules together may reach 3 %. */
const toleratedShare = 0.002;

const clampToByte = (value: number): number => Math.max(-127, Math.min(127, value));
/** A step so that the weights' usual size takes a few levels; the rest is rounded away or clipped at 127. */
function stepOf(weights: Float32Array, levels: number): number {
  let squares = 0;
  let count = 0;
  for (const weight of weights) {
    if (weight === 0) continue;
    squares += weight * weight;
    count += 1;
  }
  return shorten((Math.sqrt(squares / Math.max(1, count)) * 10) / levels);
}

const shorten = (value: number, digits = 5): number => Number(value.toPrecision(digits));
