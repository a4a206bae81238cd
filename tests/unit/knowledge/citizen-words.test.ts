import { describe, expect, it } from 'vitest';
import { wordPairs } from '../../../lib/knowledge/index/other-words';
import { createAnswerIndex } from '../../../lib/knowledge/search';
import { makeAnswer } from './make-answer';

describe('the list of citizens’ words', () => {
  it('holds at least four hundred different pairs', () => {
    const pairs = wordPairs().map(({ citizen, authority }) => `${citizen} ${authority}`);
    expect(new Set(pairs).size).toBeGreaterThanOrEqual(400);
  });

  it.each([
    ['Perso', 'Wie beantrage ich einen Personalausweis?'],
    ['Knöllchen', 'Wie zahle ich ein Verwarnungsgeld?'],
    ['Krippe', 'Wie melde ich mein Kind in der Kindertagesstätte an?'],
    ['umgezogen', 'Wie melde ich meinen Wohnsitz um? Ummeldung'],
    ['Lappen', 'Wann verliert eine Fahrerlaubnis ihre Gültigkeit?'],
  ])('leads from "%s" to "%s"', (word, question) => {
    const index = createAnswerIndex([
      makeAnswer({ id: 'right', question }),
      makeAnswer({ id: 'other', question: 'Wann ist Wochenmarkt?' }),
    ]);
    const [first] = index.search(word, 1);
    expect(first?.answerId).toBe('right');
    expect(first?.questionSpans.length).toBeGreaterThan(0);
  });
});

describe('what citizens say in several words', () => {
  const index = createAnswerIndex([
    makeAnswer({ id: 'sick', question: 'Wer stellt eine Krankschreibung aus?' }),
    makeAnswer({ id: 'open', question: 'Welche Öffnungszeiten hat das Hallenbad?' }),
    makeAnswer({ id: 'loss', question: 'Wie zeige ich den Verlust des Ausweises an?' }),
    makeAnswer({ id: 'other', question: 'Wann ist Wochenmarkt in der Praxis der Stadt?' }),
  ]);
  const suggest = (text: string) =>
    index.suggest({ text, postText: '', parentText: null, today: '2026-11-21' }, 1)[0];

  it.each([
    ['Wo kriege ich den gelben Schein?', 'sick', ['gelben', 'Schein']],
    ['Wann macht ihr auf?', 'open', ['macht', 'auf']],
    ['Mein Perso ist weg, was jetzt?', 'loss', ['Perso', 'weg']],
  ])('is understood and marked in "%s"', (text, id, marked) => {
    const found = suggest(text);
    expect(found?.answerId).toBe(id);
    expect(found?.commentSpans.map(([start, end]) => text.slice(start, end))).toEqual(marked);
  });

  it('does not lead anywhere when a word of it is missing', () => {
    expect(suggest('Wo kriege ich den blauen Schein?')?.answerId).not.toBe('sick');
  });
});
