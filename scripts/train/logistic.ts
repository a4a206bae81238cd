import type { Matrix } from './sparse';

export type LogisticTask = {
  readonly matrix: Matrix;
  /** Rows to learn from, what they should say (0…1) and how much each counts. */
  readonly rows: readonly number[];
  readonly targets: ArrayLike<number>;
  readonly weights: ArrayLike<number>;
  /** Strength of the pull towards `prior` (towards 0 without one), per feature. */
  readonly penalty: (feature: number) => number;
  readonly features: number;
  readonly iterations?: number;
};

const memory = 6;

/**
 * Logistic regression with a quadratic penalty by limited-memory BFGS (Nocedal 1980) with
 * backtracking. Deterministic.
 */
export function fitLogistic(task: LogisticTask): Float64Array {
  const { features, iterations = 60 } = task;
  const active = activeFeatures(task);
  const penalties = Float64Array.from(active.ids, feature => task.penalty(feature));
  const size = active.ids.length;
  const point = new Float64Array(size);
  const gradient = new Float64Array(size);
  let value = evaluate(task, active.places, penalties, point, gradient);
  const steps: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  const next = new Float64Array(size);
  const nextGradient = new Float64Array(size);
  for (let round = 0; round < iterations; round += 1) {
    const direction = twoLoop(gradient, steps);
    const slope = dot(direction, gradient);
    let step = steps.length === 0 ? 1 / Math.max(1e-9, Math.sqrt(dot(gradient, gradient))) : 1;
    let nextValue = 0;
    for (let attempt = 0; ; attempt += 1) {
      for (let j = 0; j < size; j += 1) next[j] = point[j]! + step * direction[j]!;
      nextValue = evaluate(task, active.places, penalties, next, nextGradient);
      if (nextValue <= value + 1e-4 * step * slope || attempt > 12) break;
      step *= 0.5;
    }
    const s = new Float64Array(size);
    const y = new Float64Array(size);
    for (let j = 0; j < size; j += 1) {
      s[j] = next[j]! - point[j]!;
      y[j] = nextGradient[j]! - gradient[j]!;
    }
    const curvature = dot(s, y);
    if (curvature > 1e-12) steps.push({ s, y, rho: 1 / curvature });
    if (steps.length > memory) steps.shift();
    point.set(next);
    gradient.set(nextGradient);
    const gain = value - nextValue;
    value = nextValue;
    if (gain < 1e-5 * Math.abs(value)) break;
  }
  const weights = new Float64Array(features);
  for (let j = 0; j < size; j += 1) weights[active.ids[j]!] = point[j]!;
  return weights;
}

/** Features that occur in the task's rows, and their places in the packed vector. */
function activeFeatures({ matrix, rows, features }: LogisticTask) {
  const places = new Int32Array(features).fill(-1);
  const ids: number[] = [];
  for (const row of rows)
    for (let k = matrix.starts[row]!; k < matrix.starts[row + 1]!; k += 1) {
      const feature = matrix.buckets[k]!;
      if (places[feature] === -1) {
        places[feature] = ids.length;
        ids.push(feature);
      }
    }
  return { places, ids };
}

function evaluate(
  { matrix, rows, targets, weights }: LogisticTask,
  places: Int32Array,
  penalties: Float64Array,
  point: Float64Array,
  gradient: Float64Array,
): number {
  const { starts, buckets, values } = matrix;
  let value = 0;
  for (let j = 0; j < point.length; j += 1) {
    gradient[j] = penalties[j]! * point[j]!;
    value += 0.5 * penalties[j]! * point[j]! * point[j]!;
  }
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index]!;
    const end = starts[row + 1]!;
    let score = 0;
    for (let k = starts[row]!; k < end; k += 1) score += point[places[buckets[k]!]!]! * values[k]!;
    const target = targets[index]!;
    const weight = weights[index]!;
    value += weight * (Math.log1p(Math.exp(-Math.abs(score))) + Math.max(score, 0) - target * score);
    const error = weight * (1 / (1 + Math.exp(-score)) - target);
    if (error === 0) continue;
    for (let k = starts[row]!; k < end; k += 1) {
      const place = places[buckets[k]!]!;
      gradient[place] = gradient[place]! + error * values[k]!;
    }
  }
  return value;
}

function twoLoop(
  gradient: Float64Array,
  steps: readonly { s: Float64Array; y: Float64Array; rho: number }[],
): Float64Array {
  const direction = gradient.map(value => -value);
  const alphas: number[] = [];
  for (const { s, y, rho } of steps.toReversed()) {
    const alpha = rho * dot(s, direction);
    alphas.push(alpha);
    for (let j = 0; j < direction.length; j += 1) direction[j] = direction[j]! - alpha * y[j]!;
  }
  const last = steps.at(-1);
  if (last !== undefined) {
    const scale = 1 / (last.rho * dot(last.y, last.y));
    for (let j = 0; j < direction.length; j += 1) direction[j] = direction[j]! * scale;
  }
  for (const [index, { s, y, rho }] of steps.entries()) {
    const beta = rho * dot(y, direction);
    const alpha = alphas[steps.length - 1 - index]!;
    for (let j = 0; j < direction.length; j += 1)
      direction[j] = direction[j]! + (alpha - beta) * s[j]!;
  }
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < a.length; j += 1) sum += a[j]! * b[j]!;
  return sum;
}
