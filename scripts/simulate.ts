/**
 * `npm run simulate -- --seeds 5000 --from 1`: runs of the simulation, with progress. A seed that fails prints
 * what was wrong, what happened, and how to run it again. `--trace` prints what happened in any case,
 * `--quarrels` lets leads make and unmake each other all the time. `--dexie` keeps
 * everything in the database that ships, `--real-keys` signs and encrypts with what
 * ships; keys are random, so such a run can't be had again, and what happened is printed at once.
 */
import 'fake-indexeddb/auto';
import { parseArgs } from 'node:util';
import { createDexieDatabase } from '../tests/simulation/dexie-store';
import { quarrels } from '../tests/simulation/plan';
import { createRealVault } from '../tests/simulation/real-vault';
import { simulate } from '../tests/simulation/simulation';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1000' },
    from: { type: 'string', default: '1' },
    trace: { type: 'boolean', default: false },
    quarrels: { type: 'boolean', default: false },
    dexie: { type: 'boolean', default: false },
    'real-keys': { type: 'boolean', default: false },
    'keep-going': { type: 'boolean', default: false },
  },
});
const from = Number(values.from);
const count = Number(values.seeds);
if (!Number.isInteger(from) || !Number.isInteger(count) || count < 1) {
  console.error(
    'usage: npm run simulate -- --seeds 1000 --from 1 [--quarrels] [--dexie] [--real-keys] [--trace] [--keep-going]',
  );
  process.exit(2);
}

const realKeys = values['real-keys'];
const options = {
  plan: values.quarrels ? quarrels : {},
  ...(values.dexie ? { newDatabase: createDexieDatabase } : {}),
  ...(realKeys ? { newVault: createRealVault } : {}),
};
const flags = (['quarrels', 'dexie', 'real-keys'] as const).filter(name => values[name]);

const totals = { entries: 0, crashes: 0, forgeries: 0, events: 0 };
const failed: number[] = [];
const started = Date.now();
for (let seed = from; seed < from + count; seed++) {
  const outcome = await simulate({ seed, ...options });
  totals.entries += outcome.entries;
  totals.crashes += outcome.crashes;
  totals.forgeries += outcome.forgeries;
  totals.events += outcome.events;
  const done = seed - from + 1;
  if (outcome.problems.length > 0) {
    failed.push(seed);
    if (failed.length <= 3 || values['keep-going']) console.log(`seed ${seed}:`);
    if (realKeys || (failed.length <= 3 && !values['keep-going']))
      console.log(outcome.trace.join('\n'));
    console.log(outcome.problems.slice(0, 10).join('\n'));
    const kind = flags.map(name => ` --${name}`).join('');
    console.log(`again: npm run simulate --${kind} --seeds 1 --from ${seed} --trace\n`);
    if (!values['keep-going']) break;
  } else if (values.trace) console.log(outcome.trace.join('\n'));
  if (done % 250 === 0 || done === count) console.log(`${done} of ${count} seeds, ${rate(done)}`);
}
console.log(
  `${failed.length === 0 ? 'all well' : `failed: ${failed.join(' ')}`}; ${totals.entries} entries, ` +
    `${totals.crashes} crashes, ${totals.forgeries} forgeries, ${totals.events} events`,
);
process.exit(failed.length === 0 ? 0 : 1);

function rate(done: number): string {
  return `${Math.round((done / (Date.now() - started)) * 60_000)} a minute`;
}
