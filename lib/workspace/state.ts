import type { DeviceId, EntryId, Hash } from '../ledger/entry';
import type { Cut, Enrolment, Epoch, MemberId, Role } from './enrolment';
import type { Nomination, Term } from './membership';

/** A device while the entries are taken, one after the other. */
export type DeviceState = {
  readonly enrolment: Enrolment;
  readonly member: MemberId;
  /** Place in the order of adding. */
  readonly rank: number;
  /** The node that added it. */
  readonly added: number;
  readonly initial: Role;
  /** Nodes that gave it another role, in the order they were taken; null: revoked. */
  readonly events: { readonly node: number; readonly role: Role | null }[];
  terms: readonly Term[];
  /** By leads, after a fork. */
  readonly decisions: Map<number, Hash>;
  /** By cuts. */
  readonly pins: Map<number, Hash>;
};

export type MemberState = {
  readonly id: MemberId;
  name: string;
  role: Role | null;
  readonly devices: DeviceId[];
  joinedAt: number;
  /** The node by which they left last. */
  left: number | null;
};

/** What the entries taken so far make. */
export type State = {
  name: string;
  presenceNames: boolean;
  readonly members: Map<MemberId, MemberState>;
  readonly devices: Map<DeviceId, DeviceState>;
  /** Devices that a lead's role ever stood for. */
  readonly everLead: Set<DeviceId>;
  readonly epochs: { readonly epoch: Epoch; readonly node: number; readonly by: DeviceId }[];
  /** Nodes that revoked a device. */
  readonly revocations: number[];
  readonly nominations: Map<EntryId, Nomination & { readonly cuts: readonly Cut[] }>;
  /** Nominations that were approved, and who had made them. */
  readonly approved: Map<EntryId, MemberId>;
  readonly invitations: Set<string>;
};

export const makeState = (): State => ({
  name: '',
  presenceNames: false,
  members: new Map(),
  devices: new Map(),
  everLead: new Set(),
  epochs: [],
  revocations: [],
  nominations: new Map(),
  approved: new Map(),
  invitations: new Set(),
});

export const currentRole = ({ terms }: DeviceState): Role | null => terms.at(-1)?.role ?? null;

export function addMember(
  state: State,
  { id, name, role, joinedAt }: { id: MemberId; name: string; role: Role; joinedAt: number },
): void {
  const former = state.members.get(id);
  if (former) Object.assign(former, { name, role, joinedAt });
  else state.members.set(id, { id, name, role, joinedAt, devices: [], left: null });
}

export function addDevice(
  state: State,
  member: MemberId,
  enrolment: Enrolment,
  node: number,
): void {
  const owner = state.members.get(member);
  if (!owner || owner.role === null) return;
  const { device } = enrolment;
  owner.devices.push(device);
  state.devices.set(device, {
    enrolment,
    member,
    rank: state.devices.size,
    added: node,
    initial: owner.role,
    events: [],
    terms: [{ fromSeq: 1, role: owner.role }],
    decisions: new Map(),
    pins: new Map(),
  });
  if (owner.role === 'lead') state.everLead.add(device);
}

export type Change = {
  readonly node: number;
  readonly role: Role | null;
  readonly cuts: readonly Cut[];
};

/** From here on, this role counts for all of a member's devices. A device that no cut names: for all it wrote. */
export function changeMember(state: State, member: MemberId, { node, role, cuts }: Change): void {
  const owner = state.members.get(member);
  if (!owner) return;
  const wasOf = owner.role;
  owner.role = role;
  if (role === null) owner.left = node;
  for (const device of owner.devices) changeDevice(state, device, { node, role, cuts });
  for (const [id, nomination] of state.nominations) {
    const isOver = nomination.member === member && (role === 'lead' || role === null);
    const hasNoBasis = nomination.by === member && wasOf === 'lead' && role !== 'lead';
    if (isOver || hasNoBasis) state.nominations.delete(id);
  }
}

export function changeDevice(state: State, id: DeviceId, { node, role, cuts }: Change): void {
  const device = state.devices.get(id);
  if (!device) return;
  const cut = cuts.find(one => one.device === id);
  device.events.push({ node, role });
  device.terms = cutTerms(device.terms, cut?.seq ?? 0, role);
  if (cut?.hash !== undefined && !device.pins.has(cut.seq)) device.pins.set(cut.seq, cut.hash);
  if (role === 'lead') state.everLead.add(id);
  if (role === null) state.revocations.push(node);
}

/** What stood after the cut gives way. Only that a device was revoked is never taken back. */
function cutTerms(terms: readonly Term[], seq: number, role: Role | null): readonly Term[] {
  if (role !== null && terms.at(-1)?.role === null) return terms;
  const kept = terms.filter(({ fromSeq }) => fromSeq <= seq);
  return kept.at(-1)?.role === role && kept.length > 0
    ? kept
    : [...kept, { fromSeq: seq + 1, role }];
}

/** A key generation counts once. */
export function addEpoch(state: State, epoch: Epoch, node: number, by: DeviceId): void {
  if (state.epochs.some(known => known.epoch.id === epoch.id)) return;
  state.epochs.push({ epoch, node, by });
}
