import { type EntryId, hashOf } from '../../ledger/entry';
import { err, ok, type Result } from '../../result';
import type { Membership } from '../../workspace/membership';
import type { EngineParts } from './parts';
import type { EngineFault } from './state';
import type { Doc, PushOutcome, RemoteError } from '../remote';
import type { Outgoing } from '../sync-store';

const windowSize = 500;
const largestRequest = 4_000_000;
/** Room for id, type and punctuation around a body. */
const overhead = 200;
const comparedAtOnce = 8;
const sealedAtOnce = 32;

export type Pushed = { readonly count: number; readonly fault: EngineFault | null };

/** One thing that goes out, as a document. */
type Parcel = { readonly item: Outgoing; readonly doc: Doc };

/**
 * Brings out what waits. Each window goes in two steps, keyrings and case keys first: an entry is only sent once
 * the remote holds the key it needs. A document that the remote will not have is told and stepped over.
 */
export function createPusher(parts: EngineParts) {
  const { store, remote, sealer } = parts;
  /** What the remote took last; halved when it found a request too large. */
  let requestBytes = largestRequest;

  async function push(signal: AbortSignal): Promise<Result<Pushed, RemoteError>> {
    const stuck = new Map<string, EngineFault>();
    let count = 0;
    for (;;) {
      const membership = await store.membership();
      if (!membership) break;
      const window = await store.outgoing(windowSize + stuck.size);
      holdBack(window, stuck);
      const waiting = window.filter(item => !stuck.has(keyOf(item)));
      const keys = waiting.filter(({ type }) => type !== 'entry');
      const step = keys.length > 0 ? keys : waiting;
      if (step.length === 0) break;
      const parcels = await sealAll(step, membership);
      if (!parcels.ok) return ok({ count, fault: parcels.error });
      const sent = await send(parcels.value, stuck, signal);
      if (!sent.ok) return sent;
      count += sent.value;
      await parts.ports.sleep(0, signal);
      if (signal.aborted) return err({ kind: 'aborted' });
    }
    return ok({ count, fault: [...stuck.values()][0] ?? null });
  }

  async function sealAll(
    items: readonly Outgoing[],
    membership: Membership,
  ): Promise<Result<readonly Parcel[], 'no-key'>> {
    const parcels: Parcel[] = [];
    for (let start = 0; start < items.length; start += sealedAtOnce) {
      const some = items.slice(start, start + sealedAtOnce);
      const docs = await Promise.all(some.map(item => seal(item, membership)));
      for (const [index, item] of some.entries()) {
        const doc = docs[index];
        if (doc && !doc.ok) return doc;
        if (doc) parcels.push({ item, doc: doc.value });
      }
    }
    return ok(parcels);
  }

  async function seal(item: Outgoing, membership: Membership): Promise<Result<Doc, 'no-key'>> {
    if (item.type === 'sealed') return ok(item.doc);
    if (item.type === 'case-key') return sealer.sealCaseKey(item.caseKey, membership);
    return sealer.sealEntry(item.entry, item.caseKey, membership);
  }

  /** Sends in requests as large as the remote takes them. Gives how many it holds now. */
  async function send(
    parcels: readonly Parcel[],
    stuck: Map<string, EngineFault>,
    signal: AbortSignal,
  ): Promise<Result<number, RemoteError>> {
    let count = 0;
    let rest = parcels;
    while (rest.length > 0) {
      const request = firstRequest(rest, requestBytes);
      const only = request.length === 1 ? request[0] : undefined;
      if (only && sizeOf(only) > largestRequest) {
        stuck.set(keyOf(only.item), 'too-large');
        rest = rest.slice(1);
        continue;
      }
      const docs = request.map(({ doc }) => doc);
      const answer = await remote.push(docs, signal);
      if (!answer.ok) {
        if (answer.error.kind !== 'too-large') return answer;
        if (only) {
          stuck.set(keyOf(only.item), 'too-large');
          rest = rest.slice(1);
        } else requestBytes = Math.floor(sumOf(request) / 2);
        continue;
      }
      const settled = await settle(request, answer.value, stuck, signal);
      if (!settled.ok) return settled;
      count += settled.value;
      requestBytes = Math.min(largestRequest, requestBytes * 2);
      rest = rest.slice(request.length);
      if (signal.aborted) return err({ kind: 'aborted' });
    }
    return ok(count);
  }

  /** Acknowledges what the remote holds as we wrote it, and nothing else. */
  async function settle(
    request: readonly Parcel[],
    outcomes: readonly PushOutcome[],
    stuck: Map<string, EngineFault>,
    signal: AbortSignal,
  ): Promise<Result<number, RemoteError>> {
    const outcomeById = new Map(outcomes.map(({ id, outcome }) => [id, outcome]));
    const by = (wanted: PushOutcome['outcome'] | undefined): Parcel[] =>
      request.filter(({ doc }) => outcomeById.get(doc.id) === wanted);
    const stored = by('stored');
    await acknowledge(stored);
    for (const { item } of by('too-large')) stuck.set(keyOf(item), 'too-large');
    for (const { item } of by('refused')) stuck.set(keyOf(item), 'forbidden');
    await leaveRemoved(by('removed'), stuck);
    const held = await compare(by('exists'), stuck, signal);
    if (!held.ok) return held;
    // An answer that leaves documents out breaks the protocol; they are sent again.
    if (by(undefined).length > 0) return err({ kind: 'server' });
    return ok(stored.length + held.value);
  }

  /**
   * Mail is taken away by who has read it. Nothing else is let go because a storage says that it was deleted: of an
   * erased case, the erasure says so when it is pulled.
   */
  async function leaveRemoved(
    removed: readonly Parcel[],
    stuck: Map<string, EngineFault>,
  ): Promise<void> {
    await acknowledge(removed.filter(({ doc }) => doc.type === 'mail'));
    for (const { item, doc } of removed)
      if (doc.type !== 'mail') stuck.set(keyOf(item), 'mismatch');
  }

  /** "It is there already" is not believed: another content under our id would be lost for ever. */
  async function compare(
    parcels: readonly Parcel[],
    stuck: Map<string, EngineFault>,
    signal: AbortSignal,
  ): Promise<Result<number, RemoteError>> {
    let count = 0;
    for (let start = 0; start < parcels.length; start += comparedAtOnce) {
      const some = parcels.slice(start, start + comparedAtOnce);
      const answers = await Promise.all(some.map(({ doc }) => remote.get(doc.id, signal)));
      const same: Parcel[] = [];
      for (const [index, parcel] of some.entries()) {
        const answer = answers[index];
        if (answer && !answer.ok) return answer;
        if (answer?.value && (await holdsSame(parcel, answer.value))) same.push(parcel);
        else stuck.set(keyOf(parcel.item), 'mismatch');
      }
      await acknowledge(same);
      count += same.length;
    }
    return ok(count);
  }

  async function holdsSame({ item, doc }: Parcel, there: Doc): Promise<boolean> {
    if (there.type !== doc.type) return false;
    if (item.type === 'sealed') return there.body === doc.body;
    const opened = await sealer.open(there, await store.membership());
    if (!opened.ok) return false;
    const held = opened.value;
    if (item.type === 'case-key') {
      const { id, subject, key } = item.caseKey;
      if (held.type !== 'case-key') return false;
      const other = held.caseKey;
      return other.id === id && other.subject === subject && other.key === key;
    }
    if (held.type !== 'entry' || hashOf(held.entry) !== hashOf(item.entry)) return false;
    // The hash covers the content's commitment, not that it is there.
    return item.entry.body === null || held.entry.body !== null || held.locked !== null;
  }

  async function acknowledge(parcels: readonly Parcel[]): Promise<void> {
    if (parcels.length === 0) return;
    const entries: EntryId[] = [];
    const caseKeys: string[] = [];
    const sealed: string[] = [];
    for (const { item } of parcels) {
      if (item.type === 'entry') entries.push(item.entry.id);
      else if (item.type === 'case-key') caseKeys.push(item.caseKey.id);
      else sealed.push(item.doc.id);
    }
    await store.acknowledge({ entries, caseKeys, sealed });
    await parts.onPushed();
  }

  return push;
}

/** Deletes the documents of case keys that were dropped here. */
export async function removeDropped(
  { store, remote, sealer }: EngineParts,
  signal: AbortSignal,
): Promise<Result<void, RemoteError>> {
  const dropped = await store.droppedKeys();
  const membership = await store.membership();
  if (!membership) return ok(undefined);
  for (let start = 0; start < dropped.length; start += windowSize) {
    const some = dropped.slice(start, start + windowSize);
    const answer = await remote.remove(
      some.map(caseKey => sealer.docIdOf({ caseKey }, membership)),
      signal,
    );
    if (!answer.ok) return answer;
    await store.forgetDropped(some);
  }
  return ok(undefined);
}

function keyOf(item: Outgoing): string {
  if (item.type === 'entry') return `entry ${item.entry.id}`;
  return item.type === 'case-key' ? `key ${item.caseKey.id}` : `sealed ${item.doc.id}`;
}

const sizeOf = ({ doc }: Parcel): number => doc.body.length + overhead;
const sumOf = (parcels: readonly Parcel[]): number =>
  parcels.reduce((sum, parcel) => sum + sizeOf(parcel), 0);

/** What needs a case key that could not be sent waits with it: acknowledged alone, it would stay unreadable. */
function holdBack(window: readonly Outgoing[], stuck: Map<string, EngineFault>): void {
  for (const item of window) {
    if (item.type !== 'entry' || !item.caseKey) continue;
    const fault = stuck.get(`key ${item.caseKey.id}`);
    if (fault) stuck.set(keyOf(item), fault);
  }
}

/** As many as fit into one request, at least one. */
function firstRequest(parcels: readonly Parcel[], bytes: number): readonly Parcel[] {
  let sum = 0;
  let count = 0;
  for (const parcel of parcels.slice(0, windowSize)) {
    sum += sizeOf(parcel);
    if (sum > bytes && count > 0) break;
    count++;
  }
  return parcels.slice(0, count);
}
