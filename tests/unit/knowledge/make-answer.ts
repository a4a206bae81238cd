import { Answer } from '../../../lib/knowledge/answer';

/** A released answer of "Stadt Musterhausen"; `id` follows from the question unless given. */
export function makeAnswer(over: Partial<Record<keyof Answer, unknown>> = {}): Answer {
  const parsed = Answer.parse({
    id: 'sperrmuell',
    question: 'Wie melde ich Sperrmüll an?',
    phrasings: [],
    texts: {
      sie: 'Sperrmüll holen wir nach Anmeldung kostenlos ab.',
      du: null,
      sieShort: null,
      duShort: null,
    },
    sourceUrl: 'https://www.musterhausen.example/sperrmuell',
    owner: 'Amt für Abfallwirtschaft',
    asOf: '2026-10-01',
    validFrom: null,
    validUntil: null,
    tags: [],
    status: 'released',
    language: 'de',
    ...over,
  });
  return parsed;
}
