import { describe, expect, it } from 'vitest';
import { likelyDuplicates } from '../../../lib/knowledge/duplicates';
import { practiceAnswers } from '../../../lib/knowledge/practice-base';
import { createAnswerIndex } from '../../../lib/knowledge/search';

const index = createAnswerIndex(practiceAnswers);
const check = (question: string, own: string | null = null) =>
  likelyDuplicates(
    question,
    index.search(question, 4).map(suggestion => ({ suggestion })),
    practiceAnswers.find(({ id }) => id === own)?.id ?? null,
  ).map(({ kind, found }) => `${kind} ${found.suggestion.answerId}`);

describe('the duplicate check', () => {
  it('knows a question that is there already, in any spelling', () => {
    expect(check('WIE melde ich Sperrmuell an')[0]).toBe('same musterhausen-sperrmuell');
  });

  it.each([
    ['Wann ist der Wertstoffhof offen?', 'similar musterhausen-wertstoffhof'],
    ['Was kostet die Kita?', 'similar musterhausen-kita-gebuehren'],
    ['Wo bekomme ich einen Anwohnerparkausweis?', 'similar musterhausen-bewohnerparken'],
  ])('names the answer to a rewording: %s', (question, expected) => {
    expect(check(question)[0]).toBe(expected);
  });

  it('stays silent on a new topic', () => {
    expect(check('Wie bekomme ich eine Geburtsurkunde?')).toEqual([]);
  });

  it('does not name the answer that is being edited', () => {
    expect(check('Wie melde ich Sperrmüll an?', 'musterhausen-sperrmuell')).toEqual([]);
  });
});
