/**
 * Which hashed features the model has learnt. A comment's other words and n-grams are left out: in
 * a table without this list they would fall on the weights of strangers, which cost more than the
 * list does.
 */
export type Vocabulary = {
  /** One bit per bucket, a power of two of them, lowest bit of the first byte first. */
  readonly known: Uint8Array;
  /** Per byte of `known`: how many known buckets lie before it. */
  readonly before: Uint32Array;
  readonly size: number;
};

export function vocabularyOf(known: Uint8Array): Vocabulary {
  const before = new Uint32Array(known.length);
  let size = 0;
  for (let byte = 0; byte < known.length; byte += 1) {
    before[byte] = size;
    size += bitsSet[known[byte] ?? 0] ?? 0;
  }
  return { known, before, size };
}

/** Where the weights of a hash stand, 0 … `size` − 1; −1 for a feature that was not learnt. */
export function placeOf({ known, before }: Vocabulary, hash: number): number {
  const bucket = hash & (known.length * 8 - 1);
  const byte = known[bucket >>> 3] ?? 0;
  const bit = bucket & 7;
  if ((byte & (1 << bit)) === 0) return -1;
  return (before[bucket >>> 3] ?? 0) + (bitsSet[byte & ((1 << bit) - 1)] ?? 0);
}

const bitsSet = Uint8Array.from({ length: 256 }, (_, byte) => {
  let count = 0;
  for (let rest = byte; rest > 0; rest &= rest - 1) count += 1;
  return count;
});
