import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, normalise } from '../../../lib/language/normalise';

const anyText = fc.string({ unit: 'binary', maxLength: 200 });

describe('normalising', () => {
  it('makes the spellings of one word equal', () => {
    const spellings = [
      'Straßenübergang',
      'STRASSENÜBERGANG',
      'Strassenuebergang',
      'Stra\u00ADßen\u200Bu\u0308bergang',
    ];
    expect(new Set(spellings.map(fold))).toEqual(new Set(['strassenuebergang']));
  });

  it('reads wide and styled letters as plain ones', () => {
    expect(fold('Ｐｅｒｓｏ 𝗣𝗲𝗿𝘀𝗼 ﬁt')).toBe('perso perso fit');
  });

  it('drops heaps of combining marks', () => {
    expect(fold(`a${'\u0336\u0489'.repeat(50)}b`)).toBe('ab');
  });

  it('done twice is done once', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(normalise(normalise(text).text).text).toBe(normalise(text).text);
        expect(fold(text)).toBe(normalise(text).text);
      }),
    );
  });

  it('knows for every unit where it came from', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { text: folded, starts, ends } = normalise(text);
        expect([starts.length, ends.length]).toEqual([folded.length, folded.length]);
        for (let unit = 0; unit < folded.length; unit += 1) {
          const [start = -1, end = -1] = [starts[unit], ends[unit]];
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
          expect(unit === 0 || start >= (starts[unit - 1] ?? 0)).toBe(true);
        }
      }),
    );
  });
});
