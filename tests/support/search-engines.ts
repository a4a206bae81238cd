import { create, insertMultiple, load, save, search, update, type AnyOrama } from '@orama/orama';
import { stemmer } from '@orama/stemmers/german';
import { stopwords } from '@orama/stopwords/german';
import { Index } from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch, { type Options } from 'minisearch';
import type { Answer } from '../../lib/knowledge/answer';
import { type AnswerIndex, createAnswerIndex, loadAnswerIndex } from '../../lib/knowledge/search';

/** An index as it is kept in IndexedDB. */
export type Stored = Uint8Array | string;

export type SearchIndex = {
  /** Ids of answers for a few words that a person types, best first. */
  query(text: string, limit: number): readonly string[] | Promise<readonly string[]>;
  /** The same for a citizen's comment. */
  comment(text: string, limit: number): readonly string[] | Promise<readonly string[]>;
  /** Replaces an answer. */
  put(answer: Answer): unknown;
  store(): Stored | Promise<Stored>;
};

/** A way to find answers: ours, or a library with the settings that its guide proposes for such texts. */
export type SearchEngine = {
  readonly name: string;
  build(answers: readonly Answer[]): SearchIndex | Promise<SearchIndex>;
  load(stored: Stored): SearchIndex | Promise<SearchIndex>;
};

type Text = { id: string; question: string; phrasings: string; answer: string };

const textOf = ({ id, question, phrasings, texts }: Answer): Text => ({
  id,
  question,
  phrasings: phrasings.join('\n'),
  answer: texts.sie,
});
const fields: Exclude<keyof Text, 'id'>[] = ['question', 'phrasings', 'answer'];

const ours: SearchEngine = {
  name: 'ours',
  build: answers => oursOver(createAnswerIndex(answers)),
  load(stored) {
    const loaded = loadAnswerIndex(stored as Uint8Array);
    if (!loaded.ok) throw new Error('the index did not read back');
    return oursOver(loaded.value);
  },
};

const oursOver = (index: AnswerIndex): SearchIndex => ({
  query: (text, limit) => index.search(text, limit).map(({ answerId }) => answerId),
  comment: (text, limit) =>
    index
      .suggest({ text, postText: '', parentText: null, today: '2026-11-21' }, limit)
      .map(({ answerId }) => answerId),
  put: answer => index.put(answer),
  store: () => index.toBytes(),
});

function miniSearch(name: string, options: Options<Text>): SearchEngine {
  const over = (engine: MiniSearch<Text>): SearchIndex => {
    const find = (text: string, limit: number) =>
      engine
        .search(text)
        .slice(0, limit)
        .map(({ id }) => String(id));
    return {
      query: find,
      comment: find,
      put: answer => engine.replace(textOf(answer)),
      store: () => JSON.stringify(engine),
    };
  };
  return {
    name,
    build(answers) {
      const engine = new MiniSearch(options);
      engine.addAll(answers.map(textOf));
      return over(engine);
    },
    load: stored => over(MiniSearch.loadJSON(stored as string, options)),
  };
}

const word = /[\p{L}\p{N}]+/gu;

/** A word and its runs of 3 to 5 characters. */
function wordAndGrams(text: string): string[] {
  const grams = [text];
  for (let size = 3; size <= 5; size += 1)
    for (let at = 0; at + size <= text.length; at += 1) grams.push(text.slice(at, at + size));
  return grams;
}

/** One text per answer and `forward`: both find more in these texts than fields and whole words. */
const flexSearch: SearchEngine = {
  name: 'FlexSearch',
  build(answers) {
    const engine = flexIndex();
    for (const answer of answers) engine.add(answer.id, wholeText(answer));
    return flexOver(engine);
  },
  load(stored) {
    const engine = flexIndex();
    for (const [key, data] of JSON.parse(stored as string) as [string, string][])
      engine.import(key, data);
    return flexOver(engine);
  },
};

const flexIndex = () => new Index({ tokenize: 'forward' });
const wholeText = (answer: Answer): string => fields.map(field => textOf(answer)[field]).join('\n');

function flexOver(engine: Index): SearchIndex {
  // Without `suggest` all words have to be there.
  const find = (text: string, limit: number) =>
    engine.search(text, { limit, suggest: true }).map(String);
  return {
    query: find,
    comment: find,
    put: answer => engine.update(answer.id, wholeText(answer)),
    store() {
      const parts: [string, string][] = [];
      engine.export((key, data) => void parts.push([key, data]));
      return JSON.stringify(parts);
    },
  };
}

const orama: SearchEngine = {
  name: 'Orama',
  async build(answers) {
    const engine = oramaIndex();
    await insertMultiple(engine, answers.map(textOf), 1_000);
    return oramaOver(engine);
  },
  load(stored) {
    const engine = oramaIndex();
    load(engine, JSON.parse(stored as string));
    return oramaOver(engine);
  },
};

const oramaIndex = (): AnyOrama =>
  create({
    schema: { id: 'string', question: 'string', phrasings: 'string', answer: 'string' },
    components: {
      tokenizer: { language: 'german', stemming: true, stemmer, stopWords: stopwords },
    },
  });

function oramaOver(engine: AnyOrama): SearchIndex {
  const find = async (term: string, limit: number) =>
    (await search(engine, { term, limit, properties: fields, threshold: 1 })).hits.map(
      ({ id }) => id,
    );
  return {
    query: find,
    comment: find,
    put: answer => update(engine, answer.id, textOf(answer)),
    store: () => JSON.stringify(save(engine)),
  };
}

const fuse: SearchEngine = {
  name: 'Fuse',
  build: answers => fuseOver(answers.map(textOf)),
  load(stored) {
    const { texts, index } = JSON.parse(stored as string) as {
      texts: Text[];
      index: Parameters<typeof Fuse.parseIndex<Text>>[0];
    };
    return fuseOver(texts, Fuse.parseIndex<Text>(index));
  },
};

function fuseOver(texts: Text[], index?: ReturnType<typeof Fuse.parseIndex<Text>>): SearchIndex {
  const engine = new Fuse(texts, { keys: fields, ignoreLocation: true }, index);
  const find = (text: string, limit: number) =>
    engine.search(text, { limit }).map(({ item }) => item.id);
  return {
    query: find,
    comment: find,
    put(answer) {
      engine.remove(({ id }) => id === answer.id);
      engine.add(textOf(answer));
    },
    store: () => JSON.stringify({ texts, index: engine.getIndex() }),
  };
}

export const searchEngines: readonly SearchEngine[] = [
  ours,
  miniSearch('MiniSearch', { fields }),
  miniSearch('MiniSearch, n-grams', {
    fields,
    tokenize: text => (text.toLowerCase().match(word) ?? []).flatMap(wordAndGrams),
  }),
  flexSearch,
  orama,
  fuse,
];
