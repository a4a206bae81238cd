import type { Span } from '../../comment/span';
import type { Reading } from '../../language/reading';

const fewestWords = 20;
const loudShare = 0.7;

/** One word said over and over, or one sign typed by the line: the comment floods by itself. */
export function findFlood(reading: Reading): Span[] {
  const { words, text } = reading;
  const whole: Span[] = [[0, text.length]];
  const run = /(\S)\1{40,}/u.exec(text);
  const filling = run !== null && run[0].length / text.trim().length >= loudShare;
  if (filling && /[\p{L}\p{N}\p{So}!?]/u.test(run[0])) return whole;
  if (words.length < fewestWords) return [];
  const counts = new Map<string, number>();
  let most = 0;
  for (const { form } of words) {
    const count = (counts.get(form) ?? 0) + 1;
    counts.set(form, count);
    most = Math.max(most, count);
  }
  if (most / words.length >= loudShare) return whole;
  return words.length >= 2.5 * fewestWords && counts.size / words.length < 0.15 ? whole : [];
}

/**
 * What flooding needs to know of one thread: fingerprints of comments, never their text, and by
 * which comments they were seen. In memory only, bounded; the oldest leave first.
 */
export type ThreadMemory = {
  /** Records a comment; says how many other comments had the same text before. */
  note(key: string, print: string): number;
};

const mostFingerprints = 5_000;
const mostKeys = 20;

export function createThreadMemory(): ThreadMemory {
  const keysByFingerprint = new Map<string, Set<string>>();
  return {
    note(key, print) {
      const keys = keysByFingerprint.get(print) ?? new Set();
      keysByFingerprint.delete(print);
      keysByFingerprint.set(print, keys);
      if (keysByFingerprint.size > mostFingerprints) {
        const oldest = keysByFingerprint.keys().next().value;
        if (oldest !== undefined) keysByFingerprint.delete(oldest);
      }
      const others = keys.size - (keys.has(key) ? 1 : 0);
      // A first comment re-read later keeps its place: only those after it are copies.
      const rank = keys.has(key) ? [...keys].indexOf(key) : others;
      if (keys.size < mostKeys) keys.add(key);
      return rank;
    },
  };
}

const shortestCopied = 6;

/**
 * A fingerprint that survives changed case, spacing and punctuation; null for texts too short to
 * be copied on purpose ("Danke!"). Two 32-bit FNV-1a sums with different starts (Fowler, Noll, Vo).
 */
export function fingerprint(reading: Reading): string | null {
  const { words } = reading;
  if (words.length < shortestCopied) return null;
  const prime = 0x01000193;
  let one = 0x811c9dc5;
  let other = 0x2f0b4c47;
  for (const { form } of words)
    for (let index = 0; index <= form.length; index += 1) {
      const unit = index === form.length ? 32 : form.charCodeAt(index);
      one = Math.imul(one ^ unit, prime);
      other = Math.imul(other ^ unit ^ (one >>> 24), prime);
    }
  return `${(one >>> 0).toString(36)}.${(other >>> 0).toString(36)}.${words.length}`;
}
