import { Answer } from '../../../lib/knowledge/answer';

export const makeAnswer = (id: string, over: Partial<Answer> = {}): Answer =>
  Answer.parse({
    id,
    question: `Frage ${id}: Wann öffnet das Bürgerbüro?`,
    phrasings: [],
    texts: { sie: `Antwort ${id}.`, du: null, sieShort: null, duShort: null },
    sourceUrl: null,
    owner: 'Bürgerbüro',
    asOf: '2026-10-01',
    validFrom: null,
    validUntil: null,
    tags: [],
    status: 'released',
    language: 'de',
    ...over,
  });
