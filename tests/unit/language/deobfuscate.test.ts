import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deobfuscate } from '../../../lib/language/deobfuscate';

const forms = (text: string): string[] => deobfuscate(text).words.map(word => word.form);
const everyForm = (text: string): string[] => {
  const { words, bridges } = deobfuscate(text);
  return [
    ...words.flatMap(word => [word.form, ...word.variants]),
    ...bridges.flatMap(bridge => bridge.forms),
  ];
};

describe('deobfuscate', () => {
  it('folds case, umlauts, accents and ß', () => {
    expect(forms('Größe ÄPFEL Café')).toEqual(['groesse', 'aepfel', 'cafe']);
  });

  it('reads a decomposed umlaut as an umlaut, a heap of marks as decoration', () => {
    expect(forms('scho\u0308n')).toEqual(['schoen']);
    expect(forms('I\u0336d\u0335\u0301i\u0334o\u0337t')).toEqual(['idiot']);
  });

  it('drops what cannot be seen and keeps the place in the given text', () => {
    const { words } = deobfuscate('x Idi\u200b\u00adot!');
    expect(words[1]).toMatchObject({ form: 'idiot', start: 2, end: 9 });
  });

  it('takes look-alike letters of other scripts for Latin ones', () => {
    expect(forms('Аrsсhlосh Ιdiοt Ｉｄｉｏｔ 𝓘𝓭𝓲𝓸𝓽')).toEqual([
      'arschloch',
      'idiot',
      'idiot',
      'idiot',
    ]);
  });

  it.each([
    ['1diot', 'idiot'],
    ['Ar5chl0ch', 'arschloch'],
    ['Id!ot', 'idiot'],
    ['Wich$er', 'wichser'],
    ['@rschloch', 'arschloch'],
    ['Idiooooot', 'idiot'],
    ['A r s c h l o c h', 'arschloch'],
    ['a.r.s.c.h', 'arsch'],
    ['1 d i 0 t', 'idiot'],
    ['f*ck', 'f*ck'],
    ['A****loch', 'a****loch'],
    ['\u202etoidi\u202c', 'idiot'],
  ])('reads %j as %s among others', (text, form) => {
    expect(everyForm(text)).toContain(form);
  });

  it.each(['war schön', 'Straße 88', 'Am 18. Mai', 'info@stadt.example', 'Bürger*innen', '*hust*'])(
    'reads %j as it stands',
    text => {
      const { words, bridges } = deobfuscate(text);
      expect(words.flatMap(word => word.variants)).toEqual([]);
      expect(bridges).toEqual([]);
    },
  );

  it('parts sentences, not abbreviations, dates and trailing dots', () => {
    const sentences = deobfuscate('Am 5. Mai ist z. B. zu... Nr. 5 auch. Neu! Ja').words.map(
      word => word.sentence,
    );
    expect(Math.max(...sentences)).toBe(2);
  });

  it('keeps every word inside the text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
        let end = 0;
        for (const word of deobfuscate(text).words) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          end = word.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('finds forms that fold to themselves', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), text => {
        const once = forms(text).filter(form => form !== '');
        expect(forms(once.join('\n'))).toEqual(once);
      }),
    );
  });
});
