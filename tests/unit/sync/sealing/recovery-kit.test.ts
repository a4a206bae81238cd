import { beforeAll, describe, expect, it } from 'vitest';
import { openKeyring, sealKeyring } from '../../../../lib/sync/sealing/keyring';
import {
  createRecoveryKit,
  openRecoveryKit,
  type RecoveryKit,
  recoveryDocId,
} from '../../../../lib/sync/sealing/recovery-kit';
import type { Doc } from '../../../../lib/sync/remote';
import { makeTeam, type TestTeam } from '../make-team';

const recoveryKey = '7K3QF-2M9XB-HT4ZD-0WCJ8-R6VNE';
let team: TestTeam;
let made: Awaited<ReturnType<typeof createRecoveryKit>>;

beforeAll(async () => {
  team = await makeTeam();
  made = await createRecoveryKit(team.workspaceId, 'Notfallblatt', recoveryKey);
});

const open = async (doc: Doc, key = recoveryKey): Promise<RecoveryKit> => {
  const opened = await openRecoveryKit(doc, key);
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
};

describe('a recovery kit', () => {
  it('lies where the key on paper says, however it is typed', () => {
    expect(made.doc).toMatchObject({ type: 'mail', id: recoveryDocId(recoveryKey) });
    expect(recoveryDocId('7k3qf 2m9xb ht4zd Owcj8 r6vne')).toBe(made.doc.id);
    expect(recoveryDocId(recoveryKey.replace('7', '8'))).not.toBe(made.doc.id);
    expect(made.doc.id).toMatch(/^[\w-]{22,64}$/);
  });

  it('gives back a device that opens keyrings and signs, and whose keys can not be read out', async () => {
    const { workspaceId, enrolment, keys } = await open(made.doc);
    expect(workspaceId).toBe(team.workspaceId);
    expect(enrolment).toEqual(made.enrolment);
    expect(enrolment).toMatchObject({ type: 'recovery', label: 'Notfallblatt' });
    const ring = { workspaceId, epochs: [team.epochKey] };
    const doc = await sealKeyring(ring, [enrolment], { device: enrolment.device, key: keys.sign });
    expect(await openKeyring(doc, workspaceId, keys)).toMatchObject({
      ok: true,
      value: { epochs: [team.epochKey] },
    });
    expect([keys.sign.extractable, keys.box.extractable]).toEqual([false, false]);
  });

  it('stays closed without its key, and tells that from what is no kit', async () => {
    expect(await openRecoveryKit(made.doc, '00000-00000-00000-00000-00000')).toEqual({
      ok: false,
      error: 'wrong-key',
    });
    for (const body of ['', 'a.b.c.d.e', '{}'])
      expect(await openRecoveryKit({ ...made.doc, body }, recoveryKey)).toEqual({
        ok: false,
        error: 'damaged',
      });
  });

  it('shows the storage neither the workspace nor the device', () => {
    for (const secret of [team.workspaceId, made.enrolment.device, made.enrolment.sign.x])
      expect(made.doc.body + made.doc.id).not.toContain(secret);
  });
});
