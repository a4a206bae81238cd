import { hashOf } from '../../ledger/entry';
import type { Input } from '../../rpc/protocol';
import type { TeamProblem } from '../../rpc/team-problem';
import { err, ok, type Result } from '../../result';
import { adoptForeign } from '../../store/adopt';
import type { LotseDb } from '../../store/db';
import { stored } from '../../store/failures';
import { subjects } from '../../store/kinds';
import type { Ledger } from '../../store/ledger';
import { createDeviceKeys } from '../../sync/sealing/device-keys';
import { newEpoch, sealKeyring } from '../../sync/sealing/keyring';
import { createRecoveryKit } from '../../sync/sealing/recovery-kit';
import type { Enrolment } from '../../workspace/enrolment';
import { expect } from '../unwrap';
import type { OpenRemote } from './remotes';
import type { TeamRuntime } from './runtime';
import { queueDoc } from './workspace-log';

export type FoundDeps = {
  readonly db: LotseDb;
  readonly ledger: Ledger;
  readonly runtime: TeamRuntime;
  readonly openRemote: OpenRemote;
  /** 25 random characters in groups of five. */
  readonly newRecoveryKey: () => string;
};

/**
 * Founds a team. Everything is made in this browser and written in one transaction; the storage gets it with the
 * first exchange, so a connection that breaks now costs nothing.
 */
export async function foundTeam(
  { db, ledger, runtime, openRemote, newRecoveryKey }: FoundDeps,
  { name, memberName, deviceLabel, presenceNames, remote }: Input<'team/create'>,
): Promise<Result<{ readonly recoveryKey: string }, TeamProblem>> {
  if (await db.vault.get('own')) return err('already-member');
  const { device, author: member } = await ledger.identity();
  const checked = await checkRemote(openRemote, remote, device);
  if (!checked.ok) return checked;

  const keys = await createDeviceKeys();
  const { epochKey, epoch } = newEpoch();
  const enrolment: Enrolment = {
    device,
    label: deviceLabel,
    type: 'browser',
    sign: keys.signKey,
    box: keys.boxKey,
  };
  expect(await stored(() => adoptForeign(db, ledger)));
  const opening = expect(
    await stored(() =>
      ledger.appendAfter(
        'workspace-opening',
        subjects.workspace(),
        { name, member, memberName, devices: [enrolment], epoch, presenceNames },
        [],
      ),
    ),
  );
  const workspace = hashOf(opening);

  const recoveryKey = newRecoveryKey();
  const kit = await createRecoveryKit(workspace, '', recoveryKey);
  const signer = { device, key: keys.sign };
  const keyring = await sealKeyring(
    { workspaceId: workspace, epochs: [epochKey] },
    [enrolment, kit.enrolment],
    signer,
  );
  const tables = ['vault', 'workspaceKeys', 'unsentDocs', 'unsent', 'entries', 'meta'] as const;
  const join = async (): Promise<void> => {
    const { sign, box } = keys;
    await db.vault.put({
      id: 'own',
      workspace,
      member,
      enrolment,
      sign,
      box,
      remote,
      joining: null,
    });
    const held = [{ epoch: epochKey.id, key: epochKey.key, from: device }];
    await db.workspaceKeys.put({ id: 'held', held });
    await queueDoc(db, keyring);
    await queueDoc(db, kit.doc);
    await queueOwnEntries(db, device);
  };
  expect(await stored(() => db.transaction('rw', [...tables], join)));
  expect(await stored(() => runtime.store.rejudge()));
  const added = { member, enrolment: kit.enrolment };
  expect(
    await stored(() =>
      ledger.appendAfter('device-added', subjects.workspace(), added, [opening.id]),
    ),
  );
  expect(await stored(() => runtime.store.rejudge()));
  await runtime.restart();
  return ok({ recoveryKey });
}

/** Everything this browser ever wrote goes out, from the first entry on. Joins a running transaction. */
export async function queueOwnEntries(db: LotseDb, device: string): Promise<void> {
  const own = await db.entries
    .where('[device+seq]')
    .between([device, 0], [device, Infinity])
    .toArray();
  await db.unsent.bulkPut(own.map(({ id, seq }) => ({ id, seq })));
}

const trialKey = 'kommentarlotse-connection-trial';

/** Whether a storage answers, holds no other team's documents, and lets us write. */
export async function checkRemote(
  openRemote: OpenRemote,
  settings: Input<'team/create'>['remote'],
  writer: Parameters<OpenRemote>[1],
): Promise<Result<null, TeamProblem>> {
  const remote = await openRemote(settings, writer);
  if (!remote) return err('not-allowed');
  const { signal } = new AbortController();
  const page = await remote.pull(null, 1, signal);
  if (!page.ok) return err(page.error.kind);
  if (page.value.changes.length > 0) return err('occupied');
  // Presence leaves nothing behind, so it shows whether we may write without writing anything for good.
  const written = await remote.setBeacon(trialKey, 'trial', signal);
  if (!written.ok) return err(written.error.kind);
  const cleared = await remote.setBeacon(trialKey, null, signal);
  return cleared.ok ? ok(null) : err(cleared.error.kind);
}
