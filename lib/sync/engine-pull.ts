import { err, ok, type Result } from '../result';
import type { Membership } from '../workspace/membership';
import type { Change, Doc, Page, RemoteError } from './remote';
import type { EngineParts } from './engine-parts';
import type { Intake, Opened, Quarantined } from './sync-store';

/** Documents a page, and documents looked at again in one transaction. */
export const pageSize = 500;
/** WebCrypto works in threads of its own; more at once only costs memory. */
const openedAtOnce = 32;

/** What documents turned out to be. */
type Sorted = Pick<Intake, 'opened' | 'quarantined' | 'mail' | 'settled'> & {
  readonly hasNewKeys: boolean;
};

export type Pulled = {
  readonly changes: number;
  readonly mayOpenMore: boolean;
  /** Something was new in the storage, be it only a colleague's beacon. */
  readonly hasMoved: boolean;
};

/**
 * Fetches page after page. What a page holds is opened first and taken in together with the cursor, in one
 * transaction: whoever is stopped in between pulls this page again.
 */
export async function pullPages(
  parts: EngineParts,
  open: PageOpener,
  signal: AbortSignal,
): Promise<Result<Pulled, RemoteError>> {
  const { remote, store, ports, onTaken, onProgress } = parts;
  let changes = 0;
  let mayOpenMore = false;
  let hasMoved = false;
  for (;;) {
    const cursor = await store.cursor();
    const answer = await remote.pull(cursor, pageSize, signal);
    if (!answer.ok) return answer;
    const page = answer.value;
    if (signal.aborted) return err({ kind: 'aborted' });
    const isEmpty = page.changes.length === 0;
    hasMoved ||= page.cursor !== cursor;
    // Would go round for ever.
    if (isEmpty && page.hasMore && page.cursor === cursor) return err({ kind: 'server' });
    if (!isEmpty || page.cursor !== cursor) {
      const { intake, hasNewKeys } = await open(page);
      const taken = await store.takeIn(intake);
      if (taken.subjects.length > 0) onTaken(taken.subjects);
      if (hasNewKeys || taken.hasNewMembership) {
        mayOpenMore = true;
        // At once: in an empty browser all that follows would else be kept aside first, and opened twice.
        const retried = await retryKept(parts, signal);
        if (!retried.ok) return retried;
      }
    }
    changes += page.changes.length;
    onProgress(changes, page.hasMore);
    if (!page.hasMore) return ok({ changes, mayOpenMore, hasMoved });
    await ports.sleep(0, signal);
    if (signal.aborted) return err({ kind: 'aborted' });
  }
}

type PageOpener = (
  page: Page,
) => Promise<{ readonly intake: Intake; readonly hasNewKeys: boolean }>;

/** Opens a page with the keys and the membership known now. */
export const createPageOpener =
  (parts: EngineParts): PageOpener =>
  async ({ changes, cursor }) => {
    const removed = changes.filter(isRemoval).map(({ id }) => id);
    const gone = new Set(removed);
    const docs = changes.filter(isDoc).filter(({ id }) => !gone.has(id));
    const { hasNewKeys, ...sorted } = await sortDocs(parts, docs, await parts.store.membership());
    // A keyring that is not for this device is no news; only what was kept aside has to be settled.
    return { intake: { ...sorted, settled: [], removed, cursor }, hasNewKeys };
  };

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

async function sortDocs(
  parts: EngineParts,
  docs: readonly Doc[],
  membership: Membership | null,
): Promise<Sorted> {
  const byType = (type: Doc['type']) => docs.filter(doc => doc.type === type);
  // Keys first: they open what came with them.
  const keyrings = await takeKeyrings(parts, byType('keyring'), membership);
  const data = await openAll(parts, byType('data'), membership);
  return {
    opened: data.opened,
    quarantined: [...keyrings.later, ...data.quarantined],
    mail: byType('mail'),
    settled: keyrings.settled,
    hasNewKeys: keyrings.hasNewKeys,
  };
}

async function takeKeyrings(
  { sealer }: EngineParts,
  docs: readonly Doc[],
  membership: Membership | null,
): Promise<{ hasNewKeys: boolean; later: Quarantined[]; settled: string[] }> {
  const later: Quarantined[] = [];
  const settled: string[] = [];
  let hasNewKeys = false;
  for (const doc of docs) {
    const taken = await sealer.takeKeys(doc, membership);
    if (taken === 'later') later.push({ doc, reason: 'unknown-device' });
    else settled.push(doc.id);
    hasNewKeys ||= taken === 'taken';
  }
  return { hasNewKeys, later, settled };
}

async function openAll(
  { sealer }: EngineParts,
  docs: readonly Doc[],
  membership: Membership | null,
): Promise<{ opened: Opened[]; quarantined: Quarantined[] }> {
  const opened: Opened[] = [];
  const quarantined: Quarantined[] = [];
  for (let start = 0; start < docs.length; start += openedAtOnce) {
    const some = docs.slice(start, start + openedAtOnce);
    const results = await Promise.all(some.map(doc => sealer.open(doc, membership)));
    for (const [index, doc] of some.entries()) {
      const result = results[index];
      if (result?.ok) opened.push(result.value);
      else if (result) quarantined.push({ doc, reason: result.error });
    }
  }
  return { opened, quarantined };
}

const isRemoval = (change: Change): change is Exclude<Change, Doc> => 'removed' in change;
const isDoc = (change: Change): change is Doc => !isRemoval(change);
