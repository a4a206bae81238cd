import { normalise } from './normalise';

/**
 * A word or number of a text.
 * `start`, `end`: UTF-16 range in the text it was read from; `text` is exactly that slice.
 * `folded`: the form to compare by (lower case, ä as ae, ß as ss, accents and unseen characters dropped).
 */
export type Token = {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
};

const words = /[\p{L}\p{N}]+/gu;

/**
 * Words and numbers in the order they stand. Hyphens and apostrophes part words ("Kfz-Stelle" is two).
 * Linear in the length of `text`.
 */
export function tokenise(text: string): Token[] {
  const folded = normalise(text);
  const tokens: Token[] = [];
  for (const match of folded.text.matchAll(words)) {
    const first = match.index;
    const last = first + match[0].length - 1;
    const start = folded.starts[first] ?? 0;
    const end = folded.ends[last] ?? start;
    const before = tokens.at(-1);
    if (before !== undefined && start < before.end) {
      // One character that spells several words ("½", "㏂"): they stay one token, as spans must not overlap.
      const both = { folded: before.folded + match[0], start: before.start, end };
      tokens[tokens.length - 1] = { ...both, text: text.slice(both.start, end) };
      continue;
    }
    tokens.push({ text: text.slice(start, end), folded: match[0], start, end });
  }
  return tokens;
}
