import { isFunctionWord } from './function-words';
import type { Token } from './tokens';

const english: ReadonlySet<string> = new Set(
  `the a an and or but is are was were be been do does did have has had can could will would should may i you he she
  it we they me my your our their this that these those what when where who why how which of to in on at for from
  with by about not no yes if than then there here any some much many please thanks`.split(/\s+/),
);

/** "in", "an", "was", "am": words of both languages tell nothing. */
const inBoth = (word: string): boolean => english.has(word) && isFunctionWord(word);

/**
 * German or English by function words; null when too few words speak, which is common in comments of a few
 * words and for every other language.
 */
export function guessLanguage(tokens: readonly Token[]): 'de' | 'en' | null {
  let german = 0;
  let foreign = 0;
  for (const { folded } of tokens) {
    if (inBoth(folded)) continue;
    if (english.has(folded)) foreign += 1;
    else if (isFunctionWord(folded)) german += 1;
  }
  if (foreign >= 2 && foreign > 2 * german) return 'en';
  return german >= 2 && german > 2 * foreign ? 'de' : null;
}
