import { tokenise } from '../../lib/language/tokens';

/** Share of an answer's words that must stand in one reply; below, two answers on one topic look alike. */
const nearlyTheSame = 0.85;
/** "Vielen Dank für Ihren Hinweis" alone says nothing twice. */
const fewestWords = 6;

/** Whether one of the page's own replies in this thread says nearly what `text` says. */
export function isAlreadySaid(text: string, ownReplies: readonly string[]): boolean {
  const words = wordsOf(text);
  if (words.size < fewestWords) return false;
  return ownReplies.some(reply => {
    const said = wordsOf(reply);
    let shared = 0;
    for (const word of words) if (said.has(word)) shared += 1;
    return shared / words.size >= nearlyTheSame;
  });
}

const wordsOf = (text: string): Set<string> => new Set(tokenise(text).map(({ folded }) => folded));
