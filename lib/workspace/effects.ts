import type { MemberId, Epoch } from './enrolment';
import type { Node } from './graph';
import type { WorkspacePayload } from './payloads';
import { leadsKnownTo, roleIn, type View } from './rights';
import { addDevice, addEpoch, addMember, changeDevice, changeMember, type State } from './state';

/** What an entry that counts does. Settled entries come here unjudged, so nothing they name need be there. */
export function apply(node: Node, view: View): void {
  const { state } = view;
  const { act, entry, index } = node;
  switch (act?.kind) {
    case 'workspace-opening': {
      const { member: id, memberName, devices, epoch, ...settings } = act.payload;
      Object.assign(state, settings);
      addMember(state, { id, name: memberName, role: 'lead', joinedAt: entry.time });
      for (const enrolment of devices) addDevice(state, id, enrolment, index);
      return addEpoch(state, epoch, index, entry.device);
    }
    case 'workspace-settings':
      Object.assign(state, act.payload);
      return;
    case 'member-added': {
      const { member: id, name, role, enrolment, invitation } = act.payload;
      addMember(state, { id, name, role, joinedAt: entry.time });
      addDevice(state, id, enrolment, index);
      if (invitation !== null) state.invitations.add(invitation);
      return;
    }
    case 'device-added':
      return addDevice(state, act.payload.member, act.payload.enrolment, index);
    case 'device-revoked': {
      const { device, cut, epoch } = act.payload;
      changeDevice(state, device, { node: index, role: null, cuts: [cut] });
      return announce(node, view, epoch);
    }
    case 'member-revoked': {
      const { member, cuts, epoch } = act.payload;
      changeMember(state, member, { node: index, role: null, cuts });
      return announce(node, view, epoch);
    }
    case 'role-changed': {
      const { member, role, cuts } = act.payload;
      if (isMember(state, member)) changeMember(state, member, { node: index, role, cuts });
      return;
    }
    case 'lead-nominated':
      return nominate(node, act.payload, view);
    case 'lead-approved': {
      const nomination = state.nominations.get(act.payload.nomination);
      if (!nomination) return;
      state.approved.set(nomination.id, nomination.by);
      const { member, cuts } = nomination;
      return changeMember(state, member, { node: index, role: 'lead', cuts });
    }
    case 'key-rotated':
      return announce(node, view, act.payload.epoch);
    case 'fork-decided': {
      const { device, seq, hash } = act.payload;
      state.devices.get(device)?.decisions.set(seq, hash);
      return;
    }
    case undefined:
      return;
  }
}

const isMember = ({ members }: State, member: MemberId): boolean =>
  (members.get(member)?.role ?? null) !== null;

/** A lead who leaves knows the key that they announce, and who is no lead can't hand it out: neither is taken. */
function announce(node: Node, view: View, epoch: Epoch): void {
  const device = view.state.devices.get(node.entry.device);
  if (!device || roleIn(view, device, node) !== 'lead') return;
  const { act } = node;
  if (act?.kind === 'member-revoked' && act.payload.member === device.member) return;
  addEpoch(view.state, epoch, node.index, node.entry.device);
}

/** With a single lead, their word suffices; otherwise it waits for a second. */
function nominate(
  node: Node,
  { member, cuts }: WorkspacePayload<'lead-nominated'>,
  view: View,
): void {
  const { entry, index } = node;
  const by = view.state.devices.get(entry.device)?.member;
  if (by === undefined) return;
  if (leadsKnownTo(node, view).size === 1) {
    return changeMember(view.state, member, { node: index, role: 'lead', cuts });
  }
  view.state.nominations.set(entry.id, { id: entry.id, member, by, at: entry.time, cuts });
}
