/**
 * What words mean by their neighbours, learnt from all texts without any label: words that stand beside the same
 * words get like vectors, so that a head may conclude from a frequent word to a rare one.
 */
import { seededRandom } from '../../tests/support/seeded-random';

/** `values[place × dimensions + d]`; zeros for what is no word. Already weighed: frequent words count little. */
export type WordVectors = { readonly dimensions: number; readonly values: Float32Array };

const dimensions = 150;
const reach = 4;
const rounds = 6;
/** Smooth inverse frequency (Arora et al. 2017). */
const usualShare = 1e-3;

/**
 * Positive pointwise mutual information of neighbours (Levy and Goldberg 2014), brought to few dimensions by
 * orthogonal iteration. `texts`: the places of the words of each text, in order.
 */
export function learnWordVectors(
  texts: readonly (readonly number[])[],
  features: number,
): WordVectors {
  const counts = new Map<number, number>();
  for (const words of texts)
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const total = texts.reduce((sum, words) => sum + words.length, 0);
  const known = [...counts.keys()];
  const numberOf = new Map(known.map((place, number) => [place, number]));
  const links = linksOf(texts.map(words => words.map(word => numberOf.get(word)!)));
  const { vectors, lengths } = mainDirections(links, known.length);
  const values = new Float32Array(features * dimensions);
  for (const [number, place] of known.entries()) {
    const own = lengths.map((length, d) => Math.sqrt(length) * vectors[d]![number]!);
    const norm = Math.hypot(...own) || 1;
    const weight = usualShare / (usualShare + counts.get(place)! / total);
    for (let d = 0; d < dimensions; d += 1)
      values[place * dimensions + d] = (own[d]! / norm) * weight;
  }
  return { dimensions, values };
}

type Links = {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly strengths: Float64Array;
};

function linksOf(texts: readonly (readonly number[])[]): Links {
  const together = new Map<number, number>();
  const sums = new Map<number, number>();
  const count = (a: number, b: number): void => {
    const key = a * pairBase + b;
    together.set(key, (together.get(key) ?? 0) + 1);
    sums.set(a, (sums.get(a) ?? 0) + 1);
  };
  for (const words of texts)
    for (let at = 0; at < words.length; at += 1)
      for (let far = 1; far <= reach && at + far < words.length; far += 1) {
        count(words[at]!, words[at + far]!);
        count(words[at + far]!, words[at]!);
      }
  // Both sides damped alike, so that likeness is the same in both directions.
  let damped = 0;
  for (const sum of sums.values()) damped += sum ** side;
  const found: [number, number, number][] = [];
  for (const [key, number] of together) {
    const [a, b] = [Math.floor(key / pairBase), key % pairBase];
    const expected = (sums.get(a)! ** side * sums.get(b)! ** side) / damped;
    const strength = Math.log(number / expected);
    if (strength > 0) found.push([a, b, strength]);
  }
  return {
    from: Uint32Array.from(found, ([a]) => a),
    to: Uint32Array.from(found, ([, b]) => b),
    strengths: Float64Array.from(found, ([, , strength]) => strength),
  };
}

const pairBase = 2 ** 21;
/** Between 1, plain frequency, and the ¾ that favours rare neighbours less. */
const side = 0.875;

/** The strongest directions of the links, strongest first, and how strong each is. */
function mainDirections({ from, to, strengths }: Links, size: number) {
  const random = seededRandom(dimensions);
  let vectors = Array.from({ length: dimensions }, () =>
    Float64Array.from({ length: size }, () => random() - 0.5),
  );
  let lengths = orthogonalise(vectors);
  for (let round = 0; round < rounds; round += 1) {
    vectors = vectors.map(vector => {
      const next = new Float64Array(size);
      for (let link = 0; link < from.length; link += 1)
        next[from[link]!]! += strengths[link]! * vector[to[link]!]!;
      return next;
    });
    lengths = orthogonalise(vectors);
  }
  return { vectors, lengths };
}

/** Makes each vector of length 1 and orthogonal to those before (Gram and Schmidt); what length it had left. */
function orthogonalise(vectors: readonly Float64Array[]): number[] {
  return vectors.map((vector, at) => {
    for (const other of vectors.slice(0, at)) {
      let dot = 0;
      for (let j = 0; j < vector.length; j += 1) dot += vector[j]! * other[j]!;
      for (let j = 0; j < vector.length; j += 1) vector[j] = vector[j]! - dot * other[j]!;
    }
    let square = 0;
    for (const value of vector) square += value * value;
    const length = Math.sqrt(square) || 1;
    for (let j = 0; j < vector.length; j += 1) vector[j] = vector[j]! / length;
    return length;
  });
}
