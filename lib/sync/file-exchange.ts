import { err, ok, type Result } from '../result';
import { type FileName, type FileSealer, joinParts, partOf } from './sealing/file-seal';
import type { Answered, Remote, RemoteError } from './remote';
import type { CaseKey } from './sync-store';

type Place = {
  readonly remote: Pick<Remote, 'putBlob' | 'getBlob' | 'removeBlobs'>;
  readonly sealer: FileSealer;
};

const removedAtOnce = 200;

/**
 * Brings a file out, from part `from` on; `onSent` is told after each how many the storage holds. A part that is there
 * already stays as it is.
 */
export async function sendFile(
  { remote, sealer }: Place,
  file: Omit<FileName, 'caseKey' | 'size'> & { readonly bytes: Uint8Array; readonly key: CaseKey },
  { from, onSent }: { readonly from: number; readonly onSent: (parts: number) => Promise<void> },
  signal: AbortSignal,
): Promise<Result<'sent' | 'no-key', RemoteError>> {
  const { bytes, key, hash } = file;
  const ids = sealer.fileIds({ caseKey: key.id, hash, size: bytes.length });
  if (!ids) return ok('no-key');
  for (const [index, id] of ids.entries()) {
    if (index < from) continue;
    if (signal.aborted) return err({ kind: 'aborted' });
    const sealed = await sealer.sealPart(partOf(bytes, index), id, key);
    const put = await remote.putBlob(id, sealed, signal);
    if (!put.ok) return put;
    await onSent(index + 1);
  }
  return ok('sent');
}

/** Null: it is not there, not all of it, or sealed with another key. Whether it is the right one, its hash says. */
export async function fetchFile(
  { remote, sealer }: Place,
  { hash, size, key }: Omit<FileName, 'caseKey'> & { readonly key: CaseKey },
  signal: AbortSignal,
): Answered<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  for (const id of sealer.fileIds({ caseKey: key.id, hash, size }) ?? []) {
    const sealed = await remote.getBlob(id, signal);
    if (!sealed.ok) return sealed;
    const part = sealed.value && (await sealer.openPart(sealed.value, id, key));
    if (!part) return ok(null);
    parts.push(part);
  }
  return ok(joinParts(parts, size));
}

/** Deletes what an erased file left in the storage. */
export async function removeFiles(
  { remote, sealer }: Place,
  files: readonly FileName[],
  signal: AbortSignal,
): Answered<void> {
  const ids = files.flatMap(file => sealer.fileIds(file) ?? []);
  for (let start = 0; start < ids.length; start += removedAtOnce) {
    const removed = await remote.removeBlobs(ids.slice(start, start + removedAtOnce), signal);
    if (!removed.ok) return removed;
  }
  return ok(undefined);
}
