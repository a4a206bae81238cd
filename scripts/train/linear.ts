import { seededRandom } from '../../tests/support/seeded-random';
import { shuffle } from './shuffle';
import type { Matrix } from './sparse';

export type LinearTask = {
  readonly matrix: Matrix;
  readonly features: number;
  /** Rows to learn from, their classes (1 or 0) and how much a mistake in each costs. */
  readonly rows: ArrayLike<number>;
  readonly classes: ArrayLike<number>;
  readonly costs: ArrayLike<number>;
  /**
   * Per row: how much of its lesson goes into weights of its own kind besides those that all rows share; 0 for
   * rows of other kinds. One kind alone may have some, the one the weights are for.
   */
  readonly own: ArrayLike<number>;
  /** Factor per feature; a feature with a small one is trusted less. */
  readonly scale: Float32Array;
  readonly epochs?: number;
};

/**
 * Linear support vector machine with squared hinge loss by dual coordinate descent
 * (Hsieh et al. 2008); what is learnt from rows of another kind is shared, but may be outvoted (the feature
 * copies of Daumé 2007, summed up into one set of weights). Weights are those of the unscaled features.
 * Deterministic.
 */
export function fitLinear(task: LinearTask): Float32Array {
  const { matrix, rows, classes, costs, own, scale, epochs = 8 } = task;
  const { starts, places } = matrix;
  const count = rows.length;
  const values = scaledValues(task);
  const weights = new Float32Array(task.features);
  const ownWeights = new Float32Array(task.features);
  const alphas = new Float64Array(count);
  const norms = squaredNorms(task, values);
  const order = Uint32Array.from({ length: count }, (_, index) => index);
  const random = seededRandom(count);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (let at = 0; at < count; at += 1) {
      const index = order[at]!;
      const row = rows[index]!;
      const sign = classes[index] === 1 ? 1 : -1;
      const start = starts[row]!;
      const end = starts[row + 1]!;
      const part = own[index]!;
      let score = 0;
      for (let k = start; k < end; k += 1) {
        const place = places[k]!;
        score += (weights[place]! + part * ownWeights[place]!) * values[k]!;
      }
      const slack = 0.5 / costs[index]!;
      const alpha = alphas[index]!;
      const gradient = sign * score - 1 + slack * alpha;
      if (alpha === 0 && gradient >= 0) continue;
      const next = Math.max(0, alpha - gradient / (norms[index]! * (1 + part * part) + slack));
      const step = (next - alpha) * sign;
      if (step === 0) continue;
      alphas[index] = next;
      for (let k = start; k < end; k += 1) {
        const place = places[k]!;
        weights[place] = weights[place]! + step * values[k]!;
        if (part > 0) ownWeights[place] = ownWeights[place]! + step * part * values[k]!;
      }
    }
  }
  const share = Array.from(own).reduce((most, part) => Math.max(most, part), 0);
  for (let j = 0; j < weights.length; j += 1)
    weights[j] = (weights[j]! + share * ownWeights[j]!) * scale[j]!;
  return weights;
}

function scaledValues({ matrix, rows, scale }: LinearTask): Float32Array {
  const values = new Float32Array(matrix.values.length);
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index]!;
    for (let k = matrix.starts[row]!; k < matrix.starts[row + 1]!; k += 1)
      values[k] = matrix.values[k]! * scale[matrix.places[k]!]!;
  }
  return values;
}

function squaredNorms({ matrix, rows }: LinearTask, values: Float32Array): Float64Array {
  return Float64Array.from({ length: rows.length }, (_, index) => {
    const row = rows[index]!;
    let sum = 0;
    for (let k = matrix.starts[row]!; k < matrix.starts[row + 1]!; k += 1) sum += values[k]! ** 2;
    return sum;
  });
}
