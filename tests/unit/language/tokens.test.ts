import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../lib/language/tokens';

describe('tokens', () => {
  it('are the words and numbers with their place in the given text', () => {
    expect(tokenise('Größe: 3€?')).toEqual([
      { text: 'Größe', folded: 'groesse', start: 0, end: 5 },
      { text: '3', folded: '3', start: 7, end: 8 },
    ]);
  });

  it('part at hyphens and apostrophes', () => {
    expect(tokenise("Kfz-Stelle geht's").map(token => token.folded)).toEqual([
      'kfz',
      'stelle',
      'geht',
      's',
    ]);
  });

  it('do not overlap where one character spells several numbers', () => {
    expect(tokenise('x ½ y').map(token => [token.folded, token.start])).toEqual([
      ['x', 0],
      ['12', 2],
      ['y', 4],
    ]);
  });

  it('are slices of the text, in order, without overlap, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
        let reached = 0;
        for (const token of tokenise(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.folded).not.toBe('');
          expect(token.start).toBeGreaterThanOrEqual(reached);
          reached = token.end;
        }
      }),
    );
  });
});
