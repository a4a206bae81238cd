import { describe, expect, it } from 'vitest';
import { placeOf, vocabularyOf } from '../../../../lib/rules/model/vocabulary';

/** A vocabulary of 64 buckets in which exactly `buckets` are known. */
function makeVocabulary(buckets: readonly number[]) {
  const known = new Uint8Array(8);
  for (const bucket of buckets)
    known[bucket >>> 3] = (known[bucket >>> 3] ?? 0) | (1 << (bucket & 7));
  return vocabularyOf(known);
}

describe('the vocabulary of the model', () => {
  it('gives known features places without gaps, in the order of their buckets', () => {
    const vocabulary = makeVocabulary([0, 7, 8, 30, 63]);
    expect(vocabulary.size).toBe(5);
    expect([0, 7, 8, 30, 63].map(bucket => placeOf(vocabulary, bucket))).toEqual([0, 1, 2, 3, 4]);
  });

  it('has no place for a feature that was not learnt', () => {
    const vocabulary = makeVocabulary([0, 7, 8, 30, 63]);
    expect([1, 6, 9, 29, 31, 62].map(bucket => placeOf(vocabulary, bucket))).toEqual(
      [1, 6, 9, 29, 31, 62].map(() => -1),
    );
  });

  it('reads the low bits of a hash, also of a large one', () => {
    expect(placeOf(makeVocabulary([3, 5]), 0xffffffc5)).toBe(1);
  });
});
