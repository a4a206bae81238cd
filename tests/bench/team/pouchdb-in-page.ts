/** Runs in a page of the browser: PouchDB's own first exchange with a full storage. */
import PouchDb from 'pouchdb-browser';

export type Replicated = { readonly ms: number; readonly documents: number };

export type PouchMeasures = {
  /** Everything that is not here yet, as it lies in the storage. */
  readonly replicate: (url: string) => Promise<Replicated>;
};

/** As large as a page of ours. */
const batch = 500;

async function replicate(url: string): Promise<Replicated> {
  const copy = new PouchDb('copy');
  const start = performance.now();
  await PouchDb.replicate(url, copy, { batch_size: batch });
  const ms = performance.now() - start;
  const { doc_count: documents } = await copy.info();
  await copy.close();
  return { ms, documents };
}

const measures: PouchMeasures = { replicate };
Object.assign(globalThis, { pouchMeasures: measures });
