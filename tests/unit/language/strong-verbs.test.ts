import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/language/normalise';
import { stem } from '../../../lib/language/stems';
import { strongForms } from '../../../lib/language/strong-verbs';

const stemOf = (word: string): string => stem(fold(word));

describe('a verb whose vowel changes', () => {
  it.each([
    ['umgezogen', 'umziehen'],
    ['zog', 'ziehen'],
    ['hilft', 'helfen'],
    ['besprochen', 'besprechen'],
    ['angenommen', 'annehmen'],
    ['übernimmt', 'übernehmen'],
    ['betroffen', 'betreffen'],
    ['fährt', 'fuhr'],
  ])('%s leads to %s and back', (one, other) => {
    const [first, second] = [stemOf(one), stemOf(other)];
    expect(strongForms(first)).toContain(second);
    expect(strongForms(second)).toContain(first);
  });

  it.each(['Gefahr', 'Betrug', 'kann', 'Bürgerbüro', 'melden', ''])(
    '%s has no other form',
    word => {
      expect(strongForms(stemOf(word))).toEqual([]);
    },
  );
});
