import { type ChainBreak, type ChainHead, toEnd, verifyChainInSteps } from './chain';
import { type DeviceId, type Entry, type EntryId, hashOf } from './entry';
import type { ChainWitness } from './witness';

/** What somebody's device said of other devices' chains, and when by its clock (epoch ms). */
export type Witnessed = {
  readonly by: DeviceId;
  readonly at: number;
  readonly heads: ChainWitness['heads'];
};

/** That a colleague's device has seen a chain up to this entry. */
export type Confirmation = { readonly by: DeviceId; readonly seq: number; readonly at: number };

/**
 * The first fault of a chain. Besides what the chain itself shows (`chain.ts`):
 * `cut`: colleagues have confirmed entries that are not here.
 * `rewritten`: what stands here is another than what they confirmed.
 */
export type ChainFault = {
  readonly kind: ChainBreak['kind'] | 'cut' | 'rewritten';
  readonly seq: number;
  /** Null when there is no entry to point at. */
  readonly id: EntryId | null;
  /** Whose device says so; null where the chain shows it by itself. */
  readonly by: DeviceId | null;
};

export type CheckedChain = {
  readonly device: DeviceId;
  readonly length: number;
  /** The last entry as it was re-computed; null for an empty chain. */
  readonly head: ChainHead | null;
  /** What colleagues' devices confirmed and is here as they saw it: the furthest of each, in the order of entries. */
  readonly confirmed: readonly Confirmation[];
  readonly fault: ChainFault | null;
};

export type LogInput = {
  /** All entries that are here, in any order. */
  readonly entries: Iterable<Entry>;
  /** The ends as they were kept beside the entries. */
  readonly heads: ReadonlyMap<DeviceId, ChainHead>;
  readonly witnessed: readonly Witnessed[];
};

/**
 * Re-computes every chain and holds it against what colleagues confirmed: who changes entries here can re-compute all
 * hashes and the kept end as well, but not what stands in others' signed entries. What a device says of its own chain
 * counts for nothing. A rewritten chain shows at the first entry that somebody confirmed, which may stand after the first
 * that was changed. Of chains of others, `cut` may also say that entries are still on their way.
 */
export const checkLog = (input: LogInput): readonly CheckedChain[] => toEnd(checkLogInSteps(input));

/** What `checkLog` does, to be continued after each entry. */
export function* checkLogInSteps({
  entries,
  heads,
  witnessed,
}: LogInput): Generator<void, readonly CheckedChain[]> {
  const byDevice = new Map<DeviceId, Entry[]>();
  for (const entry of entries) {
    const chain = byDevice.get(entry.device);
    if (chain) chain.push(entry);
    else byDevice.set(entry.device, [entry]);
  }
  const claims = claimsByDevice(witnessed);
  const devices = new Set([...byDevice.keys(), ...heads.keys(), ...claims.keys()]);
  const checked: CheckedChain[] = [];
  for (const device of [...devices].toSorted()) {
    const chain = (byDevice.get(device) ?? []).toSorted((a, b) => a.seq - b.seq);
    const [kept, claimed] = [heads.get(device) ?? null, claims.get(device) ?? []];
    checked.push(yield* checkChain(device, chain, kept, claimed));
  }
  return checked;
}

type Claim = Confirmation & { readonly hash: string };

function claimsByDevice(witnessed: readonly Witnessed[]): ReadonlyMap<DeviceId, readonly Claim[]> {
  const claims = new Map<DeviceId, Claim[]>();
  for (const { by, at, heads } of witnessed) {
    for (const { device, seq, hash } of heads) {
      if (device === by || seq < 1) continue;
      const known = claims.get(device);
      const claim = { by, at, seq, hash };
      if (known) known.push(claim);
      else claims.set(device, [claim]);
    }
  }
  return claims;
}

function* checkChain(
  device: DeviceId,
  chain: readonly Entry[],
  kept: ChainHead | null,
  claims: readonly Claim[],
): Generator<void, CheckedChain> {
  const last = chain.at(-1);
  const bySeq = new Map(chain.map(entry => [entry.seq, entry]));
  const isAsSeen = ({ seq, hash }: Claim): boolean => {
    const entry = bySeq.get(seq);
    return entry !== undefined && hashOf(entry) === hash;
  };
  const verified = yield* verifyChainInSteps(device, chain, kept);
  const faults = claims.flatMap(claim => contradictionOf(claim, bySeq, last, isAsSeen(claim)));
  if (!verified.ok) faults.push({ ...verified.error, by: null });
  const fault = faults.toSorted(byPlace)[0] ?? null;
  return {
    device,
    length: chain.length,
    head: last ? { seq: last.seq, hash: hashOf(last) } : null,
    confirmed: furthestOf(claims.filter(claim => isAsSeen(claim) && isSound(claim, fault))),
    fault: fault && { kind: fault.kind, seq: fault.seq, id: fault.id, by: fault.by },
  };
}

function contradictionOf(
  { by, seq }: Claim,
  bySeq: ReadonlyMap<number, Entry>,
  last: Entry | undefined,
  isAsSeen: boolean,
): ChainFault[] {
  const entry = bySeq.get(seq);
  if (entry) return isAsSeen ? [] : [{ kind: 'rewritten', seq, id: entry.id, by }];
  // A gap further up shows in the chain itself.
  const end = last?.seq ?? 0;
  return seq > end ? [{ kind: 'cut', seq: end + 1, id: null, by }] : [];
}

/** A colleague saw all entries up to theirs; beyond a fault that no longer says anything of what is here. */
const isSound = ({ seq }: Claim, fault: ChainFault | null): boolean =>
  !fault || fault.kind === 'cut' || fault.kind === 'end' || seq < fault.seq;

/** What colleagues say comes before the end that was kept here, as it tells more. */
const order: readonly ChainFault['kind'][] = ['rewritten', 'cut'];
const rank = ({ kind }: ChainFault): number => (order.includes(kind) ? order.indexOf(kind) : 2);
/** `end` names the last entry that is here, and what it misses stands after it. */
const place = ({ kind, seq }: ChainFault): number => (kind === 'end' ? seq + 1 : seq);

const byPlace = (a: ChainFault, b: ChainFault): number => place(a) - place(b) || rank(a) - rank(b);

/** Of each device what it confirmed last in the chain, in the order of entries. */
function furthestOf(claims: readonly Claim[]): readonly Confirmation[] {
  const byWitness = new Map<DeviceId, Confirmation>();
  for (const { by, seq, at } of claims) {
    const known = byWitness.get(by);
    if (!known || seq > known.seq || (seq === known.seq && at < known.at))
      byWitness.set(by, { by, seq, at });
  }
  return [...byWitness.values()].toSorted((a, b) => a.seq - b.seq || (a.by < b.by ? -1 : 1));
}
