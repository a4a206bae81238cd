import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { searchEngines } from '../support/search-engines';
import type { Measures } from './search/measure-engine';

const child = fileURLToPath(new URL('search/measure-engine.ts', import.meta.url));
const runFile = promisify(execFile);
const sizes = [1_000, 10_000, 50_000];

/**
 * The same generated answers and texts for every engine, one process after the other. Milliseconds
 * are CPU time, as other work on the machine would blur the clock; ratios are what to read.
 */
export async function run(): Promise<string> {
  const tables: string[] = [];
  for (const size of sizes) tables.push(`### ${size} answers`, '', await measureAll(size), '');
  return [
    ...tables,
    'Milliseconds of CPU; in brackets: how many times ours. Load: from bytes (ours), from JSON (the others).',
    'Right answer: of 25-word texts that hold the question of one answer and words of another.',
    'Ours also reads the sentences, marks the matching words and decides what is shown.',
  ].join('\n');
}

async function measureAll(size: number): Promise<string> {
  const columns: (Measures | null)[] = [];
  for (const { name } of searchEngines) columns.push(await measureOne(name, size));
  const [ours] = columns;
  if (!ours) throw new Error('our own engine could not be measured');
  const rows = (Object.keys(ours) as (keyof Measures)[]).map(
    what => `| ${[what, ...columns.map(column => cell(column, ours, what))].join(' | ')} |`,
  );
  return [
    `| | ${searchEngines.map(({ name }) => name).join(' | ')} |`,
    `|${' --- |'.repeat(columns.length + 1)}`,
    ...rows,
  ].join('\n');
}

/** Null when the engine did not get through, for want of memory or time. */
async function measureOne(name: string, size: number): Promise<Measures | null> {
  console.error(`  ${name}, ${size} answers …`);
  const options = { timeout: 300_000, maxBuffer: 1e6 };
  try {
    const words = [...process.execArgv, '--max-old-space-size=8000', child, name, String(size)];
    return JSON.parse((await runFile(process.execPath, words, options)).stdout) as Measures;
  } catch (error) {
    console.error(`${name}, ${size} answers: ${error instanceof Error ? error.message : ''}`);
    return null;
  }
}

function cell(column: Measures | null, ours: Measures, what: keyof Measures): string {
  if (!column) return '–';
  const [value, own] = [column[what], ours[what]];
  if (value === null) return '–';
  const shown = value.toFixed(value < 10 ? 2 : 0);
  if (column === ours || what === 'right answer in the first 3' || !own) return shown;
  return `${shown} (${(value / own).toFixed(1)})`;
}
