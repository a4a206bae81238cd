import { fork } from 'node:child_process';
import { once } from 'node:events';
import { loadavg } from 'node:os';
import { projectRoot } from '../support/chromium';
import { median, spread } from './team/figures';
import type { Replicated } from './team/replicate-process';

const size = Number(process.env['ENTRIES'] ?? 10_000);

/**
 * The same sealed documents taken from one storage by PouchDB and by us, in Node: the adapters that keep PouchDB's
 * data in a browser are not installed here. Both copies lie in memory, PouchDB's in memdown, ours in fake-indexeddb.
 */
export async function run(): Promise<string> {
  const load = loadavg()[0]?.toFixed(1);
  const pouch = await replicate('pouchdb');
  const own = await replicate('own');
  return [
    `${size} entries as ${own.documents} documents, Node, everything in memory; load of the machine ${load} at first.`,
    '',
    '| | PouchDB 9: copied as they lay there | Kommentarlotse: opened, checked, folded, projected |',
    '| --- | --- | --- |',
    row('first exchange, s by the clock', pouch, own, one => (one.first / 1_000).toFixed(1)),
    row('first exchange, s CPU', pouch, own, one => one.cpu.toFixed(1)),
    row('one document more, ms, median', pouch, own, one => median(one.single).toFixed(1)),
    row('… least – most', pouch, own, one => spread(one.single)),
    row('heap that the copy takes, MB', pouch, own, one => (one.heap / 1e6).toFixed(0)),
  ].join('\n');
}

const row = (
  name: string,
  pouch: Replicated,
  own: Replicated,
  tell: (one: Replicated) => string,
): string => `| ${name} | ${tell(pouch)} | ${tell(own)} |`;

async function replicate(contender: 'pouchdb' | 'own'): Promise<Replicated> {
  const script = `${projectRoot}tests/bench/team/replicate-process.ts`;
  const child = fork(script, [contender, String(size)], {
    execArgv: ['--import', 'tsx', '--expose-gc', '--max-old-space-size=8192'],
  });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`${contender} ended with ${code}`);
  });
  const answer = once(child, 'message').then(([figures]) => figures as Replicated);
  const figures = await Promise.race([answer, ended]);
  await ended.catch(() => undefined);
  return figures;
}
