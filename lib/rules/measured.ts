import type { Certainty, Flag } from './flag';
import measured from './measured.json';

/** How many of so many flags were right, in comments that served neither for making nor for tuning. */
export type Measured = { readonly right: number; readonly of: number };

/** Fewer say too little to be told to anyone. */
const enough = 30;

/**
 * What flags of violations with this word were worth when measured; null while too few were. Written by
 * `npm run evaluate -- flags`; see `docs/quality.md`.
 */
export function measuredPrecision(source: Flag['source'], certainty: Certainty): Measured | null {
  const words: Readonly<Record<string, Measured>> = measured[source];
  const found = words[certainty];
  return found !== undefined && found.of >= enough ? found : null;
}
