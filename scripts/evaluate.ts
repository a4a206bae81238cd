/**
 * `npm run evaluate [-- NAME …] [-- --data DIR]`: measures suggestions and flags on data that is no part of
 * the repository, prints every figure with sample size and interval, and writes docs/quality.md.
 * With names only those sections are measured and replaced.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Evaluation, Figure, Section } from '../tests/evaluate/evaluation';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'tests/evaluate');
const report = join(root, 'docs/quality.md');
const measured = join(root, 'lib/rules/measured.json');

async function main(): Promise<void> {
  const { data, names } = readArguments(process.argv.slice(2));
  if (!existsSync(data)) {
    console.error(
      `No measuring data at ${data}.\nIt is research data that the repository does not hold; give its folder: npm run evaluate -- --data DIR`,
    );
    process.exit(1);
  }

  const evaluations = (await loadEvaluations()).filter(
    ({ name }) => names.length === 0 || names.includes(name),
  );
  if (evaluations.length === 0) {
    console.error(`No evaluation is called ${names.join(' or ')}.`);
    process.exit(1);
  }
  for (const evaluation of evaluations) {
    const section = await evaluation.run(data);
    console.log(`\n${toPlainTable(section)}`);
    writeSection(evaluation.name, section);
    if (section.measured) writeMeasured(section.measured);
  }
  console.log(`\nwrote docs/quality.md`);
}

function readArguments(words: readonly string[]) {
  const flag = words.indexOf('--data');
  const given = flag === -1 ? undefined : words[flag + 1];
  return {
    data: resolve(given ?? join(root, '../shared/data')),
    names: words.filter((word, at) => word !== '--data' && (flag === -1 || at !== flag + 1)),
  };
}

/** Every file of tests/evaluate that exports `evaluation`. */
async function loadEvaluations(): Promise<Evaluation[]> {
  const files = readdirSync(modules)
    .filter(file => file.endsWith('.ts'))
    .toSorted();
  const found: Evaluation[] = [];
  for (const file of files) {
    const module = (await import(join(modules, file))) as { readonly evaluation?: Evaluation };
    if (module.evaluation !== undefined) found.push(module.evaluation);
  }
  return found;
}

const digits = (value: number | null): string => (value === null ? '' : value.toFixed(3));
const interval = ({ low, high }: Figure): string =>
  low === null || high === null ? '' : `${digits(low)}–${digits(high)}`;

function toPlainTable({ title, figures }: Section): string {
  const rows = figures.map(figure => [
    figure.name,
    digits(figure.value),
    interval(figure),
    `n=${figure.n}`,
    figure.aim ?? '',
  ]);
  const widths = [0, 1, 2, 3].map(at => Math.max(...rows.map(row => row[at]?.length ?? 0)));
  const lines = rows.map(row =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [title, ...lines].join('\n');
}

function toMarkdown({ title, figures, markdown }: Section): string {
  const rows = figures.map(
    figure =>
      `| ${figure.name} | ${digits(figure.value)} | ${interval(figure)} | ${figure.n} | ${figure.aim ?? ''} |`,
  );
  return [
    `## ${title}`,
    '',
    '| figure | value | 95 % interval | n | aim |',
    '|---|---|---|---|---|',
    ...rows,
    '',
    markdown.trim(),
  ].join('\n');
}

/** Replaces the section between its markers; adds it at the end when it is new. */
function writeSection(name: string, section: Section): void {
  const [open, close] = [`<!-- section ${name} -->`, `<!-- end ${name} -->`];
  const block = `${open}\n${toMarkdown(section)}\n${close}`;
  const before = existsSync(report) ? readFileSync(report, 'utf8') : heading;
  const start = before.indexOf(open);
  const end = before.indexOf(close);
  const after =
    start === -1 || end === -1
      ? `${before.trimEnd()}\n\n${block}\n`
      : `${before.slice(0, start)}${block}${before.slice(end + close.length)}`;
  mkdirSync(dirname(report), { recursive: true });
  writeFileSync(report, after);
}

/** The words that a section measured; the others stay. */
function writeMeasured(words: NonNullable<Section['measured']>): void {
  const before = JSON.parse(readFileSync(measured, 'utf8')) as object;
  writeFileSync(measured, `${JSON.stringify({ ...before, ...words }, null, 2)}\n`);
}

const heading = `# Measured quality

Written by \`npm run evaluate\`; do not edit by hand. Intervals are 95 % bootstrap intervals.
The data is public research data and no part of the repository.
`;

await main();
