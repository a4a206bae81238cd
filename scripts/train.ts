/**
 * `npm run train [-- --data DIR] [-- --without SET …]`: learns the signals from the research data and
 * writes public/signals.bin. Deterministic: the same data give the same bytes. What was learnt from
 * which set, and how well it works, stands in lib/rules/model/README.md.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { modelToBytes } from '../lib/rules/model/format';
import { readCorpus, setNames } from './train/corpus';
import { withQuestions } from './train/questions';
import { crossValidate, trainModel } from './train/train-model';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'public/signals.bin');

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: join(root, '../shared/data') },
    without: { type: 'string', multiple: true, default: [] },
    version: { type: 'string', default: '2026-11' },
  },
});
const data = resolve(values.data);
const unknown = values.without.find(name => !setNames.includes(name));
if (unknown !== undefined) stop(`No training set is called ${unknown}: ${setNames.join(', ')}.`);
if (!existsSync(data))
  stop(
    `No training data at ${data}.\nIt is research data that the repository does not hold; give its folder: npm run train -- --data DIR`,
  );

const started = Date.now();
const rows = withQuestions(readCorpus(data, values.without), data);
console.log(`${rows.length} texts`);
const model = trainModel(crossValidate(rows), values.version);
const bytes = modelToBytes(model);
writeFileSync(target, bytes);
for (const { name, threshold, certainty } of model.signals)
  console.log(name.padEnd(14), `threshold ${threshold}`, JSON.stringify(certainty));
console.log(
  `wrote public/signals.bin: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} compressed, in ${Math.round((Date.now() - started) / 1000)} s`,
);

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
