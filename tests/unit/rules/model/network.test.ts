import { describe, expect, it } from 'vitest';
import type { Row } from '../../../../scripts/train/corpus';
import { type Inputs, fitNetwork, networkScores } from '../../../../scripts/train/network';

/** Texts with two marks: toxic with exactly one of them, which no linear head can tell; engaging with the first. */
const cases = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
] as const;
const marks = Array.from({ length: 20_000 }, (_, at) => cases[at % cases.length] ?? cases[0]);

const rows: Row[] = marks.map(([a, b], at) => ({
  id: `${at}`,
  set: 'invented',
  text: '',
  group: `${at}`,
  labels: { toxic: a === b ? 0 : 1, ...(at % 2 === 0 ? { engaging: a } : {}) },
  weight: 1,
}));
const inputs: Inputs = {
  count: 2,
  starts: Uint32Array.from({ length: rows.length + 1 }, (_, at) => 2 * at),
  places: Uint16Array.from({ length: 2 * rows.length }, (_, at) => at % 2),
  values: Float32Array.from(marks.flat()),
};
const labels = ['toxic', 'engaging'] as const;
const fit = (seed: number) => fitNetwork(inputs, rows, labels, row => row >= 4, seed);

describe('the network that is trained', () => {
  it('tells what depends on two things at once, and every label from the others', () => {
    const network = fit(1);
    const said = [0, 1, 2, 3].map(row => [...networkScores(network, inputs, row)]);
    expect(said.map(([toxic = 0]) => toxic > 0)).toEqual([false, true, true, false]);
    expect(said.map(([, engaging = 0]) => engaging > 0)).toEqual([false, false, true, true]);
  });

  it('is the same for the same seed, and another for another', () => {
    expect(fit(1)).toEqual(fit(1));
    expect(fit(2).inputWeights).not.toEqual(fit(1).inputWeights);
  });
});
