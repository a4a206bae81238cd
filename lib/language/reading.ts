/**
 * One word as a reader would take it. Offsets are UTF-16 units of the given text.
 * `form`: folded spelling. `variants`: further readings when the spelling looks disguised
 * ("1diot", "Idiooot"); the plain form stays first among equals, so innocent words lose nothing.
 */
export type Word = {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly variants: readonly string[];
  /** Number of the sentence, from 0. */
  readonly sentence: number;
  /** Only a space or a sign used to split words ("Idi.ot") lies between the word before and this. */
  readonly glued: boolean;
};

/** A reading that spans several words: "I d i 0 t", "A****loch". `*` in a form: hidden letters. */
export type Bridge = {
  /** Indexes of the first and last word, inclusive. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly forms: readonly string[];
};

export type Reading = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly bridges: readonly Bridge[];
};
