import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { practiceAnswers } from '../../../lib/knowledge/practice-base';
import type { Answer } from '../../../lib/knowledge/answer';
import { createAnswerIndex, loadAnswerIndex } from '../../../lib/knowledge/search';
import { makeAnswer } from './make-answer';

const question = 'Wann ist das Rathaus geöffnet?';
const townHall = (id: string, place?: string) =>
  makeAnswer({
    id,
    question,
    texts: { sie: 'Von 8 bis 12 Uhr.', du: null, sieShort: null, duShort: null },
    ...(place === undefined ? {} : { place }),
  });
const indexWith = (...answers: Answer[]) => createAnswerIndex([...practiceAnswers, ...answers]);
const halls = indexWith(
  townHall('a-nordheim', 'Nordheim'),
  townHall('b-kreis', 'Landkreis Südberg'),
  townHall('c-muenchen', 'München'),
);

type Around = { postText?: string; parentText?: string | null; pageName?: string | null };

function ask(text: string, around: Around = {}, index = halls) {
  const thread = { postText: '', parentText: null, ...around };
  return index
    .suggest({ text, today: '2026-11-21', ...thread }, 5)
    .filter(({ question: asked }) => asked === question);
}
const shownIds = (found: ReturnType<typeof ask>) =>
  found.filter(({ shown }) => shown).map(({ answerId }) => answerId);

describe('the place an answer holds for', () => {
  it.each([
    ['Wann ist das Rathaus in Nordheim geöffnet?', {}, 'a-nordheim'],
    ['Wann ist das Südberger Rathaus geöffnet?', {}, 'b-kreis'],
    ['Wann hat das Rathaus für Münchner geöffnet?', {}, 'c-muenchen'],
    [question, { pageName: 'Stadt München' }, 'c-muenchen'],
    [question, { pageName: 'stadtmuenchen' }, 'c-muenchen'],
    [question, { postText: 'Neues aus Nordheim', pageName: 'Landkreis Südberg' }, 'a-nordheim'],
    [question, { parentText: 'Ich wohne in Nordheim.', postText: 'München' }, 'a-nordheim'],
  ])('is the one named nearest: "%s" in %j', (text, around, id) => {
    const [first, second] = ask(text, around);
    expect(first).toMatchObject({ answerId: id, shown: true });
    expect(first!.score).toBeGreaterThan(second!.score);
  });

  it('keeps answers for other places from being shown', () => {
    expect(shownIds(ask(question, { pageName: 'Stadt München' }))).toEqual(['c-muenchen']);
  });

  it('hides no answer for the page because the comment names another place', () => {
    const found = ask('Ich war in Nordheim. Wann ist das Rathaus geöffnet?', {
      pageName: 'Stadt München',
    });
    expect(found[0]?.answerId).toBe('a-nordheim');
    expect(shownIds(found)).not.toContain('b-kreis');
  });

  it('tells nothing where no place is named, or the answer holds everywhere', () => {
    expect(shownIds(ask(question))).toHaveLength(3);
    const both = indexWith(townHall('here'), townHall('there', 'Nordheim'));
    const found = ask(question, { pageName: 'Stadt Nordheim' }, both);
    expect(shownIds(found)).toEqual(['here', 'there']);
  });

  it('is not named by a word that only begins alike', () => {
    const index = indexWith(townHall('a', 'Hof'), townHall('b', 'Nordheim'));
    expect(ask(question, { postText: 'Hoffest am Samstag' }, index)[0]?.answerId).toBe('a');
    const named = ask(question, { postText: 'Hoffest in Nordheim' }, index);
    expect(named[0]?.answerId).toBe('b');
  });

  it('is kept in the bytes of the index, and forgotten with its last answer', () => {
    const loaded = loadAnswerIndex(halls.toBytes());
    if (!loaded.ok) throw new Error('incompatible');
    const around = { pageName: 'München' };
    expect(ask(question, around, loaded.value)).toEqual(ask(question, around));
    loaded.value.remove(townHall('c-muenchen').id);
    expect(shownIds(ask(question, around, loaded.value))).toHaveLength(2);
  });

  it('takes any name of a place', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), fc.string(), (place, pageName) => {
        const index = indexWith(townHall('a', place), townHall('b'));
        expect(ask(`${question} ${place}`, { pageName }, index)).toHaveLength(2);
      }),
    );
  });
});
