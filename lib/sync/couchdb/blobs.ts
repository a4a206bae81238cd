import { err, ok } from '../../result';
import type { CouchClient } from './client';
import { readRows, writeAll } from './docs';
import { blobPrefix, BlobResult, Failure, readJson } from './wire';
import type { Remote } from '../remote';
import { isSuccess, statusError, type RemoteAnswer } from '../remote-request';

/** Sealed bytes: one document each, with one attachment. */
export function createCouchBlobs(
  client: CouchClient,
  now: () => number,
): Pick<Remote, 'putBlob' | 'getBlob' | 'removeBlobs'> {
  return {
    putBlob: async (id, bytes, signal) => {
      if (signal.aborted) return err({ kind: 'aborted' });
      const answer = await client.send(
        { path: pathOf(id), method: 'PUT', bytes, readsBody: saysSomething },
        signal,
      );
      if (!answer.ok) return answer;
      if (isThere(answer.value)) return ok(undefined);
      if (!isSuccess(answer.value.status)) return err(statusError(answer.value, now()));
      const stored = readJson(answer.value, BlobResult);
      return stored.ok ? ok(undefined) : stored;
    },
    getBlob: async (id, signal) => {
      if (signal.aborted) return err({ kind: 'aborted' });
      const answer = await client.send({ path: pathOf(id), readsBody: saysSomething }, signal);
      if (!answer.ok) return answer;
      if (isUnknown(answer.value)) return ok(null);
      if (!isSuccess(answer.value.status)) return err(statusError(answer.value, now()));
      const type = answer.value.headers.get('content-type') ?? '';
      if (!type.startsWith('application/octet-stream')) return err({ kind: 'not-a-storage' });
      return ok(answer.value.bytes);
    },
    removeBlobs: async (ids, signal) => {
      if (signal.aborted) return err({ kind: 'aborted' });
      if (ids.length === 0) return ok(undefined);
      const rows = await readRows(
        client,
        ids.map(id => blobPrefix + id),
        signal,
      );
      if (!rows.ok) return rows;
      const writes = rows.value.flatMap(({ key, value }) =>
        value && value.deleted !== true
          ? [{ _id: key, _rev: value.rev, _deleted: true } as const]
          : [],
      );
      if (writes.length === 0) return ok(undefined);
      const written = await writeAll(client, writes, signal);
      if (!written.ok) return written;
      // A conflict: somebody else has just deleted it.
      const refused = written.value.find(
        ({ error }) => error !== undefined && error !== 'conflict',
      );
      if (!refused) return ok(undefined);
      return err({ kind: refused.error === 'forbidden' ? 'forbidden' : 'server' });
    },
  };
}

const pathOf = (id: string): string => `${encodeURIComponent(blobPrefix + id)}/data`;

const saysSomething = (status: number): boolean =>
  isSuccess(status) || status === 403 || status === 404;

/** A conflict, or the rules of the database, which some servers ask first. */
function isThere(answer: RemoteAnswer): boolean {
  if (answer.status !== 403) return answer.status === 409;
  const failure = readJson(answer, Failure);
  return failure.ok && failure.value.reason?.startsWith('exists') === true;
}

/** Told from a database that is not there, which answers 404 too. */
function isUnknown(answer: RemoteAnswer): boolean {
  if (answer.status !== 404) return false;
  const failure = readJson(answer, Failure);
  return (
    failure.ok &&
    /^(missing|deleted|Document is missing attachment)$/.test(failure.value.reason ?? '')
  );
}
