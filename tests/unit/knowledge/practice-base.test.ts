import { describe, expect, it } from 'vitest';
import { validityOn } from '../../../lib/knowledge/ageing';
import { practiceAnswers } from '../../../lib/knowledge/practice-base';

const today = '2026-11-21';

describe('the practice base', () => {
  it('covers the town with at least forty answers of distinct ids', () => {
    expect(new Set(practiceAnswers.map(({ id }) => id)).size).toBe(practiceAnswers.length);
    expect(practiceAnswers.length).toBeGreaterThanOrEqual(40);
  });

  it('holds one expired answer, so that its handling can be practised', () => {
    const expired = practiceAnswers.filter(answer => validityOn(answer, today) === 'expired');
    expect(expired.map(({ id }) => id)).toEqual(['musterhausen-stadtfest']);
  });

  it('never says Sie in a text for Du', () => {
    const mixed = practiceAnswers.filter(({ texts }) =>
      /\b(?:Sie|Ihre?[mnrs]?|Ihnen)\b/.test(`${texts.du ?? ''} ${texts.duShort ?? ''}`),
    );
    expect(mixed.map(({ id }) => id)).toEqual([]);
  });

  it('never says du in a text for Sie', () => {
    const mixed = practiceAnswers.filter(({ texts }) =>
      /\b(?:du|dich|dir|deine?[mnrs]?)\b/i.test(`${texts.sie} ${texts.sieShort ?? ''}`),
    );
    expect(mixed.map(({ id }) => id)).toEqual([]);
  });

  it('keeps short texts short', () => {
    const long = practiceAnswers.filter(({ texts }) => (texts.sieShort ?? '').length > 160);
    expect(long.map(({ id }) => id)).toEqual([]);
  });
});
