import type { Bridge, Word } from './reading';
import { foldGlyph, isWordGlyph } from './glyphs';
import { isLeetSign, leetReadings, squeezedReadings } from './variants';

const longestChunk = 40;
/** "Bürger*innen", "jede*r": the star of inclusive writing hides no letters. */
const genderEnding = /\*(innen|in|r|n|e|en|m|rin|x|nnen|s)\b/u;
const maskSigns = new Set(['*', '#', '%', '•', '×', '…']);
const dropped = new Set(['.', '-', '_', "'", '’', '~', '·']);

/**
 * Readings of runs without white space in which signs replace or hide letters: "Id!ot", "@rsch",
 * "f*ck", "A****loch". Links, mail addresses and inclusive writing are left alone.
 */
export function chunkReadings(text: string, words: readonly Word[]): Bridge[] {
  const bridges: Bridge[] = [];
  let next = 0;
  for (const found of text.matchAll(/[^\s,;()"„“”]+/gu)) {
    const start = found.index;
    const end = start + found[0].length;
    while (next < words.length && (words[next]?.start ?? 0) < start) next += 1;
    const first = next;
    while (next < words.length && (words[next]?.start ?? 0) < end) next += 1;
    if (next === first || found[0].length > longestChunk) continue;
    const forms = readChunk(found[0]);
    if (forms.length > 0) bridges.push({ first, last: next - 1, start, end, forms });
  }
  return bridges;
}

function readChunk(chunk: string): string[] {
  if (/^[\p{L}\p{N}.,;:?"„“)(-]*$/u.test(chunk)) return [];
  if (/:\/\/|www\.|\w@[\w-]+\.\w/.test(chunk)) return [];
  const folded = foldChunk(chunk);
  const core = trimSigns(folded);
  if (core === null || genderEnding.test(core)) return [];
  if (core.includes('*')) return isMasked(core) ? [core] : [];
  const readings = leetReadings(core);
  return [...new Set(readings.flatMap(form => [form, ...squeezedReadings(form)]))];
}

/** Folded letters and leet signs; hiding signs become `*`; splitting signs vanish. */
function foldChunk(chunk: string): string {
  let folded = '';
  for (const sign of chunk) {
    if (maskSigns.has(sign)) folded += '*';
    else if (isLeetSign(sign)) folded += sign;
    else if (!dropped.has(sign)) {
      const glyph = foldGlyph(sign);
      folded += glyph === '' || isWordGlyph(glyph) ? glyph : ' ';
    }
  }
  return folded.trim();
}

/** Cuts punctuation at the ends, keeps "@" and "$" in front and hidden letters at the end. */
function trimSigns(folded: string): string | null {
  const core = folded.replace(/^[!|*]+/u, '').replace(/[!|@€]+$/u, '');
  if (core.includes(' ')) return null;
  const letters = core.replaceAll(/[^a-z]/g, '').length;
  if (letters < 2 || core.length < 4) return null;
  return /[^a-z0-9]/.test(core) ? core : null;
}

/** Enough letters must show: a first one, and two or more in all; "F***" could be anything. */
function isMasked(core: string): boolean {
  if (!/^[a-z]/.test(core)) return false;
  const visible = core.replaceAll('*', '').length;
  if (/[^a-z*]/.test(core)) return false;
  const endsHidden = core.endsWith('*');
  return endsHidden ? visible >= 3 && core.endsWith('**') : visible >= 2;
}
