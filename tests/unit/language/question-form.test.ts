import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuestionForm } from '../../../lib/language/question-form';

const kinds = (text: string) => readQuestionForm(text).map(({ kind }) => kind);
const strongest = (text: string) =>
  Math.max(0, ...readQuestionForm(text).map(({ strength }) => strength));

describe('the form of a question', () => {
  it.each([
    ['Wann macht das Freibad auf?', 'question'],
    ['Hallo liebes Team, ab wann gilt das?', 'question'],
    ['wo muss ich das anmelden', 'request'],
    ['Weiß jemand, ob die Bücherei heute auf hat', 'request'],
    ['Ich hätte gerne gewusst, was das kostet.', 'request'],
    ['Die Laterne vor Haus 3 ist seit Wochen kaputt.', 'concern'],
    ['Das war ein schöner Tag.', 'statement'],
    ['Schon mal was von Physik gehört?', 'rhetorical'],
    ['Wie kann man nur so blöd sein?!', 'rhetorical'],
  ])('"%s" is a %s', (text, kind) => {
    expect(kinds(text)).toEqual([kind]);
  });

  it('is read sentence by sentence, not ending at short forms and dates', () => {
    expect(kinds('Ich wohne in der Gartenstr. 5 seit dem 1. Mai. Wann ist offen?')).toEqual([
      'statement',
      'question',
    ]);
  });

  it('counts for less when another commenter is spoken to, and in full when it is the authority', () => {
    expect(strongest('@kevin_uebt Wann warst du da?')).toBeLessThan(0.5);
    expect(strongest('@stadtmusterhausen Wann ist offen?')).toBe(1);
  });

  it('covers the text in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
        let reached = 0;
        for (const { start, end, strength } of readQuestionForm(text)) {
          expect(start >= reached && end > start && end <= text.length).toBe(true);
          expect(strength >= 0 && strength <= 1).toBe(true);
          reached = end;
        }
      }),
    );
  });
});
