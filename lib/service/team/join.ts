import type { Input } from '../../rpc/protocol';
import type { TeamProblem } from '../../rpc/team-problem';
import { err, ok, type Result } from '../../result';
import { adoptForeign } from '../../store/adopt';
import type { LotseDb } from '../../store/db';
import { stored } from '../../store/failures';
import { writeMeta } from '../../store/meta';
import type { Ledger } from '../../store/ledger';
import { DeviceId } from '../../ledger/entry';
import { createDeviceKeys } from '../../sync/sealing/device-keys';
import { type Invitation, readInvitation } from '../../sync/sealing/invitation';
import { type JoinReply, joinReplyId, openJoinReply } from '../../sync/sealing/join-reply';
import { joinDocId, joinTries, sealJoinRequest } from '../../sync/sealing/join-request';
import type { Remote } from '../../sync/remote';
import type { Enrolment, MemberId } from '../../workspace/enrolment';
import type { Ports } from '../ports';
import { createSerial } from '../../serial';
import { expect } from '../unwrap';
import { queueOwnEntries } from './found';
import type { OpenRemote } from './remotes';
import type { TeamRuntime, Vault } from './runtime';

export type JoinDeps = {
  readonly db: LotseDb;
  readonly ledger: Ledger;
  readonly runtime: TeamRuntime;
  readonly openRemote: OpenRemote;
  readonly newDeviceId: () => string;
  readonly ports: Pick<Ports, 'now' | 'notify'>;
};

type Admitted = Extract<JoinReply, { readonly type: 'admitted' }>;

/** The worker looks this often for the answer while it runs; an alarm wakes it every minute besides. */
const lookEvery = 3_000;

/** Answers an invitation, and waits to be let in. */
export function createJoinService(deps: JoinDeps) {
  const { db, ledger, runtime, openRemote, ports } = deps;
  let timer: ReturnType<typeof setTimeout> | null = null;
  /** One look after another: who is let in enters once. */
  const inTurn = createSerial();

  function read(text: string): Result<Invitation, TeamProblem> {
    const invitation = readInvitation(text, ports.now());
    if (invitation.ok) return invitation;
    return err(invitation.error === 'expired' ? 'invitation-expired' : 'invitation-unreadable');
  }

  async function join(input: Input<'team/join'>): Promise<Result<null, TeamProblem>> {
    if (await db.vault.get('own')) return err('already-member');
    const invited = read(input.text);
    if (!invited.ok) return invited;
    const identity = await ledger.identity();
    const member = identity.author;
    // A further browser of somebody goes on as them: what was written here until then is not theirs yet.
    const device =
      invited.value.role === null ? DeviceId.parse(deps.newDeviceId()) : identity.device;
    const { signKey, boxKey, sign, box } = await createDeviceKeys();
    const enrolment: Enrolment = {
      device,
      label: input.deviceLabel,
      type: 'browser',
      sign: signKey,
      box: boxKey,
    };
    const { workspaceId: workspace, id, secret, expiresAt } = invited.value;
    const { code, memberName: name, remote } = input;
    const joining = { id, secret, code, attempt: 0, name, expiresAt, answer: null };
    return ask({ id: 'own', workspace, member, enrolment, sign, box, remote, joining }, null);
  }

  /** After a wrong code: the next try has a place of its own, and there are few. */
  async function retry(code: string): Promise<Result<null, TeamProblem>> {
    const vault = await db.vault.get('own');
    if (vault?.joining?.answer !== 'wrong-code') return err('no-team');
    const attempt = vault.joining.attempt + 1;
    if (attempt >= joinTries) return err('invitation-used');
    if (vault.joining.expiresAt <= ports.now()) return err('invitation-expired');
    return ask({ ...vault, joining: { ...vault.joining, code, attempt, answer: null } }, vault);
  }

  /** @param before what is kept here when the request can't be left in the storage */
  async function ask(vault: Vault, before: Vault | null): Promise<Result<null, TeamProblem>> {
    const { enrolment, member, workspace, sign, joining } = vault;
    const remote = await openRemote(vault.remote, enrolment.device);
    if (!remote || !joining) return err('not-allowed');
    const invitation = { ...joining, workspaceId: workspace };
    const request = { name: joining.name, member, enrolment };
    const doc = await sealJoinRequest(invitation, joining, request, sign);
    // First the keys: an answered invitation without them could never be used.
    expect(await stored(() => db.vault.put(vault)));
    const pushed = await remote.push([doc], new AbortController().signal);
    const outcome = pushed.ok ? pushed.value.find(one => one.id === doc.id)?.outcome : null;
    if (outcome === 'stored') {
      ports.notify('team');
      void look();
      return ok(null);
    }
    if (before) await db.vault.put(before);
    else await db.vault.delete('own');
    if (!pushed.ok) return err(pushed.error.kind);
    return err(outcome === 'exists' || outcome === 'removed' ? 'invitation-used' : 'server');
  }

  /** Whether somebody has answered; goes on looking while nobody has. */
  const look = (): Promise<void> => inTurn(lookOnce);

  async function lookOnce(): Promise<void> {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const vault = await db.vault.get('own');
    if (!vault?.joining || vault.joining.answer !== null) return;
    if (vault.joining.expiresAt <= ports.now()) return ports.notify('team');
    const { joining } = vault;
    const remote = await openRemote(vault.remote, vault.enrolment.device);
    const found = await remote?.get(
      joinReplyId(joining, joining.attempt),
      new AbortController().signal,
    );
    const reply = found?.ok && found.value && (await openJoinReply(found.value, joining, joining));
    if (reply && reply.type === 'admitted' && remote) return enter(remote, reply);
    if (reply && reply.type !== 'admitted') {
      await db.vault.put({ ...vault, joining: { ...joining, answer: reply.type } });
      return ports.notify('team');
    }
    timer = setTimeout(() => void look(), lookEvery);
  }

  async function enter(remote: Remote, { keyring: keyringId, member }: Admitted): Promise<void> {
    const vault = await db.vault.get('own');
    if (!vault) return;
    const { device } = vault.enrolment;
    // From here on this browser writes as this person, and takes what it wrote before along as theirs.
    if (member !== null) expect(await stored(() => writeAs(device, member)));
    // The keys first, or the whole history would be laid aside as unreadable and opened in a second go.
    const keyring = await remote.get(keyringId, new AbortController().signal);
    if (keyring.ok && keyring.value)
      await runtime.sealerFor(vault, []).takeKeys(keyring.value, null);
    expect(await stored(() => adoptForeign(db, ledger)));
    const tables = ['vault', 'unsent', 'entries'] as const;
    const begin = async (): Promise<void> => {
      await db.vault.put({ ...vault, member: member ?? vault.member, joining: null });
      await queueOwnEntries(db, device);
    };
    expect(await stored(() => db.transaction('rw', [...tables], begin)));
    ports.notify('team');
    await runtime.restart();
  }

  const writeAs = (device: DeviceId, author: MemberId): Promise<void> =>
    db.transaction('rw', 'meta', async () => {
      await writeMeta(db, 'device', device);
      await writeMeta(db, 'author', author);
    });

  return {
    read,
    join,
    retry,
    look,
    /** Gives the invitation back: nobody can be let in by it any more. */
    async cancel(): Promise<void> {
      const vault = await db.vault.get('own');
      if (!vault?.joining) return;
      if (timer !== null) clearTimeout(timer);
      const remote = await openRemote(vault.remote, vault.enrolment.device);
      await remote?.remove(
        [joinDocId(vault.joining, vault.joining.attempt)],
        new AbortController().signal,
      );
      await db.vault.delete('own');
      ports.notify('team');
    },
  };
}
