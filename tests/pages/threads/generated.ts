import type { PracticeComment, PracticeThread } from './thread';

/** Comments by the thousand for long threads: dull on purpose, each one different. */

const firstNames = ['Anna', 'Bernd', 'Clara', 'Deniz', 'Emil', 'Frieda', 'Georg', 'Hülya', 'Ida'];
const lastNames = ['Muster', 'Beispiel', 'Probe', 'Vorlage', 'Exempel', 'Übung', 'Test', 'Fiktiv'];
const german = [
  'Wann ist das Bürgerbüro wieder geöffnet?',
  'Wo bekomme ich einen Gelben Sack?',
  'Die Baustelle in der Hauptstraße ist eine Zumutung.',
  'Danke für die Information!',
  'Wie beantrage ich Wohngeld, und wie lange dauert das?',
  'Die Laterne vor unserem Haus ist seit Wochen defekt.',
  'Fährt die Buslinie 4 am Sonntag?',
  'Typisch Rathaus, nie erreichbar.',
];
const english = [
  'When will the citizens’ office open again?',
  'Where do I get recycling bags?',
  'The roadworks on the main street are a disgrace.',
  'Thanks for letting us know!',
  'How do I apply for housing benefit, and how long does it take?',
  'The street lamp outside our house has been broken for weeks.',
  'Does bus line 4 run on Sundays?',
  'Typical town hall, never picks up the phone.',
];

const idBase = 990_000_000_000_000n;

const idAt = (position: number): string => String(idBase + BigInt(position));

export const isGenerated = (id: string): boolean => {
  const position = BigInt(id) - idBase;
  return position >= 0n && position < 1_000_000n;
};

const pick = <T>(list: readonly T[], index: number): T => {
  const entry = list[index % list.length];
  if (entry === undefined) throw new Error('empty list');
  return entry;
};

/** Every seventh is a reply to the comment before it. Ids do not clash with those of written threads. */
function generateComment(thread: PracticeThread, index: number): PracticeComment {
  const texts = thread.language === 'de' ? german : english;
  const name = `${pick(firstNames, index)} ${pick(lastNames, Math.floor(index / 9))}`;
  return {
    id: idAt(index),
    parent: index % 7 === 6 ? idAt(index - 1) : null,
    author:
      thread.platform === 'facebook'
        ? name
        : `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}.${index}`,
    text: `${pick(texts, index)} ${pick(texts, index * 3 + 1)} (${index + 1})`,
    ago: 5 + index,
    media: 'none',
    edited: false,
    deleted: false,
    mention: null,
    expected: { want: 'leave', flags: [], topic: null, note: 'Generated.' },
  };
}

/** Generated comments number `from` to `from + count - 1`. */
export const generateComments = (
  thread: PracticeThread,
  from: number,
  count: number,
): PracticeComment[] =>
  Array.from({ length: count }, (_, index) => generateComment(thread, from + index));
