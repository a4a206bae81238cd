import type { Input } from '../../rpc/protocol';
import type { TeamProblem } from '../../rpc/team';
import { err, ok, type Result } from '../../result';
import { adoptForeign } from '../../store/adopt';
import type { LotseDb } from '../../store/db';
import { stored } from '../../store/failures';
import type { Ledger } from '../../store/ledger';
import { createDeviceKeys } from '../../sync/device-keys';
import { type Invitation, readInvitation } from '../../sync/invitation';
import { joinReplyId, openJoinReply } from '../../sync/join-reply';
import { joinDocId, sealJoinRequest } from '../../sync/join-request';
import type { Remote } from '../../sync/remote';
import type { Enrolment } from '../../workspace/enrolment';
import type { Ports } from '../ports';
import { expect } from '../unwrap';
import { queueOwnEntries } from './found';
import type { OpenRemote } from './remotes';
import type { TeamRuntime } from './runtime';

export type JoinDeps = {
  readonly db: LotseDb;
  readonly ledger: Ledger;
  readonly runtime: TeamRuntime;
  readonly openRemote: OpenRemote;
  readonly ports: Pick<Ports, 'now' | 'notify'>;
};

/** The worker looks this often for the answer while it runs; an alarm wakes it every minute besides. */
const lookEvery = 3_000;

/** Answers an invitation, and waits to be let in. */
export function createJoinService({ db, ledger, runtime, openRemote, ports }: JoinDeps) {
  let timer: ReturnType<typeof setTimeout> | null = null;

  function read(text: string): Result<Invitation, TeamProblem> {
    const invitation = readInvitation(text, ports.now());
    if (invitation.ok) return invitation;
    return err(invitation.error === 'expired' ? 'invitation-expired' : 'invitation-unreadable');
  }

  async function join(input: Input<'team/join'>): Promise<Result<null, TeamProblem>> {
    if (await db.vault.get('own')) return err('already-member');
    const invited = read(input.text);
    if (!invited.ok) return invited;
    const invitation = invited.value;
    const { device, author: member } = await ledger.identity();
    const remote = await openRemote(input.remote, device);
    if (!remote) return err('not-allowed');
    const keys = await createDeviceKeys();
    const { sign, box } = keys;
    const enrolment: Enrolment = {
      device,
      label: input.deviceLabel,
      type: 'browser',
      sign: keys.signKey,
      box: keys.boxKey,
    };
    const request = { name: input.memberName, member, enrolment };
    const doc = await sealJoinRequest(invitation, input.code, request, sign);
    // First the keys: an answered invitation without them could never be used.
    const { id, secret, expiresAt } = invitation;
    expect(
      await stored(() =>
        db.vault.put({
          id: 'own',
          workspace: invitation.workspaceId,
          member,
          enrolment,
          sign,
          box,
          remote: input.remote,
          joining: { id, secret, code: input.code, expiresAt, isRefused: false },
        }),
      ),
    );
    const pushed = await remote.push([doc], new AbortController().signal);
    const outcome = pushed.ok ? pushed.value.find(one => one.id === doc.id)?.outcome : null;
    if (outcome === 'stored') {
      ports.notify('team');
      void look();
      return ok(null);
    }
    await db.vault.delete('own');
    if (!pushed.ok) return err(pushed.error.kind);
    return err(outcome === 'exists' || outcome === 'removed' ? 'invitation-used' : 'server');
  }

  /** Whether somebody has answered; goes on looking while nobody has. */
  async function look(): Promise<void> {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const vault = await db.vault.get('own');
    if (!vault?.joining || vault.joining.isRefused) return;
    if (vault.joining.expiresAt <= ports.now()) return ports.notify('team');
    const { joining } = vault;
    const remote = await openRemote(vault.remote, vault.enrolment.device);
    const reply = await remote?.get(joinReplyId(joining), new AbortController().signal);
    const answer =
      reply?.ok && reply.value ? await openJoinReply(reply.value, joining, joining.code) : null;
    if (answer?.admitted && remote) return enter(remote, answer.keyring);
    if (answer) {
      await db.vault.put({ ...vault, joining: { ...joining, isRefused: true } });
      return ports.notify('team');
    }
    timer = setTimeout(() => void look(), lookEvery);
  }

  async function enter(remote: Remote, keyringId: string): Promise<void> {
    const vault = await db.vault.get('own');
    if (!vault) return;
    const { device } = vault.enrolment;
    // The keys first, or the whole history would be laid aside as unreadable and opened in a second go.
    const keyring = await remote.get(keyringId, new AbortController().signal);
    if (keyring.ok && keyring.value)
      await runtime.sealerFor(vault, []).takeKeys(keyring.value, null);
    expect(await stored(() => adoptForeign(db, ledger)));
    const tables = ['vault', 'unsent', 'entries'] as const;
    const begin = async (): Promise<void> => {
      await db.vault.put({ ...vault, joining: null });
      await queueOwnEntries(db, device);
    };
    expect(await stored(() => db.transaction('rw', [...tables], begin)));
    ports.notify('team');
    await runtime.restart();
  }

  return {
    read,
    join,
    look,
    /** Gives the invitation back: nobody can be let in by it any more. */
    async cancel(): Promise<void> {
      const vault = await db.vault.get('own');
      if (!vault?.joining) return;
      if (timer !== null) clearTimeout(timer);
      const remote = await openRemote(vault.remote, vault.enrolment.device);
      await remote?.remove([joinDocId(vault.joining)], new AbortController().signal);
      await db.vault.delete('own');
      ports.notify('team');
    },
  };
}
