import type { CommentTime } from './snapshot';

export type Moment = {
  /** Epoch ms. */
  readonly at: number;
  readonly precision: Exclude<CommentTime['precision'], 'unknown'>;
};

type Clock = { readonly hour: number; readonly minute: number };
type Day = { readonly year: number; readonly month: number; readonly day: number };

const dayLength = 86_400_000;
/** A day without a time of day: its middle is never further off than half a day. */
const noon: Clock = { hour: 12, minute: 0 };

const monthByWord = indexWords([
  'januar january jan jän jänner',
  'februar february feb',
  'märz march mär mrz mar',
  'april apr',
  'mai may',
  'juni june jun',
  'juli july jul',
  'august aug',
  'september sep sept',
  'oktober october okt oct',
  'november nov',
  'dezember december dez dec',
]);
const weekdayByWord = indexWords([
  'sonntag sunday so sun',
  'montag monday mo mon',
  'dienstag tuesday di tue',
  'mittwoch wednesday mi wed',
  'donnerstag thursday do thu',
  'freitag friday fr fri',
  'samstag sonnabend saturday sa sat',
]);
const daysAgoByWord = new Map([
  ['heute', 0],
  ['today', 0],
  ['gestern', 1],
  ['yesterday', 1],
]);
const fillers = new Set(['am', 'um', 'at', 'on', 'uhr', 'den', 'der']);

/**
 * "gestern um 14:05", "Montag", "2. Oktober", "Oct 2, 2025 at 2:05 PM", "02.10.2025"; null when any
 * of `words` has no place in a date. A date without a year is the latest one that has passed.
 */
export function dateIn(words: readonly string[], now: number): Moment | null {
  const { clock, rest } = takeClock(words);
  const names = rest.filter(word => !fillers.has(word));
  const day = dayIn(names, now);
  if (day === null) return null;
  const { hour, minute } = clock ?? noon;
  const at = new Date(day.year, day.month, day.day, hour, minute).getTime();
  return { at, precision: clock === null ? 'day' : 'minute' };
}

/** Takes "14:05", "2:05 pm" or "2:05pm" out of the words. */
function takeClock(words: readonly string[]): { clock: Clock | null; rest: readonly string[] } {
  for (const [index, word] of words.entries()) {
    const match = /^(\d{1,2}):(\d{2})(am|pm)?$/.exec(word);
    if (!match) continue;
    const next = words[index + 1];
    const spelled = next === 'am' || next === 'pm' ? next : null;
    const half = match[3] ?? spelled;
    const written = Number(match[1]);
    const hour = half === null ? written : (written % 12) + (half === 'pm' ? 12 : 0);
    const minute = Number(match[2]);
    if (hour > 23 || minute > 59) continue;
    return { clock: { hour, minute }, rest: words.toSpliced(index, spelled === null ? 1 : 2) };
  }
  return { clock: null, rest: words };
}

function dayIn(names: readonly string[], now: number): Day | null {
  const [first, ...others] = names;
  if (first === undefined) return null;
  const daysAgo = daysAgoByWord.get(first);
  if (daysAgo !== undefined) return others.length === 0 ? dayOf(now - daysAgo * dayLength) : null;
  const weekday = weekdayByWord.get(bare(first));
  if (weekday === undefined) return numericDay(names) ?? namedDay(names, now);
  if (others.length > 0) return numericDay(others) ?? namedDay(others, now);
  const back = (new Date(now).getDay() - weekday + 7) % 7;
  return dayOf(now - (back === 0 ? 7 : back) * dayLength);
}

/** "2.10.2025", "02.10.25". */
function numericDay(names: readonly string[]): Day | null {
  const match = names.length === 1 ? /^(\d{1,2})\.(\d{1,2})\.(\d{2}|\d{4})$/.exec(names[0]!) : null;
  if (!match) return null;
  const year = Number(match[3]);
  return existing({
    year: year < 100 ? 2000 + year : year,
    month: Number(match[2]) - 1,
    day: Number(match[1]),
  });
}

/** "2. Oktober 2025", "Oct 2 2025", "2 October". */
function namedDay(names: readonly string[], now: number): Day | null {
  const bareNames = names.map(bare);
  const monthAt = bareNames.findIndex(name => monthByWord.has(name));
  if (monthAt < 0 || monthAt > 1 || names.length > 3) return null;
  const month = monthByWord.get(bareNames[monthAt]!)!;
  const [day, year] = bareNames.toSpliced(monthAt, 1);
  if (day === undefined || !/^\d{1,2}$/.test(day)) return null;
  if (year !== undefined) {
    return /^\d{4}$/.test(year) ? existing({ year: Number(year), month, day: Number(day) }) : null;
  }
  const thisYear = existing({ year: new Date(now).getFullYear(), month, day: Number(day) });
  const isAhead =
    thisYear !== null &&
    new Date(thisYear.year, thisYear.month, thisYear.day).getTime() > now + dayLength;
  return isAhead ? { ...thisYear, year: thisYear.year - 1 } : thisYear;
}

/** The 31st of February is no date. */
function existing(day: Day): Day | null {
  const date = new Date(day.year, day.month, day.day);
  return date.getMonth() === day.month && date.getDate() === day.day ? day : null;
}

function dayOf(at: number): Day {
  const date = new Date(at);
  return { year: date.getFullYear(), month: date.getMonth(), day: date.getDate() };
}

function indexWords(lists: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    lists.flatMap((list, index) => list.split(' ').map((word): [string, number] => [word, index])),
  );
}

const bare = (word: string) => (word.endsWith('.') ? word.slice(0, -1) : word);
