import MiniSearch from 'minisearch';
import type { Answer } from '../../lib/knowledge/answer';
import { createAnswerIndex, loadAnswerIndex } from '../../lib/knowledge/search';
import { generateAnswers, generateQueries } from './generated-answers';

/**
 * The same generated answers and texts for both, in one process. Milliseconds are CPU time of this process,
 * as other work on the machine would blur the clock; ratios are what to read.
 */
export async function run(): Promise<string> {
  const rows = [1_000, 10_000].flatMap(count => {
    const answers = generateAnswers(count);
    const queries = generateQueries(answers, 4, 200);
    const comments = generateQueries(answers, 25, 200);
    const [ours, theirs] = [
      measureOurs(answers, queries, comments),
      measureMini(answers, queries, comments),
    ];
    return (Object.keys(ours) as (keyof Measures)[]).map(
      name =>
        `| ${count} | ${name} | ${show(ours[name])} | ${show(theirs[name])} | ${ratio(ours[name], theirs[name])} |`,
    );
  });
  return [
    '| answers | what | ours | MiniSearch default | ours : theirs |',
    '|---|---|---|---|---|',
    ...rows,
    '',
    'Milliseconds of CPU, but for MB. Load: from bytes (ours) and from JSON (MiniSearch).',
    'Ours also reads the sentences, marks the matching words and decides what is shown.',
  ].join('\n');
}

/** Null: not measured. */
type Measures = Record<
  | 'build'
  | 'stored MB'
  | 'load'
  | '4-word query p50'
  | '4-word query p95'
  | '25-word comment p50'
  | '25-word comment p95'
  | 'change of one answer p95'
  | 'first comment after a change p95',
  number | null
>;

const asComment = (text: string) => ({
  text,
  postText: '',
  parentText: null,
  today: '2026-11-21',
});

function measureOurs(answers: readonly Answer[], queries: string[], comments: string[]): Measures {
  const built = timed(() => createAnswerIndex(answers));
  const bytes = built.value.toBytes();
  const load = timed(() => loadAnswerIndex(bytes));
  if (!load.value.ok) throw new Error('the index did not read back');
  const index = load.value.value;
  const short = spread(queries, text => index.search(text, 3));
  const long = spread(comments, text => index.suggest(asComment(text), 3));
  const changed = answers
    .slice(0, 100)
    .map(answer => ({ ...answer, question: `${answer.question} Neu` }));
  const puts: number[] = [];
  const after: number[] = [];
  for (const [at, answer] of changed.entries()) {
    puts.push(timed(() => index.put(answer)).milliseconds);
    after.push(timed(() => index.suggest(asComment(comments[at] ?? ''), 3)).milliseconds);
  }
  return {
    build: built.milliseconds,
    'stored MB': bytes.length / 1e6,
    load: load.milliseconds,
    '4-word query p50': short.p50,
    '4-word query p95': short.p95,
    '25-word comment p50': long.p50,
    '25-word comment p95': long.p95,
    'change of one answer p95': percentile(puts, 0.95),
    'first comment after a change p95': percentile(after, 0.95),
  };
}

function measureMini(answers: readonly Answer[], queries: string[], comments: string[]): Measures {
  const options = { fields: ['question', 'answer'] };
  const documents = answers.map(({ id, question, texts }) => ({ id, question, answer: texts.sie }));
  const built = timed(() => {
    const engine = new MiniSearch(options);
    engine.addAll(documents);
    return engine;
  });
  const json = JSON.stringify(built.value);
  const load = timed(() => MiniSearch.loadJSON(json, options));
  const engine = load.value;
  const short = spread(queries, text => engine.search(text).slice(0, 3));
  const long = spread(comments, text => engine.search(text).slice(0, 3));
  const puts = documents
    .slice(0, 100)
    .map(
      document =>
        timed(() => engine.replace({ ...document, question: `${document.question} Neu` }))
          .milliseconds,
    );
  return {
    build: built.milliseconds,
    'stored MB': new TextEncoder().encode(json).length / 1e6,
    load: load.milliseconds,
    '4-word query p50': short.p50,
    '4-word query p95': short.p95,
    '25-word comment p50': long.p50,
    '25-word comment p95': long.p95,
    'change of one answer p95': percentile(puts, 0.95),
    'first comment after a change p95': null,
  };
}

function timed<Value>(work: () => Value): { readonly value: Value; readonly milliseconds: number } {
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return { value, milliseconds: (user + system) / 1_000 };
}

/** After a tenth of the texts as warm-up. */
function spread(texts: readonly string[], work: (text: string) => unknown) {
  for (const text of texts.slice(0, texts.length / 10)) work(text);
  const times = texts.map(text => timed(() => work(text)).milliseconds);
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
}

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0;
const show = (value: number | null): string =>
  value === null ? '–' : value.toFixed(value < 10 ? 2 : 0);
const ratio = (ours: number | null, theirs: number | null): string =>
  ours === null || theirs === null || theirs === 0 ? '–' : (ours / theirs).toFixed(2);
