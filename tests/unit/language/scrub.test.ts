import { describe, expect, it } from 'vitest';
import { scrubContacts } from '../../../lib/language/scrub-contacts';
import { scrubNames } from '../../../lib/language/scrub-names';

const known = (folded: string): boolean => folded === 'sperrmuell';

const asksFor = (length: number): number => {
  let asked = 0;
  scrubNames('Max Muster und '.repeat(length), folded => {
    asked += 1;
    return known(folded);
  });
  return asked;
};

describe('scrubbing contacts', () => {
  it.each([
    ['Mail an erika.beispiel (at) post.example bitte', 'Mail bitte'],
    ['Ruf 0171-2345678 an', 'Ruf an'],
    ['Kennzeichen MZ-AB 123 parkt hier', 'Kennzeichen parkt hier'],
    ['Ich wohne in der Beispielallee 7b, 55116 Musterhausen', 'Ich wohne ,'],
    ['IBAN DE89 3704 0044 0532 0130 00 ok?', 'IBAN ok?'],
  ])('takes them out of "%s"', (text, left) => {
    expect(scrubContacts(text)).toBe(left);
  });

  it.each([
    'Gilt das ab 1.1.2027 oder schon 2026?',
    'Von 8:00 bis 16:30, Linie 4',
    'Kostet das 37,00 Euro?',
    'Buslinie 4 fährt um 12.15 Uhr',
  ])('leaves dates, times, prices and lines: "%s"', text => {
    expect(scrubContacts(text)).toBe(text);
  });
});

describe('scrubbing names', () => {
  it.each([
    ['Kommt Herr Muster heute?', 'Kommt heute?'],
    ['Ich heiße Zwetschgenberg und frage', 'Ich heiße und frage'],
    ['Danke Sabine Musterfrau für den Tipp', 'Danke für den Tipp'],
  ])('takes them out of "%s"', (sentence, left) => {
    expect(scrubNames(sentence, known).replaceAll(/ +/g, ' ')).toBe(left);
  });

  it('asks about each word a bounded number of times, however long the sentence', () => {
    expect(asksFor(2_000)).toBeLessThanOrEqual(11 * asksFor(200));
  });
});
