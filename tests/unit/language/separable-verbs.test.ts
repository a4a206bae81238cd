import { describe, expect, it } from 'vitest';
import { joinSeparableVerbs } from '../../../lib/language/separable-verbs';
import { stem } from '../../../lib/language/stems';
import { tokenise } from '../../../lib/language/tokens';

const joinedIn = (sentence: string): string[] =>
  joinSeparableVerbs(tokenise(sentence)).map(joined => joined.stem);

describe('verbs that stand apart', () => {
  it.each([
    ['Wann macht das Freibad auf?', 'aufmachen'],
    ['Wo melde ich meinen Hund an?', 'anmelden'],
    ['Fällt der Kurs aus, wenn es schneit?', 'ausfallen'],
    ['Nimmt die Stadt an der Aktion teil?', 'teilnehmen'],
    ['Hat die Bücherei heute auf und wie lange?', 'aufhaben'],
  ])('are joined in "%s"', (sentence, verb) => {
    expect(joinedIn(sentence)).toContain(stem(verb));
  });

  it('are not looked for where the particle is a preposition', () => {
    expect(joinedIn('Wer kommt mit Kindern an Feiertagen auf den Spielplatz?')).toEqual([]);
  });

  it('name the two words they were joined from', () => {
    const sentence = 'Wann macht das Freibad auf?';
    const joined = joinSeparableVerbs(tokenise(sentence)).find(
      ({ stem: found }) => found === stem('aufmachen'),
    );
    expect(joined?.parts.map(({ text }) => text)).toEqual(['macht', 'auf']);
  });

  it('are few in a sentence of 100,000 characters', () => {
    expect(joinedIn('und auf '.repeat(12_500)).length).toBeLessThan(1_000);
  });
});
