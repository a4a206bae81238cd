import { fold } from '../../language/normalise';

/** Which of some word lists a word is in, by their numbers, lowest first. */
export type WordLists = (spellings: readonly string[]) => readonly number[];

type Entry = { readonly form: string; readonly list: number };
/** Entries by their first letters, so that only few are compared with a word. */
type ByHead = Map<string, Entry[]>;

const headLength = 3;
const nowhere: readonly number[] = [];

/**
 * Reads lists whose entries are `word` (this form), `wor*` (every word that begins so) or `*wor*` (every word that
 * holds it; three letters at least). Looking up is linear in the length of a word.
 */
export function readWordLists(lists: readonly (readonly string[])[]): WordLists {
  const whole = new Map<string, number[]>();
  const starts: ByHead = new Map();
  const parts: ByHead = new Map();
  for (const [list, entries] of lists.entries())
    for (const entry of entries) {
      const form = fold(entry.replaceAll('*', ''));
      if (form === '') continue;
      if (entry.startsWith('*')) {
        if (form.length >= headLength) push(parts, form.slice(0, headLength), { form, list });
      } else if (entry.endsWith('*')) push(starts, form.slice(0, headLength), { form, list });
      else push(whole, form, list);
    }
  return spellings => {
    const hits = new Set<number>();
    for (const word of spellings) {
      for (const list of whole.get(word) ?? nowhere) hits.add(list);
      for (let length = 1; length <= headLength; length += 1)
        if (word.length >= length) addAt(hits, starts, word, 0, length);
      for (let at = 0; at + headLength <= word.length; at += 1)
        addAt(hits, parts, word, at, headLength);
    }
    return hits.size === 0 ? nowhere : [...hits].toSorted((a, b) => a - b);
  };
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

function addAt(hits: Set<number>, entries: ByHead, word: string, at: number, length: number): void {
  for (const { form, list } of entries.get(word.slice(at, at + length)) ?? [])
    if (word.startsWith(form, at)) hits.add(list);
}
