import type { DeviceId, Entry, EntryId } from '../ledger/entry';
import { apply } from './effects';
import type { Epoch } from './enrolment';
import { compareNodes, type Graph, makeGraph, type Node } from './graph';
import type { Device, Member, Membership, Refusal, WorkspaceId } from './membership';
import { visitInOrder } from './order';
import { noneSettled, type Restriction, restrictionOf, type Settled, settle } from './restrictions';
import { judge } from './rights';
import { isRotationDue } from './rotation';
import { mostSenior, type Pass } from './seniority';
import { currentRole, type DeviceState, makeState, type MemberState } from './state';

/**
 * Who belongs to the workspace, as these entries say; null without the entry that opened it. The order of entries,
 * duplicates, and entries about other subjects make no difference. Entries without a body can't be read and never
 * count; nobody may delete those about a workspace.
 *
 * One pass takes the entries in an order that all browsers compute alike, each judged by what its author knew. What
 * restricts a device may also concern entries that did not know of it. When such an entry was counted, the most senior
 * of all restrictions at stake is settled, and all is taken again; if nobody would be left who leads, it is waived instead.
 * Every round settles a restriction, or a further device of one, or waives one; nothing is ever unsettled or asked
 * for again. There are finitely many of all, so this ends.
 *
 * Somebody who leads, with a device that belongs, is left by every pass that is kept: while nothing is settled, an entry
 * that would take the last one away is refused; later passes are kept only if they leave one.
 */
export function foldMembership(id: WorkspaceId, entries: Iterable<Entry>): Membership | null {
  const graph = makeGraph(id, entries);
  const { opening } = graph;
  if (!opening || !isSound(opening)) return null;
  let settled = noneSettled;
  let pass = takeAll(graph, opening, settled);
  const waived = new Set<number>();
  for (;;) {
    const next = mostSenior(graph, pass, { settled, waived });
    if (!next) return summarise(id, graph, pass);
    const withNext = settle(settled, next);
    const passWithNext = takeAll(graph, opening, withNext);
    if (hasLead(passWithNext)) {
      settled = withNext;
      pass = passWithNext;
    } else waived.add(next.node);
  }
}

const hasLead = ({ state }: Pass): boolean =>
  [...state.devices.values()].some(device => currentRole(device) === 'lead');

function isSound({ act, entry }: Node): boolean {
  if (act?.kind !== 'workspace-opening') return false;
  const { member, devices } = act.payload;
  const ids = new Set(devices.map(({ device }) => device));
  return member === entry.author && ids.has(entry.device) && ids.size === devices.length;
}

function takeAll(graph: Graph, opening: Node, settled: Settled): Pass {
  const state = makeState();
  const refusals: (Refusal | null)[] = graph.nodes.map(() => 'gap');
  const restrictions: Restriction[] = [];
  const taken = new Set<number>();
  const lastLead = new Set<number>();
  const view = { graph, state, settled, isTaken: (node: number) => taken.has(node) };
  visitInOrder(
    graph,
    opening,
    device => state.devices.get(device)?.rank ?? null,
    node => {
      const { refusal, isLastLead } = node.isOpening
        ? { refusal: null, isLastLead: false }
        : judge(node, view);
      refusals[node.index] = refusal;
      if (refusal === null) apply(node, view);
      taken.add(node.index);
      if (isLastLead) lastLead.add(node.index);
      const restriction = refusal === null || isLastLead ? restrictionOf(node, state) : null;
      if (restriction) restrictions.push(restriction);
      return refusal === null ? devicesAddedBy(node) : [];
    },
  );
  return { state, refusals, lastLead, restrictions };
}

function devicesAddedBy({ act }: Node): readonly DeviceId[] {
  if (act?.kind === 'workspace-opening') return act.payload.devices.map(({ device }) => device);
  return act?.kind === 'member-added' || act?.kind === 'device-added'
    ? [act.payload.enrolment.device]
    : [];
}

function summarise(id: WorkspaceId, graph: Graph, pass: Pass): Membership {
  const { state, refusals } = pass;
  const { name, presenceNames, members, epochs, nominations, invitations } = state;
  return {
    id,
    name,
    presenceNames,
    members: new Map([...members].map(([member, one]) => [member, toMember(one)])),
    devices: new Map([...state.devices].map(([device, one]) => [device, toDevice(one)])),
    epochs: epochs.map(({ epoch }) => epoch),
    lapsedEpochs: lapsedOf(graph, pass),
    isRotationDue: isRotationDue(graph, state),
    nominations: [...nominations.values()].map(({ id: nomination, member, by, at }) => ({
      id: nomination,
      member,
      by,
      at,
    })),
    usedInvitations: invitations,
    heads: headsOf(graph, refusals),
    refused: refusedOf(graph, refusals),
  };
}

/** Of an entry that was not even judged, something it goes on from is missing. */
function lapsedOf({ nodes }: Graph, { state, refusals }: Pass): readonly Epoch[] {
  const taken = new Set(state.epochs.map(({ epoch }) => epoch.id));
  return nodes
    .flatMap(({ act, index }) => {
      if (!act || !('epoch' in act.payload)) return [];
      const refusal = refusals[index] ?? null;
      const isJudged = refusal === null || judged.includes(refusal);
      return isJudged && !taken.has(act.payload.epoch.id) ? [act.payload.epoch] : [];
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.keyHash < b.keyHash ? -1 : 1));
}

const judged: readonly Refusal[] = ['role', 'revoked', 'forked'];

const toMember = ({ id, name, role, devices, joinedAt }: MemberState): Member => ({
  id,
  name,
  role,
  devices,
  joinedAt,
});

const toDevice = (device: DeviceState): Device => ({
  ...device.enrolment,
  member: device.member,
  terms: device.terms,
  isRevoked: currentRole(device) === null,
  forks: new Map([...device.pins, ...device.decisions]),
});

const mostParents = 100;

function headsOf({ nodes }: Graph, refusals: Pass['refusals']): readonly EntryId[] {
  const counting = nodes.filter(({ index }) => refusals[index] === null);
  const replaced = new Set(counting.flatMap(({ parents }) => parents));
  const heads = counting.filter(({ index }) => !replaced.has(index));
  return [...new Set(heads.map(({ entry }) => entry.id))].toSorted().slice(0, mostParents);
}

/** An id that two devices used is refused only if neither entry counts. */
function refusedOf({ nodes }: Graph, refusals: Pass['refusals']): ReadonlyMap<EntryId, Refusal> {
  const refused = new Map<EntryId, Refusal>();
  const counting = new Set<EntryId>();
  for (const { entry, index } of nodes.toSorted(compareNodes)) {
    const refusal = refusals[index] ?? null;
    if (refusal === null) counting.add(entry.id);
    else if (!refused.has(entry.id)) refused.set(entry.id, refusal);
  }
  for (const id of counting) refused.delete(id);
  return refused;
}
