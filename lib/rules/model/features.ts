import type { Reading } from '../../language/reading';
import { type ClassReader, classValueNames, classValues } from './class-reader';
import { eachClassPair } from './class-pairs';
import { lexiconHits, lexiconNames } from './lexicon-hits';
import { styleNames, styleOf } from './style';
import type { Token } from './tokens';
import { type Vocabulary, placeOf } from './vocabulary';

/** What a model knows of words: the features that it learnt, and the classes of words that it counts. */
export type Lexis = { readonly vocabulary: Vocabulary; readonly classes: ClassReader };

/**
 * A comment as the model sees it: where its features stand, and their values, each feature once.
 * `places[i]` < `featureCount(lexis)`; those that are not hashed come last.
 */
export type Features = { readonly places: Uint32Array; readonly values: Float32Array };

/** Letters of the shortest and the longest n-gram of a word with its borders. */
const shortestGram = 2;
const longestGram = 5;
/** Words weigh less than letters: they are rarer, and rare features win too easily. */
const wordShare = 0.6;
/** 0.5 would scale every block to length 1; a little less lets a long comment say more than a short one. */
const damping = 0.4;
const usualSize = 0.66;

/** Features of one comment. Linear in its length. */
export function featuresOf(reading: Reading, tokens: readonly Token[], lexis: Lexis): Features {
  return joinFeatures(
    hashedFeatures(tokens, lexis),
    denseFeatures(reading, tokens, lexis.classes),
    lexis.vocabulary,
  );
}

/** The features that depend on which words there are; nothing else. */
export function hashedFeatures(tokens: readonly Token[], { vocabulary, classes }: Lexis): Features {
  const blocks = [
    countBlock(count => countWords(tokens, count), vocabulary, wordShare),
    countBlock(count => countPairs(tokens, count), vocabulary, wordShare),
    countBlock(count => countGrams(tokens, count), vocabulary, 1),
    countBlock(count => countClassPairs(tokens, classes, count), vocabulary, wordShare),
  ];
  const size = blocks.reduce((sum, block) => sum + block.places.length, 0);
  const places = new Uint32Array(size);
  const values = new Float32Array(size);
  let at = 0;
  for (const block of blocks) {
    places.set(block.places, at);
    values.set(block.values, at);
    at += block.places.length;
  }
  return { places, values };
}

function joinFeatures(
  hashed: Features,
  dense: Float32Array,
  { size: first }: Vocabulary,
): Features {
  const size = hashed.places.length;
  const places = new Uint32Array(size + dense.length);
  const values = new Float32Array(places.length);
  places.set(hashed.places);
  values.set(hashed.values);
  for (let index = 0; index < dense.length; index += 1) places[size + index] = first + index;
  values.set(dense, size);
  return { places, values };
}

/** The places that a word alone fills: its own and those of its letter n-grams. */
export function placesOfToken(token: Token, vocabulary: Vocabulary): number[] {
  const found: number[] = [];
  const count: Count = hash => {
    const place = placeOf(vocabulary, finish(hash));
    if (place >= 0) found.push(place);
  };
  for (const spelling of token.spellings) {
    count(hashText(wordSeed, spelling));
    countGramsOf(` ${spelling} `, count);
  }
  return found;
}

/** The place of a word as a whole; negative when the model never learnt it. */
export const placeOfWord = (spelling: string, vocabulary: Vocabulary): number =>
  placeOf(vocabulary, finish(hashText(wordSeed, spelling)));

/** Names of the features that are not hashed, in the order of `denseFeatures`. */
export const denseNames = (classes: ClassReader): readonly string[] => [
  ...styleNames,
  ...lexiconNames,
  ...classValueNames(classes),
];

/** How the comment is written, which word lists of the rules it meets, and which classes of words it uses. */
export function denseFeatures(
  reading: Reading,
  tokens: readonly Token[],
  classes: ClassReader,
): Float32Array {
  const first = styleNames.length + lexiconNames.length;
  const dense = new Float32Array(first + 2 * classes.names.length);
  dense.set(styleOf(reading, tokens));
  dense.set(lexiconHits(tokens), styleNames.length);
  dense.set(classValues(tokens, classes), first);
  return dense;
}

export const featureCount = ({ vocabulary, classes }: Lexis): number =>
  vocabulary.size + denseNames(classes).length;

/** What a hashed feature is made of: words and pairs of words, letters, classes of words beside function words. */
export type FeatureKind = 'word' | 'gram' | 'class';

/** Calls `see` with the hash of every hashed feature, as often as it occurs. */
export function eachHash(
  tokens: readonly Token[],
  classes: ClassReader,
  see: (hash: number, kind: FeatureKind) => void,
): void {
  const seeWord: Count = hash => see(finish(hash), 'word');
  countWords(tokens, seeWord);
  countPairs(tokens, seeWord);
  countGrams(tokens, hash => see(finish(hash), 'gram'));
  countClassPairs(tokens, classes, hash => see(finish(hash), 'class'));
}

type Count = (hash: number) => void;

/** Counts one block of features, damps repeats and scales the block, so that long comments do not shout. */
function countBlock(fill: (count: Count) => void, vocabulary: Vocabulary, share: number): Features {
  const counts = new Map<number, number>();
  fill(hash => {
    const place = placeOf(vocabulary, finish(hash));
    if (place >= 0) counts.set(place, (counts.get(place) ?? 0) + 1);
  });
  const places = new Uint32Array(counts.size);
  const values = new Float32Array(counts.size);
  let norm = 0;
  let at = 0;
  for (const [place, count] of counts) {
    const value = 1 + Math.log(count);
    places[at] = place;
    values[at] = value;
    norm += value * value;
    at += 1;
  }
  const scale = norm > 0 ? (share * usualSize) / norm ** damping : 0;
  for (let index = 0; index < at; index += 1) values[index] = (values[index] ?? 0) * scale;
  return { places, values };
}

const wordSeed = 0x811c9dc5;
const pairSeed = 0x1b873593;
const gramSeed = 0x2545f491;
const classSeed = 0x3c6ef372;

function countWords(tokens: readonly Token[], count: Count): void {
  for (const { spellings } of tokens)
    for (const spelling of spellings) count(hashText(wordSeed, spelling));
}

/** Pairs of neighbours; signs are neighbours too, so first and last words of sentences show. */
function countPairs(tokens: readonly Token[], count: Count): void {
  let before = 0;
  for (const { spellings } of tokens) {
    const [form = ''] = spellings;
    const hash = hashText(wordSeed, form);
    count(Math.imul(before ^ pairSeed, 0x01000193) ^ hash);
    before = hash;
  }
}

function countClassPairs(tokens: readonly Token[], classes: ClassReader, count: Count): void {
  eachClassPair(tokens, classes, (name, side) =>
    count(Math.imul(hashText(classSeed, name) ^ side, 0x01000193)),
  );
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
