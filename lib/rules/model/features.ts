import type { Reading } from '../../language/reading';
import { styleNames, styleOf } from './style';
import { type Token, readTokens } from './tokens';

/**
 * A comment as the model sees it: hashed features with their values, each feature once.
 * `buckets[i]` < `bucketCount + styleNames.length`; the style features come last.
 */
export type Features = { readonly buckets: Uint32Array; readonly values: Float32Array };

/** Letters of the longest and the shortest n-gram inside and across words. */
const shortestGram = 2;
const longestGram = 5;

/** Features of one comment, hashed into `bucketCount` (a power of two). Linear in its length. */
export function featuresOf(reading: Reading, bucketCount: number): Features {
  const tokens = readTokens(reading);
  return joinFeatures(hashedFeatures(tokens, bucketCount), styleOf(reading, tokens), bucketCount);
}

/** The features that depend on which words there are; without style. */
export function hashedFeatures(tokens: readonly Token[], bucketCount: number): Features {
  const words = countBlock(count => countWords(tokens, count), bucketCount);
  const grams = countBlock(count => countGrams(tokens, count), bucketCount);
  const size = words.buckets.length;
  const buckets = new Uint32Array(size + grams.buckets.length);
  const values = new Float32Array(buckets.length);
  buckets.set(words.buckets);
  values.set(words.values);
  buckets.set(grams.buckets, size);
  values.set(grams.values, size);
  return { buckets, values };
}

function joinFeatures(hashed: Features, style: Float32Array, bucketCount: number): Features {
  const size = hashed.buckets.length;
  const buckets = new Uint32Array(size + style.length);
  const values = new Float32Array(buckets.length);
  buckets.set(hashed.buckets);
  values.set(hashed.values);
  for (let index = 0; index < style.length; index += 1) buckets[size + index] = bucketCount + index;
  values.set(style, size);
  return { buckets, values };
}

/** The buckets that a word alone fills: itself and its letter n-grams. */
export function bucketsOfToken(token: Token, bucketCount: number): number[] {
  const found: number[] = [];
  const count: Count = hash => found.push(finish(hash) & (bucketCount - 1));
  for (const spelling of token.spellings) {
    count(hashText(wordSeed, spelling));
    countGramsOf(` ${spelling} `, count);
  }
  return found;
}

export const featureCount = (bucketCount: number): number => bucketCount + styleNames.length;

type Count = (hash: number) => void;

/** Counts one block of features, damps repeats and scales the block to length 1. */
function countBlock(fill: (count: Count) => void, bucketCount: number): Features {
  const counts = new Map<number, number>();
  const mask = bucketCount - 1;
  fill(hash => {
    const bucket = finish(hash) & mask;
    counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  });
  const buckets = new Uint32Array(counts.size);
  const values = new Float32Array(counts.size);
  let norm = 0;
  let at = 0;
  for (const [bucket, count] of counts) {
    const value = 1 + Math.log(count);
    buckets[at] = bucket;
    values[at] = value;
    norm += value * value;
    at += 1;
  }
  const scale = norm > 0 ? 1 / Math.sqrt(norm) : 0;
  for (let index = 0; index < at; index += 1) values[index] = (values[index] ?? 0) * scale;
  return { buckets, values };
}

const wordSeed = 0x811c9dc5;
const pairSeed = 0x1b873593;
const gramSeed = 0x2545f491;

/** Words, pairs of neighbours, and pairs with one word between. */
function countWords(tokens: readonly Token[], count: Count): void {
  let before = 0;
  for (const { spellings, word } of tokens) {
    for (const spelling of spellings) count(hashText(wordSeed, spelling));
    const [form = ''] = spellings;
    if (!word && (form === '.' || form === ',')) continue;
    const hash = hashText(wordSeed, form);
    count(Math.imul(before ^ pairSeed, 0x01000193) ^ hash);
    before = hash;
  }
}

/** Letter n-grams over words and the spaces between them. */
function countGrams(tokens: readonly Token[], count: Count): void {
  const main = ` ${tokens.map(({ spellings: [form = ''] }) => form).join(' ')} `;
  countGramsOf(main, count);
  for (const { spellings } of tokens)
    for (const other of spellings.slice(1)) countGramsOf(` ${other} `, count);
}

function countGramsOf(text: string, count: Count): void {
  for (let start = 0; start < text.length; start += 1) {
    let hash = gramSeed;
    const end = Math.min(text.length, start + longestGram);
    for (let index = start; index < end; index += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
      if (index - start + 1 >= shortestGram) count(hash);
    }
  }
}

function hashText(seed: number, text: string): number {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}

/** Spreads the bits (the finisher of MurmurHash3), since the low ones choose the bucket. */
function finish(hash: number): number {
  let mixed = hash;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
