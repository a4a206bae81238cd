import { Answer } from '../answer';

/** An answer of the practice town as its files write it; what is left out is empty. */
export type PracticeEntry = {
  readonly id: string;
  readonly question: string;
  readonly phrasings?: readonly string[];
  readonly sie: string;
  readonly du?: string;
  readonly sieShort?: string;
  readonly duShort?: string;
  /** Path below https://www.musterhausen.example/. */
  readonly path: string;
  readonly owner: string;
  readonly asOf: string;
  readonly validFrom?: string;
  readonly validUntil?: string;
  readonly tags?: readonly string[];
};

/** Throws when an entry is no valid answer: that is a mistake in the practice base, not of a user. */
export function practiceAnswer(entry: PracticeEntry): Answer {
  return Answer.parse({
    id: `musterhausen-${entry.id}`,
    question: entry.question,
    phrasings: entry.phrasings ?? [],
    texts: {
      sie: entry.sie,
      du: entry.du ?? null,
      sieShort: entry.sieShort ?? null,
      duShort: entry.duShort ?? null,
    },
    sourceUrl: `https://www.musterhausen.example/${entry.path}`,
    owner: entry.owner,
    asOf: entry.asOf,
    validFrom: entry.validFrom ?? null,
    validUntil: entry.validUntil ?? null,
    tags: entry.tags ?? [],
    status: 'released',
    language: 'de',
  });
}
