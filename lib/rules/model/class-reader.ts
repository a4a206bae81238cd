import type { Token } from './tokens';
import { readWordLists } from './word-lists';

/**
 * Reads which classes of words (`scripts/train/word-classes/`) a comment uses. The weights carry the entries that they were
 * trained with, so both always fit.
 */
export type ClassReader = {
  readonly names: readonly string[];
  /** Name → entries parted by a space, as `word-lists.ts` reads them. */
  readonly entries: Readonly<Record<string, string>>;
  /** The classes that a word is in, by their place in `names`; none for a sign. */
  classesOf(token: Token): readonly number[];
};

const none: readonly number[] = [];

export function createClassReader(entries: Readonly<Record<string, string>>): ClassReader {
  const names = Object.keys(entries);
  const listsOf = readWordLists(names.map(name => (entries[name] ?? '').split(' ')));
  // One comment is asked for its classes several times over.
  const known = new WeakMap<Token, readonly number[]>();
  return {
    names,
    entries,
    classesOf(token) {
      if (!token.word) return none;
      const before = known.get(token);
      if (before !== undefined) return before;
      const found = listsOf(token.spellings);
      known.set(token, found);
      return found;
    },
  };
}

/** Names of `classValues`, in its order. */
export const classValueNames = ({ names }: ClassReader): readonly string[] => [
  ...names,
  ...names.map(name => `${name}, share`),
];

/** How often each class occurs, and how much of the comment it is; each value lies in 0…1. */
export function classValues(tokens: readonly Token[], reader: ClassReader): Float32Array {
  const count = reader.names.length;
  const values = new Float32Array(2 * count);
  let words = 0;
  for (const token of tokens) {
    if (token.word) words += 1;
    for (const found of reader.classesOf(token)) values[found] = (values[found] ?? 0) + 1;
  }
  const length = Math.sqrt(Math.max(1, words));
  for (let at = 0; at < count; at += 1) {
    const hits = values[at] ?? 0;
    values[at] = hits / (1 + hits);
    values[count + at] = hits / (length + hits);
  }
  return values;
}
