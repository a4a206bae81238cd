import type { Reading, Word } from '../../language/reading';

/**
 * One step of the model's view of a comment: a word, a sign that carries tone, or a stand-in for a
 * link or a mention. `spellings`: as written (folded) and, for a disguised word, as it may be meant.
 * `start`, `end`: UTF-16 units of the comment's text.
 */
export type Token = {
  readonly spellings: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly word: boolean;
};

/** A comment longer than this is read at its head and its tail, so that assessing stays cheap. */
const mostWords = 1_500;
const tailWords = 300;
const longestGap = 12;

/** What the model reads of a comment. Bounded: at most a few thousand tokens. */
export function readTokens(reading: Reading): Token[] {
  const { text } = reading;
  const words = bounded(reading.words);
  const joined = new Map(reading.bridges.map(bridge => [bridge.first, bridge]));
  const skips = namesAndLinks(text);
  const tokens: Token[] = [];
  let at = 0;
  let skip = 0;
  for (const [index, word] of words.entries()) {
    if (word.start < at || word.form === '') continue;
    for (; (skips[skip]?.end ?? Infinity) <= at; skip += 1);
    const stand = skips[skip];
    if (stand !== undefined && stand.start <= word.start && word.start < stand.end) {
      pushSigns(tokens, text, at, stand.start);
      tokens.push({ spellings: [stand.name], start: stand.start, end: stand.end, word: false });
      at = stand.end;
      continue;
    }
    pushSigns(tokens, text, at, word.start);
    const bridge = words === reading.words ? joined.get(index) : undefined;
    const read = bridge?.forms.find(form => !form.includes('*'));
    const spellings = [plain(word.form), ...word.variants.slice(0, 2).map(plain)];
    if (read !== undefined && bridge !== undefined && bridge.last > index) spellings.push(read);
    tokens.push({ spellings, start: word.start, end: word.end, word: true });
    at = word.end;
  }
  pushSigns(tokens, text, at, text.length);
  return tokens;
}

const bounded = (words: readonly Word[]): readonly Word[] =>
  words.length <= mostWords
    ? words
    : [...words.slice(0, mostWords - tailWords), ...words.slice(-tailWords)];

/** Amounts and dates differ, what is said of them does not. */
const plain = (form: string): string => form.replaceAll(/[0-9]/g, '0').replace(/0{5,}/, '0000');

type Stand = { readonly name: string; readonly start: number; readonly end: number };

/** Links and mentions: their letters say nothing about the comment and much about persons. */
function namesAndLinks(text: string): Stand[] {
  const stands: Stand[] = [];
  for (const match of text.matchAll(/https?:\/\/\S+|www\.\S+|@[\p{L}\p{N}_]+/gu)) {
    const [found] = match;
    const name = !found.startsWith('@')
      ? '§link'
      : found === '@MODERATOR' || found === '@MEDIUM'
        ? `§${found.slice(1).toLowerCase()}`
        : '§name';
    stands.push({ name, start: match.index, end: match.index + found.length });
  }
  return stands;
}

/** Signs between two words, runs shortened: what is left of "!!!!" is "!!". */
function pushSigns(tokens: Token[], text: string, from: number, to: number): void {
  let last = '';
  let run = 0;
  const end = Math.min(to, from + longestGap);
  for (let index = from; index < end; index += 1) {
    const sign = signs[text.charAt(index)];
    if (sign === undefined) {
      last = '';
      continue;
    }
    run = sign === last ? run + 1 : 1;
    last = sign;
    if (run === 1) tokens.push({ spellings: [sign], start: index, end: index + 1, word: false });
    else if (run === 2) {
      tokens.pop();
      tokens.push({ spellings: [sign + sign], start: index - 1, end: index + 1, word: false });
    }
  }
}

const signs: Readonly<Record<string, string>> = {
  '!': '!',
  '?': '?',
  '.': '.',
  '…': '…',
  ',': ',',
  ':': ':',
  ';': ';',
  ')': ')',
  '(': '(',
  '*': '*',
  '#': '#',
  '%': '%',
  '€': '€',
  '"': '"',
  '„': '"',
  '“': '"',
  '”': '"',
  '»': '"',
  '«': '"',
  '–': '-',
  '-': '-',
  '/': '/',
};
