import type { Cut, MemberId } from './enrolment';
import type { Act, Graph, Node } from './graph';
import type { Settled } from './restrictions';
import type { DeviceState, State } from './state';

type View = { readonly graph: Graph; readonly state: State; readonly settled: Settled };

/** Whether what an entry names is there as it has to be, in the state that those taken before it make. */
export function makesSense(act: Act, node: Node, author: DeviceState, view: View): boolean {
  const { state, graph, settled } = view;
  const { members, devices } = state;
  switch (act.kind) {
    case 'workspace-settings':
    case 'key-rotated':
      return true;
    case 'member-added': {
      const { member, enrolment, invitation } = act.payload;
      const former = members.get(member);
      const isFree =
        !former ||
        (former.role === null && former.left !== null && graph.isKnownTo(former.left, node.index));
      const isUsed = invitation !== null && state.invitations.has(invitation);
      return isFree && !isUsed && !devices.has(enrolment.device);
    }
    case 'device-added':
      return isMember(state, act.payload.member) && !devices.has(act.payload.enrolment.device);
    case 'device-revoked': {
      const { device, cut } = act.payload;
      return devices.has(device) && cut.device === device && device !== author.enrolment.device;
    }
    case 'member-revoked': {
      const { member, cuts } = act.payload;
      const left = members.get(member)?.left ?? null;
      const isGone =
        !isMember(state, member) && (left === null || graph.isKnownTo(left, node.index));
      return !isGone && areCutsOf(state, member, cuts);
    }
    case 'role-changed':
      return (
        isMember(state, act.payload.member) &&
        areCutsOf(state, act.payload.member, act.payload.cuts)
      );
    case 'lead-nominated': {
      const { member, cuts } = act.payload;
      const isBelow = isMember(state, member) && members.get(member)?.role !== 'lead';
      return isBelow && areCutsOf(state, member, cuts);
    }
    case 'lead-approved': {
      const { nomination } = act.payload;
      const by = state.nominations.get(nomination)?.by ?? state.approved.get(nomination);
      const nominators = graph.byId.get(nomination) ?? [];
      const isKnown = nominators.some(one => graph.isKnownTo(one, node.index));
      return by !== undefined && by !== author.member && isKnown;
    }
    case 'fork-decided': {
      const { device, seq, hash } = act.payload;
      const other = devices.get(device)?.decisions.get(seq) ?? hash;
      const isSettledOtherwise = (settled.byDevice.get(device) ?? []).some(
        one => one.type === 'fork' && one.seq === seq && one.hash !== hash,
      );
      return devices.has(device) && other === hash && !isSettledOtherwise;
    }
    // There is one opening, and it is taken unjudged.
    case 'workspace-opening':
    default:
      return false;
  }
}

const isMember = ({ members }: State, member: MemberId): boolean =>
  (members.get(member)?.role ?? null) !== null;

/** Cuts of devices that are unknown do no harm; those of somebody else's are a mistake or a trick. */
const areCutsOf = ({ devices }: State, member: MemberId, cuts: readonly Cut[]): boolean =>
  cuts.every(({ device }) => (devices.get(device)?.member ?? member) === member);
