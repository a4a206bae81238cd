import { i18n, type GeneratedI18nStructure } from '#i18n';

/** Names a text in `locales/`. */
type TextKey = keyof GeneratedI18nStructure;

type Value = string | number;

/** The tuple of values by the number of places in a text, `$1` to `$5`. */
interface Values {
  0: [];
  1: [values: [Value]];
  2: [values: [Value, Value]];
  3: [values: [Value, Value, Value]];
  4: [values: [Value, Value, Value, Value]];
  5: [values: [Value, Value, Value, Value, Value]];
}

/** A text with a plural wants its number first, which fills its only place unless values say otherwise. */
type Arguments<Text> = Text extends {
  plural: true;
  substitutions: infer Places extends keyof Values;
}
  ? [number: number, ...(Places extends 0 | 1 ? Partial<Values[Places]> : Values[Places])]
  : Text extends { plural: false; substitutions: infer Places extends keyof Values }
    ? Values[Places]
    : never;

/**
 * The package's own signature intersects every key with every other: with two thousand texts that took
 * minutes of the compiler. This one looks the arguments up by the key.
 */
type Translate = <Key extends TextKey>(
  key: Key,
  ...values: Arguments<GeneratedI18nStructure[Key]>
) => string;

const lookUp = i18n.t as (...values: unknown[]) => unknown;

/**
 * Text in the browser's language, from `locales/`. Keys are checked by the compiler.
 * An extension that was updated under a page can look up nothing any more and throws; what is drawn
 * in that last moment, before the overlay leaves, stays without words instead of breaking the page's console.
 */
export const t: Translate = (key, ...values) => {
  try {
    return String(lookUp(key, ...values));
  } catch {
    return '';
  }
};
