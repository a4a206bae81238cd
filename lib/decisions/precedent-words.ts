import { deobfuscate } from '../language/deobfuscate';
import { isFunctionWord } from '../language/function-words';
import { isPictograph } from '../language/glyphs';
import type { Word } from '../language/reading';
import { stem } from '../language/stems';

/** A word of a comment. `term`: what it is compared by. `text`: as it stands there. */
export type PrecedentWord = { readonly term: string; readonly text: string };

/**
 * The words that say something, each once: without a disguise where one looks likely ("1diot"), letters that stand
 * apart as the word they make, pictures as words.
 */
export function precedentWords(text: string): readonly PrecedentWord[] {
  const { words, bridges } = deobfuscate(text);
  const found = new Map<string, string>();
  const add = (folded: string, start: number, end: number): void => {
    const term = stem(folded);
    if (!found.has(term)) found.set(term, text.slice(start, end));
  };
  const isSingle = ({ start, end }: Word): boolean =>
    Array.from(text.slice(start, end)).length === 1;
  for (const { form, variants, start, end } of words) {
    if (form.length > 1 && !isFunctionWord(form)) add(variants[0] ?? form, start, end);
  }
  for (const { first, last, forms, start, end } of bridges) {
    const isSpelled = words.slice(first, last + 1).every(isSingle);
    const [form] = forms;
    if (isSpelled && form !== undefined && !form.includes('*')) add(form, start, end);
  }
  for (const sign of text) if (isPictograph(sign) && !found.has(sign)) found.set(sign, sign);
  return [...found].map(([term, shown]) => ({ term, text: shown }));
}
