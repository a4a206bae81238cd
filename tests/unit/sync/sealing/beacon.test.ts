import { beforeAll, describe, expect, it } from 'vitest';
import type { Beacon } from '../../../../lib/sync/remote';
import type { WorkspaceSealer } from '../../../../lib/sync/sealing/seal';
import { newEpoch } from '../../../../lib/sync/sealing/keyring';
import { forge, makeEntry, makeSealer, makeTeam, type TestTeam } from '../make-team';

let team: TestTeam;
let lead: WorkspaceSealer;
let editor: WorkspaceSealer;
const value = { comment: 'facebook:1', claimed: true };
const issuedAt = Date.UTC(2026, 10, 21);

beforeAll(async () => {
  team = await makeTeam();
  lead = makeSealer(team, team.lead, [team.epochKey]);
  editor = makeSealer(team, team.editor, [team.epochKey]);
});

async function seal(what: unknown = value): Promise<Beacon> {
  const sealed = await editor.sealBeacon({ value: what, issuedAt }, team.membership);
  if (!sealed.ok) throw new Error(sealed.error);
  return sealed.value;
}

describe('a beacon', () => {
  it('says to colleagues who is answering what, and since when', async () => {
    expect(await lead.openBeacon(await seal(), team.membership)).toEqual({
      ok: true,
      value: { value, issuedAt, signer: team.editor.device },
    });
  });

  it('always has the same place and size, and tells the storage nothing', async () => {
    const one = await seal();
    const other = await seal(null);
    expect(one.key).toBe(lead.beaconKeyOf(team.editor.device));
    expect([other.key, other.body.length]).toEqual([one.key, one.body.length]);
    expect(one.key).not.toContain(team.editor.device);
    expect(one.body).not.toContain('facebook');
  });

  it('does not count under the name of another device', async () => {
    const beacon = { ...(await seal()), key: lead.beaconKeyOf(team.lead.device) ?? '' };
    expect(await lead.openBeacon(beacon, team.membership)).toEqual({ ok: false, error: 'damaged' });
  });

  it('is no entry, and an entry is no beacon', async () => {
    const { body } = await seal();
    expect(await lead.open({ type: 'data', id: 'x'.repeat(43), body }, team.membership)).toEqual({
      ok: false,
      error: 'newer',
    });
    const entry = await editor.sealEntry(makeEntry(team.editor), null, team.membership);
    const key = lead.beaconKeyOf(team.editor.device) ?? '';
    const content = { v: 1, workspace: team.workspaceId, value, issuedAt };
    const disguised = await forge(team, 'id', content);
    for (const fake of [entry.ok ? entry.value.body : '', disguised.body])
      expect(await lead.openBeacon({ key, body: fake }, team.membership)).toEqual({
        ok: false,
        error: 'damaged',
      });
  });

  it('is not sealed with a key that somebody who left still has', async () => {
    const membership = { ...team.membership, epochs: [team.epoch, newEpoch().epoch] };
    expect(await editor.sealBeacon({ value, issuedAt }, membership)).toEqual({
      ok: false,
      error: 'no-key',
    });
  });
});
