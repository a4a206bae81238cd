import type { Moment } from './calendar';
import type { CommentTime } from './snapshot';

type Unit = Exclude<CommentTime['precision'], 'unknown'>;

/** Milliseconds; months and years are averages, which their precision says. */
const lengthOf: Readonly<Record<Unit, number>> = {
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
  month: 2_629_746_000,
  year: 31_556_952_000,
};

/** German and English, long and short, as the platforms write them ("3 Std.", "5 T.", "1 Wo.", "2w"). */
const unitByWord = new Map<string, Unit>(
  (
    [
      ['second', 's sek sekunde sekunden sec secs second seconds'],
      ['minute', 'm min minute minuten mins minutes'],
      ['hour', 'h std stunde stunden hr hrs hour hours'],
      ['day', 't d tg tag tage tagen day days'],
      ['week', 'w wo woche wochen wk wks week weeks'],
      ['month', 'mo mon monat monate monaten month months'],
      ['year', 'j y jahr jahre jahren yr yrs year years'],
    ] as const
  ).flatMap(([unit, words]) => words.split(' ').map((word): [string, Unit] => [word, unit])),
);

const one = new Set(['a', 'an', 'one', 'ein', 'eine', 'einem', 'einen', 'einer']);
const about = new Set(['vor', 'etwa', 'ungefähr', 'ca', 'about', 'over', 'almost', 'über', 'fast']);
const justNow = new Set([
  'jetzt',
  'soeben',
  'gerade eben',
  'eben gerade',
  'now',
  'just now',
  'vor wenigen sekunden',
  'vor einigen sekunden',
  'a few seconds ago',
  'vor einem moment',
  'a moment ago',
]);

/** "vor 3 Stunden", "about an hour ago", "5 T.", "2w", "gerade eben"; null when `words` is none of these. */
export function amountIn(words: readonly string[], now: number): Moment | null {
  if (justNow.has(words.map(bare).join(' '))) return { at: now, precision: 'minute' };
  let rest = words.map(bare);
  while (rest[0] !== undefined && about.has(rest[0])) rest = rest.slice(1);
  if (rest.at(-1) === 'ago' || rest.at(-1) === 'her') rest = rest.slice(0, -1);
  const [first, second, ...more] = rest;
  if (first === undefined || more.length > 0) return null;
  const [amount, unitWord] = second === undefined ? splitAmount(first) : [first, second];
  const unit = unitByWord.get(unitWord);
  const count = one.has(amount) ? 1 : countOf(amount);
  if (unit === undefined || count === null) return null;
  return { at: now - count * lengthOf[unit], precision: unit };
}

/** "27m" → ["27", "m"]. */
function splitAmount(word: string): [string, string] {
  let border = 0;
  while (border < word.length && isDigit(word.charCodeAt(border))) border++;
  return [word.slice(0, border), word.slice(border)];
}

/** At most four digits: nothing on these platforms is 10,000 years old. */
function countOf(word: string): number | null {
  if (word === '' || word.length > 4) return null;
  for (let index = 0; index < word.length; index++) {
    if (!isDigit(word.charCodeAt(index))) return null;
  }
  return Number(word);
}

const isDigit = (unit: number) => unit >= 48 && unit <= 57;
const bare = (word: string) => (word.endsWith('.') ? word.slice(0, -1) : word);
