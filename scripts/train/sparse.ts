import { deobfuscate } from '../../lib/language/deobfuscate';
import type { Reading } from '../../lib/language/reading';
import { createClassReader } from '../../lib/rules/model/class-reader';
import {
  type FeatureKind,
  type Lexis,
  eachHash,
  featureCount,
  featuresOf,
  placeOfWord,
} from '../../lib/rules/model/features';
import { readWordLists } from '../../lib/rules/model/word-lists';
import { type Token, readTokens } from '../../lib/rules/model/tokens';
import { placeOf, vocabularyOf } from '../../lib/rules/model/vocabulary';
import { classEntries } from './class-entries';
import { fewestTexts } from './recipe';
import { type WordVectors, learnWordVectors } from './word-vectors';

/** Rows of features, one after the other (compressed sparse rows). */
export type Matrix = {
  readonly lexis: Lexis;
  /** Per place: what the feature is made of. */
  readonly kinds: readonly FeatureKind[];
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
  readonly values: Float32Array;
};

/** The features of all texts, and what is known of the meaning of words. */
export type Learnable = Matrix & {
  readonly vectors: WordVectors;
  /** With the sum of its words' vectors as further features of each text, from `featureCount` on. */
  readonly withMeaning: Matrix;
};

/** Of these many buckets features share one only by chance. */
const bucketBits = 20;

type Read = { readonly reading: Reading; readonly tokens: readonly Token[] };

/** The features of all texts that occur often enough. */
export function readMatrix(texts: readonly string[]): Learnable {
  const read = texts.map((text): Read => {
    const reading = deobfuscate(text);
    return { reading, tokens: readTokens(reading) };
  });
  const { lexis, kinds } = commonFeatures(read);
  const { vocabulary } = lexis;
  const rows = read.map(({ reading, tokens }) => featuresOf(reading, tokens, lexis));
  const total = rows.reduce((sum, row) => sum + row.places.length, 0);
  const starts = new Uint32Array(rows.length + 1);
  const places = new Uint32Array(total);
  const values = new Float32Array(total);
  let at = 0;
  for (const [index, row] of rows.entries()) {
    places.set(row.places, at);
    values.set(row.values, at);
    at += row.places.length;
    starts[index + 1] = at;
  }
  const matrix = { lexis, kinds, starts, places, values };
  const words = read.map(({ tokens }) =>
    tokens
      .map(({ spellings }) => placeOfWord(spellings[0] ?? '', vocabulary))
      .filter(place => place >= 0),
  );
  const vectors = learnWordVectors(words, vocabulary.size);
  return { ...matrix, vectors, withMeaning: joinMeaning(matrix, vectors) };
}

function joinMeaning(matrix: Matrix, { dimensions, values: vectors }: WordVectors): Matrix {
  const { starts, places, values, lexis } = matrix;
  const { vocabulary } = lexis;
  const texts = starts.length - 1;
  const first = featureCount(lexis);
  const joined = {
    starts: starts.map((start, text) => start + text * dimensions),
    places: new Uint32Array(places.length + texts * dimensions),
    values: new Float32Array(places.length + texts * dimensions),
  };
  for (let text = 0; text < texts; text += 1) {
    const [start, end] = [starts[text]!, starts[text + 1]!];
    const to = joined.starts[text]!;
    joined.places.set(places.subarray(start, end), to);
    joined.values.set(values.subarray(start, end), to);
    const meaning = joined.values.subarray(to + end - start, joined.starts[text + 1]);
    for (let d = 0; d < dimensions; d += 1) joined.places[to + end - start + d] = first + d;
    for (let k = start; k < end; k += 1) {
      if (places[k]! >= vocabulary.size) continue;
      const offset = places[k]! * dimensions;
      for (let d = 0; d < dimensions; d += 1) meaning[d]! += values[k]! * vectors[offset + d]!;
    }
  }
  return { ...matrix, ...joined };
}

function commonFeatures(texts: readonly Read[]): Pick<Matrix, 'kinds' | 'lexis'> {
  const count = 2 ** bucketBits;
  const having = new Uint32Array(count);
  const classes = createClassReader(usedEntries(texts));
  const kindOf: FeatureKind[] = Array.from({ length: count }, () => 'word');
  const lastSeen = new Int32Array(count).fill(-1);
  for (const [index, { tokens }] of texts.entries())
    eachHash(tokens, classes, (hash, kind) => {
      const bucket = hash & (count - 1);
      if (kind !== 'word') kindOf[bucket] = kind;
      if (lastSeen[bucket] === index) return;
      lastSeen[bucket] = index;
      having[bucket]! += 1;
    });
  const known = new Uint8Array(count / 8);
  for (let bucket = 0; bucket < count; bucket += 1)
    if (having[bucket]! >= fewestTexts[kindOf[bucket] ?? 'word'])
      known[bucket >>> 3]! |= 1 << (bucket & 7);
  const vocabulary = vocabularyOf(known);
  return {
    lexis: { vocabulary, classes },
    kinds: kindOf.filter((_, bucket) => placeOf(vocabulary, bucket) >= 0),
  };
}

/**
 * The classes of words with those entries alone that some text uses: what none of so many texts has is met so
 * seldom that it is not worth its place in the file.
 */
function usedEntries(texts: readonly Read[]): Record<string, string> {
  const classes = classEntries();
  const entries = [...new Set(Object.values(classes).flatMap(block => block.split(' ')))];
  const entriesOf = readWordLists(entries.map(entry => [entry]));
  const spellings = new Set(
    texts.flatMap(({ tokens }) => tokens.flatMap(token => (token.word ? token.spellings : []))),
  );
  const used = new Set([...spellings].flatMap(word => entriesOf([word]).map(at => entries[at])));
  return Object.fromEntries(
    Object.entries(classes).map(([name, block]) => [
      name,
      block
        .split(' ')
        .filter(entry => used.has(entry))
        .join(' '),
    ]),
  );
}

export function scoreRow(
  matrix: Matrix,
  row: number,
  weights: Float32Array | Float64Array,
): number {
  const { starts, places, values } = matrix;
  let sum = 0;
  const end = starts[row + 1]!;
  for (let k = starts[row]!; k < end; k += 1) sum += weights[places[k]!]! * values[k]!;
  return sum;
}
