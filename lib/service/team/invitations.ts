import type { Input } from '../../rpc/protocol';
import type { InvitationView } from '../../rpc/team-joining';
import type { TeamProblem } from '../../rpc/team-problem';
import { err, ok, type Result } from '../../result';
import type { LotseDb } from '../../store/db';
import { stored } from '../../store/failures';
import type { RecordOf } from '../../store/tables';
import { createInvitation, writeInvitation } from '../../sync/sealing/invitation';
import { sealJoinReply } from '../../sync/sealing/join-reply';
import {
  joinDocId,
  type JoinProblem,
  type JoinRequest,
  joinTries,
  openJoinRequest,
} from '../../sync/sealing/join-request';
import { sealKeyring } from '../../sync/sealing/keyring';
import type { Membership } from '../../workspace/membership';
import type { Ports } from '../ports';
import { createSerial } from '../../serial';
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

/** A request that was opened, and with which try. */
type Asked = { readonly request: JoinRequest; readonly attempt: number };

/** Invitations that this browser sent: their secrets never leave it, so it alone can open the answers. */
export function createInvitationsService({ db, log, runtime, ports }: InvitationsDeps) {
  /** Opening a request takes a third of a second; what was opened once is remembered for the session. */
  const opened = new Map<string, Asked>();
  /** One look after another, so that no try counts twice. */
  const inTurn = createSerial();

  const requestOf = (id: string, membership: Membership): Promise<Asked | null> =>
    inTurn(async () => {
      for (;;) {
        const known = opened.get(id);
        if (known) return known;
        const kept = await db.invitations.get(id);
        const mail = kept && kept.misses < joinTries && (await db.mail.get(placeOf(kept)));
        if (!kept || !mail) return null;
        const request = await openJoinRequest(
          mail.doc,
          { ...kept, workspaceId: membership.id },
          { now: ports.now(), used: membership.usedInvitations },
        );
        if (request.ok) opened.set(id, { request: request.value, attempt: kept.misses });
        else if (!isMiss(request.error)) return null;
        else await noteMiss(kept);
      }
    });

  /** In one transaction, so that who asked hears of it, and nobody has more tries than there are. */
  async function noteMiss(kept: Kept): Promise<void> {
    const attempt = { code: kept.code, attempt: kept.misses };
    const reply = await sealJoinReply(kept, attempt, { type: 'wrong-code' });
    const note = async (): Promise<void> => {
      await db.invitations.update(kept.id, { misses: kept.misses + 1 });
      await queueDoc(db, reply);
    };
    expect(await stored(() => db.transaction('rw', ['invitations', 'unsentDocs'], note)));
    runtime.poke();
    ports.notify('team');
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
    { request: { name, member, enrolment }, attempt }: Asked,
  ): Promise<Result<null, TeamProblem>> {
    const known = sealer.keyring(membership);
    // Who gets only some of the keys would never learn that others are missing.
    if (known.epochs.length < membership.epochs.length) return err('no-key');
    const signer = { device: vault.enrolment.device, key: vault.sign };
    const keyring = await sealKeyring(known, [enrolment], signer);
    const answered = { code: kept.code, attempt };
    const reply = await sealJoinReply(kept, answered, {
      type: 'admitted',
      keyring: keyring.id,
      member: kept.role === null ? vault.member : null,
    });
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
      const kept = { id, role, secret, code: made.code, misses: 0, expiresAt };
      expect(await stored(() => db.invitations.put(kept)));
      ports.notify('team');
      return ok({ text: writeInvitation(made.invitation), code: made.code, expiresAt });
    },

    withdraw: forget,

    async list(membership: Membership): Promise<InvitationView[]> {
      const views: InvitationView[] = [];
      for (const { id, role, expiresAt } of await db.invitations.toArray()) {
        // Two days beyond its end it is of no use even for saying that it ended.
        if (expiresAt + 48 * hour < ports.now()) await db.invitations.delete(id);
        const asked = expiresAt > ports.now() ? await requestOf(id, membership) : null;
        const misses = (await db.invitations.get(id))?.misses ?? 0;
        const request = asked && {
          name: asked.request.name,
          deviceLabel: asked.request.enrolment.label,
        };
        views.push({ id, role, expiresAt, misses, isSpent: misses >= joinTries, request });
      }
      return views;
    },

    /** Who mistyped the code hears of it, also when nobody looks at the page. */
    async look(): Promise<void> {
      const open = await db.invitations.toArray();
      const membership = open.length > 0 ? await runtime.store.membership() : null;
      if (!membership) return;
      for (const { id, expiresAt } of open)
        if (expiresAt > ports.now()) await requestOf(id, membership);
    },

    async answer(id: string, admitted: boolean): Promise<Result<null, TeamProblem>> {
      const seat = await runtime.seat();
      const membership = await runtime.store.membership();
      const kept = await db.invitations.get(id);
      if (!seat || !membership || !kept) return err('no-team');
      if (kept.expiresAt <= ports.now()) return err('invitation-expired');
      const asked = await requestOf(id, membership);
      if (!asked) return err('invitation-used');
      if (admitted) {
        const done = await admit(seat, membership, kept, asked);
        if (!done.ok) return done;
      } else {
        const answered = { code: kept.code, attempt: asked.attempt };
        const reply = await sealJoinReply(kept, answered, { type: 'refused' });
        expect(await stored(() => queueDoc(db, reply)));
      }
      await forget(id);
      seat.engine.poke();
      return ok(null);
    },
  };
}

const placeOf = (kept: Kept): string => joinDocId(kept, kept.misses);

/** Somebody who has the invitation and not its code, or puts rubbish where an answer belongs. */
const isMiss = (problem: JoinProblem): boolean =>
  problem !== 'expired' && problem !== 'used' && problem !== 'newer';
