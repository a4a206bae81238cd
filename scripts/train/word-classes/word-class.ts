/**
 * Named classes of words that belong together in meaning or use, for the model to count: it learns
 * what a class says about a comment, so that a rare word profits from its more frequent kin.
 *
 * Name of the class → a block of entries parted by white space. Entries are lower case with umlauts
 * and ß as in German spelling (folding happens when they are read):
 * - `wort`: exactly this form
 * - `wort*`: every word that begins so, for inflection and derivation
 * - `*wort*`: every word that holds it, for compounds; at least three letters
 *
 * An entry is a single token: no spaces, hyphens or full stops. Digits in comments are read as 0, so
 * `0000` is any year. A word may be in several classes, and several files may add to one class.
 */
export type WordClasses = Readonly<Record<string, string>>;
