import { hashOf } from '../ledger/entry';
import type { MemberId, Role } from './enrolment';
import type { Act, Graph, Node } from './graph';
import type { Refusal } from './membership';
import { devicesOf, isBeyond, type Restriction, restrictionOf, type Settled } from './restrictions';
import { mayWrite } from './roles';
import { makesSense } from './sense';
import { currentRole, type DeviceState, type State } from './state';

/** What an entry is judged by: the state that those taken before it make, and what is settled. */
export type View = {
  readonly graph: Graph;
  readonly state: State;
  readonly settled: Settled;
  readonly isTaken: (node: number) => boolean;
};

/** Whether an entry counts; `isLastLead`: it would, but for taking the last lead away. */
export type Judgement = { readonly refusal: Refusal | null; readonly isLastLead: boolean };

const refuse = (refusal: Refusal): Judgement => ({ refusal, isLastLead: false });
const counts: Judgement = { refusal: null, isLastLead: false };

export function judge(node: Node, view: View): Judgement {
  const { state, settled, graph } = view;
  const { act, entry, flaw } = node;
  if (flaw !== null || act === null) return refuse(flaw ?? 'unknown-kind');
  if (settled.byNode.has(node.index)) return counts;
  const device = state.devices.get(entry.device);
  if (!device || !graph.isKnownTo(device.added, node.index)) return refuse('unknown-device');
  if (device.member !== entry.author) return refuse('wrong-author');
  const role = roleIn(view, device, node);
  if (role === null) return refuse('revoked');
  if (isLosingBranch(node, settled)) return refuse('forked');
  if (!isEntitled(role, act, device.member, state)) return refuse('role');
  if (!makesSense(act, node, device, view)) return refuse('role');
  return judgeLastLead(node, view);
}

/** Somebody has to be left who may let others in, for all that the author knew and for all that is known now. */
function judgeLastLead(node: Node, view: View): Judgement {
  const restriction = restrictionOf(node, view.state);
  if (restriction?.type !== 'role') return counts;
  const targets = new Set(devicesOf(restriction));
  const isOther = ({ enrolment }: DeviceState): boolean => !targets.has(enrolment.device);
  if (!leadDevicesKnownTo(node, view).some(isOther)) return refuse('role');
  const leads = [...view.state.everLead].flatMap(id => view.state.devices.get(id) ?? []);
  const left = leads.filter(device => isStillLead(device, view));
  const isLastLead = left.length > 0 && !left.some(isOther);
  return isLastLead ? { refusal: 'role', isLastLead } : counts;
}

/** Whether a role allows this. The author's own person and devices are anybody's to manage. */
export function isEntitled(
  role: Role | null,
  act: Act,
  author: MemberId,
  { devices }: State,
): boolean {
  if (role === null || !mayWrite(role, act.kind)) return false;
  if (role === 'lead') return true;
  if (act.kind === 'device-revoked') return devices.get(act.payload.device)?.member === author;
  if (act.kind === 'device-added' || act.kind === 'member-revoked') {
    return act.payload.member === author;
  }
  return false;
}

/**
 * The role of a device as an entry's author must have seen it, less what was settled without their knowing.
 * The entry is the device's own, or of another who relies on it.
 */
export function roleIn({ graph, settled }: View, device: DeviceState, node: Node): Role | null {
  let role: Role | null = device.initial;
  for (const event of device.events) {
    if (!graph.isKnownTo(event.node, node.index)) continue;
    role = event.role;
    if (role === null) return null;
  }
  const { device: id } = device.enrolment;
  for (const restriction of settled.byDevice.get(id) ?? []) {
    if (restriction.type !== 'role' || restriction.node === node.index) continue;
    const applies =
      node.entry.device === id
        ? isBeyond(graph, restriction, node)
        : !graph.isKnownTo(restriction.node, node.index) &&
          !graph.knows(restriction.node, node.index);
    if (applies) role = lesser(role, restriction.role);
    if (role === null) return null;
  }
  return role;
}

const byPower: readonly (Role | null)[] = [null, 'auditor', 'editor', 'author', 'lead'];

const lesser = (a: Role | null, b: Role | null): Role | null =>
  byPower.indexOf(a) < byPower.indexOf(b) ? a : b;

const isLosingBranch = (node: Node, { byDevice }: Settled): boolean =>
  (byDevice.get(node.entry.device) ?? []).some(one => isRuledOut(one, node));

/** Whether a decision about a fork is for another entry at the same place. */
export const isRuledOut = (restriction: Restriction, { entry, isOpening }: Node): boolean =>
  !isOpening &&
  restriction.type === 'fork' &&
  restriction.device === entry.device &&
  restriction.seq === entry.seq &&
  restriction.hash !== hashOf(entry);

/** Devices that are a lead's as far as the entry's author knew. */
function leadDevicesKnownTo(node: Node, view: View): DeviceState[] {
  const { state, graph } = view;
  return [...state.everLead].flatMap(id => {
    const device = state.devices.get(id);
    if (!device || !graph.isKnownTo(device.added, node.index)) return [];
    return roleIn(view, device, node) === 'lead' ? [device] : [];
  });
}

/** The leads as far as the entry's author knew. */
export const leadsKnownTo = (node: Node, view: View): ReadonlySet<MemberId> =>
  new Set(leadDevicesKnownTo(node, view).map(({ member }) => member));

const isStillLead = (device: DeviceState, { settled, isTaken }: View): boolean =>
  currentRole(device) === 'lead' &&
  !(settled.byDevice.get(device.enrolment.device) ?? []).some(
    one => one.type === 'role' && !isTaken(one.node),
  );
