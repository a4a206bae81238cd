import { foldGlyph, isCombiningMark, isPictograph, isWordGlyph } from './glyphs';
import { chunkReadings } from './disguise';
import type { Bridge, Reading, Word } from './reading';
import { wordVariants } from './variants';

/** Abbreviations whose dot ends no sentence. */
const abbreviations = new Set(
  'str nr ca bzw usw dr prof st tel evtl ggf inkl max min mind bspw sog vgl hr fr abs art'.split(
    ' ',
  ),
);
const glue = new Set([
  ' ',
  '\u00a0',
  '.',
  '-',
  '_',
  '*',
  '/',
  '|',
  "'",
  '’',
  '~',
  '+',
  '·',
  '•',
  '–',
]);
const longestGlue = 3;
/** Longer runs of letters are no words; they are cut so that no later step meets unbounded words. */
const longestWord = 60;

/**
 * Reads a text the way a person does who looks through disguises: folded words with their places,
 * and readings across words. Linear in the length of the text; never throws. Which readings mean
 * anything is for a lexicon to say: innocent words keep their plain form.
 */
export function deobfuscate(text: string): Reading {
  const words = readWords(text);
  return { text, words, bridges: [...spacedLetters(words), ...chunkReadings(text, words)] };
}

function readWords(text: string): Word[] {
  const words: Word[] = [];
  let form = '';
  let start = 0;
  let end = 0;
  let sentence = 0;
  let gap = '';
  let reversed = false;
  let formReversed = false;
  const close = () => {
    if (form === '') return;
    const glued = words.length > 0 && isGlue(gap);
    words.push({ start, end, form, variants: wordVariants(form, formReversed), sentence, glued });
    form = '';
    gap = '';
  };
  for (let index = 0; index < text.length;) {
    const sign = String.fromCodePoint(text.codePointAt(index) ?? 0);
    const next = index + sign.length;
    const folded = foldGlyph(sign);
    if (sign === '\u202e') reversed = true;
    else if (sign === '\u202c' || sign === '\n') reversed = false;
    if (folded === '') {
      if (isUmlautMark(text, index, sign, form)) form += 'e';
    } else if (isWordGlyph(folded)) {
      if (form.length >= longestWord) close();
      if (form === '') {
        start = index;
        formReversed = reversed;
      }
      form += folded;
      end = next;
    } else {
      close();
      if (endsSentence(text, index, sign, words)) sentence += 1;
      if (isPictograph(sign)) {
        form = sign;
        start = index;
        end = next;
        close();
      } else if (gap.length <= longestGlue) gap += sign;
    }
    index = next;
  }
  close();
  if (words.length > 0 || text.trim() === '') return words;
  // Signs alone ("!!!!") are one word without letters: rules about the whole comment need a place.
  return [{ start: 0, end: text.length, form: '', variants: [], sentence: 0, glued: false }];
}

/** A decomposed umlaut is one dieresis after a, o or u; in a heap of marks it is decoration. */
function isUmlautMark(text: string, index: number, sign: string, form: string): boolean {
  if (sign !== '\u0308' && sign !== '\u0364') return false;
  if (!/[aou]$/.test(form)) return false;
  return !isCombiningMark(text.charAt(index + 1)) && !isCombiningMark(text.charAt(index - 1));
}

const isGlue = (gap: string): boolean =>
  gap.length > 0 && gap.length <= longestGlue && Array.from(gap).every(sign => glue.has(sign));

function endsSentence(text: string, index: number, sign: string, words: readonly Word[]): boolean {
  if (sign === '\n') return true;
  if (sign !== '.' && sign !== '!' && sign !== '?') return false;
  const after = text.charAt(index + 1);
  if (after !== '' && !/\s/.test(after)) return false;
  if (sign !== '.') return true;
  if (text.charAt(index - 1) === '.') return false;
  const last = words.at(-1);
  if (last === undefined || last.end !== index) return true;
  return last.form.length > 2 && !abbreviations.has(last.form) && !/^\d+$/.test(last.form);
}

/** Runs of three or more single letters are read as one word as well ("A r s c h", "1.d.i.o.t"). */
function spacedLetters(words: readonly Word[]): Bridge[] {
  const bridges: Bridge[] = [];
  for (let first = 0; first < words.length;) {
    let last = first;
    while (
      isSingle(words[last]) &&
      isSingle(words[last + 1]) &&
      words[last + 1]?.glued === true &&
      last - first < longestWord
    )
      last += 1;
    const from = words[first];
    const to = words[last];
    if (last - first >= 2 && from && to) {
      const form = words
        .slice(first, last + 1)
        .map(word => word.form)
        .join('');
      const forms = [form, ...wordVariants(form, false)];
      bridges.push({ first, last, start: from.start, end: to.end, forms });
    }
    first = last + 1;
  }
  return bridges;
}

const isSingle = (word: Word | undefined): boolean => word !== undefined && word.form.length === 1;
