import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutLength, cutPieces, type Mark } from '../../../components/panel/text-pieces';

const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60)));
const marks = fc.array(
  fc.record({ kind: fc.constantFrom('flag' as const, 'note' as const, 'match' as const), spans }),
);

describe('cutting a text at its marks', () => {
  it('never adds, loses or moves a character, whatever the spans', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), marks, (text, given) => {
        const pieces = cutPieces(text, given);
        expect(pieces.map(piece => piece.text).join('')).toBe(text);
      }),
    );
  });

  it('marks exactly the characters inside spans', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), marks, (text, given) => {
        const isMarked = cutPieces(text, given).flatMap(piece =>
          [...Array(piece.text.length).keys()].map(() => piece.kind !== null),
        );
        const expected = [...Array(text.length).keys()].map(at =>
          given.some(mark => mark.spans.some(([start, end]) => start <= at && at < end)),
        );
        expect(isMarked).toEqual(expected);
      }),
    );
  });

  it('lets a flag win over a match on the same word', () => {
    const both: Mark[] = [
      { kind: 'match', spans: [[0, 8]] },
      { kind: 'flag', spans: [[4, 6]] },
    ];
    expect(cutPieces('abcdefgh', both)).toEqual([
      { text: 'abcd', kind: 'match' },
      { text: 'ef', kind: 'flag' },
      { text: 'gh', kind: 'match' },
    ]);
  });
});

describe('cutting a long text', () => {
  it('leaves a short one whole and keeps to the units and lines', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '\n', '👍', 'ü') }),
        fc.integer({ min: 2, max: 20 }),
        fc.integer({ min: 1, max: 5 }),
        (text, units, lines) => {
          const end = cutLength(text, units, lines);
          expect(end).toBeLessThanOrEqual(units);
          // Throws at half a surrogate pair.
          expect(() => encodeURIComponent(text.slice(0, end))).not.toThrow();
        },
      ),
    );
  });

  it('stops after the given number of lines', () => {
    expect('a\nb\nc\nd'.slice(0, cutLength('a\nb\nc\nd', 100, 2))).toBe('a\nb');
  });
});
