import { describe, expect, it } from 'vitest';
import { ageingOn, daysBetween, validityOn } from '../../../lib/knowledge/ageing';
import { chooseText, composeAnswer } from '../../../lib/knowledge/compose';
import { makeAnswer } from './make-answer';

const withTexts = (texts: Partial<Record<'sie' | 'du' | 'sieShort' | 'duShort', string>>) =>
  makeAnswer({ texts: { sie: 'Sie lang', du: null, sieShort: null, duShort: null, ...texts } });

describe('composing', () => {
  it('puts greeting and closing around the text, parted by empty lines', () => {
    const options = {
      form: 'sie',
      length: 'long',
      greeting: 'Guten Tag,',
      closing: 'Freundliche Grüße',
    } as const;
    expect(composeAnswer(withTexts({}), options)).toBe(
      'Guten Tag,\n\nSie lang\n\nFreundliche Grüße',
    );
  });

  it('leaves empty parts out', () => {
    const options = { form: 'sie', length: 'long', greeting: '', closing: ' ' } as const;
    expect(composeAnswer(withTexts({}), options)).toBe('Sie lang');
  });

  it.each([
    ['du', 'short', { du: 'Du lang', sieShort: 'Sie kurz' }, 'Du lang'],
    ['du', 'long', { duShort: 'Du kurz' }, 'Du kurz'],
    ['du', 'short', { sieShort: 'Sie kurz' }, 'Sie kurz'],
    ['sie', 'short', { du: 'Du lang', duShort: 'Du kurz' }, 'Sie lang'],
    ['sie', 'short', { sieShort: ' ' }, 'Sie lang'],
  ] as const)(
    'asked for %s and %s it takes the closest variant',
    (form, length, texts, expected) => {
      expect(chooseText(withTexts(texts), form, length).text).toBe(expected);
    },
  );
});

describe('ageing', () => {
  it('counts the last day as valid', () => {
    const dates = { validFrom: '2026-01-01', validUntil: '2026-03-31' };
    expect(
      ['2025-12-31', '2026-01-01', '2026-03-31', '2026-04-01'].map(day => validityOn(dates, day)),
    ).toEqual(['not-yet-valid', 'valid', 'valid', 'expired']);
  });

  it('counts days over leap years and summer time', () => {
    expect([
      daysBetween('2028-02-28', '2028-03-01'),
      daysBetween('2026-03-30', '2026-03-28'),
    ]).toEqual([2, -2]);
  });

  it('asks for a review when nobody confirmed an answer for too long', () => {
    const answer = makeAnswer({ asOf: '2026-01-01', validUntil: '2026-12-31' });
    expect(ageingOn(answer, '2026-07-01', 180)).toEqual({
      validity: 'valid',
      daysSinceConfirmed: 181,
      daysLeft: 183,
      reviewDue: true,
    });
    expect(ageingOn(makeAnswer({ asOf: null }), '2026-07-01', 180).reviewDue).toBe(true);
  });
});
