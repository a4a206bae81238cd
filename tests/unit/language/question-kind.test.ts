import { describe, expect, it } from 'vitest';
import { questionKind } from '../../../lib/language/question-kind';
import { tokenise } from '../../../lib/language/tokens';

const kindOf = (text: string) => questionKind(tokenise(text).map(({ folded }) => folded));

describe('the kind of a question', () => {
  it.each([
    ['Wie lange hat das Freibad auf?', 'duration'],
    ['Was kostet ein Reisepass?', 'amount'],
    ['Ab wann gilt das?', 'time'],
    ['Wohin mit dem Sofa?', 'place'],
    ['Weshalb ist die Straße zu?', 'reason'],
    ['An wen wende ich mich?', 'person'],
    ['Was bedeutet Wohngeld?', 'meaning'],
    ['Darf ich im Park grillen?', 'leave'],
    ['Wie melde ich mich um?', 'manner'],
    ['Welche Unterlagen brauche ich?', 'thing'],
    ['Fährt heute der Bus?', 'other'],
  ])('of "%s" is %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  it('is read from the start of a long text alone', () => {
    expect(questionKind(['wort '.repeat(100_000), ...Array<string>(100).fill('x'), 'wann'])).toBe(
      'other',
    );
  });
});
