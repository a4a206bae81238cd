import type { Input } from '../../rpc/protocol';
import type { TeamProblem } from '../../rpc/team-problem';
import { err, ok, type Result } from '../../result';
import type { LotseDb } from '../../store/db';
import { stored } from '../../store/failures';
import type { Ledger } from '../../store/ledger';
import { writeMeta } from '../../store/meta';
import { createDeviceKeys } from '../../sync/sealing/device-keys';
import { sealKeyring } from '../../sync/sealing/keyring';
import { createRecoveryKit, openRecoveryKit, recoveryDocId } from '../../sync/sealing/recovery-kit';
import { DeviceId } from '../../ledger/entry';
import type { Enrolment } from '../../workspace/enrolment';
import { expect } from '../unwrap';
import type { OpenRemote } from './remotes';
import type { TeamRuntime } from './runtime';
import type { WorkspaceLog } from './workspace-log';

export type RecoverDeps = {
  readonly db: LotseDb;
  readonly ledger: Ledger;
  readonly log: WorkspaceLog;
  readonly runtime: TeamRuntime;
  readonly openRemote: OpenRemote;
  readonly newRecoveryKey: () => string;
  readonly newDeviceId: () => string;
};

/** The way back with a recovery key on paper, and making such keys. */
export function createRecoverService(deps: RecoverDeps) {
  const { db, ledger, log, runtime, openRemote, newRecoveryKey, newDeviceId } = deps;
  const never = new AbortController().signal;

  /**
   * Works as the kit's own device until everything is here, then adds this browser as a device of its own: the
   * kit can be used again. Only in a browser where nothing was written yet.
   */
  async function recover({
    recoveryKey,
    deviceLabel,
    remote: settings,
  }: Input<'team/recover'>): Promise<Result<null, TeamProblem>> {
    if (await db.vault.get('own')) return err('already-member');
    if ((await db.entries.count()) > 0) return err('not-empty');
    const { device: writer } = await ledger.identity();
    const remote = await openRemote(settings, writer);
    if (!remote) return err('not-allowed');
    const found = await remote.get(recoveryDocId(recoveryKey), never);
    if (!found.ok) return err(found.error.kind);
    if (!found.value) return err('no-recovery-kit');
    const opened = await openRecoveryKit(found.value, recoveryKey);
    if (!opened.ok) return err('wrong-recovery-key');
    const { workspaceId: workspace, enrolment, keys } = opened.value;
    const { sign, box } = keys;
    const tables = ['vault', 'meta'] as const;
    const sit = async (): Promise<void> => {
      const member = await ledger.identity();
      const row = { id: 'own', workspace, member: member.author, enrolment, sign, box } as const;
      await db.vault.put({ ...row, remote: settings, joining: null });
      await writeMeta(db, 'device', enrolment.device);
    };
    expect(await stored(() => db.transaction('rw', [...tables], sit)));
    const seat = await runtime.restart();
    const round = await seat?.engine.round(never);
    if (round && !round.ok) return err(round.error.kind);
    return becomeBrowser(deviceLabel);
  }

  /** From the kit's device to one of this browser's own. Also taken up after the worker was stopped. */
  async function becomeBrowser(label: string): Promise<Result<null, TeamProblem>> {
    const seat = await runtime.seat();
    const membership = await runtime.store.membership();
    const vault = await db.vault.get('own');
    if (!seat || !membership || vault?.enrolment.type !== 'recovery') return err('no-key');
    const kit = membership.devices.get(vault.enrolment.device);
    if (!kit || kit.isRevoked) return err('not-entitled');
    await writeMeta(db, 'author', kit.member);
    await db.vault.put({ ...vault, member: kit.member });
    const keys = await createDeviceKeys();
    const enrolment: Enrolment = {
      device: DeviceId.parse(newDeviceId()),
      label,
      type: 'browser',
      sign: keys.signKey,
      box: keys.boxKey,
    };
    const signer = { device: kit.device, key: vault.sign };
    const keyring = await sealKeyring(seat.sealer.keyring(membership), [enrolment], signer);
    const { id } = await log.append('device-added', { member: kit.member, enrolment }, [keyring]);
    const after = await runtime.store.membership();
    if (after?.refused.has(id)) return err('not-entitled');
    // It has to go out signed by the kit before this browser speaks for itself.
    const sent = await seat.engine.round(never);
    if (!sent.ok) return err(sent.error.kind);
    const { sign, box } = keys;
    const tables = ['vault', 'meta'] as const;
    const sit = async (): Promise<void> => {
      await db.vault.put({ ...vault, member: kit.member, enrolment, sign, box });
      await writeMeta(db, 'device', enrolment.device);
    };
    expect(await stored(() => db.transaction('rw', [...tables], sit)));
    await runtime.restart();
    return ok(null);
  }

  /** A new kit for this member; the old one stops working. */
  async function renew(): Promise<Result<{ readonly recoveryKey: string }, TeamProblem>> {
    const seat = await runtime.seat();
    const membership = await runtime.store.membership();
    if (!seat || !membership) return err('no-team');
    const { vault, sealer } = seat;
    const recoveryKey = newRecoveryKey();
    const kit = await createRecoveryKit(vault.workspace, '', recoveryKey);
    const signer = { device: vault.enrolment.device, key: vault.sign };
    const docs = [await sealKeyring(sealer.keyring(membership), [kit.enrolment], signer), kit.doc];
    const { id } = await log.append(
      'device-added',
      { member: vault.member, enrolment: kit.enrolment },
      docs,
    );
    const after = await runtime.store.membership();
    if (after?.refused.has(id)) return err('not-entitled');
    seat.engine.poke();
    return ok({ recoveryKey });
  }

  return { recover, becomeBrowser, renew };
}
