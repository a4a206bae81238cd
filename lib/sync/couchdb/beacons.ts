import { err, ok } from '../../result';
import type { CouchClient } from './client';
import { maximumTries, readRows, writeAll, type Write } from './docs';
import { AllDocs, type AllDocsRow, beaconPrefix } from './wire';
import type { Answered, Beacon, Remote } from '../remote';

/**
 * One document per key, overwritten. Not `_local` documents, though those would leave no revisions: they can't be
 * listed everywhere, no rule of the database applies to them, and they wake nobody who waits.
 */
export function createCouchBeacons(client: CouchClient): Pick<Remote, 'setBeacon' | 'readBeacons'> {
  /** What this browser wrote last, so that the next time it need not ask. */
  const revisions = new Map<string, string>();
  return {
    setBeacon: async (key, body, signal) => setBeacon(client, revisions, { key, body }, signal),
    readBeacons: async signal => {
      if (signal.aborted) return err({ kind: 'aborted' });
      // All ids that begin with the prefix: ";" comes after ":".
      const range = 'startkey=%22beacon%3A%22&endkey=%22beacon%3B%22';
      const path = `_all_docs?include_docs=true&${range}`;
      const answer = await client.ask({ path }, AllDocs, signal);
      return answer.ok ? ok(answer.value.rows.flatMap(toBeacon)) : answer;
    },
  };
}

async function setBeacon(
  client: CouchClient,
  revisions: Map<string, string>,
  { key, body }: { readonly key: string; readonly body: string | null },
  signal: AbortSignal,
): Answered<void> {
  if (signal.aborted) return err({ kind: 'aborted' });
  const id = beaconPrefix + key;
  for (let tries = 0; tries < maximumTries; tries++) {
    const known = revisions.get(key);
    const current = known === undefined ? await readRevision(client, id, signal) : ok(known);
    if (!current.ok) return current;
    if (body === null && current.value === null) return ok(undefined);
    const written = await writeAll(client, [toWrite(id, current.value, body)], signal);
    revisions.delete(key);
    if (!written.ok) return written;
    const [row] = written.value;
    if (row?.rev !== undefined) {
      if (body !== null) revisions.set(key, row.rev);
      return ok(undefined);
    }
    if (row?.error !== 'conflict')
      return err({ kind: row?.error === 'forbidden' ? 'forbidden' : 'server' });
  }
  return err({ kind: 'busy' });
}

/** Null when it is not there, or not any more. */
async function readRevision(
  client: CouchClient,
  id: string,
  signal: AbortSignal,
): Answered<string | null> {
  const rows = await readRows(client, [id], signal);
  if (!rows.ok) return rows;
  const value = rows.value[0]?.value;
  return ok(value && value.deleted !== true ? value.rev : null);
}

function toWrite(id: string, revision: string | null, body: string | null): Write {
  const known = { _id: id, ...(revision !== null && { _rev: revision }) };
  return body === null ? { ...known, _deleted: true } : { ...known, type: 'beacon', body };
}

function toBeacon({ key, doc }: AllDocsRow): readonly Beacon[] {
  if (doc?.type !== 'beacon' || typeof doc.body !== 'string') return [];
  return [{ key: key.slice(beaconPrefix.length), body: doc.body }];
}
