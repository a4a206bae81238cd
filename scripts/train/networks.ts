/** The networks beside the linear heads: what they read, and their scores out of fold. */
import type { Layer } from '../../lib/rules/model/hidden-layer';
import { lexiconNames } from '../../lib/rules/model/lexicon-hits';
import { styleNames } from '../../lib/rules/model/style';
import type { Row } from './corpus';
import { type Inputs, type Network, fitNetwork, networkScores } from './network';
import { foldCount, networkLabels } from './recipe';
import type { Matrix } from './sparse';

/** How large the values of a block of dense features are read, and below which spread they count as even. */
const blocks = {
  style: { size: 0.15, floor: 0.05 },
  lexicon: { size: 0.09, floor: 0.05 },
  count: { size: 0.06, floor: 0.1 },
  share: { size: 0.087, floor: 0.05 },
} as const;
/** Networks that began with other numbers, of which the mean counts. */
const seeds = [1, 2] as const;

/** What networks read, and the factor that each dense feature was given. */
type Scaled = { readonly inputs: Inputs; readonly scales: Float32Array };

/** The dense features of all texts without those that are 0, each block as large as its weight. */
function networkInputs({ lexis, starts, places, values }: Matrix): Scaled {
  const first = lexis.vocabulary.size;
  const from = new Uint32Array(starts.length);
  const kept: number[] = [];
  for (let row = 0; row + 1 < starts.length; row += 1) {
    for (let k = starts[row]!; k < starts[row + 1]!; k += 1)
      if (places[k]! >= first && values[k] !== 0) kept.push(k);
    from[row + 1] = kept.length;
  }
  const classes = lexis.classes.names.length;
  const count = styleNames.length + lexiconNames.length + 2 * classes;
  const inputs = Uint16Array.from(kept, k => places[k]! - first);
  const plain = Float32Array.from(kept, k => values[k]!);
  const spreads = spreadsOf(count, starts.length - 1, inputs, plain);
  const scales = Float32Array.from(spreads, (spread, input) => {
    const { size, floor } = blockOf(input, classes);
    return size / Math.max(spread, floor);
  });
  return {
    inputs: {
      count,
      starts: from,
      places: inputs,
      values: plain.map((value, k) => value * scales[inputs[k]!]!),
    },
    scales,
  };
}

/** Which block a dense feature is of, in the order of `denseNames`. */
function blockOf(input: number, classes: number) {
  const afterStyle = input - styleNames.length;
  const afterLexicon = afterStyle - lexiconNames.length;
  if (afterStyle < 0) return blocks.style;
  if (afterLexicon < 0) return blocks.lexicon;
  return afterLexicon < classes ? blocks.count : blocks.share;
}

/** Standard deviation per input over all texts; what is not listed is 0. */
function spreadsOf(
  count: number,
  texts: number,
  inputs: Uint16Array,
  values: Float32Array,
): Float64Array {
  const sums = new Float64Array(count);
  const squares = new Float64Array(count);
  for (const [k, input] of inputs.entries()) {
    sums[input]! += values[k]!;
    squares[input]! += values[k]! ** 2;
  }
  return squares.map((square, input) =>
    Math.sqrt(Math.max(0, square / texts - (sums[input]! / texts) ** 2)),
  );
}

const fitAll = (inputs: Inputs, rows: readonly Row[], isIn: (row: number) => boolean): Network[] =>
  seeds.map(seed => fitNetwork(inputs, rows, networkLabels, isIn, seed));

function meanScores(networks: readonly Network[], inputs: Inputs, row: number): Float64Array {
  const sum = new Float64Array(networkLabels.length);
  for (const network of networks)
    for (const [label, score] of networkScores(network, inputs, row).entries())
      sum[label]! += score / networks.length;
  return sum;
}

/** `result[label][row]`, each by networks that never saw the row's fold. */
export function outOfFoldNetworks(
  rows: readonly Row[],
  matrix: Matrix,
  folds: Uint8Array,
): Float32Array[] {
  const { inputs } = networkInputs(matrix);
  const result = networkLabels.map(() => new Float32Array(rows.length));
  for (let fold = 0; fold < foldCount; fold += 1) {
    const networks = fitAll(inputs, rows, row => folds[row] !== fold);
    for (let row = 0; row < rows.length; row += 1)
      if (folds[row] === fold)
        for (const [label, score] of meanScores(networks, inputs, row).entries())
          result[label]![row] = score;
  }
  return result;
}

/** The mean of the networks as one layer that reads the dense features as they are. */
export function trainLayer(
  rows: readonly Row[],
  matrix: Matrix,
  stepOf: (weights: Float32Array) => number,
): { readonly layer: Layer; readonly inputWeights: Int8Array } {
  const { inputs, scales } = networkInputs(matrix);
  const networks = fitAll(inputs, rows, () => true);
  const all = networks.flatMap(({ units }, number) =>
    Array.from({ length: units }, (_, unit) => ({ number, unit })),
  );
  const weights = new Float32Array(inputs.count * all.length);
  for (let input = 0; input < inputs.count; input += 1)
    for (const [at, { number, unit }] of all.entries()) {
      const { inputWeights, units } = networks[number]!;
      weights[input * all.length + at] = inputWeights[input * units + unit]! * scales[input]!;
    }
  const step = stepOf(weights);
  const outputs = networkLabels.length;
  return {
    inputWeights: Int8Array.from(weights, weight =>
      Math.max(-127, Math.min(127, Math.round(weight / step))),
    ),
    layer: {
      outputs: [...networkLabels],
      step,
      unitBias: all.map(({ number, unit }) => shorten(networks[number]!.unitBias[unit]!)),
      outputWeights: all.flatMap(({ number, unit }) =>
        Array.from({ length: outputs }, (_, label) =>
          shorten(networks[number]!.outputWeights[unit * outputs + label]! / networks.length),
        ),
      ),
      outputBias: networkLabels.map((_, label) =>
        shorten(
          networks.reduce((sum, { outputBias }) => sum + outputBias[label]!, 0) / networks.length,
        ),
      ),
    },
  };
}

const shorten = (value: number): number => Number(value.toPrecision(4));
