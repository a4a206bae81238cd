import { deobfuscate } from '../../lib/language/deobfuscate';
import { featuresOf } from '../../lib/rules/model/features';

/** Rows of hashed features, one after the other (compressed sparse rows). */
export type Matrix = {
  readonly starts: Uint32Array;
  readonly buckets: Uint32Array;
  readonly values: Float32Array;
};

export function readMatrix(texts: readonly string[], bucketCount: number): Matrix {
  const rows = texts.map(text => featuresOf(deobfuscate(text), bucketCount));
  const total = rows.reduce((sum, row) => sum + row.buckets.length, 0);
  const starts = new Uint32Array(rows.length + 1);
  const buckets = new Uint32Array(total);
  const values = new Float32Array(total);
  let at = 0;
  for (const [index, row] of rows.entries()) {
    buckets.set(row.buckets, at);
    values.set(row.values, at);
    at += row.buckets.length;
    starts[index + 1] = at;
  }
  return { starts, buckets, values };
}

export function scoreRow(
  matrix: Matrix,
  row: number,
  weights: Float32Array | Float64Array,
): number {
  const { starts, buckets, values } = matrix;
  let sum = 0;
  const end = starts[row + 1]!;
  for (let k = starts[row]!; k < end; k += 1) sum += weights[buckets[k]!]! * values[k]!;
  return sum;
}
