import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Layer, isWhole, layerScores } from '../../../../lib/rules/model/hidden-layer';

/** Two inputs, two units, one output: 3 × max(0, a − b + 0.5) − max(0, 2b − 1) + 0.25 */
const layer: Layer = {
  outputs: ['toxic'],
  step: 0.5,
  unitBias: [0.5, -1],
  outputWeights: [3, -1],
  outputBias: [0.25],
};
const inputWeights = Int8Array.of(2, 0, -2, 4);
const scoreOf = (a: number, b: number) =>
  layerScores(layer, inputWeights, Float32Array.of(a, b))[0] ?? Number.NaN;

describe('the hidden layer', () => {
  it('says of every comment what its sums say', () => {
    const value = fc.float({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(value, value, (a, b) => {
        const expected = 3 * Math.max(0, a - b + 0.5) - Math.max(0, 2 * b - 1) + 0.25;
        expect(scoreOf(a, b)).toBeCloseTo(expected, 5);
      }),
    );
  });

  it('is told from one whose numbers do not fit', () => {
    expect(isWhole(layer)).toBe(true);
    expect(isWhole({ ...layer, outputWeights: [3] })).toBe(false);
    expect(isWhole({ ...layer, outputBias: [] })).toBe(false);
  });
});
