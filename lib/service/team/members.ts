import type { DeviceId, EntryId, Hash } from '../../ledger/entry';
import type { TeamProblem } from '../../rpc/team-problem';
import { err, ok, type Result } from '../../result';
import type { LotseDb } from '../../store/db';
import { keyringRecipients, rotate, sealKeyring } from '../../sync/sealing/keyring';
import type { Doc } from '../../sync/remote';
import { cutsOfDevice, cutsOfMember } from '../../workspace/cuts';
import type { Epoch, MemberId, Role } from '../../workspace/enrolment';
import type { Membership } from '../../workspace/membership';
import type { Seat, TeamRuntime } from './runtime';
import type { WorkspaceLog } from './workspace-log';

export type MembersDeps = {
  readonly db: LotseDb;
  readonly log: WorkspaceLog;
  readonly runtime: TeamRuntime;
};

type Done = Promise<Result<null, TeamProblem>>;

/** Who belongs to the team and may do what. What somebody may not do is refused here as it is by colleagues. */
export function createMembersService({ db, log, runtime }: MembersDeps) {
  async function heads() {
    return new Map((await db.chainHeads.toArray()).map(({ device, ...head }) => [device, head]));
  }

  /** Writes one entry, and tells whether it counts. */
  async function act(write: (seat: Seat, membership: Membership) => Promise<EntryId>): Done {
    const seat = await runtime.seat();
    const membership = await runtime.store.membership();
    if (!seat || !membership) return err('no-team');
    const id = await write(seat, membership);
    const after = await runtime.store.membership();
    seat.engine.poke();
    return after?.refused.has(id) ? err('not-entitled') : ok(null);
  }

  return {
    changeRole: (member: MemberId, role: Exclude<Role, 'lead'>): Done =>
      act(async (_, membership) => {
        const cuts = cutsOfMember(membership, member, await heads());
        return (await log.append('role-changed', { member, role, cuts })).id;
      }),

    nominateLead: (member: MemberId): Done =>
      act(async (_, membership) => {
        const cuts = cutsOfMember(membership, member, await heads());
        return (await log.append('lead-nominated', { member, cuts })).id;
      }),

    approveLead: (nomination: EntryId): Done =>
      act(async () => (await log.append('lead-approved', { nomination })).id),

    revokeMember: (member: MemberId): Done =>
      act(async (seat, membership) => {
        const devices = new Set(membership.members.get(member)?.devices);
        const { epoch, doc } = await newKey(seat, membership, device => devices.has(device));
        const cuts = cutsOfMember(membership, member, await heads());
        return (await log.append('member-revoked', { member, cuts, epoch }, [doc])).id;
      }),

    revokeDevice: (device: DeviceId): Done =>
      act(async (seat, membership) => {
        const { epoch, doc } = await newKey(seat, membership, one => one === device);
        const cut = cutsOfDevice(device, await heads());
        return (await log.append('device-revoked', { device, cut, epoch }, [doc])).id;
      }),

    decideFork: (device: DeviceId, seq: number, hash: Hash): Done =>
      act(async () => (await log.append('fork-decided', { device, seq, hash })).id),

    saveSettings: (name: string, presenceNames: boolean): Done =>
      act(async () => (await log.append('workspace-settings', { name, presenceNames })).id),

    /**
     * A lead's browser has to change the key: somebody left by themselves, or was let in while another lead changed it.
     */
    async rotateIfDue(): Promise<void> {
      const membership = await runtime.store.membership();
      const seat = await runtime.seat();
      if (!seat || !membership?.isRotationDue) return;
      if (membership.members.get(seat.vault.member)?.role !== 'lead') return;
      await act(async () => {
        const { epoch, doc } = await newKey(seat, membership, () => false);
        return (await log.append('key-rotated', { epoch }, [doc])).id;
      });
    },
  };
}

/** A next generation of the key for all but these; its keyring goes out before the entry that announces it. */
async function newKey(
  { vault, sealer }: Seat,
  membership: Membership,
  isOut: (device: DeviceId) => boolean,
): Promise<{ readonly epoch: Epoch; readonly doc: Doc }> {
  const { keyring, epoch } = rotate(sealer.keyring(membership));
  const recipients = keyringRecipients(membership).filter(({ device }) => !isOut(device));
  const { device } = vault.enrolment;
  const doc = await sealKeyring(keyring, recipients, { device, key: vault.sign });
  const newest = keyring.epochs.at(-1);
  if (newest) await sealer.holdKey(newest);
  return { epoch, doc };
}
