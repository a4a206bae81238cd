import type { Input } from '../../rpc/protocol';
import type { InvitationView, TeamProblem } from '../../rpc/team';
import { err, ok, type Result } from '../../result';
import type { LotseDb } from '../../store/db';
import { stored } from '../../store/failures';
import type { RecordOf } from '../../store/tables';
import { createInvitation, writeInvitation } from '../../sync/invitation';
import { sealJoinReply } from '../../sync/join-reply';
import { joinDocId, type JoinRequest, openJoinRequest } from '../../sync/join-request';
import { sealKeyring } from '../../sync/keyring';
import type { Membership } from '../../workspace/membership';
import type { Ports } from '../ports';
import { expect } from '../unwrap';
import type { Seat, TeamRuntime } from './runtime';
import { queueDoc, type WorkspaceLog } from './workspace-log';

export type InvitationsDeps = {
  readonly db: LotseDb;
  readonly log: WorkspaceLog;
  readonly runtime: TeamRuntime;
  readonly ports: Pick<Ports, 'now' | 'notify'>;
};

type Kept = RecordOf<'invitations'>;
const hour = 60 * 60 * 1000;

/** Invitations that this browser sent: their secrets never leave it, so it alone can open the answers. */
export function createInvitationsService({ db, log, runtime, ports }: InvitationsDeps) {
  /** Opening a request takes a third of a second; what was opened once is remembered for the session. */
  const opened = new Map<string, JoinRequest>();

  async function requestOf(kept: Kept, membership: Membership): Promise<JoinRequest | null> {
    const known = opened.get(kept.id);
    if (known) return known;
    const mail = await db.mail.get(joinDocId(kept));
    if (!mail) return null;
    const request = await openJoinRequest(
      mail.doc,
      { ...kept, workspaceId: membership.id },
      { now: ports.now(), used: membership.usedInvitations },
    );
    if (!request.ok) return null;
    opened.set(kept.id, request.value);
    return request.value;
  }

  async function forget(id: string): Promise<void> {
    opened.delete(id);
    await db.invitations.delete(id);
    ports.notify('team');
  }

  async function admit(
    { vault, sealer }: Seat,
    membership: Membership,
    kept: Kept,
    { name, member, enrolment }: JoinRequest,
  ): Promise<Result<null, TeamProblem>> {
    const known = sealer.keyring(membership);
    // Who gets only some of the keys would never learn that others are missing.
    if (known.epochs.length < membership.epochs.length) return err('no-key');
    const signer = { device: vault.enrolment.device, key: vault.sign };
    const keyring = await sealKeyring(known, [enrolment], signer);
    const reply = await sealJoinReply(kept, kept.code, { admitted: true, keyring: keyring.id });
    const docs = [keyring, reply];
    const { id } =
      kept.role === null
        ? await log.append('device-added', { member: vault.member, enrolment }, docs)
        : await log.append(
            'member-added',
            { member, name, role: kept.role, enrolment, invitation: kept.id },
            docs,
          );
    const after = await runtime.store.membership();
    return after?.refused.has(id) ? err('not-entitled') : ok(null);
  }

  return {
    async invite({ role, hours }: Input<'team/invite'>) {
      const seat = await runtime.seat();
      if (!seat) return err<TeamProblem>('no-team');
      const expiresAt = ports.now() + hours * hour;
      const { workspace, remote } = seat.vault;
      const made = createInvitation({ workspaceId: workspace, remote, role, expiresAt });
      const { id, secret } = made.invitation;
      const kept = { id, role, secret, code: made.code, expiresAt };
      expect(await stored(() => db.invitations.put(kept)));
      ports.notify('team');
      return ok({ text: writeInvitation(made.invitation), code: made.code, expiresAt });
    },

    withdraw: forget,

    async list(membership: Membership): Promise<InvitationView[]> {
      const views: InvitationView[] = [];
      for (const kept of await db.invitations.toArray()) {
        const { id, role, expiresAt } = kept;
        // Two days beyond its end it is of no use even for saying that it ended.
        if (expiresAt + 48 * hour < ports.now()) await db.invitations.delete(id);
        const request = expiresAt > ports.now() ? await requestOf(kept, membership) : null;
        views.push({
          id,
          role,
          expiresAt,
          request: request && { name: request.name, deviceLabel: request.enrolment.label },
        });
      }
      return views;
    },

    async answer(id: string, admitted: boolean): Promise<Result<null, TeamProblem>> {
      const seat = await runtime.seat();
      const membership = await runtime.store.membership();
      const kept = await db.invitations.get(id);
      if (!seat || !membership || !kept) return err('no-team');
      if (kept.expiresAt <= ports.now()) return err('invitation-expired');
      const request = await requestOf(kept, membership);
      if (!request) return err('invitation-used');
      if (admitted) {
        const done = await admit(seat, membership, kept, request);
        if (!done.ok) return done;
      } else {
        const reply = await sealJoinReply(kept, kept.code, { admitted: false });
        expect(await stored(() => queueDoc(db, reply)));
      }
      await forget(id);
      seat.engine.poke();
      return ok(null);
    },
  };
}
