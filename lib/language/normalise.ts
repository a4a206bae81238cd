/**
 * A text brought into the form in which German words are compared, with the way back.
 * `starts[i]`, `ends[i]`: the range of the source text (UTF-16 units) that produced unit `i` of `text`.
 */
export type FoldedText = {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
};

const plainAscii = /^[\x20-\x7e\n\t]*$/;
const lowerCase = /^[^A-Z]*$/;
/** Characters that are never seen: soft hyphen, zero-width joiners, direction marks, variation selectors. */
const unseen = /\p{Default_Ignorable_Code_Point}/gu;
const marks = /\p{M}/gu;
/** One base character with everything that is drawn on it. Linear: the alternatives exclude each other. */
const clusters =
  /[^\p{M}\p{Default_Ignorable_Code_Point}][\p{M}\p{Default_Ignorable_Code_Point}]*|[\p{M}\p{Default_Ignorable_Code_Point}]+/gu;
const expansions: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'oe',
};
const expandable = /[äöüßæœø]/g;

/**
 * Lower case, NFKC, umlauts and ß spelled out, accents and unseen characters dropped.
 * Doing it twice is doing it once. Linear in the length of `source`.
 */
export function normalise(source: string): FoldedText {
  if (plainAscii.test(source)) return unmoved(source);
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of source.matchAll(clusters)) {
    const folded = foldCluster(match[0]);
    if (folded === '') continue;
    const end = match.index + match[0].length;
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(match.index);
      ends.push(end);
    }
    parts.push(folded);
  }
  return { text: parts.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** `normalise(source).text` for when the way back is not needed. */
export function fold(source: string): string {
  if (plainAscii.test(source)) return lowerCase.test(source) ? source : source.toLowerCase();
  return source.replace(clusters, foldCluster);
}

function unmoved(source: string): FoldedText {
  const starts = new Uint32Array(source.length);
  const ends = new Uint32Array(source.length);
  for (let unit = 0; unit < source.length; unit += 1) {
    starts[unit] = unit;
    ends[unit] = unit + 1;
  }
  return { text: source.toLowerCase(), starts, ends };
}

const foldedByCluster = new Map<string, string>();

/** Clusters repeat within a text and between texts; the memory is bounded, as texts are hostile. */
function foldCluster(cluster: string): string {
  const known = foldedByCluster.get(cluster);
  if (known !== undefined) return known;
  const folded = foldToFixedPoint(cluster);
  if (foldedByCluster.size > 4_000) foldedByCluster.clear();
  if (cluster.length <= 4) foldedByCluster.set(cluster, folded);
  return folded;
}

/**
 * Folding one character can yield characters that fold on (a letter of a circled word, a capital with a
 * dot), so it is repeated until nothing moves. Three rounds suffice for Unicode 15; the bound is a guard.
 */
function foldToFixedPoint(cluster: string): string {
  let current = foldOnce(cluster);
  for (let round = 0; round < 8; round += 1) {
    let next = '';
    for (const character of current) next += foldOnce(character);
    if (next === current) break;
    current = next;
  }
  return current;
}

function foldOnce(cluster: string): string {
  return cluster
    .replace(unseen, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(expandable, letter => expansions[letter] ?? letter)
    .normalize('NFD')
    .replace(marks, '')
    .replace(unseen, '');
}
