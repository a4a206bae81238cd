import type { Handlers } from '../../rpc/server';
import type { TeamProblem } from '../../rpc/team-problem';
import type { teamProcedures } from '../../rpc/team';
import type { joiningProcedures } from '../../rpc/team-joining';
import type { Result } from '../../result';
import type { createTeamService } from './team';

const done = {};

/** One handler per procedure of the team; each only hands over. */
export function createTeamHandlers(
  team: ReturnType<typeof createTeamService>,
): Pick<Handlers, keyof typeof teamProcedures | keyof typeof joiningProcedures> {
  const { members, invitations, joining, recovery } = team;
  return {
    'team/state': () => team.state(),
    'team/sync-state': () => team.syncState(),
    'team/check-remote': async input => nothing(await team.check(input)),
    'team/create': async input => answer(await team.create(input)),
    'team/invite': async input => answer(await invitations.invite(input)),
    'team/withdraw-invitation': async ({ id }) => {
      await invitations.withdraw(id);
      return { ok: true, value: done };
    },
    'team/read-invitation': async ({ text }) => {
      const read = joining.read(text);
      if (!read.ok) return { ok: false, problem: read.error };
      const { role, expiresAt, remote } = read.value;
      const url = remote.type === 'folder' ? remote.name : remote.url;
      return { ok: true, value: { role, expiresAt, remote: { type: remote.type, url } } };
    },
    'team/join': async input => nothing(await joining.join(input)),
    'team/retry-join': async ({ code }) => nothing(await joining.retry(code)),
    'team/cancel-join': async () => {
      await joining.cancel();
      return done;
    },
    'team/answer-request': async ({ invitation, admit }) =>
      nothing(await invitations.answer(invitation, admit)),
    'team/change-role': async ({ member, role }) => nothing(await members.changeRole(member, role)),
    'team/nominate-lead': async ({ member }) => nothing(await members.nominateLead(member)),
    'team/approve-lead': async ({ nomination }) => nothing(await members.approveLead(nomination)),
    'team/revoke-member': async ({ member }) => nothing(await members.revokeMember(member)),
    'team/revoke-device': async ({ device }) => nothing(await members.revokeDevice(device)),
    'team/decide-fork': async ({ device, seq, hash }) =>
      nothing(await members.decideFork(device, seq, hash)),
    'team/save-settings': async ({ name, presenceNames }) =>
      nothing(await members.saveSettings(name, presenceNames)),
    'team/save-remote': async ({ remote }) => nothing(await team.saveRemote(remote)),
    'team/renew-recovery-kit': async () => answer(await team.renewKit()),
    'team/recover': async input => nothing(await recovery.recover(input)),
    'team/forget': async () => {
      await team.forget();
      return done;
    },
    'team/sync-now': async () => {
      await team.wake();
      return done;
    },
  };
}

type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: TeamProblem };

const answer = <T>(result: Result<T, TeamProblem>): Answer<T> =>
  result.ok ? result : { ok: false, problem: result.error };

const nothing = (result: Result<null, TeamProblem>): Answer<Record<string, never>> =>
  result.ok ? { ok: true, value: done } : { ok: false, problem: result.error };
