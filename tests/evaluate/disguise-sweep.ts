import type { Assessor } from '../../lib/rules/assess';
import { gravest } from '../../lib/rules/lexicon/insults';
import { type Figure, meanFigure } from './evaluation';
import { flagsOf } from './functional-run';

/** Every way to hide a word at one place of it. */
type Disguise = {
  readonly name: string;
  readonly hide: (word: string, at: number) => string;
};

const leet: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' };
const cyrillic: Readonly<Record<string, string>> = { a: 'а', c: 'с', e: 'е', o: 'о', p: 'р' };
const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

const replaceAll = (word: string, table: Readonly<Record<string, string>>): string =>
  Array.from(word, letter => table[letter] ?? letter).join('');
const put = (word: string, at: number, sign: string): string =>
  word.slice(0, at) + sign + word.slice(at);

const disguises: readonly Disguise[] = [
  { name: 'leet', hide: word => replaceAll(word, leet) },
  { name: 'spaced letters', hide: word => Array.from(word).join(' ') },
  { name: 'dotted letters', hide: word => Array.from(word).join('.') },
  { name: 'a space inside', hide: (word, at) => put(word, at, ' ') },
  { name: 'a hyphen inside', hide: (word, at) => put(word, at, '-') },
  { name: 'a zero-width character inside', hide: (word, at) => put(word, at, '\u200b') },
  { name: 'Cyrillic letters', hide: word => replaceAll(word, cyrillic) },
  { name: 'umlauts spelt out', hide: word => replaceAll(word, umlauts) },
  { name: 'a letter stretched', hide: (word, at) => put(word, at, word.charAt(at - 1).repeat(3)) },
  { name: 'a letter doubled', hide: (word, at) => put(word, at, word.charAt(at - 1)) },
  {
    name: 'a letter hidden by a star',
    hide: (word, at) => `${word.slice(0, at)}*${word.slice(at + 1)}`,
  },
  { name: 'a letter dropped', hide: (word, at) => word.slice(0, at) + word.slice(at + 1) },
  {
    name: 'two letters swapped',
    hide: (word, at) =>
      word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  },
];

/** Whole words only: a "*" would stand for any ending. */
const targets = gravest
  .map(word => word.replace(/\*$/, ''))
  .filter(word => /^\p{L}{5,}$/u.test(word));

/** Of all formal insults, hidden at every inner place of each: how many are still found. */
export const disguiseFigures = (assessor: Assessor): Figure[] =>
  disguises.map(({ name, hide }) => {
    const hidden = targets.flatMap(word => {
      const places = Array.from({ length: word.length - 2 }, (_, place) => place + 1);
      return [...new Set(places.map(place => hide(word, place)))].filter(form => form !== word);
    });
    const found = hidden.map(form => Number(flagsOf(assessor, `${form}!`).some(isInsult)));
    return meanFigure(`formal insults found: ${name}`, found);
  });

const isInsult = ({ category }: { readonly category: string }): boolean =>
  category === 'insult' || category === 'incitement';
