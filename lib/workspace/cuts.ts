import type { ChainHead } from '../ledger/chain';
import type { DeviceId } from '../ledger/entry';
import type { Cut, MemberId } from './enrolment';
import type { Membership, Nomination } from './membership';

/** The ends of chains, as this browser has them. */
type Heads = ReadonlyMap<DeviceId, ChainHead>;

/**
 * What this browser has of a device: all of it stays as it was, the next entry is judged anew. Must be read in the
 * transaction that writes the entry with the cut, together with `Membership.heads` for its parents.
 */
export function cutsOfDevice(device: DeviceId, heads: Heads): Cut {
  const head = heads.get(device);
  return head ? { device, seq: head.seq, hash: head.hash } : { device, seq: 0 };
}

/** For all devices of a member, the revoked ones too. */
export const cutsOfMember = ({ members }: Membership, member: MemberId, heads: Heads): Cut[] =>
  (members.get(member)?.devices ?? []).map(device => cutsOfDevice(device, heads));

/** Members who may change the team, and have a device to do it with. */
const leadsOf = ({ members, devices }: Membership): readonly MemberId[] =>
  [...members.values()]
    .filter(({ role }) => role === 'lead')
    .filter(one => one.devices.some(device => devices.get(device)?.isRevoked === false))
    .map(({ id }) => id);

/** Everything depends on one person: if they are ill or lose their devices, nobody can let anybody in. */
export const needsSecondLead = (membership: Membership): boolean =>
  leadsOf(membership).length === 1;

/** Whether this member may let people in, change their roles, and make them leave. */
export const mayManage = (membership: Membership, member: MemberId): boolean =>
  leadsOf(membership).includes(member);

/** Whether a member can go, be made to go, or be given a lower role: a lead has to be left. */
export function canLeave(membership: Membership, member: MemberId): boolean {
  const isMember = (membership.members.get(member)?.role ?? null) !== null;
  return isMember && leadsOf(membership).some(lead => lead !== member);
}

/** Whether one member can propose another as a lead. */
export function canNominate(membership: Membership, by: MemberId, member: MemberId): boolean {
  const role = membership.members.get(member)?.role ?? null;
  const isWaiting = membership.nominations.some(one => one.member === member && one.by === by);
  return mayManage(membership, by) && role !== null && role !== 'lead' && !isWaiting;
}

/** Whether a member can be the second to say yes. */
export const canApprove = (membership: Membership, by: MemberId, nomination: Nomination): boolean =>
  mayManage(membership, by) && nomination.by !== by;
