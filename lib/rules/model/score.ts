import type { Features } from './features';
import type { Model, Signal } from './format';
import { layerScores } from './hidden-layer';

/** One score per head of the model, then one per output of its layer, before they are mixed. */
export function headScores(model: Model, hashed: Features, dense: Float32Array): Float64Array {
  const { places, values } = hashed;
  const scores = new Float64Array(model.heads.length + model.layer.outputs.length);
  scores.set(layerScores(model.layer, model.inputWeights, dense), model.heads.length);
  for (const [index, head] of model.heads.entries()) {
    const offset = index * model.lexis.vocabulary.size;
    let sum = 0;
    for (let at = 0; at < places.length; at += 1)
      sum += (model.weights[offset + (places[at] ?? 0)] ?? 0) * (values[at] ?? 0);
    let score = sum * head.step;
    for (let at = 0; at < dense.length; at += 1) score += (head.dense[at] ?? 0) * (dense[at] ?? 0);
    scores[index] = score;
  }
  return scores;
}

export function probabilityOf({ bias, mix }: Signal, scores: Float64Array): number {
  let logit = bias;
  for (let index = 0; index < mix.length; index += 1)
    logit += (mix[index] ?? 0) * (scores[index] ?? 0);
  return 1 / (1 + Math.exp(-logit));
}
