import type { Answer } from '../../../lib/knowledge/answer';
import { practiceAnswers } from '../../../lib/knowledge/practice-base';
import { makeAnswer } from '../../unit/knowledge/make-answer';
import { seededRandom } from '../../support/seeded-random';

const heads = `Ausweis Pass Steuer Gebühr Antrag Anmeldung Abmeldung Bescheid Termin Amt Straße Platz Schule Kita Bad
  Bibliothek Markt Fest Baustelle Sperrung Leitung Tonne Sack Abfuhr Hof Garten Park Weg Brücke Linie Karte Plan
  Förderung Zuschuss Hilfe Beratung Stelle Prüfung Genehmigung Erlaubnis Nachweis Urkunde Vollmacht Auskunft`;
const firsts = `Personal Kinder Hunde Grund Gewerbe Wohn Wohnsitz Miet Bau Abfall Sperr Rest Bio Papier Wasser Strom
  Winter Sommer Ferien Musik Sport Schwimm Frei Hallen Stadt Kreis Landes Bundes Jugend Senioren Familien Eltern
  Pflege Schwerbehinderten Park Anwohner Rad Fuß Bus Bahn Straßen Brücken Park Spiel Grün Laub Schnee Glasfaser`;
const verbs = `beantragen anmelden abmelden verlängern abholen bezahlen finden melden prüfen verschieben bekommen
  nutzen reservieren bestellen kündigen ändern widersprechen einreichen`;
/** Names of streets and people make most of a real vocabulary. */
const syllables =
  'Ba Ber Bo Dal Den Eich Fal Gro Ham Hol Kan Kir Lan Lin Mar Mu Nel Ol Ra Ro Sal Sche Stein Tan Ul Wal Wes Zie'
    .toLowerCase()
    .split(' ');
const frames = [
  'Wie kann ich {o} {v}?',
  'Wo kann man {o} {v}?',
  'Was kostet {o}?',
  'Wann muss ich {o} {v}?',
  'Welche Unterlagen brauche ich, um {o} zu {v}?',
  'Wer ist für {o} zuständig?',
  'Warum dauert {o} so lange?',
];

const list = (words: string): string[] => words.trim().split(/\s+/);

/**
 * `count` answers of about 60 words that read like a large city's base: compounds with many shared parts,
 * sentences of the practice base, no two questions alike. The same on every run.
 */
export function generateAnswers(count: number): Answer[] {
  const random = seededRandom(count);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const sentences = practiceAnswers.flatMap(({ texts }) => texts.sie.split(/(?<=[.!?])\s+/));
  const [parts, ends, actions] = [list(firsts), list(heads), list(verbs)];
  const compound = (): string => `${pick(parts)}${pick(ends).toLowerCase()}`;
  return Array.from({ length: count }, (_, number) => {
    const topic = random() < 0.15 ? `${pick(parts)}${compound().toLowerCase()}` : compound();
    const question = pick(frames).replace('{o}', topic).replace('{v}', pick(actions));
    const name = Array.from({ length: 3 }, () => pick(syllables)).join('');
    const place = `${name}${pick(['weg', 'straße', 'gasse', 'ring', 'allee'])} ${1 + Math.floor(random() * 200)}`;
    const facts = Array.from({ length: 4 }, () => pick(sentences)).join(' ');
    const sie = `Für ${topic} und ${compound()} ist die Stelle im ${place} da. ${facts}`;
    return makeAnswer({
      id: `generated-${number}`,
      question,
      texts: { sie, du: null, sieShort: null, duShort: null },
    });
  });
}

/** A text and the answer whose question stands in it. */
export type Asked = { readonly text: string; readonly answerId: string };

/**
 * Texts of about `words` words as people would write them to such a base: the question of one answer
 * and, where there is room, a sentence of another before or after it.
 */
export function generateQueries(answers: readonly Answer[], words: number, count: number): Asked[] {
  const random = seededRandom(words);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  return Array.from({ length: count }, () => {
    const source = pick(answers);
    const own = source.question.split(' ').slice(0, words);
    const rest = pick(answers)
      .texts.sie.split(/\s+/)
      .slice(0, words - own.length);
    const filler = rest.length > 0 ? [`${rest.join(' ').replace(/[.,:;!?]$/, '')}.`] : [];
    const sentences = random() < 0.5 ? [...filler, own.join(' ')] : [own.join(' '), ...filler];
    return { text: sentences.join(' '), answerId: source.id };
  });
}
