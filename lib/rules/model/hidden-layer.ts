import * as z from 'zod/mini';

/** A layer of hidden units over the dense features, and what each says for every output. */
export const Layer = z.strictObject({
  /** Labels of the outputs. */
  outputs: z.array(z.string()),
  /** What one step of the whole-numbered input weights is worth. */
  step: z.number(),
  /** One per hidden unit. */
  unitBias: z.array(z.number()),
  /** `outputWeights[unit × outputs.length + output]` */
  outputWeights: z.array(z.number()),
  outputBias: z.array(z.number()),
});
export type Layer = z.infer<typeof Layer>;

/**
 * A score per output for a comment's `dense` features. `inputWeights[input × units + unit]`; most
 * features of a comment are 0 and cost nothing.
 */
export function layerScores(
  layer: Layer,
  inputWeights: Int8Array,
  dense: Float32Array,
): Float64Array {
  const units = layer.unitBias.length;
  const hidden = new Float64Array(units);
  for (let input = 0; input < dense.length; input += 1) {
    const value = dense[input] ?? 0;
    if (value === 0) continue;
    const offset = input * units;
    for (let unit = 0; unit < units; unit += 1)
      hidden[unit] = (hidden[unit] ?? 0) + (inputWeights[offset + unit] ?? 0) * value;
  }
  const count = layer.outputs.length;
  const scores = Float64Array.from(layer.outputBias);
  for (let unit = 0; unit < units; unit += 1) {
    const active = (hidden[unit] ?? 0) * layer.step + (layer.unitBias[unit] ?? 0);
    if (active <= 0) continue;
    for (let output = 0; output < count; output += 1)
      scores[output] =
        (scores[output] ?? 0) + (layer.outputWeights[unit * count + output] ?? 0) * active;
  }
  return scores;
}

/** Whether the numbers of a layer fit each other and so many dense features. */
export function isWhole(layer: Layer): boolean {
  const { unitBias, outputs, outputWeights, outputBias } = layer;
  return (
    outputWeights.length === unitBias.length * outputs.length &&
    outputBias.length === outputs.length
  );
}
