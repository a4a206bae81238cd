import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposePhrasing } from '../../../lib/knowledge/propose-phrasing';
import { makeAnswer } from './make-answer';

const answer = makeAnswer({
  question: 'Wie melde ich Sperrmüll an?',
  phrasings: ['Wann wird das alte Sofa abgeholt?'],
});

describe('a phrasing proposed from a comment', () => {
  it.each([
    ['Wo gebe ich meine alte Couch ab?', 'Wo gebe ich meine alte Couch ab?'],
    [
      'Liegt seit Tagen da. Holt ihr Sperrmüll auch am Samstag?',
      'Holt ihr Sperrmüll auch am Samstag?',
    ],
    ['@Stadt.Musterhausen was kostet der Sperrmüll?', 'Was kostet der Sperrmüll?'],
    [
      'Erika Beispiel wo bekomme ich einen Termin für Sperrmüll?',
      'Wo bekomme ich einen Termin für Sperrmüll?',
    ],
    ['Kevin, muss der Sperrmüll an die Straße? 🙈🙈', 'Muss der Sperrmüll an die Straße?'],
    ['Wann kommt Frau Dr. Muster mit dem Sperrmüll?', 'Wann kommt mit dem Sperrmüll?'],
    ['Holt ihr den Sperrmüll in der Beispielstraße 12a ab?', 'Holt ihr den Sperrmüll ab?'],
    ['Wer holt den Sperrmüll, Tel. 06131 123456?', 'Wer holt den Sperrmüll?'],
    ['Kann ich Sperrmüll an erika@beispiel.example melden?', 'Kann ich Sperrmüll melden?'],
    ['Gilt https://musterhausen.example/x?y=1 noch für Sperrmüll?', 'Gilt noch für Sperrmüll?'],
    [
      'Kostet Sperrmüll 2026 etwas, von 8:00 bis 12:00?',
      'Kostet Sperrmüll 2026 etwas, von 8:00 bis 12:00?',
    ],
  ])('takes from "%s" the asking sentence without what leads to a person', (comment, phrasing) => {
    expect(proposePhrasing(comment, answer)).toBe(phrasing);
  });

  it.each([
    ['nothing asks', 'Danke, hat super geklappt!'],
    ['it is the question already', 'wie melde ich SPERRMÜLL an??'],
    ['it nearly is a known phrasing', 'Wann wird das alte Sofa denn abgeholt?'],
    ['only a name was left', '@erika.beispiel Erika Beispiel?'],
    ['it tells no topic', 'Wann denn?'],
    ['it is a story', `Wann wird ${'der große alte Schrank '.repeat(20)}abgeholt?`],
    ['it is empty', ''],
  ])('is none when %s', (_, comment) => {
    expect(proposePhrasing(comment, answer)).toBeNull();
  });

  it('keeps a name that belongs to the answer', () => {
    const house = makeAnswer({ question: 'Wann hat das Haus Maria geöffnet?' });
    expect(proposePhrasing('Maria, hat das Café im Haus Maria heute auf?', house)).toContain(
      'Maria',
    );
  });

  it('never holds a contact, whatever stands around it', () => {
    const contact = fc.constantFrom(
      'erika.beispiel@post.example',
      '0171 2345678',
      '+49 (0)6131 / 12 34 56',
      'DE89 3704 0044 0532 0130 00',
      'www.beispiel.example/seite?x=1',
      '@max_muster',
      'Musterstraße 88',
    );
    const words = fc.array(fc.constantFrom('wann', 'kommt', 'der', 'Sperrmüll', 'bitte', 'und'), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(words, contact, words, (before, trace, after) => {
        const found = proposePhrasing(`${[...before, trace, ...after].join(' ')}?`, answer) ?? '';
        const parts = trace.split(/[ /]+/).filter(({ length }) => length >= 3);
        expect(parts.filter(part => found.includes(part))).toEqual([]);
      }),
    );
  });

  it('takes any text of any length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), text => {
        const found = proposePhrasing(text, answer);
        expect(found === null || (found.length > 0 && found.length <= 250)).toBe(true);
      }),
    );
    expect(proposePhrasing('a@'.repeat(50_000), answer)).toBeNull();
    expect(proposePhrasing('1 '.repeat(50_000), answer)).toBeNull();
  });
});
