import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../lib/knowledge/answer';
import { practiceAnswers } from '../../../lib/knowledge/practice-base';
import {
  type AnswerIndex,
  createAnswerIndex,
  loadAnswerIndex,
  type SuggestInput,
} from '../../../lib/knowledge/search';
import { makeAnswer } from './make-answer';

const today = '2026-11-21';
const practice = createAnswerIndex(practiceAnswers);
const ask = (text: string, over: Partial<SuggestInput> = {}, index: AnswerIndex = practice) =>
  index.suggest({ text, postText: '', parentText: null, today, ...over }, 3);
const bestId = (text: string, over: Partial<SuggestInput> = {}) => ask(text, over)[0]?.answerId;

const anyWord = fc.constantFrom(
  ...'Sperrmüll Ausweis Reisepass Termin online Kita Platz wann kostet die Gebühr Hund Steuer Straße'.split(
    ' ',
  ),
);
const anySentence = fc.array(anyWord, { minLength: 1, maxLength: 8 }).map(words => words.join(' '));
const anyAnswer = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  question: anySentence,
  sie: anySentence,
});
const toAnswer = ({ id, question, sie }: { id: string; question: string; sie: string }): Answer =>
  makeAnswer({ id, question, texts: { sie, du: null, sieShort: null, duShort: null } });

describe('suggesting', () => {
  it.each([
    ['Was kostet ein neuer Perso?', 'personalausweis'],
    ['Wann wird endlich der Sperrmüll abgeholt?', 'sperrmuell'],
    ['Wie teuer ist der Eintritt im Freibad?', 'freibad-eintritt'],
    ['Wo melde ich meinen Hund an', 'hundesteuer'],
    ['Wann wird die Rutsche am Spielplatz repariert?', 'spielplatz-parkstrasse'],
    ['Muss ich meinen alten Fuehrerschein umtauschen?', 'fuehrerschein-umtausch'],
  ])('finds the answer to "%s"', (text, id) => {
    expect(bestId(text)).toBe(`musterhausen-${id}`);
    expect(ask(text)[0]?.shown).toBe(true);
  });

  it.each([
    'Danke, super gemacht!',
    // One word met by chance, the rest is about something else.
    'Wer hat gestern das Spiel gesehen?',
    'Was gibt es heute zu essen?',
    'Wer kommt heute Abend mit ins Kino?',
    'Ihr seid doch alle unfähig in eurem Rathaus!!1',
    'Yeees endlich!! ❤️ Bestes Freibad ever',
    'Ich finde es richtig, dass die Mitarbeiter auch mal geschult werden. Weiter so!',
    '@USER Schon mal was von Physik gehört?',
    '',
    '👏👏👏',
  ])('shows nothing for "%s"', text => {
    expect(ask(text).filter(({ shown }) => shown)).toEqual([]);
  });

  it('marks the words that matched in both texts', () => {
    const text = 'Was kostet denn ein Reisepass?';
    const [first] = ask(text);
    expect(cut(text, first?.commentSpans)).toEqual(['kostet', 'Reisepass']);
    expect(cut(first?.question ?? '', first?.questionSpans)).toEqual(['Reisepass', 'kostet']);
  });

  it.each([
    ['a citizens’ word', 'Wo kriege ich einen neuen Perso?', 'Perso', 'Personalausweis'],
    ['a part of a compound', 'Wann wird meine Laterne repariert?', 'Laterne', 'Straßenlaterne'],
    ['a typing error', 'Wo melde ich eine Straßenlatrene?', 'Straßenlatrene', 'Straßenlaterne'],
    ['another form', 'Wie verliere ich keine Führerscheine?', 'Führerscheine', 'Führerschein'],
  ])('marks %s in both texts', (_, text, word, other) => {
    const [first] = ask(text);
    expect(cut(text, first?.commentSpans)).toContain(word);
    expect(cut(first?.question ?? '', first?.questionSpans)).toContain(other);
  });

  it('names the accepted phrasing that met the comment better than the question', () => {
    const text = 'Wohin mit meinem alten Sofa?';
    const [first] = ask(text);
    expect(first?.phrasing?.text).toBe('Wohin mit dem alten Sofa?');
    expect(cut(first?.phrasing?.text ?? '', first?.phrasing?.spans)).toEqual(['alten', 'Sofa']);
    expect(cut(text, first?.commentSpans)).toContain('Sofa');
    expect(ask('Wie melde ich Sperrmüll an?')[0]).not.toHaveProperty('phrasing');
  });

  it('never shows an expired answer or a draft, but keeps them as candidates', () => {
    const index = createAnswerIndex([
      makeAnswer({ id: 'old', question: 'Wann ist Stadtfest?', validUntil: '2026-07-05' }),
      makeAnswer({ id: 'new', question: 'Wann ist Weihnachtsmarkt?', validFrom: '2026-11-27' }),
      makeAnswer({ id: 'draft', question: 'Wann ist Flohmarkt?', status: 'draft' }),
    ]);
    expect(ask('Wann ist das Stadtfest?', {}, index)[0]).toMatchObject({
      answerId: 'old',
      validity: 'expired',
      shown: false,
    });
    expect(ask('Wann ist der Weihnachtsmarkt?', {}, index)[0]).toMatchObject({
      answerId: 'new',
      validity: 'not-yet-valid',
      shown: false,
    });
    expect(ask('Wann ist der Flohmarkt?', {}, index)[0]).toMatchObject({
      answerId: 'draft',
      shown: false,
    });
  });

  it("shows no answer in a language other than the comment's", () => {
    const english = makeAnswer({ id: 'en', question: 'When is the pool open?', language: 'en-GB' });
    const index = createAnswerIndex([...practiceAnswers, english]);
    const german = makeAnswer({ id: 'de', question: 'What is the Reisepass?' });
    expect(ask('When is the pool open?', {}, index)[0]).toMatchObject({
      answerId: 'en',
      shown: true,
    });
    expect(ask('What is the Reisepass?', {}, createAnswerIndex([german]))[0]).toMatchObject({
      answerId: 'de',
      shown: false,
    });
  });

  it('lets the post decide between answers that the comment leaves open', () => {
    expect(bestId('Was kostet der Eintritt?', { postText: 'Das Freibad öffnet am Samstag!' })).toBe(
      'musterhausen-freibad-eintritt',
    );
  });

  it.each([
    ['Und was kostet das?', 'Wie beantrage ich einen Reisepass?', 'reisepass'],
    ['Und was kostet das?', 'Wie melde ich meinen Hund an?', 'hundesteuer'],
    ['Wann denn?', 'Ich muss noch meinen Sperrmüll loswerden', 'sperrmuell'],
  ])('reads "%s" as a reply to "%s"', (text, parentText, id) => {
    expect(ask(text, { parentText })[0]).toMatchObject({
      answerId: `musterhausen-${id}`,
      shown: true,
    });
    expect(bestId(text)).not.toBe(`musterhausen-${id}`);
  });

  it('reads a question without a topic by the post above it', () => {
    const office =
      'Das Bürgerbüro bleibt am Freitag wegen einer Schulung geschlossen. Danke für Ihr Verständnis!';
    expect(ask('Und am Freitag?', { postText: office })[0]).toMatchObject({
      answerId: 'musterhausen-buergerbuero-schulung',
      shown: true,
    });
    expect(bestId('Und was kostet das?', { postText: 'Das Freibad öffnet am Samstag!' })).toBe(
      'musterhausen-freibad-eintritt',
    );
  });

  it('shows nothing for a question without a topic where nothing around it answers it', () => {
    const office = 'Das Bürgerbüro bleibt am Freitag wegen einer Schulung geschlossen.';
    for (const postText of ['', office])
      expect(ask('Und was kostet das?', { postText }).filter(({ shown }) => shown)).toEqual([]);
  });

  it('lets neither post nor parent overrule a question that names its topic', () => {
    const questions = practiceAnswers.slice(0, 20).map(({ question }) => question);
    for (const context of questions) {
      const changed = questions.filter(
        text => bestId(text, { postText: context, parentText: context }) !== bestId(text),
      );
      expect(changed).toEqual([]);
    }
  });

  it('prefers the answer that tells what is asked for', () => {
    const index = createAnswerIndex([
      makeAnswer({ id: 'where', question: 'Wo ist der Wochenmarkt?' }),
      makeAnswer({ id: 'when', question: 'Wann ist der Wochenmarkt?' }),
      makeAnswer({ id: 'who', question: 'Wer ist beim Wochenmarkt?' }),
      makeAnswer({ id: 'other', question: 'Was kostet der Hund?' }),
    ]);
    expect(ask('An welchem Tag und ab wann Wochenmarkt?', {}, index)[0]?.answerId).toBe('when');
    expect(ask('An welchem Ort Wochenmarkt?', {}, index)[0]?.answerId).toBe('where');
  });

  it('never throws and marks only what is there, whatever the text', () => {
    const hostile = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), anySentence);
    fc.assert(
      fc.property(hostile, hostile, (text, postText) => {
        for (const { score, commentSpans, questionSpans, question, phrasing } of ask(text, {
          postText,
          parentText: postText,
        })) {
          expect(score >= 0 && score <= 1).toBe(true);
          expect(areSpansOf(text, commentSpans) && areSpansOf(question, questionSpans)).toBe(true);
          expect(areSpansOf(phrasing?.text ?? '', phrasing?.spans ?? [])).toBe(true);
        }
      }),
    );
  });

  it('takes a comment of 100,000 characters', () => {
    expect(ask('Was kostet ein Reisepass? '.repeat(4_000))[0]?.answerId).toBe(
      'musterhausen-reisepass',
    );
    expect(ask('x'.repeat(100_000))).toBeInstanceOf(Array);
  });
});

/** What the base says of the identity card's answer. */
const scoreOf = (query: string): number =>
  practice.search(query, 100).find(({ answerId }) => answerId === 'musterhausen-personalausweis')
    ?.score ?? 0;

describe('searching', () => {
  it('finds drafts and expired answers too', () => {
    const index = createAnswerIndex([
      makeAnswer({ id: 'draft', status: 'draft', validUntil: '2020-01-01' }),
    ]);
    expect(index.search('Sperrmüll', 5)).toMatchObject([{ answerId: 'draft', validity: 'valid' }]);
  });

  it('puts an answer whose question is asked word by word first', () => {
    for (const { id, question } of practiceAnswers) {
      expect(practice.search(question, 1)[0]?.answerId).toBe(id);
    }
  });

  it('never gives a candidate a higher score than one before it, nor shows it alone', () => {
    fc.assert(
      fc.property(anySentence, text => {
        for (const found of [ask(`${text}?`), practice.search(text, 10)]) {
          const scores = found.map(({ score }) => score);
          expect(scores).toEqual(scores.toSorted((a, b) => b - a));
          const valid = found.filter(({ validity }) => validity === 'valid');
          expect(valid.map(({ shown }) => Number(shown))).toEqual(
            valid.map(({ shown }) => Number(shown)).toSorted((a, b) => b - a),
          );
        }
      }),
    );
  });

  it('gives an answer a higher score when a word of its question is added to the query', () => {
    expect(scoreOf('beantrage Zebra')).toBeGreaterThan(scoreOf('Zebra'));
    expect(scoreOf('beantrage Personalausweis Zebra')).toBeGreaterThan(scoreOf('beantrage Zebra'));
    expect(scoreOf('beantrage Personalausweis kostet')).toBeGreaterThan(
      scoreOf('beantrage Personalausweis Zebra'),
    );
  });
});

describe('the index', () => {
  const probes = ['Sperrmüll Termin', 'Was kostet die Gebühr?', 'Hundesteuer', 'Kitaplatz online'];
  const answersOf = (index: AnswerIndex) =>
    probes.map(probe =>
      index
        .search(probe, 10)
        .map(({ answerId, score, question }) => `${score.toFixed(9)} ${answerId} ${question}`)
        .toSorted(),
    );

  it('after any puts and removals is the index over what is left', () => {
    const step = fc.oneof(
      anyAnswer.map(answer => ({ put: toAnswer(answer) })),
      fc.constantFrom('a', 'b', 'c').map(id => ({ remove: id })),
    );
    fc.assert(
      fc.property(
        fc.array(anyAnswer, { maxLength: 4 }),
        fc.array(step, { maxLength: 10 }),
        fc.constantFrom(0, 37),
        (given, steps, more) => {
          // With more answers, most changes leave the rounded number of answers as it is.
          const start = [...given.map(toAnswer), ...practiceAnswers.slice(0, more)];
          const index = createAnswerIndex(start);
          const left = new Map<string, Answer>(start.map(answer => [answer.id, answer]));
          for (const change of steps) {
            // Asking in between makes the index keep what it would else compute at the end.
            answersOf(index);
            if ('put' in change) {
              index.put(change.put);
              left.set(change.put.id, change.put);
            } else {
              index.remove(makeAnswer({ id: change.remove }).id);
              left.delete(change.remove);
            }
          }
          const rebuilt = createAnswerIndex([...left.values()]);
          expect(index.size).toBe(rebuilt.size);
          expect(answersOf(index)).toEqual(answersOf(rebuilt));
          const loaded = loadAnswerIndex(index.toBytes());
          expect(loaded.ok && answersOf(loaded.value)).toEqual(answersOf(rebuilt));
        },
      ),
    );
  });

  it('reads back from bytes at any offset of a buffer', () => {
    const bytes = practice.toBytes();
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    const loaded = loadAnswerIndex(shifted.subarray(3));
    expect(loaded.ok && answersOf(loaded.value)).toEqual(answersOf(practice));
  });

  it('may be changed after reading back', () => {
    const loaded = loadAnswerIndex(practice.toBytes());
    if (!loaded.ok) throw new Error('incompatible');
    loaded.value.put(makeAnswer({ id: 'neu', question: 'Wo ist der Eisbärenpavillon?' }));
    expect(loaded.value.search('Eisbärenpavillon', 1)[0]?.answerId).toBe('neu');
    expect(loaded.value.size).toBe(practiceAnswers.length + 1);
  });

  it('refuses cut bytes, other versions and anything else', () => {
    const bytes = practice.toBytes();
    const otherVersion = bytes.slice();
    otherVersion[4] = 250;
    for (const wrong of [
      bytes.subarray(0, bytes.length - 8),
      otherVersion,
      new Uint8Array(0),
      new Uint8Array(64),
    ]) {
      expect(loadAnswerIndex(wrong)).toEqual({ ok: false, error: { kind: 'incompatible' } });
    }
  });
});

function areSpansOf(text: string, spans: readonly (readonly [number, number])[]): boolean {
  let reached = 0;
  for (const [start, end] of spans) {
    if (start < reached || end <= start || end > text.length) return false;
    reached = end;
  }
  return true;
}

const cut = (of: string, spans: readonly (readonly [number, number])[] = []) =>
  spans.map(([start, end]) => of.slice(start, end));
