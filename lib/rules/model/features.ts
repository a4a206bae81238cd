import type { Reading } from '../../language/reading';
import { lexiconHits, lexiconNames } from './lexicon-hits';
import { styleNames, styleOf } from './style';
import { type Token, readTokens } from './tokens';

/**
 * A comment as the model sees it: hashed features with their values, each feature once.
 * `buckets[i]` < `featureCount(bucketCount)`; those that are not hashed come last.
 */
export type Features = { readonly buckets: Uint32Array; readonly values: Float32Array };

/** Letters of the shortest and the longest n-gram of a word with its borders. */
const shortestGram = 2;
const longestGram = 5;
/** Words weigh less than letters: they are rarer, and rare features win too easily. */
const wordShare = 0.6;
/** 0.5 would scale every block to length 1; a little less lets a long comment say more than a short one. */
const damping = 0.4;
const usualSize = 0.66;

/** Features of one comment, hashed into `bucketCount` (a power of two). Linear in its length. */
export function featuresOf(reading: Reading, bucketCount: number): Features {
  const tokens = readTokens(reading);
  return joinFeatures(
    hashedFeatures(tokens, bucketCount),
    denseFeatures(reading, tokens),
    bucketCount,
  );
}

/** The features that depend on which words there are; nothing else. */
export function hashedFeatures(tokens: readonly Token[], bucketCount: number): Features {
  const words = countBlock(count => countWords(tokens, count), bucketCount, wordShare);
  const grams = countBlock(count => countGrams(tokens, count), bucketCount, 1);
  const size = words.buckets.length;
  const buckets = new Uint32Array(size + grams.buckets.length);
  const values = new Float32Array(buckets.length);
  buckets.set(words.buckets);
  values.set(words.values);
  buckets.set(grams.buckets, size);
  values.set(grams.values, size);
  return { buckets, values };
}

function joinFeatures(hashed: Features, dense: Float32Array, bucketCount: number): Features {
  const size = hashed.buckets.length;
  const buckets = new Uint32Array(size + dense.length);
  const values = new Float32Array(buckets.length);
  buckets.set(hashed.buckets);
  values.set(hashed.values);
  for (let index = 0; index < dense.length; index += 1) buckets[size + index] = bucketCount + index;
  values.set(dense, size);
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

/** Names of the features that are not hashed, in the order of `denseFeatures`. */
export const denseNames: readonly string[] = [...styleNames, ...lexiconNames];

/** How the comment is written, and which word lists of the rules it meets. */
export function denseFeatures(reading: Reading, tokens: readonly Token[]): Float32Array {
  const dense = new Float32Array(denseNames.length);
  dense.set(styleOf(reading, tokens));
  dense.set(lexiconHits(tokens), styleNames.length);
  return dense;
}

export const featureCount = (bucketCount: number): number => bucketCount + denseNames.length;

type Count = (hash: number) => void;

/** Counts one block of features, damps repeats and scales the block, so that long comments do not shout. */
function countBlock(fill: (count: Count) => void, bucketCount: number, share: number): Features {
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
  const scale = norm > 0 ? (share * usualSize) / norm ** damping : 0;
  for (let index = 0; index < at; index += 1) values[index] = (values[index] ?? 0) * scale;
  return { buckets, values };
}

const wordSeed = 0x811c9dc5;
const pairSeed = 0x1b873593;
const gramSeed = 0x2545f491;

/** Words, and pairs of neighbours; signs are neighbours too, so first and last words of sentences show. */
function countWords(tokens: readonly Token[], count: Count): void {
  let before = 0;
  for (const { spellings } of tokens) {
    for (const spelling of spellings) count(hashText(wordSeed, spelling));
    const [form = ''] = spellings;
    const hash = hashText(wordSeed, form);
    count(Math.imul(before ^ pairSeed, 0x01000193) ^ hash);
    before = hash;
  }
}

/** Letter n-grams of each spelling and of the signs between, with the borders of words. */
function countGrams(tokens: readonly Token[], count: Count): void {
  for (const { spellings } of tokens)
    for (const spelling of spellings) countGramsOf(` ${spelling} `, count);
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
