/** Runs in a page of the browser: keeps an engine's index in IndexedDB, and times reading it back. */
import { Dexie } from 'dexie';
import { searchEngines, type Stored } from '../../support/search-engines';
import { generateAnswers } from './generated-answers';

/** `store` writes the index of `count` answers; `load` gives the ms from opening the database to the first answer. */
export type LoadMeasure = (
  step: 'store' | 'load',
  engineName: string,
  count: number,
) => Promise<number>;

const open = () => {
  const db = new Dexie('bench');
  db.version(1).stores({ indexes: '' });
  return db.table<Stored, string>('indexes');
};

const measureLoad: LoadMeasure = async (step, engineName, count) => {
  const engine = searchEngines.find(({ name }) => name === engineName);
  if (!engine) throw new Error(`no engine is called ${engineName}`);
  if (step === 'store') {
    const index = await engine.build(generateAnswers(count));
    await open().put(await index.store(), engineName);
    return 0;
  }
  const start = performance.now();
  const stored = await open().get(engineName);
  if (stored === undefined) throw new Error('nothing was stored');
  const index = await engine.load(stored);
  await index.query('Sperrmüll', 3);
  return performance.now() - start;
};

Object.assign(globalThis, { measureLoad });
