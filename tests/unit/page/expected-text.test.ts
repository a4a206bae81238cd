import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contains,
  judge,
  normaliseForComparison,
  withSeparator,
} from '../../../lib/page/insertion/expected-text';

const answer = 'Guten Tag,\n\nam Montag ab 8 Uhr.\nMehr: https://musterhausen.example';
const words = fc
  .string({ minLength: 1, maxLength: 60 })
  .filter(text => normaliseForComparison(text) !== '');

describe('judge', () => {
  it('finds an answer inserted into an empty box', () => {
    expect(judge('', answer, answer)).toBe('inserted');
  });
  it('finds an answer inserted after a name', () => {
    expect(judge('Erika Beispiel ', `Erika Beispiel ${answer}`, answer)).toBe('inserted');
  });
  it('takes paragraphs, breaks and no-break spaces for the same', () => {
    const shown = `Erika Beispiel\u00A0${answer.replaceAll('\n\n', '\n').replace('8 Uhr', '8\u00A0Uhr')}\n`;
    expect(judge('Erika Beispiel ', shown, answer)).toBe('inserted');
  });
  it('does not take lost line breaks for an insertion', () => {
    expect(judge('', answer.replaceAll('\n', ' '), answer)).toBe('changed');
  });
  it('does not take an answer before the name for an insertion', () => {
    expect(judge('Erika Beispiel ', `${answer} Erika Beispiel`, answer)).toBe('changed');
  });
  it('does not take an answer in place of the name for an insertion', () => {
    expect(judge('Erika Beispiel ', answer, answer)).toBe('changed');
  });
  it('calls a box absent only if nothing changed', () => {
    expect(judge('Erika Beispiel ', 'Erika Beispiel', answer)).toBe('absent');
    expect(judge('Erika Beispiel ', 'Erika Beispiel Guten', answer)).toBe('changed');
  });
  it('never takes a doubled answer for an insertion', () => {
    fc.assert(
      fc.property(words, words, (before, text) => {
        expect(judge(before, `${before} ${text}\n${text}`, text)).not.toBe('inserted');
      }),
    );
  });
  it('finds what was typed with the separator, whatever stood there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constant(''), words), words, (before, text) => {
        const typed = withSeparator(before, text);
        expect(judge(before, before + typed, typed)).toBe('inserted');
      }),
    );
  });
});

describe('contains', () => {
  it('finds an answer among other words', () => {
    expect(contains(`Erika Beispiel ${answer} Gruß`, answer)).toBe(true);
  });
  it('does not find a part of it or nothing at all', () => {
    expect(contains('Erika Beispiel Guten Tag,', answer)).toBe(false);
    expect(contains('Erika Beispiel', '')).toBe(false);
  });
});

describe('withSeparator', () => {
  it('parts words from a name and adds nothing after a space or in an empty box', () => {
    expect(withSeparator('Erika', 'Ja.')).toBe(' Ja.');
    expect(withSeparator('Erika ', 'Ja.')).toBe('Ja.');
    expect(withSeparator('\n', 'Ja.')).toBe('Ja.');
  });
  it('turns Windows line ends into plain ones', () => {
    expect(withSeparator('', 'Eins\r\nZwei')).toBe('Eins\nZwei');
  });
});
