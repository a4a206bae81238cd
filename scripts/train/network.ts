/**
 * A small network over the dense features: one layer of hidden units that all labels share, so that labels with
 * few texts profit from what the others teach. Learnt by Adam (Kingma and Ba 2015) with dropout. Deterministic.
 */
import { seededRandom } from '../../tests/support/seeded-random';
import type { Label, Row } from './corpus';
import { shuffle } from './shuffle';

/** Sparse inputs of all texts, one row after the other. */
export type Inputs = {
  readonly count: number;
  readonly starts: Uint32Array;
  readonly places: Uint16Array;
  readonly values: Float32Array;
};

/** `inputWeights[input × units + unit]`, `outputWeights[unit × labels + label]`. */
export type Network = {
  readonly units: number;
  readonly inputWeights: Float32Array;
  readonly unitBias: Float32Array;
  readonly outputWeights: Float32Array;
  readonly outputBias: Float32Array;
};

const units = 32;
const epochs = 8;
const batch = 64;
const pace = 3e-3;
const decay = 1e-4;
const inputsDropped = 0.1;
const unitsDropped = 0.2;
/** Labels of more texts than this weigh more in sum, but each of their texts weighs less. */
const usualTexts = 3_000;

export function fitNetwork(
  inputs: Inputs,
  rows: readonly Row[],
  labels: readonly Label[],
  isIn: (row: number) => boolean,
  seed: number,
): Network {
  const chosen = rows.flatMap((row, index) =>
    isIn(index) && labels.some(label => row.labels[label] !== undefined) ? [index] : [],
  );
  const random = seededRandom(seed);
  const { costs, shares } = balance(chosen, rows, labels);
  const network = firstNetwork(inputs, chosen, shares, random);
  const state = createState(network);
  const order = Uint32Array.from(chosen);
  const steps = Math.ceil((epochs * order.length) / batch);
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (let from = 0; from < order.length; from += batch) {
      const to = Math.min(order.length, from + batch);
      for (let at = from; at < to; at += 1)
        learn({ network, state, inputs, row: order[at]!, rows, labels, costs, random });
      step += 1;
      adjust(state, step, 1 / (to - from), pace * (1 - step / (steps + 1)));
    }
  }
  return network;
}

/** What the network says of one text: a logit per label. */
export function networkScores(network: Network, inputs: Inputs, row: number): Float64Array {
  const hidden = Float64Array.from(network.unitBias);
  for (let k = inputs.starts[row]!; k < inputs.starts[row + 1]!; k += 1) {
    const offset = inputs.places[k]! * network.units;
    for (let unit = 0; unit < network.units; unit += 1)
      hidden[unit]! += network.inputWeights[offset + unit]! * inputs.values[k]!;
  }
  const scores = Float64Array.from(network.outputBias);
  for (let unit = 0; unit < network.units; unit += 1) {
    const active = Math.max(0, hidden[unit]!);
    if (active === 0) continue;
    for (let label = 0; label < scores.length; label += 1)
      scores[label]! += network.outputWeights[unit * scores.length + label]! * active;
  }
  return scores;
}

/** How much a text costs per label, and the share of texts that have each label. */
function balance(chosen: readonly number[], rows: readonly Row[], labels: readonly Label[]) {
  const counts = labels.map(label => {
    const values = chosen.map(row => rows[row]?.labels[label]).filter(one => one !== undefined);
    return { texts: values.length, having: values.filter(one => one === 1).length };
  });
  return {
    costs: counts.map(({ texts }) => Math.sqrt(usualTexts / Math.max(usualTexts, texts))),
    shares: counts.map(({ texts, having }) => (having + 1) / (texts + 2)),
  };
}

function firstNetwork(
  inputs: Inputs,
  chosen: readonly number[],
  shares: readonly number[],
  random: () => number,
): Network {
  let squares = 0;
  for (const row of chosen)
    for (let k = inputs.starts[row]!; k < inputs.starts[row + 1]!; k += 1)
      squares += inputs.values[k]! ** 2;
  const size = 1 / Math.sqrt(Math.max(1e-6, squares / Math.max(1, chosen.length)));
  // Evenly between ±√3 has the spread of a normal number.
  const number = () => (random() - 0.5) * Math.sqrt(12) * size;
  return {
    units,
    inputWeights: Float32Array.from({ length: inputs.count * units }, number),
    unitBias: new Float32Array(units),
    outputWeights: new Float32Array(units * shares.length),
    outputBias: Float32Array.from(shares, share => Math.log(share / (1 - share))),
  };
}

type Part = {
  readonly weights: Float32Array;
  readonly gradient: Float32Array;
  readonly mean: Float32Array;
  readonly square: Float32Array;
  readonly decay: number;
};
type State = Record<'inputWeights' | 'unitBias' | 'outputWeights' | 'outputBias', Part>;

const createPart = (weights: Float32Array, pull: number): Part => ({
  weights,
  gradient: new Float32Array(weights.length),
  mean: new Float32Array(weights.length),
  square: new Float32Array(weights.length),
  decay: pull,
});

const createState = (network: Network): State => ({
  inputWeights: createPart(network.inputWeights, decay),
  unitBias: createPart(network.unitBias, 0),
  outputWeights: createPart(network.outputWeights, decay),
  outputBias: createPart(network.outputBias, 0),
});

type Lesson = {
  readonly network: Network;
  readonly state: State;
  readonly inputs: Inputs;
  readonly row: number;
  readonly rows: readonly Row[];
  readonly labels: readonly Label[];
  readonly costs: readonly number[];
  readonly random: () => number;
};

/** Adds what one text teaches to the gradients. */
function learn({ network, state, inputs, row, rows, labels, costs, random }: Lesson): void {
  const places: number[] = [];
  const values: number[] = [];
  const hidden = Float64Array.from(network.unitBias);
  for (let k = inputs.starts[row]!; k < inputs.starts[row + 1]!; k += 1) {
    if (random() < inputsDropped) continue;
    const value = inputs.values[k]! / (1 - inputsDropped);
    const offset = inputs.places[k]! * units;
    places.push(offset);
    values.push(value);
    for (let unit = 0; unit < units; unit += 1)
      hidden[unit]! += network.inputWeights[offset + unit]! * value;
  }
  const back = new Float64Array(units);
  for (let unit = 0; unit < units; unit += 1) {
    const kept = random() >= unitsDropped ? 1 / (1 - unitsDropped) : 0;
    hidden[unit] = Math.max(0, hidden[unit]!) * kept;
  }
  for (const [label, name] of labels.entries()) {
    const truth = rows[row]?.labels[name];
    if (truth === undefined) continue;
    let logit = network.outputBias[label]!;
    for (let unit = 0; unit < units; unit += 1)
      logit += network.outputWeights[unit * labels.length + label]! * hidden[unit]!;
    const error = (1 / (1 + Math.exp(-logit)) - truth) * costs[label]!;
    state.outputBias.gradient[label]! += error;
    for (let unit = 0; unit < units; unit += 1) {
      if (hidden[unit] === 0) continue;
      const place = unit * labels.length + label;
      state.outputWeights.gradient[place]! += error * hidden[unit]!;
      back[unit]! += (error * network.outputWeights[place]!) / (1 - unitsDropped);
    }
  }
  for (let unit = 0; unit < units; unit += 1) state.unitBias.gradient[unit]! += back[unit]!;
  for (const [at, offset] of places.entries())
    for (let unit = 0; unit < units; unit += 1)
      state.inputWeights.gradient[offset + unit]! += back[unit]! * values[at]!;
}

/** One step of Adam; gradients begin anew. */
function adjust(state: State, step: number, share: number, rate: number): void {
  const meanShare = 1 - 0.9 ** step;
  const squareShare = 1 - 0.999 ** step;
  for (const { weights, gradient, mean, square, decay: pull } of Object.values(state)) {
    for (let j = 0; j < weights.length; j += 1) {
      const slope = gradient[j]! * share + pull * weights[j]!;
      const first = 0.9 * mean[j]! + 0.1 * slope;
      const second = 0.999 * square[j]! + 0.001 * slope * slope;
      mean[j] = first;
      square[j] = second;
      weights[j]! -= (rate * (first / meanShare)) / (Math.sqrt(second / squareShare) + 1e-8);
    }
    gradient.fill(0);
  }
}
