import { err, ok, type Result } from '../../result';
import { sortDocs } from './open';
import { createPages, pageSize } from './pages';
import type { EngineParts } from './parts';
import type { RemoteError } from '../remote';
import type { Quarantined } from '../sync-store';

export type Pulled = {
  readonly changes: number;
  readonly mayOpenMore: boolean;
  /** Something was new in the storage, be it only a colleague's beacon. */
  readonly hasMoved: boolean;
};

/**
 * Fetches page after page. What a page holds is opened first and taken in together with the cursor, in one
 * transaction: whoever is stopped in between pulls this page again. Meanwhile the next one is fetched and opened.
 */
export async function pullPages(
  parts: EngineParts,
  signal: AbortSignal,
): Promise<Result<Pulled, RemoteError>> {
  const pages = createPages(parts, signal);
  try {
    return await takePages(parts, pages, signal);
  } finally {
    await pages.stop();
  }
}

async function takePages(
  parts: EngineParts,
  pages: ReturnType<typeof createPages>,
  signal: AbortSignal,
): Promise<Result<Pulled, RemoteError>> {
  const { store, ports, onTaken, onProgress } = parts;
  let changes = 0;
  let mayOpenMore = false;
  let hasMoved = false;
  for (;;) {
    const cursor = await store.cursor();
    const fetched = await pages.next(cursor);
    if (!fetched.ok) return fetched;
    if (signal.aborted) return err({ kind: 'aborted' });
    const { page, intake, hasNewKeys } = fetched.value;
    const isEmpty = page.changes.length === 0;
    hasMoved ||= page.cursor !== cursor;
    // Would go round for ever.
    if (isEmpty && page.hasMore && page.cursor === cursor) return err({ kind: 'server' });
    if (!isEmpty || page.cursor !== cursor) {
      if (page.hasMore) pages.begin(page.cursor, await store.membership());
      const taken = await store.takeIn(intake);
      if (taken.subjects.length > 0) onTaken(taken.subjects);
      if (hasNewKeys || taken.hasNewMembership) {
        mayOpenMore = true;
        // At once: in an empty browser all that follows would else be kept aside first, and opened twice.
        const retried = await retryKept(parts, signal);
        if (!retried.ok) return retried;
        pages.openAgain();
      }
    }
    changes += page.changes.length;
    onProgress(changes, page.hasMore);
    if (!page.hasMore) return ok({ changes, mayOpenMore, hasMoved });
    await ports.sleep(0, signal);
    if (signal.aborted) return err({ kind: 'aborted' });
  }
}

/**
 * Tries again what was kept aside, until nothing moves any more: a key opens a document, which makes a device
 * known, whose documents bring the next key.
 */
export async function retryKept(
  parts: EngineParts,
  signal: AbortSignal,
): Promise<Result<void, RemoteError>> {
  let moves = true;
  while (moves) {
    moves = false;
    let after: string | null = null;
    for (;;) {
      const kept = await parts.store.retryable(after, pageSize);
      const last = kept.at(-1);
      if (!last) break;
      after = last.doc.id;
      if (await retryPage(parts, kept)) moves = true;
      await parts.ports.sleep(0, signal);
      if (signal.aborted) return err({ kind: 'aborted' });
    }
  }
  return ok(undefined);
}

async function retryPage(parts: EngineParts, kept: readonly Quarantined[]): Promise<boolean> {
  const { store, onTaken } = parts;
  const docs = kept.map(({ doc }) => doc);
  const { hasNewKeys, ...sorted } = await sortDocs(parts, docs, await store.membership());
  const reasons = new Map(kept.map(({ doc, reason }) => [doc, reason]));
  const quarantined = sorted.quarantined.filter(one => reasons.get(one.doc) !== one.reason);
  const isNews = quarantined.length + sorted.opened.length + sorted.settled.length > 0;
  if (!isNews) return hasNewKeys;
  const taken = await store.takeIn({ ...sorted, quarantined, removed: [], cursor: null });
  if (taken.subjects.length > 0) onTaken(taken.subjects);
  return hasNewKeys || taken.hasNewMembership;
}
