import { describe, expect, it } from 'vitest';
import { isAlreadySaid } from '../../../components/panel/already-said';

const answer =
  'Das Bürgerbüro ist montags bis mittwochs von 8 bis 16 Uhr geöffnet, am Freitag bleibt es geschlossen.';

describe('an answer that is already in the thread', () => {
  it('is found with another greeting and spelling', () => {
    const reply = `Hallo Max, ${answer.replace('Bürgerbüro', 'Buergerbuero')} Liebe Grüße`;
    expect(isAlreadySaid(answer, ['Danke!', reply])).toBe(true);
  });

  it('is not seen in an answer on the same topic', () => {
    const other = 'Das Bürgerbüro ist am Freitag geschlossen, Termine gibt es ab Montag online.';
    expect(isAlreadySaid(answer, [other])).toBe(false);
  });

  it('is not seen in thanks that every reply holds', () => {
    expect(isAlreadySaid('Vielen Dank!', ['Vielen Dank für den Hinweis!'])).toBe(false);
  });
});
