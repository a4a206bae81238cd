import { tokenise, type Token } from './tokens';

/** A sentence: its words and how it ends. */
export type Sentence = {
  readonly tokens: readonly Token[];
  /** UTF-16 range in the text, ending sign included. */
  readonly start: number;
  readonly end: number;
  /** Signs that close it: "?", "?!", "…"; "" at the end of a line without any. */
  readonly ending: string;
};

/** A dot between digits or after a short form ends no sentence. */
const shortForms = new Set(
  'str nr tel ca bzw usw etc evtl ggf inkl zzgl dr prof hr fr mo di mi do fr sa so std min abs vgl max'.split(
    ' ',
  ),
);
const endings = /[?!…]+|\.+(?=\s|$)|\n+/g;

/** Sentences in order, without empty ones. Linear in the length of `text`. */
export function splitSentences(text: string): Sentence[] {
  const tokens = tokenise(text);
  const sentences: Sentence[] = [];
  let start = 0;
  let next = 0;
  const close = (end: number, ending: string): void => {
    const first = next;
    while (next < tokens.length && (tokens[next]?.start ?? 0) < end) next += 1;
    if (next > first) sentences.push({ tokens: tokens.slice(first, next), start, end, ending });
    start = end;
  };
  let ahead = 0;
  for (const sign of text.matchAll(endings)) {
    while (ahead < tokens.length && (tokens[ahead]?.start ?? 0) < sign.index) ahead += 1;
    const before = tokens[ahead - 1];
    const touches = before?.end === sign.index;
    if (sign[0] === '.' && touches && isShort(before.folded)) continue;
    close(sign.index + sign[0].length, sign[0].trim());
  }
  close(text.length, '');
  return sentences;
}

const isShort = (word: string): boolean =>
  shortForms.has(word) || word.endsWith('str') || /^\d{1,4}$/.test(word);
