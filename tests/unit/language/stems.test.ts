import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/language/normalise';
import { stem } from '../../../lib/language/stems';

const stemOf = (word: string): string => stem(fold(word));

describe('the stem of a word', () => {
  it.each([
    ['Häuser', 'Haus'],
    ['melden', 'meldet'],
    ['Schnelltests', 'Schnelltest'],
    ['Stadtfeste', 'Stadtfest'],
    ['arbeitest', 'arbeiten'],
    ['eingereicht', 'einreichen'],
    ['zurückzuschicken', 'zurückschicken'],
  ])('%s and %s share one', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  it.each(['Coronatest', 'Einbürgerungstest', 'Schwangerschaftstest', 'Stadtfest', 'Oktoberfest'])(
    '%s keeps its last word, though verbs end alike',
    word => {
      expect(stemOf(word)).toMatch(/(?:test|fest)$/);
    },
  );

  it('tells those who are trained from what they are trained in', () => {
    expect(stemOf('Auszubildende')).not.toBe(stemOf('ausbilden'));
  });

  it.each(['solltest', 'möchtest', 'findest'])('%s loses the ending of a verb', word => {
    expect(stemOf(word)).not.toMatch(/est$/);
  });
});
