import type { Input, Output } from '../../rpc/protocol';
import type { HeldView, SyncView, TeamState } from '../../rpc/team';
import type { TeamProblem } from '../../rpc/team-problem';
import { err, ok, type Result } from '../../result';
import { putBackUnreplaced, takeOutBrokenChains } from '../../store/distrust';
import { resendFiles } from '../../store/artefacts';
import { forgetTeam } from '../../store/forget-team';
import type { LotseDb } from '../../store/db';
import { readMeta } from '../../store/meta';
import { stored } from '../../store/failures';
import type { Ledger } from '../../store/ledger';
import { joinTries } from '../../sync/sealing/join-request';
import { workspaceSubject } from '../../workspace/payloads';
import type { RemoteSettings } from '../../workspace/remote-settings';
import type { AnswerIndexKeeper } from '../answer-index';
import type { Ports } from '../ports';
import { expect } from '../unwrap';
import { checkRemote, foundTeam } from './found';
import { createInvitationsService } from './invitations';
import { createJoinService } from './join';
import { createMembersService } from './members';
import { createRecoverService } from './recover';
import type { OpenRemote } from './remotes';
import { createTeamRuntime, type Vault } from './runtime';
import { createTakenHandler } from './taken';
import { viewHeld, viewTeam } from './view';
import { createWorkspaceLog } from './workspace-log';

export type TeamDeps = {
  readonly db: LotseDb;
  readonly ledger: Ledger;
  readonly index: AnswerIndexKeeper;
  readonly openRemote: OpenRemote;
  readonly newRecoveryKey: () => string;
  readonly newDeviceId: () => string;
  readonly ports: Pick<Ports, 'now' | 'randomBytes' | 'notify' | 'setAlarm'>;
  /** Which subjects changed by what colleagues' browsers sent. */
  readonly onTaken: (subjects: readonly string[]) => void;
  /** After each exchange with the storage. */
  readonly onExchanged: () => void;
  /** Before this browser forgets the team. */
  readonly onLeaving: () => Promise<void>;
};

const wakeEvery = 60_000;
const forgotten = ['team', 'knowledge', 'cases', 'rules', 'targets', 'decisions'] as const;

/** The team this browser belongs to, if any. */
export function createTeamService(deps: TeamDeps) {
  const { db, ledger, index, ports } = deps;
  const taken = createTakenHandler({ db, index, onTaken: deps.onTaken, ports });
  const runtime = createTeamRuntime({ ...deps, onTaken, onExchanged });
  const log = createWorkspaceLog({ db, ledger, store: runtime.store });
  const members = createMembersService({ db, log, runtime });
  const invitations = createInvitationsService({ db, log, runtime, ports });
  const joining = createJoinService({ ...deps, runtime });
  const recovery = createRecoverService({ ...deps, log, runtime });

  function onTaken(subjects: readonly string[]): void {
    void taken(subjects);
    if (subjects.includes(workspaceSubject)) void members.rotateIfDue();
  }

  function onExchanged(): void {
    deps.onExchanged();
    void invitations.look();
  }

  async function state(): Promise<TeamState> {
    const vault = await db.vault.get('own');
    if (!vault) return { phase: 'none' };
    const sync = await viewSync();
    if (vault.joining) {
      const { expiresAt, answer, attempt } = vault.joining;
      const triesLeft = joinTries - 1 - attempt;
      return { phase: 'joining', sync, expiresAt, answer, triesLeft };
    }
    const membership = await runtime.store.membership();
    // The news of it comes last: who has only what was before must not be taken for somebody who was removed.
    if (!membership?.devices.has(vault.enrolment.device))
      return { phase: 'joining', sync, expiresAt: ports.now(), answer: 'admitted', triesLeft: 0 };
    const held: HeldView[] = viewHeld(await runtime.store.heldAside(), membership);
    return viewTeam({
      vault,
      membership,
      invitations: await invitations.list(membership),
      held,
      sync,
    });
  }

  async function viewSync(): Promise<SyncView> {
    const { progress, ...rest } = runtime.state();
    const problem = (await readMeta(db, 'isLoginRefused')) ? 'login' : rest.problem;
    // Not what the last round saw: what was written since then waits as well.
    const pending = await runtime.store.outgoingCount();
    return { ...rest, problem, pending, progress: progress?.done ?? null };
  }

  async function check({ remote }: Input<'team/check-remote'>): Promise<Result<null, TeamProblem>> {
    const { device } = await ledger.identity();
    return checkRemote(deps.openRemote, remote, device);
  }

  async function saveRemote(remote: RemoteSettings): Promise<Result<null, TeamProblem>> {
    const vault = await db.vault.get('own');
    if (!vault) return err('no-team');
    const opened = await deps.openRemote(remote, vault.enrolment.device);
    if (!opened) return err('not-allowed');
    const page = await opened.pull(null, 1, new AbortController().signal);
    if (!page.ok) return err(page.error.kind);
    expect(await stored(() => moveTo(vault, remote)));
    await db.meta.delete('isLoginRefused');
    await runtime.restart();
    return ok(null);
  }

  /** In another place everything is fetched, and everything of one's own sent, from the beginning. */
  async function moveTo(vault: Vault, remote: RemoteSettings): Promise<void> {
    const isElsewhere = placeOf(vault.remote) !== placeOf(remote);
    const tables = ['vault', 'meta', 'entries', 'unsent', 'caseKeys', 'artefacts'] as const;
    await db.transaction('rw', [...tables], async () => {
      await db.vault.put({ ...vault, remote });
      if (!isElsewhere) return;
      await db.meta.delete('syncCursor');
      const { device } = vault.enrolment;
      const own = await db.entries
        .where('[device+seq]')
        .between([device, 0], [device, Infinity])
        .toArray();
      await db.unsent.bulkPut(own.map(({ id, seq }) => ({ id, seq })));
      await db.caseKeys.toCollection().modify({ isSent: false });
      await resendFiles(db);
    });
  }

  async function renewKit(): Promise<Result<{ readonly recoveryKey: string }, TeamProblem>> {
    const membership = await runtime.store.membership();
    const vault = await db.vault.get('own');
    const renewed = await recovery.renew();
    if (!renewed.ok || !membership || !vault) return renewed;
    for (const { device, type, isRevoked, member } of membership.devices.values())
      if (type === 'recovery' && !isRevoked && member === vault.member)
        await members.revokeDevice(device);
    return renewed;
  }

  /** After entries were lost or changed here: the storage has them as they were signed. */
  async function refetch(): Promise<void> {
    const vault = await db.vault.get('own');
    if (!vault || vault.joining) return;
    await runtime.stop();
    const broken = await takeOutBrokenChains(db);
    await db.meta.delete('syncCursor');
    const seat = await runtime.restart();
    await seat?.engine.round(new AbortController().signal);
    await putBackUnreplaced(db, broken);
  }

  return {
    state,
    refetch,
    members,
    invitations,
    joining,
    recovery,
    check,
    saveRemote,
    renewKit,
    create: (input: Input<'team/create'>) => foundTeam({ ...deps, runtime }, input),
    syncState: async (): Promise<Output<'team/sync-state'>> =>
      (await db.vault.get('own')) ? await viewSync() : null,
    /** Takes the exchange up again after the worker was stopped. */
    async resume(): Promise<void> {
      const vault = await db.vault.get('own');
      if (!vault) return;
      // Browsers stop the worker when they like; an alarm rings once.
      await ports.setAlarm('team', ports.now() + wakeEvery);
      if (vault.joining) return joining.look();
      // A wrong login tried again and again locks the account.
      if (await readMeta(db, 'isLoginRefused')) return;
      await runtime.seat();
      if (vault.enrolment.type === 'recovery') await recovery.becomeBrowser('');
      await members.rotateIfDue();
    },
    /** After a local append. */
    poke: () => runtime.poke(),
    seat: () => runtime.seat(),
    /**
     * Null without a team. `exchangedAt`: when this worker last had everything that colleagues sent (epoch ms); null
     * before the first time.
     */
    standing: async (): Promise<{ readonly exchangedAt: number | null } | null> =>
      (await db.vault.count()) > 0 ? { exchangedAt: runtime.state().lastSuccess } : null,
    /** Null without a team, and while this browser waits to be let in. */
    membership: () => runtime.store.membership(),
    /** A person wants it tried again. */
    async wake(): Promise<void> {
      await db.meta.delete('isLoginRefused');
      await runtime.seat();
      runtime.wake();
    },
    stop: () => runtime.stop(),
    async forget(): Promise<void> {
      await deps.onLeaving();
      await runtime.stop();
      expect(await stored(() => forgetTeam(db)));
      await index.renew();
      for (const changed of forgotten) ports.notify(changed);
    },
  };
}

const placeOf = (remote: RemoteSettings): string =>
  remote.type === 'folder' ? `folder ${remote.name}` : `${remote.type} ${remote.url}`;
