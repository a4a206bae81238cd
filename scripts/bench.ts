/**
 * `npm run bench [-- NAME …]`: speed and memory, each side by side with a peer in one run.
 * Machines are noisy: read the ratios, not the milliseconds. Nothing here is a test.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../tests/bench/', import.meta.url);
const wanted = process.argv.slice(2);
const names = readdirSync(fileURLToPath(folder))
  .filter(file => file.endsWith('.bench.ts'))
  .map(file => file.replace('.bench.ts', ''))
  .filter(name => wanted.length === 0 || wanted.includes(name));
if (names.length === 0) {
  console.error(`No such benchmark: ${wanted.join(', ')}`);
  process.exit(1);
}

for (const name of names) {
  console.log(`\n## ${name}\n`);
  const { run } = (await import(new URL(`${name}.bench.ts`, folder).href)) as {
    run: () => Promise<string>;
  };
  console.log(await run());
}
