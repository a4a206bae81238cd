import { err, ok } from '../../result';
import type { CouchClient } from './client';
import {
  AllDocs,
  type AllDocsRow,
  BulkResult,
  type BulkRow,
  docPrefix,
  removedType,
  toDoc,
} from './wire';
import type { Answered, Doc, PushOutcome, RemoteError } from '../remote';

/** What `_bulk_docs` may be given. */
export type Write = {
  readonly _id: string;
  readonly _rev?: string;
  readonly _deleted?: true;
  readonly type?: string;
  readonly body?: string;
};

/** How often a write is tried again because somebody else was faster. */
export const maximumTries = 6;

export const writeAll = async (
  client: CouchClient,
  docs: readonly Write[],
  signal: AbortSignal,
): Answered<readonly BulkRow[]> =>
  client.ask({ path: '_bulk_docs', json: { docs } }, BulkResult, signal);

/** Rows of these ids, in any state. */
export async function readRows(
  client: CouchClient,
  ids: readonly string[],
  signal: AbortSignal,
): Answered<readonly AllDocsRow[]> {
  const path = '_all_docs?include_docs=true&conflicts=true';
  const answer = await client.ask({ path, json: { keys: ids } }, AllDocs, signal);
  return answer.ok ? ok(answer.value.rows) : answer;
}

/**
 * Adds documents without a revision, so that the server itself refuses what is there already. Whether that is a
 * document or what stands for a removed one is looked up only then.
 */
export async function pushDocs(
  client: CouchClient,
  docs: readonly Doc[],
  signal: AbortSignal,
): Answered<readonly PushOutcome[]> {
  if (signal.aborted) return err({ kind: 'aborted' });
  const docsById = new Map(docs.toReversed().map(doc => [doc.id, doc]));
  if (docsById.size === 0) return ok([]);
  const writes = [...docsById.values()].map(({ id, type, body }) => ({
    _id: docPrefix + id,
    type,
    body,
  }));
  const written = await writeAll(client, writes, signal);
  if (!written.ok) {
    const [alone] = docsById.size === 1 ? docsById.keys() : [];
    if (alone === undefined || written.error.kind !== 'too-large') return written;
    return ok([{ id: alone, outcome: 'too-large' }]);
  }
  const outcomes = new Map<string, PushOutcome['outcome'] | 'conflict'>();
  for (const row of written.value) {
    const outcome = toOutcome(row);
    if (typeof outcome === 'object') return err(outcome);
    outcomes.set(row.id.slice(docPrefix.length), outcome);
  }
  return settle(client, docs, outcomes, signal);
}

/** Looks at what was there already. */
async function settle(
  client: CouchClient,
  docs: readonly Doc[],
  outcomes: ReadonlyMap<string, PushOutcome['outcome'] | 'conflict'>,
  signal: AbortSignal,
): Answered<readonly PushOutcome[]> {
  const conflicts = docs.filter(({ id }) => outcomes.get(id) === 'conflict').map(({ id }) => id);
  const found = await readDocs(client, conflicts, signal);
  if (!found.ok) return found;
  const results: PushOutcome[] = [];
  for (const { id } of docs) {
    const outcome = outcomes.get(id);
    if (outcome === undefined) return err({ kind: 'server' });
    const there = found.value.get(id) === 'removed' ? 'removed' : 'exists';
    results.push({ id, outcome: outcome === 'conflict' ? there : outcome });
  }
  return ok(results);
}

function toOutcome({ error, reason }: BulkRow): PushOutcome['outcome'] | 'conflict' | RemoteError {
  switch (error) {
    case undefined:
      return 'stored';
    case 'conflict':
      return 'conflict';
    // The database's own rules (`validate_doc_update`), or a document that CouchDB can't take.
    case 'forbidden':
    case 'doc_validation':
      // Some servers ask the rules before they look for a conflict.
      if (reason?.startsWith('exists') === true) return 'conflict';
      return reason?.startsWith('too-large') === true ? 'too-large' : 'refused';
    case 'unauthorized':
      return { kind: 'login' };
    default:
      return { kind: 'server' };
  }
}

/** What is there under these ids; what was never there is missing from the map. */
export async function readDocs(
  client: CouchClient,
  ids: readonly string[],
  signal: AbortSignal,
): Answered<ReadonlyMap<string, Doc | 'removed' | 'foreign'>> {
  if (signal.aborted) return err({ kind: 'aborted' });
  if (ids.length === 0) return ok(new Map());
  const rows = await readRows(
    client,
    ids.map(id => docPrefix + id),
    signal,
  );
  if (!rows.ok) return rows;
  const states = new Map<string, Doc | 'removed' | 'foreign'>();
  for (const row of rows.value) {
    const id = row.key.slice(docPrefix.length);
    if (isRemoved(row)) states.set(id, 'removed');
    else if (row.doc) states.set(id, toDoc(row.doc) ?? 'foreign');
  }
  return ok(states);
}

/**
 * Puts a small marker in a document's place instead of deleting it: CouchDB would let a deleted id be added anew,
 * and where two nodes of a cluster were apart, a document wins over a deletion. The body goes with the next
 * compaction, as it would after a deletion. Copies that a cluster kept beside it are deleted. A marker is never a first
 * revision, as documents are: where another node or site has the document that this one never had, the marker wins.
 */
export async function removeDocs(
  client: CouchClient,
  ids: readonly string[],
  signal: AbortSignal,
): Answered<void> {
  if (signal.aborted) return err({ kind: 'aborted' });
  let left = [...new Set(ids)].map(id => docPrefix + id);
  for (let tries = 0; left.length > 0 && tries < maximumTries; tries++) {
    const rows = await readRows(client, left, signal);
    if (!rows.ok) return rows;
    const writes = rows.value.flatMap(toRemoval);
    if (writes.length === 0) return ok(undefined);
    const written = await writeAll(client, writes, signal);
    if (!written.ok) return written;
    const again = written.value.filter(({ error, rev }) => error !== undefined || isFirst(rev));
    const refused = again.find(({ error }) => error !== undefined && error !== 'conflict');
    if (refused) return err({ kind: refused.error === 'forbidden' ? 'forbidden' : 'server' });
    left = [...new Set(again.map(({ id }) => id))];
  }
  return left.length === 0 ? ok(undefined) : err({ kind: 'busy' });
}

function toRemoval({ key, value, doc }: AllDocsRow): readonly Write[] {
  const isThere = value && value.deleted !== true;
  const marker = { _id: key, ...(isThere && { _rev: value.rev }), type: removedType };
  const copies = (doc?.conflicts ?? []).map(
    revision => ({ _id: key, _rev: revision, _deleted: true }) as const,
  );
  return doc?.type === removedType && !isFirst(value?.rev) ? copies : [marker, ...copies];
}

const isFirst = (revision: string | undefined): boolean => revision?.startsWith('1-') === true;

const isRemoved = ({ value, doc }: AllDocsRow): boolean =>
  value?.deleted === true || doc?.type === removedType;
