/**
 * Measures one engine over one base in a process of its own, so that no engine pays for another's
 * memory; prints JSON. Run by `search.bench.ts`, with the engine's name and the number of answers.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import {
  type SearchEngine,
  searchEngines,
  type SearchIndex,
  type Stored,
} from '../../support/search-engines';
import { type Asked, generateAnswers, generateQueries } from './generated-answers';

/** Milliseconds of this process's CPU, MB, or a share of questions. */
export type Measures = {
  readonly build: number;
  readonly 'stored, MB': number;
  readonly load: number;
  readonly 'memory once loaded, MB': number;
  readonly '4-word query, p50': number;
  readonly '4-word query, p95': number;
  readonly '25-word comment, p50': number;
  readonly '25-word comment, p95': number;
  /** Null when too few texts were asked to say. */
  readonly 'right answer in the first 3': number | null;
  readonly 'change of one answer, p95': number;
  readonly 'first comment after a change, p95': number;
};

/** An engine that needs longer for its texts is measured on fewer of them. */
const patience = 10_000;
const enoughTexts = 50;
const megabyte = 1e6;

async function measure(engine: SearchEngine, count: number): Promise<Measures> {
  const answers = generateAnswers(count);
  const [queries, comments] = [generateQueries(answers, 4, 200), generateQueries(answers, 25, 200)];
  const built = await timed(() => engine.build(answers));
  const stored = await built.value.store();
  const { loaded, memory } = await loadAlone(engine, stored);
  const index = loaded.value;
  const short = await ask(queries, text => index.query(text, 3));
  const long = await ask(comments, text => index.comment(text, 3));
  const changes = await change(index, answers, comments);
  return {
    build: built.milliseconds,
    'stored, MB': sizeOf(stored) / megabyte,
    load: loaded.milliseconds,
    'memory once loaded, MB': memory / megabyte,
    '4-word query, p50': percentile(short.times, 0.5),
    '4-word query, p95': percentile(short.times, 0.95),
    '25-word comment, p50': percentile(long.times, 0.5),
    '25-word comment, p95': percentile(long.times, 0.95),
    'right answer in the first 3': long.right,
    'change of one answer, p95': percentile(changes.puts, 0.95),
    'first comment after a change, p95': percentile(changes.after, 0.95),
  };
}

async function loadAlone(engine: SearchEngine, stored: Stored) {
  const before = heldBytes();
  const loaded = await timed(() => engine.load(stored));
  // One text, as some engines build parts only when they are first asked.
  await loaded.value.comment('Wo kann man Sperrmüll anmelden?', 3);
  return { loaded, memory: heldBytes() - before };
}

async function ask(
  asked: readonly Asked[],
  find: (text: string) => readonly string[] | Promise<readonly string[]>,
) {
  for (const { text } of asked.slice(0, 1)) await find(text);
  const times: number[] = [];
  let right = 0;
  const end = Date.now() + patience;
  for (const { text, answerId } of asked) {
    const { value, milliseconds } = await timed(() => find(text));
    times.push(milliseconds);
    if (value.includes(answerId)) right += 1;
    if (Date.now() > end) break;
  }
  return { times, right: times.length < enoughTexts ? null : right / times.length };
}

async function change(
  index: SearchIndex,
  answers: ReturnType<typeof generateAnswers>,
  comments: readonly Asked[],
) {
  const puts: number[] = [];
  const after: number[] = [];
  const end = Date.now() + patience;
  for (const [at, answer] of answers.slice(0, 100).entries()) {
    const changed = { ...answer, question: `${answer.question} Neu` };
    puts.push((await timed(() => index.put(changed))).milliseconds);
    const text = comments[at]?.text ?? '';
    after.push((await timed(() => index.comment(text, 3))).milliseconds);
    if (Date.now() > end) break;
  }
  return { puts, after };
}

/** CPU time, as other work on the machine would blur the clock. */
async function timed<Value>(work: () => Value | Promise<Value>) {
  const before = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(before);
  return { value, milliseconds: (user + system) / 1_000 };
}

function heldBytes(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const sizeOf = (stored: Stored): number =>
  typeof stored === 'string' ? Buffer.byteLength(stored) : stored.length;

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0;

const [name, count] = process.argv.slice(2);
const engine = searchEngines.find(each => each.name === name);
if (!engine) throw new Error(`no engine is called ${name}`);
console.log(JSON.stringify(await measure(engine, Number(count))));
