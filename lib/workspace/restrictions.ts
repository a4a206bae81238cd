import type { DeviceId, Hash } from '../ledger/entry';
import type { MemberId, Role } from './enrolment';
import type { Graph, Node } from './graph';
import { pedigreeOf } from './pedigree';
import type { State } from './state';

/** What an entry takes from devices, also from entries of theirs that it did not know of. */
export type Restriction =
  | {
      readonly type: 'role';
      readonly node: number;
      /** Null: revoked. */
      readonly role: Role | null;
      /** Devices with the last `seq` that counts as before. */
      readonly cuts: ReadonlyMap<DeviceId, number>;
    }
  | {
      readonly type: 'fork';
      readonly node: number;
      readonly device: DeviceId;
      readonly seq: number;
      readonly hash: Hash;
    };
export type RoleRestriction = Restriction & { readonly type: 'role' };

export const devicesOf = (restriction: Restriction): readonly DeviceId[] =>
  restriction.type === 'fork' ? [restriction.device] : [...restriction.cuts.keys()];

/** What this entry restricts, if it does, in a state in which its effect may already be. */
export function restrictionOf({ act, index: node }: Node, state: State): Restriction | null {
  if (act?.kind === 'fork-decided') return { type: 'fork', node, ...act.payload };
  if (act?.kind === 'device-revoked') {
    const { device, cut } = act.payload;
    return { type: 'role', node, role: null, cuts: new Map([[device, cut.seq]]) };
  }
  if (act?.kind !== 'member-revoked' && act?.kind !== 'role-changed') return null;
  const { member, cuts } = act.payload;
  const role = act.kind === 'role-changed' ? act.payload.role : null;
  return { type: 'role', node, role, cuts: cutsOf(state, member, cuts) };
}

function cutsOf(
  { members }: State,
  member: MemberId,
  cuts: readonly { readonly device: DeviceId; readonly seq: number }[],
): ReadonlyMap<DeviceId, number> {
  const seqs = new Map(cuts.map(({ device, seq }) => [device, seq]));
  const devices = members.get(member)?.devices ?? [];
  return new Map(devices.map(device => [device, seqs.get(device) ?? 0]));
}

/**
 * Whether an entry of a restricted device is among what the restriction is about: not written knowing of it (then
 * it is judged by what was in force), and not among what its author had seen up to the cut.
 * That the author has seen it counts beside the number: a number can be used twice by who holds the device's keys.
 */
export function isBeyond(graph: Graph, { node, cuts }: RoleRestriction, entry: Node): boolean {
  const cut = cuts.get(entry.entry.device);
  if (cut === undefined || entry.isOpening || node === entry.index) return false;
  if (graph.isKnownTo(node, entry.index) || pedigreeOf(graph, node).has(entry.index)) return false;
  return entry.entry.seq > cut || !graph.knows(node, entry.index);
}

/** Restrictions that stand, in the order they were settled; of the first ones none takes anything back. */
export type Settled = {
  readonly byNode: ReadonlyMap<number, Restriction>;
  readonly byDevice: ReadonlyMap<DeviceId, readonly Restriction[]>;
};

export const noneSettled: Settled = { byNode: new Map(), byDevice: new Map() };

export function settle({ byNode }: Settled, restriction: Restriction): Settled {
  const next = new Map(byNode);
  next.set(restriction.node, joined(byNode.get(restriction.node), restriction));
  const byDevice = new Map<DeviceId, Restriction[]>();
  for (const one of next.values()) {
    for (const device of devicesOf(one)) {
      const others = byDevice.get(device);
      if (others) others.push(one);
      else byDevice.set(device, [one]);
    }
  }
  return { byNode: next, byDevice };
}

/** A device that came to light only after another entry was dropped is restricted beside the known ones. */
function joined(before: Restriction | undefined, now: Restriction): Restriction {
  if (before?.type !== 'role' || now.type !== 'role') return now;
  return { ...now, cuts: new Map([...now.cuts, ...before.cuts]) };
}
