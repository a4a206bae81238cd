import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AnswerDraft,
  answerToDraft,
  draftToAnswer,
  emptyDraft,
  isUntouched,
} from '../../../../components/popup/answer-draft';
import { Answer } from '../../../../lib/knowledge/answer';
import { makeAnswer } from './fake-backend';

const identity = { id: 'a1', status: 'draft', language: 'de' } as const;
const makeDraft = (over: Partial<AnswerDraft> = {}): AnswerDraft => ({
  ...emptyDraft('2026-11-21'),
  question: 'Wann ist offen?',
  sie: 'Von 8 bis 12 Uhr.',
  ...over,
});

describe('answer draft', () => {
  it('becomes an answer with today as its Stand', () => {
    expect(draftToAnswer(makeDraft(), identity)).toEqual({
      ok: true,
      value: makeAnswer({
        question: 'Wann ist offen?',
        asOf: '2026-11-21',
        status: 'draft',
      }),
    });
  });

  it('splits tags at commas and phrasings at lines, each once', () => {
    const answer = draftToAnswer(
      makeDraft({ tags: ' Amt, , Zeiten,Amt', phrasings: 'Habt ihr offen?\n\nHabt ihr offen?' }),
      identity,
    );
    expect(answer).toMatchObject({
      value: { tags: ['Amt', 'Zeiten'], phrasings: ['Habt ihr offen?'] },
    });
  });

  it.each([
    [{ question: '  ' }, { question: 'empty' }],
    [{ sie: '' }, { sie: 'empty' }],
    [{ sieShort: 'x'.repeat(2_001) }, { sieShort: 'too-long' }],
    [{ sourceUrl: 'javascript:alert(1)' }, { sourceUrl: 'bad-url' }],
    [{ sourceUrl: 'http://example.org' }, { sourceUrl: 'bad-url' }],
    [{ asOf: '2026-02-30' }, { asOf: 'bad-date' }],
    [{ validFrom: '2026-12-01', validUntil: '2026-11-01' }, { validUntil: 'before-start' }],
    [{ tags: Array.from({ length: 51 }, (_, index) => `t${index}`).join() }, { tags: 'too-many' }],
  ] satisfies [Partial<AnswerDraft>, object][])('names what is wrong in %j', (over, problems) => {
    expect(draftToAnswer(makeDraft(over), identity)).toEqual({ ok: false, error: problems });
  });

  it('survives any typing: it gives a valid answer or names a field, and never throws', () => {
    const text = fc.string({ maxLength: 60 });
    const draft = fc.record({
      question: text,
      sie: text,
      du: text,
      sieShort: text,
      duShort: text,
      sourceUrl: fc.oneof(text, fc.constantFrom('https://a.example', 'http://b', '//c')),
      owner: text,
      asOf: text,
      validFrom: text,
      validUntil: text,
      place: text,
      tags: text,
      phrasings: text,
    });
    fc.assert(
      fc.property(draft, typed => {
        const answer = draftToAnswer(typed, identity);
        const isSound = answer.ok
          ? Answer.safeParse(answer.value).success
          : Object.keys(answer.error).length > 0;
        expect(isSound).toBe(true);
      }),
    );
  });

  it('gives the same answer back after editing without a change', () => {
    const answer = makeAnswer({
      tags: ['Amt', 'Zeiten'],
      phrasings: ['Habt ihr offen?', 'Wann kann ich kommen?'],
      sourceUrl: 'https://www.musterhausen.example/amt',
      validUntil: '2026-12-31',
      place: 'Altstadt',
      owner: 'Bürgerbüro',
    });
    expect(draftToAnswer(answerToDraft(answer), answer)).toEqual({ ok: true, value: answer });
  });

  it('counts as untouched while only its date stands in it', () => {
    expect(isUntouched(emptyDraft('2026-11-21'))).toBe(true);
    expect(isUntouched(makeDraft({ question: '', sie: '', tags: 'Amt' }))).toBe(false);
  });
});
