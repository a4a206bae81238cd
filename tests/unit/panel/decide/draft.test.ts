import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../../../components/panel/decide/check-draft';
import { comparedToNow } from '../../../../components/panel/decide/draft';
import { clausesOf, locked, withMeasure } from '../../../../components/panel/decide/prefill';
import { makeComment, makeFlag, makeShown, plainWords } from '../make';
import { makeDraft, makeInsult, makeRules } from './make';

const day = '2026-11-21';
const fields = (draft: ReturnType<typeof makeDraft>) =>
  problemsOf(draft, day).map(({ field }) => field);

describe('a draft', () => {
  it('begins with clause, version, measure and reasons of the hint, complete for a clear insult', () => {
    const draft = makeDraft();
    expect(draft.clause).toEqual({
      clause: '§ 3 Abs. 1',
      title: 'Beleidigung',
      rulesVersion: '2026-11',
    });
    expect(draft.measure).toBe('hide');
    expect(draft.legalBasis).toBe('Art. 1 Satzung');
    expect(fields(draft)).toEqual([]);
  });

  it('leaves the favourable reading to the person where the hint is only possible', () => {
    const shown = makeInsult('1');
    const flag = makeFlag({ certainty: 'possible' });
    const draft = makeDraft({
      shown: { ...shown, assessment: { ...shown.assessment, flags: [flag] } },
    });
    expect(fields(draft)).toEqual(['favourableReading']);
  });

  it('sets no tick for anybody where criticism was found', () => {
    const shown = makeInsult('1');
    const flags = [...shown.assessment.flags, makeFlag({ category: 'criticism', clause: null })];
    const draft = makeDraft({ shown: { ...shown, assessment: { ...shown.assessment, flags } } });
    expect(draft.criticismIsNoReason).toBe(false);
    expect(fields(draft)).toEqual(['criticismIsNoReason']);
  });

  it('begins with an answer where nothing was found', () => {
    const draft = makeDraft({ shown: makeShown('1') });
    expect(draft.measure).toBe('answer');
    expect(fields(draft)).toEqual([]);
    expect(fields(withMeasure(draft, 'hide', plainWords))).toEqual([
      'clause',
      'meaning',
      'favourableReading',
      'criticismIsNoReason',
    ]);
  });

  it('takes the measure that the house rules recommend', () => {
    expect(makeDraft({ rules: makeRules('hint') }).measure).toBe('hint');
    expect(makeDraft({ rules: makeRules('delete') }).measure).toBe('delete');
  });

  it('asks why nothing milder is enough where no sentence holds for all', () => {
    const draft = withMeasure(makeDraft(), 'delete', plainWords);
    expect(fields(draft)).toEqual(['whyNotMilder']);
  });

  it('keeps a reason that a person wrote when the measure changes', () => {
    const written = {
      ...makeDraft(),
      whyNotMilder: 'dreimal ermahnt',
      touched: new Set(['whyNotMilder'] as const),
    };
    expect(withMeasure(written, 'delete', plainWords).whyNotMilder).toBe('dreimal ermahnt');
  });

  it('asks for the grounds about the person before muting or blocking', () => {
    const block = withMeasure(makeDraft(), 'block', plainWords);
    expect(fields({ ...block, whyNotMilder: 'weil' })).toEqual([
      'incidents',
      'prognosis',
      'reviewOn',
      'pressChecked',
    ]);
    const past = {
      ...block.person,
      incidents: 'a',
      prognosis: 'b',
      pressChecked: true,
      reviewOn: day,
      until: '2026-01-01',
    };
    expect(problemsOf({ ...block, whyNotMilder: 'weil', person: past }, day)).toEqual([
      { field: 'until', problem: 'datePast' },
      { field: 'reviewOn', problem: 'datePast' },
    ]);
  });

  it('asks for a description of pictures, for the whole text, and why something is urgent', () => {
    const shown = makeInsult('1', { media: 'image', truncated: true });
    expect(fields({ ...makeDraft({ shown }), isUrgent: true })).toEqual([
      'beginningOnly',
      'mediaDescription',
      'urgentReason',
    ]);
  });

  it('under the lock forgets every word about the comment and asks for none', () => {
    const draft = locked(makeDraft(), plainWords);
    expect(draft).toMatchObject({ meaning: '', favourableReading: '', note: '', isUrgent: true });
    expect(fields(draft)).toEqual([]);
  });

  it('tells when the comment has changed or gone since it was begun', () => {
    const draft = makeDraft();
    const now = makeInsult('1');
    const edited = { ...now, comment: makeComment('1', { text: 'Entschuldigung' }) };
    expect(comparedToNow(draft, now, null)).toBe('same');
    expect(comparedToNow(draft, edited, null)).toBe('edited');
    expect(comparedToNow(draft, now, 'edited')).toBe('edited');
    expect(comparedToNow(draft, edited, 'gone')).toBe('gone');
  });

  it('offers each clause of the house rules once', () => {
    const rules = makeRules();
    expect(clausesOf({ ...rules, rules: [...rules.rules, ...rules.rules] })).toHaveLength(1);
  });
});
