import { AnswerId } from '../answer';
import { type Base, countBits, type Entry } from './base';
import { createByteReader, createByteWriter, type ByteReader } from './bytes';
import { countPlace } from './change-base';
import { createPostings, freezePairs, type Postings } from './postings';
import { createVocabulary } from './vocabulary';

/** To be raised when tokens, stems, n-grams or this layout change: an old index would then answer wrongly. */
export const indexVersion = 6;

/** The living part of the base. What was removed is left out, and what was added is frozen. */
export function baseToBytes(base: Base): Uint8Array {
  const { numberByEntry, numberByWording } = renumber(base);
  const terms = base.vocabulary.stems.length;
  const entryOf = (value: number): number => numberByEntry[value >>> countBits]!;
  const inEntries = freezeLists(base.inEntries, terms, value =>
    entryOf(value) === gone ? gone : entryOf(value) * 2 ** countBits + (value & countMask),
  );
  const passages = freezeAligned(base, terms, value => entryOf(value) !== gone);
  const inWordings = freezeLists(base.inWordings, terms, wording => numberByWording[wording]!);
  const ngrams = freezeLists(
    base.vocabulary.ngrams,
    base.vocabulary.ngrams.starts.length - 1,
    v => v,
  );
  const entries = base.entries.filter(entry => entry !== null);
  const wordings = base.wordingTerms.filter((_, wording) => numberByWording[wording] !== gone);
  const writer = createByteWriter(indexVersion);
  writer.texts(entries.flatMap(entryTexts));
  writer.numbers(entries.flatMap(({ released, length }) => [released ? 1 : 0, length]));
  writer.texts(base.vocabulary.stems);
  for (const { starts, values } of [ngrams, inEntries, passages, inWordings]) {
    writer.numbers(starts);
    writer.numbers(values);
  }
  writer.numbers(
    base.wordingEntry.filter((_, w) => numberByWording[w] !== gone).map(e => numberByEntry[e]!),
  );
  writer.numbers(wordings.map(({ length }) => length));
  writer.numbers(wordings.flatMap(list => [...list]));
  writer.numbers(base.wordingCount);
  writer.numbers(base.entryCount);
  return writer.finish();
}

const textsPerEntry = 7;
const entryTexts = (entry: Entry): string[] => [
  entry.id,
  entry.question,
  entry.validFrom ?? '',
  entry.validUntil ?? '',
  entry.language,
  entry.place ?? '',
  entry.phrasings.join('\n'),
];

/** Null when the bytes are of another version or cut. */
export function baseFromBytes(bytes: Uint8Array): Base | null {
  const reader = createByteReader(bytes, indexVersion);
  if (reader === null) return null;
  const entries = readEntries(reader);
  const stems = reader.texts();
  const [ngrams, inEntries, passages, inWordings] = readFour(reader);
  const wordingEntry = [...reader.numbers()];
  const wordingTerms = readWordings(reader);
  return {
    vocabulary: createVocabulary(stems, ngrams),
    entries,
    lengths: entries.map(({ length }) => length),
    wordingEntry,
    wordingTerms,
    inWordings,
    inEntries,
    passages,
    wordingCount: [...reader.numbers()],
    entryCount: [...reader.numbers()],
    entryById: new Map(entries.map(({ id }, number) => [id, number])),
    placeCounts: countPlaces(entries),
    living: {
      entries: entries.length,
      wordings: wordingEntry.length,
      length: entries.reduce((sum, { length }) => sum + length, 0),
    },
    norms: null,
    usedTerms: [],
  };
}

function countPlaces(entries: readonly Entry[]): Map<string, number> {
  const placeCounts = new Map<string, number>();
  for (const { place } of entries) countPlace({ placeCounts }, place, 1);
  return placeCounts;
}

function readEntries(reader: ByteReader): Entry[] {
  const texts = reader.texts();
  const facts = reader.numbers();
  return Array.from({ length: facts.length / 2 }, (_, number) => {
    const [id = '', question = '', validFrom = '', validUntil = '', ...more] = texts.slice(
      number * textsPerEntry,
      (number + 1) * textsPerEntry,
    );
    const [language = '', place = '', phrasings = ''] = more;
    return {
      id: AnswerId.parse(id),
      question,
      phrasings: phrasings === '' ? [] : phrasings.split('\n'),
      validFrom: validFrom === '' ? null : validFrom,
      validUntil: validUntil === '' ? null : validUntil,
      released: facts[number * 2] === 1,
      language,
      place: place === '' ? null : place,
      length: facts[number * 2 + 1] ?? 0,
    };
  });
}

const readFour = (reader: ByteReader) =>
  [readLists(reader), readLists(reader), readLists(reader), readLists(reader)] as const;

const readLists = (reader: ByteReader): Postings =>
  createPostings(reader.numbers(), reader.numbers());

function readWordings(reader: ByteReader): Uint32Array[] {
  const lengths = reader.numbers();
  const terms = reader.numbers();
  let from = 0;
  return Array.from(lengths, length => {
    from += length;
    return terms.subarray(from - length, from);
  });
}

const gone = 0xffff_ffff;
const countMask = 2 ** countBits - 1;

function renumber(base: Base) {
  const numberByEntry = new Uint32Array(base.entries.length).fill(gone);
  let entries = 0;
  for (const [at, entry] of base.entries.entries())
    if (entry !== null) numberByEntry[at] = entries++;
  let wordings = 0;
  const numberByWording = Uint32Array.from(base.wordingEntry, entry =>
    numberByEntry[entry] === gone ? gone : wordings++,
  );
  return { numberByEntry, numberByWording };
}

function freezeLists(lists: Postings, count: number, renamed: (value: number) => number): Postings {
  const pairs: number[] = [];
  for (let term = 0; term < count; term += 1) {
    const end = lists.starts[term + 1] ?? 0;
    for (let at = lists.starts[term] ?? 0; at < end; at += 1)
      keep(pairs, term, renamed(lists.values[at]!));
    for (const value of lists.added(term)) keep(pairs, term, renamed(value));
  }
  return freezePairs(count, pairs);
}

function keep(pairs: number[], term: number, value: number): void {
  if (value !== gone) pairs.push(term, value);
}

/** The passages that go with the entries which stay. */
function freezeAligned(base: Base, count: number, stays: (value: number) => boolean): Postings {
  const { inEntries, passages } = base;
  const pairs: number[] = [];
  for (let term = 0; term < count; term += 1) {
    const end = inEntries.starts[term + 1] ?? 0;
    for (let at = inEntries.starts[term] ?? 0; at < end; at += 1) {
      if (stays(inEntries.values[at]!)) pairs.push(term, passages.values[at]!);
    }
    for (const [at, value] of inEntries.added(term).entries()) {
      if (stays(value)) pairs.push(term, passages.added(term)[at]!);
    }
  }
  return freezePairs(count, pairs);
}
