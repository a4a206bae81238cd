import type { Membership } from '../../workspace/membership';
import type { EngineParts } from './parts';
import type { Change, Doc, Page } from '../remote';
import type { Intake, Opened, Quarantined } from '../sync-store';

/** WebCrypto works in threads of its own; more at once only costs memory. */
const openedAtOnce = 32;

/** What documents turned out to be. */
type Sorted = Pick<Intake, 'opened' | 'quarantined' | 'mail' | 'settled'> & {
  readonly hasNewKeys: boolean;
};

/** A page, and what it held. */
export type OpenedPage = {
  readonly page: Page;
  readonly intake: Intake;
  readonly hasNewKeys: boolean;
};

/** Opens a page with the keys known now. */
export async function openPage(
  parts: EngineParts,
  page: Page,
  membership: Membership | null,
): Promise<OpenedPage> {
  const { changes, cursor } = page;
  const removed = changes.filter(isRemoval).map(({ id }) => id);
  const gone = new Set(removed);
  const docs = changes.filter(isDoc).filter(({ id }) => !gone.has(id));
  const { hasNewKeys, ...sorted } = await sortDocs(parts, docs, membership);
  // A keyring that is not for this device is no news; only what was kept aside has to be settled.
  return { page, intake: { ...sorted, settled: [], removed, cursor }, hasNewKeys };
}

export async function sortDocs(
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
