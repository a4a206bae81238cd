import { bytesToHex } from '@noble/hashes/utils.js';
import { err, ok, type Result } from '../result';
import {
  commitmentOf,
  type DeviceId,
  type Entry,
  type EntryId,
  type Hash,
  hashOf,
  ownIdOf,
  saltBytes,
} from './entry';

/** The end of one device's chain. Kept beside it and, later, on colleagues' devices. */
export type ChainHead = { readonly seq: number; readonly hash: Hash };

/** What a person adds; the chain adds the rest. */
export type Draft = Pick<Entry, 'kind' | 'version' | 'subject' | 'parents' | 'author'> & {
  /** JSON. */
  readonly payload: unknown;
};

export type AppendContext = {
  readonly device: DeviceId;
  /** Epoch ms. */
  readonly time: number;
  /** `appendBytes` random bytes, for the salt. */
  readonly random: Uint8Array;
  /** End of this device's chain; null before its first entry. */
  readonly last: ChainHead | null;
};

export const appendBytes = saltBytes;

/** Makes the next entry of a device's chain. Synchronous, so that it fits into one database transaction. */
export function appendEntry(
  { payload, ...draft }: Draft,
  { device, time, random, last }: AppendContext,
): { readonly entry: Entry; readonly head: ChainHead } {
  if (random.length < appendBytes) throw new RangeError(`appending needs ${appendBytes} bytes`);
  const body = { payload, salt: bytesToHex(random.slice(0, appendBytes)) };
  const head = {
    ...draft,
    device,
    seq: (last?.seq ?? 0) + 1,
    time,
    prev: last?.hash ?? null,
    commitment: commitmentOf(body),
  };
  const entry: Entry = { ...head, id: ownIdOf(head), body };
  return { entry, head: { seq: entry.seq, hash: hashOf(entry) } };
}

/**
 * Where a chain first fails.
 * `missing`: the entry with this `seq` is not there. `out-of-order`: it is, in another place.
 * `link`: this entry or the one before it was changed after it was written; which of both, the chain can't tell.
 * `payload`: the content does not fit its commitment. `end`: the last entry was changed, or later ones removed.
 */
export type ChainBreak = {
  readonly kind: 'missing' | 'out-of-order' | 'link' | 'payload' | 'end' | 'other-device';
  readonly device: DeviceId;
  readonly seq: number;
  /** Null when there is no entry to point at. */
  readonly id: EntryId | null;
};

/**
 * Checks one device's chain, handed over from its first entry to its last.
 * `head` is the end as it was kept elsewhere: only it shows that the last entries were cut off.
 */
export function verifyChain(
  device: DeviceId,
  entries: readonly Entry[],
  head: ChainHead | null,
): Result<ChainHead | null, ChainBreak> {
  return toEnd(verifyChainInSteps(device, entries, head));
}

/** What `verifyChain` does, to be continued after each entry: a long chain takes a second. */
export function* verifyChainInSteps(
  device: DeviceId,
  entries: readonly Entry[],
  head: ChainHead | null,
): Generator<void, Result<ChainHead | null, ChainBreak>> {
  let last: ChainHead | null = null;
  for (const entry of entries) {
    const kind = breakAt(entry, device, last, entries);
    if (kind === 'missing') return err({ kind, device, seq: (last?.seq ?? 0) + 1, id: null });
    if (kind) return err({ kind, device, seq: entry.seq, id: entry.id });
    last = { seq: entry.seq, hash: hashOf(entry) };
    yield;
  }
  if (last?.hash === head?.hash) return ok(last);
  return err({ kind: 'end', device, seq: last?.seq ?? 0, id: entries.at(-1)?.id ?? null });
}

/** Runs something that can be interrupted, without interrupting it. */
export function toEnd<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function breakAt(
  entry: Entry,
  device: DeviceId,
  last: ChainHead | null,
  all: readonly Entry[],
): ChainBreak['kind'] | null {
  if (entry.device !== device) return 'other-device';
  const expected = (last?.seq ?? 0) + 1;
  if (entry.seq !== expected) {
    return all.some(({ seq }) => seq === expected) ? 'out-of-order' : 'missing';
  }
  if (entry.prev !== (last?.hash ?? null)) return 'link';
  if (entry.body && commitmentOf(entry.body) !== entry.commitment) return 'payload';
  return null;
}
