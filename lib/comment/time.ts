import type { CommentTime } from './snapshot';
import { dateIn, type Moment } from './calendar';
import { amountIn } from './time-words';

/** Longer than any label a platform shows; the rest of a hostile one is not looked at. */
const longestLabel = 120;

export type TimeSource = {
  /** What the page shows: "3 Std.", "vor 27 Minuten", "8 weeks ago", "2. Oktober 2025 um 14:05". */
  readonly label: string | null;
  /** `datetime` attribute of a `<time>`, where the page has one. */
  readonly datetime?: string | null;
  /** Epoch ms from which relative labels count. */
  readonly now: number;
};

/**
 * Reads a time label, German or English whatever the page's language. Dates without a zone are in
 * the browser's own, as the page wrote them. What can't be read keeps its label and has precision
 * `unknown`. Never throws.
 */
export function readTime({ label, datetime, now }: TimeSource): CommentTime {
  const clean = label === null ? null : cleanLabel(label) || null;
  const exact = datetime ? Date.parse(datetime) : Number.NaN;
  if (Number.isSafeInteger(exact)) return { label: clean, at: exact, precision: 'second' };
  const moment = clean === null ? null : momentIn(clean, now);
  return moment === null || !Number.isSafeInteger(moment.at)
    ? { label: clean, at: null, precision: 'unknown' }
    : { label: clean, ...moment };
}

/** Whether all of `text` is a time label: names end in the oddest ways. */
export const isTimeLabel = (text: string): boolean => momentIn(cleanLabel(text), 0) !== null;

/** Facebook hides its labels from readers behind combining and zero-width characters. */
function cleanLabel(label: string): string {
  return label
    .slice(0, longestLabel)
    .normalize('NFKD')
    .replace(/([aouAOU]\u0308)|\p{M}|\p{Cf}/gu, '$1')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}

function momentIn(label: string, now: number): Moment | null {
  const words = label
    .toLowerCase()
    .split(/[\s,·()]+/)
    .filter(word => word !== '' && word !== '.');
  if (words.length === 0 || words.length > 9) return null;
  return amountIn(words, now) ?? dateIn(words, now);
}
