/** The second level: one small logistic regression per signal over the scores of all heads. */
import { foldCount } from './recipe';

export type Mix = { readonly bias: number; readonly mix: readonly number[] };

const rounds = 12;

/**
 * Logistic regression by Newton's method over few inputs, with a pull of `ridge` towards 0 for all
 * but `own`: what other heads say must earn its place.
 */
export function fitMix(
  inputs: readonly Float32Array[],
  own: number,
  rows: readonly number[],
  truths: ArrayLike<number>,
  weights: ArrayLike<number>,
  ridge: number,
): Mix {
  const size = inputs.length + 1;
  const point = new Float64Array(size);
  const spread = inputs.map(scores => Math.max(1e-6, deviation(scores, rows)));
  for (let round = 0; round < rounds; round += 1) {
    const gradient = new Float64Array(size);
    const hessian = Array.from({ length: size }, () => new Float64Array(size));
    for (let j = 0; j < inputs.length; j += 1) {
      const pull = j === own ? 1e-3 : ridge;
      gradient[j] = pull * point[j]!;
      hessian[j]![j] = pull;
    }
    hessian[size - 1]![size - 1] = 1e-6;
    const x = new Float64Array(size);
    x[size - 1] = 1;
    for (const [at, row] of rows.entries()) {
      let logit = point[size - 1]!;
      for (let j = 0; j < inputs.length; j += 1) {
        x[j] = inputs[j]![row]! / spread[j]!;
        logit += point[j]! * x[j]!;
      }
      const p = 1 / (1 + Math.exp(-logit));
      const weight = weights[at]!;
      const error = weight * (p - truths[at]!);
      const bend = weight * Math.max(1e-6, p * (1 - p));
      for (let j = 0; j < size; j += 1) {
        gradient[j]! += error * x[j]!;
        for (let k = 0; k <= j; k += 1) hessian[j]![k]! += bend * x[j]! * x[k]!;
      }
    }
    const step = solve(hessian, gradient);
    for (let j = 0; j < size; j += 1) point[j]! -= step[j]!;
  }
  return {
    bias: point[size - 1]!,
    mix: inputs.map((_, j) => point[j]! / spread[j]!),
  };
}

export function mixed({ bias, mix }: Mix, inputs: readonly Float32Array[], row: number): number {
  let logit = bias;
  for (let j = 0; j < mix.length; j += 1) logit += mix[j]! * inputs[j]![row]!;
  return 1 / (1 + Math.exp(-logit));
}

/** Probabilities for `rows`, each by a mix that never saw the row's fold. */
export function outOfFoldMix(
  inputs: readonly Float32Array[],
  own: number,
  rows: readonly number[],
  truths: readonly number[],
  weights: readonly number[],
  folds: Uint8Array,
  ridge: number,
): Float64Array {
  const result = new Float64Array(rows.length);
  for (let fold = 0; fold < foldCount; fold += 1) {
    const places = rows.flatMap((row, at) => (folds[row] === fold ? [] : [at]));
    const fit = fitMix(
      inputs,
      own,
      places.map(at => rows[at]!),
      places.map(at => truths[at]!),
      places.map(at => weights[at]!),
      ridge,
    );
    for (const [at, row] of rows.entries())
      if (folds[row] === fold) result[at] = mixed(fit, inputs, row);
  }
  return result;
}

function deviation(scores: Float32Array, rows: readonly number[]): number {
  let sum = 0;
  let squares = 0;
  for (const row of rows) {
    sum += scores[row]!;
    squares += scores[row]! ** 2;
  }
  const mean = sum / rows.length;
  return Math.sqrt(Math.max(0, squares / rows.length - mean * mean));
}

/** Solves a symmetric positive system given by its lower half (Cholesky). */
function solve(lower: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const factor = lower.map(row => Float64Array.from(row));
  for (let i = 0; i < size; i += 1)
    for (let j = 0; j <= i; j += 1) {
      let sum = factor[i]![j]!;
      for (let k = 0; k < j; k += 1) sum -= factor[i]![k]! * factor[j]![k]!;
      factor[i]![j] = i === j ? Math.sqrt(Math.max(1e-12, sum)) : sum / factor[j]![j]!;
    }
  const solution = Float64Array.from(right);
  for (let i = 0; i < size; i += 1) {
    for (let k = 0; k < i; k += 1) solution[i]! -= factor[i]![k]! * solution[k]!;
    solution[i]! /= factor[i]![i]!;
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < size; k += 1) solution[i]! -= factor[k]![i]! * solution[k]!;
    solution[i]! /= factor[i]![i]!;
  }
  return solution;
}
