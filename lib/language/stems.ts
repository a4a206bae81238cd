const reducible = /(?<![aeq])ue|ae|oe/g;

/**
 * Light stem of a folded German word: umlauts to their plain vowel (Häuser – Haus), then the endings of
 * declension and conjugation. It unites forms of one word and leaves derivations apart ("melden",
 * "Meldung"); the n-grams bridge those.
 */
export function stem(folded: string): string {
  if (folded.length <= 3 || digit.test(folded)) return folded;
  let word = folded.replace(reducible, vowels => vowels.charAt(0));
  for (let round = 0; round < 3 && word.length > 4; round += 1) {
    const ending = endings.find(candidate => fits(word, candidate));
    if (ending === undefined) break;
    word = word.slice(0, word.length - ending.length);
  }
  return word.replace(infix, '');
}

/**
 * What stands between a particle and its verb: "eingereicht", "einzureichen" as "einreichen". Short verbs keep it, and
 * with them "Auszubildende", which is another thing than "ausbilden".
 */
const infix =
  /(?<=^(?:ab|an|auf|aus|bei|durch|ein|fest|fort|frei|her|hin|los|mit|nach|statt|teil|um|vor|weg|weiter|zu|zuruck|zusammen))(?:ge|zu)(?=.{5})/;

const digit = /\d/;
const endings = ['ern', 'est', 'em', 'en', 'er', 'es', 'nd', 'e', 's', 'n', 't'] as const;

const fits = (word: string, ending: string): boolean =>
  word.endsWith(ending) && word.length - ending.length >= 4 && !isNoun(word);

/** "Schnelltest", "Einbürgerungstest", "Stadtfest" end like verbs ("du solltest") and are none. */
const isNoun = (word: string): boolean => word.endsWith('fest') || tests.test(word);

const tests =
  /(?:^ge|schnell|selbst|corona|covid|antigen|korper|pcr|hiv|urin|blut|alkohol|drogen|labor|hor|seh|sprach|deutsch|ungs|schafts)test$/;
