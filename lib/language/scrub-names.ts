import { isFunctionWord } from './function-words';
import { isGivenName } from './given-names';
import { tokenise, type Token } from './tokens';

const titles: ReadonlySet<string> = new Set('herr herrn frau hr fr familie fam dr prof'.split(' '));
/** Words after which somebody says who they are. */
const introductions = /(?:ich hei(?:ß|ss)e|mein name ist|name:)\s*$/iu;
const longestIntroduction = 24;
/** Names of this many words are dropped at most: given name, middle name, surname. */
const longestName = 3;

/**
 * A sentence without names of persons: given names with the surname behind them, what follows "Herr" or
 * "Frau", and whoever is spoken to at its start ("Erika Beispiel wann …", "Kevin, wo …").
 * `isKnown`: folded words that are no names here, such as those of the answer ("Haus Maria").
 */
export function scrubNames(sentence: string, isKnown: (folded: string) => boolean): string {
  const tokens = tokenise(sentence);
  const dropped = new Set<number>();
  const mayBeName = (at: number): boolean => {
    const token = tokens[at];
    return token !== undefined && isCapital(token) && !isKnown(token.folded);
  };
  const dropFrom = (first: number): void => {
    let last = first;
    dropped.add(first);
    while (last - first < longestName && mayBeName(last + 1) && adjoins(sentence, tokens, last)) {
      last += 1;
      if (isFunctionWord(tokens[last]!.folded)) break;
      dropped.add(last);
    }
  };
  for (const [at, token] of tokens.entries()) {
    if (dropped.has(at)) continue;
    const titled = titles.has(token.folded) && isCapital(token) && mayBeName(at + 1);
    const introduced = introductions.test(
      sentence.slice(Math.max(0, token.start - longestIntroduction), token.start),
    );
    if (titled || introduced || (mayBeName(at) && isGivenName(token.folded))) dropFrom(at);
  }
  for (let at = 0; at < addressee(sentence, tokens, mayBeName); at += 1) dropped.add(at);
  return without(sentence, tokens, dropped);
}

const isCapital = ({ text }: Token): boolean => /^\p{Lu}\p{Ll}/u.test(text);

/** Only a space or a hyphen lies between a word and the next. */
const adjoins = (sentence: string, tokens: readonly Token[], at: number): boolean =>
  /^[ -.]{1,2}$/.test(sentence.slice(tokens[at]!.end, tokens[at + 1]?.start ?? 0));

/**
 * How many words at the start call somebody: one or two capital words before a comma, or two right before a
 * word of grammar in small letters ("Erika Beispiel wann …"), as a reply begins that a page filled in.
 */
function addressee(
  sentence: string,
  tokens: readonly Token[],
  mayBeName: (at: number) => boolean,
): number {
  const isName = (at: number): boolean => mayBeName(at) && !isFunctionWord(tokens[at]!.folded);
  const count = isName(0) ? (isName(1) && adjoins(sentence, tokens, 0) ? 2 : 1) : 0;
  const [last, next] = [tokens[count - 1], tokens[count]];
  if (count === 0 || last === undefined || next === undefined) return 0;
  const calls = sentence.slice(last.end, next.start).trim() === ',';
  const runsOn = count === 2 && isFunctionWord(next.folded) && !isCapital(next);
  return calls || runsOn ? count : 0;
}

function without(sentence: string, tokens: readonly Token[], dropped: ReadonlySet<number>): string {
  let text = '';
  let from = 0;
  for (const at of [...dropped].toSorted((a, b) => a - b)) {
    text += sentence.slice(from, tokens[at]!.start);
    // The dot of "Dr." goes with it.
    from = tokens[at]!.end + (sentence.startsWith('. ', tokens[at]!.end) ? 1 : 0);
  }
  return text + sentence.slice(from);
}
