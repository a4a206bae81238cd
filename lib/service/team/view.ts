import type { HeldView, MemberView, SyncView, TeamState } from '../../rpc/team';
import type { InvitationView } from '../../rpc/team-joining';
import type { RecordOf } from '../../store/tables';
import type { HeldAside } from '../../sync/sync-store';
import type { Membership } from '../../workspace/membership';
import type { RemoteSettings } from '../../workspace/remote-settings';

export type TeamFacts = {
  readonly vault: RecordOf<'vault'>;
  readonly membership: Membership;
  readonly invitations: readonly InvitationView[];
  readonly held: readonly HeldView[];
  readonly sync: SyncView;
};

type MemberState = Extract<TeamState, { readonly phase: 'member' }>;

/** What the team page shows. */
export function viewTeam({ vault, membership, invitations, held, sync }: TeamFacts): MemberState {
  const leads = [...membership.members.values()].filter(({ role }) => role === 'lead');
  const own = membership.devices.get(vault.enrolment.device);
  const role = membership.members.get(vault.member)?.role ?? null;
  return {
    phase: 'member',
    id: membership.id,
    name: membership.name,
    presenceNames: membership.presenceNames,
    role: own && !own.isRevoked ? role : null,
    members: viewMembers(membership, vault),
    invitations: [...invitations],
    remote: viewRemote(vault.remote),
    hasRecoveryKit: [...membership.devices.values()].some(
      ({ type, isRevoked, member }) => type === 'recovery' && !isRevoked && member === vault.member,
    ),
    needsSecondLead: leads.length > 1,
    sync,
    held: [...held],
  };
}

function viewMembers(membership: Membership, vault: RecordOf<'vault'>): MemberView[] {
  const nameOf = (id: string): string =>
    [...membership.members.values()].find(member => member.id === id)?.name ?? '';
  return [...membership.members.values()].map(({ id, name, role, joinedAt, devices }) => {
    const nomination = membership.nominations.find(({ member }) => member === id);
    return {
      id,
      name,
      role,
      joinedAt,
      isOwn: id === vault.member,
      devices: devices.flatMap(device => {
        const known = membership.devices.get(device);
        if (!known) return [];
        const { label, type, isRevoked } = known;
        return [{ id: device, label, type, isRevoked, isOwn: device === vault.enrolment.device }];
      }),
      nomination: nomination
        ? {
            id: nomination.id,
            byName: nameOf(nomination.by),
            byOwn: nomination.by === vault.member,
            at: nomination.at,
          }
        : null,
    };
  });
}

function viewRemote(remote: RemoteSettings): MemberState['remote'] {
  if (remote.type === 'folder') return { type: 'folder', place: remote.name, user: null };
  const { type, url, login } = remote;
  return { type, place: url, user: 'user' in login ? login.user : null };
}

/** Put together by reason and device. */
export function viewHeld(held: readonly HeldAside[], membership: Membership | null): HeldView[] {
  const groups = new Map<string, HeldAside[]>();
  for (const one of held) {
    const key = `${one.reason} ${one.device ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap(group => {
    const [first] = group;
    if (!first) return [];
    const device = first.device && membership?.devices.get(first.device);
    const since = Math.min(...group.map(one => one.since));
    return [
      {
        reason: first.reason,
        memberName: (device && membership?.members.get(device.member)?.name) || null,
        deviceLabel: device ? device.label : null,
        device: first.device,
        count: group.length,
        since,
        versions: first.reason === 'forked' ? versionsOf(group) : [],
      },
    ];
  });
}

/** What stands at the place where a chain forked, and how many entries go on from each. */
function versionsOf(group: readonly HeldAside[]): HeldView['versions'] {
  const fork = Math.min(...group.flatMap(({ seq }) => (seq === null ? [] : [seq])));
  const entries = group.flatMap(({ entry, seq }) =>
    entry && seq !== null ? [{ ...entry, seq }] : [],
  );
  return entries
    .filter(({ seq }) => seq === fork)
    .map(({ hash, kind, time, seq }) => {
      const branch = new Set([hash]);
      for (const one of entries.toSorted((a, b) => a.seq - b.seq))
        if (one.prev && branch.has(one.prev)) branch.add(one.hash);
      return { seq, hash, time, kind, later: branch.size - 1 };
    });
}
