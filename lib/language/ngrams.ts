/** How many buckets n-grams are hashed into; a power of two. */
export const ngramBuckets = 2 ** 16;

/**
 * Distinct hashed character n-grams (3 and 4) of a folded word between word borders, ascending.
 * Longer grams brought nothing measurable here and would double the index.
 */
export function ngramsOf(folded: string): Uint16Array {
  const word = `_${folded.slice(0, longest)}_`;
  const hashes = new Set<number>();
  for (const size of [3, 4]) {
    for (let start = 0; start + size <= word.length; start += 1) {
      hashes.add(hashOf(word, start, start + size));
    }
  }
  return Uint16Array.from(hashes).toSorted();
}

/** A hostile "word" of 100,000 letters must not fill the index; no German word in use is longer. */
const longest = 60;

/** FNV-1a folded to 16 bit. */
function hashOf(word: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return ((hash >>> 16) ^ hash) & (ngramBuckets - 1);
}
