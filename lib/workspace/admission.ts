import type { ChainHead } from '../ledger/chain';
import type { DeviceId, Entry } from '../ledger/entry';
import { followChain } from './chain-walk';
import type { Device, Membership, Refusal, Term } from './membership';
import { workspacePayloads, workspaceSubject } from './payloads';
import { mayWrite } from './roles';

/** How far a device's chain is settled, and why it does not go on although a next entry is there. */
export type ChainState = {
  readonly head: ChainHead | null;
  /** About the entry after `head`; null: it has not arrived. */
  readonly stop: 'broken-chain' | 'forked' | null;
};

export type AdmissionInput = {
  readonly membership: Membership;
  /** As the last call left them. Devices that are missing start from their first entry. */
  readonly chains: ReadonlyMap<DeviceId, ChainState>;
  /** In any order: what arrived, and what `neededFor` asks for. */
  readonly entries: Iterable<Entry>;
  /**
   * Whether the kind and its version are known; only asked about what is not about the workspace. Must not look at the
   * body: it may still be locked.
   */
  readonly isKnownKind: (entry: Entry) => boolean;
};

export type Judged = {
  readonly entry: Entry;
  /** Null: it counts. Of a link about the workspace, `Membership.refused` says it at any later time. */
  readonly refusal: Refusal | null;
  /** Whether it is a link of its device's chain, also when it does not count. */
  readonly isLinked: boolean;
};

export type Admission = {
  /** Every entry that was handed over, once for each time. */
  readonly judged: readonly Judged[];
  /** Of every member's device that an entry was handed over of. */
  readonly chains: ReadonlyMap<DeviceId, ChainState>;
};

/**
 * Which entries count. With what `neededFor` asks for handed over as well, the outcome for all entries together is a
 * function of the set of them and the membership: neither their order nor the size of the batches matters.
 *
 * To judge devices anew after `devicesToRejudge`, hand over all entries there are of them and leave them out of
 * `chains`. A device's chain is one whole: as soon as an entry at or before its head is handed over, it starts
 * from the first entry again.
 */
export function admit({ membership, chains, entries, isKnownKind }: AdmissionInput): Admission {
  const judged: Judged[] = [];
  const states = new Map<DeviceId, ChainState>();
  for (const [id, own] of byDevice(entries)) {
    const device = membership.devices.get(id);
    if (!device) {
      judged.push(
        ...own.map(entry => ({ entry, refusal: 'unknown-device' as const, isLinked: false })),
      );
      continue;
    }
    const before = chains.get(id) ?? null;
    const isAnew = own.some(({ seq }) => seq <= (before?.head?.seq ?? 0));
    const walk = followChain(own, isAnew ? null : before, device.forks);
    states.set(id, walk.state);
    for (const entry of own) {
      const flaw = walk.refusals.get(entry) ?? null;
      const refusal = flaw ?? refusalOf(entry, device, membership, isKnownKind);
      judged.push({ entry, refusal, isLinked: flaw === null });
    }
  }
  return { judged, chains: states };
}

/**
 * Of which devices `admit` needs more than these new entries: all that is stored from this `seq` on, whether it
 * counts or was kept aside. For most pages that is nothing: only what closes a gap, forks a chain or may decide
 * a fork draws on what is there. Entries that are stored already must not be among the new ones.
 */
export function neededFor({
  membership,
  chains,
  entries,
}: Omit<AdmissionInput, 'isKnownKind'>): ReadonlyMap<DeviceId, number> {
  const needed = new Map<DeviceId, number>();
  for (const [id, own] of byDevice(entries)) {
    const device = membership.devices.get(id);
    if (!device) continue;
    const { head, stop } = chains.get(id) ?? { head: null, stop: null };
    const next = (head?.seq ?? 0) + 1;
    const isLate = own.some(({ seq }) => seq < next);
    const isNext = own.some(({ seq }) => seq === next);
    const mayDecide = stop === 'forked' && [...device.forks.keys()].some(seq => seq >= next);
    if (isLate) needed.set(id, 1);
    else if (isNext || mayDecide) needed.set(id, next);
  }
  return needed;
}

/** Devices whose entries may count otherwise than before: new ones, other roles, decided forks. */
export function devicesToRejudge(
  before: Membership | null,
  after: Membership,
): readonly DeviceId[] {
  const ids = new Set([...(before?.devices.keys() ?? []), ...after.devices.keys()]);
  return [...ids].filter(id => {
    const [was, is] = [before?.devices.get(id), after.devices.get(id)];
    return !was || !is || !isJudgedAlike(was, is);
  });
}

/** The role that an entry at this place of the device's chain is judged by; null: it no longer counts. */
export const entryTermOf = ({ terms }: Device, seq: number): Term | null =>
  terms.findLast(({ fromSeq }) => fromSeq <= seq) ?? null;

function refusalOf(
  entry: Entry,
  device: Device,
  membership: Membership,
  isKnownKind: AdmissionInput['isKnownKind'],
): Refusal | null {
  if (entry.author !== device.member) return 'wrong-author';
  if (isAboutWorkspace(entry)) return membership.refused.get(entry.id) ?? null;
  const role = entryTermOf(device, entry.seq)?.role ?? null;
  if (role === null) return 'revoked';
  if (isWorkspaceKind(entry.kind) || !isKnownKind(entry)) return 'unknown-kind';
  return mayWrite(role, entry.kind) ? null : 'role';
}

/** Such entries are judged by `foldMembership`; here they are links of a chain. */
export const isAboutWorkspace = ({ subject }: Pick<Entry, 'subject'>): boolean =>
  subject === workspaceSubject;

const isWorkspaceKind = (kind: string): boolean => Object.hasOwn(workspacePayloads, kind);

function isJudgedAlike(a: Device, b: Device): boolean {
  const sameTerms =
    a.terms.length === b.terms.length &&
    a.terms.every(({ fromSeq, role }, i) => {
      const other = b.terms[i];
      return other?.fromSeq === fromSeq && other.role === role;
    });
  const sameForks =
    a.forks.size === b.forks.size && [...a.forks].every(([seq, hash]) => b.forks.get(seq) === hash);
  return sameTerms && sameForks && a.member === b.member;
}

function byDevice(entries: Iterable<Entry>): ReadonlyMap<DeviceId, readonly Entry[]> {
  const groups = new Map<DeviceId, Entry[]>();
  for (const entry of entries) {
    const others = groups.get(entry.device);
    if (others) others.push(entry);
    else groups.set(entry.device, [entry]);
  }
  return groups;
}
