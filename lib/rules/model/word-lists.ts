import { fold } from '../../language/normalise';

/** Which of some word lists a word is in, by their numbers, lowest first. */
export type WordLists = (spellings: readonly string[]) => readonly number[];

type Entry = { readonly form: string; readonly list: number };
/** Entries by their first letters, so that only few are compared with a part of a word. */
type ByHead = Map<string, Entry[]>;

const headLength = 3;
const nowhere: readonly number[] = [];

/**
 * Reads lists whose entries are `word` (this form), `wor*` (every word that begins so) or `*wor*` (every word that
 * holds it; three letters at least). Looking up is linear in the length of a word.
 */
export function readWordLists(lists: readonly (readonly string[])[]): WordLists {
  const whole = new Map<string, number[]>();
  const starts = new Map<string, number[]>();
  const parts: ByHead = new Map();
  for (const [list, entries] of lists.entries())
    for (const entry of entries) {
      const form = fold(entry.replaceAll('*', ''));
      if (form === '') continue;
      if (entry.startsWith('*')) {
        if (form.length >= headLength) push(parts, form.slice(0, headLength), { form, list });
      } else if (entry.endsWith('*')) push(starts, form, list);
      else push(whole, form, list);
    }
  let longestStart = 0;
  for (const form of starts.keys()) longestStart = Math.max(longestStart, form.length);
  return spellings => {
    const hits = new Set<number>();
    for (const word of spellings) {
      for (const list of whole.get(word) ?? nowhere) hits.add(list);
      const longest = Math.min(word.length, longestStart);
      for (let end = 1; end <= longest; end += 1)
        for (const list of starts.get(word.slice(0, end)) ?? nowhere) hits.add(list);
      for (let at = 0; at + headLength <= word.length; at += 1) addParts(hits, parts, word, at);
    }
    return hits.size === 0 ? nowhere : [...hits].toSorted((a, b) => a - b);
  };
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

function addParts(hits: Set<number>, parts: ByHead, word: string, at: number): void {
  for (const { form, list } of parts.get(word.slice(at, at + headLength)) ?? [])
    if (word.startsWith(form, at)) hits.add(list);
}
