import type { MemberView, TeamState } from '../../../lib/rpc/team';

/** A team one belongs to, or has belonged to. */
export type Membership = Extract<TeamState, { phase: 'member' }>;

/** A name inside a sentence: isolated, so that one written from right to left leaves the rest in place. */
export const nameInText = (name: string): string => `\u2068${name}\u2069`;

export const activeMembers = ({ members }: Membership): readonly MemberView[] =>
  members.filter(({ role }) => role !== null);

export const leadsOf = (team: Membership): readonly MemberView[] =>
  team.members.filter(({ role }) => role === 'lead');

/** The one who could not go without leaving the team without a lead. */
export const isLastLead = (team: Membership, member: MemberView): boolean =>
  member.role === 'lead' && leadsOf(team).length === 1;

/** What this browser may block: other browsers of its own member, for a lead everybody's. */
export function revocableDevices(team: Membership, isLead: boolean) {
  return team.members
    .filter(({ isOwn }) => isOwn || isLead)
    .flatMap(member =>
      member.devices
        .filter(({ isRevoked, isOwn, type }) => !isRevoked && !isOwn && type === 'browser')
        .map(device => ({ device, memberName: member.name, isOwnMember: member.isOwn })),
    );
}
