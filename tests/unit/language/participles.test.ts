import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/language/normalise';
import { otherParticiple } from '../../../lib/language/participles';
import { stem } from '../../../lib/language/stems';

const stemOf = (word: string): string => stem(fold(word));

describe('a participle', () => {
  it.each([
    ['gezahlt', 'zahlen'],
    ['getestet', 'Test'],
    ['geimpft', 'impfen'],
  ])('%s leads to %s and back', (participle, verb) => {
    expect(otherParticiple(stemOf(participle))).toBe(stemOf(verb));
    expect(otherParticiple(stemOf(verb))).toBe(stemOf(participle));
  });

  it.each(['Gefahr', 'fahren', 'Gebühr', 'Gesetz', 'Gehalt', 'Gericht', 'geht', 'Amt'])(
    '%s is none and has none',
    word => {
      expect(otherParticiple(stemOf(word))).toBeNull();
    },
  );
});
