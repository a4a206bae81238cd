import { beforeAll, describe, expect, it } from 'vitest';
import { hashOf } from '../../../../lib/ledger/entry';
import { type EpochKey, newEpoch, sealKeyring } from '../../../../lib/sync/sealing/keyring';
import type { WorkspaceSealer } from '../../../../lib/sync/sealing/seal';
import type { Doc } from '../../../../lib/sync/remote';
import type { Membership } from '../../../../lib/workspace/membership';
import { makeDevice, makeEntry, makeSealer, makeTeam, type TestTeam } from '../make-team';

let team: TestTeam;
/** A key whose announcement is known and does not count; the editor lacks it. */
let lapsed: ReturnType<typeof newEpoch>;
let membership: Membership;
let lead: WorkspaceSealer;
let editor: WorkspaceSealer;

beforeAll(async () => {
  team = await makeTeam();
  lapsed = newEpoch();
  membership = { ...team.membership, lapsedEpochs: [lapsed.epoch] };
});

const holding = (...keys: readonly EpochKey[]) => makeSealer(team, team.lead, keys);
const setUp = (): void => {
  lead = holding(team.epochKey, lapsed.epochKey);
  editor = makeSealer(team, team.editor, [team.epochKey]);
};

/** What a lead sealed while the announcement counted for them. */
async function sealedMeanwhile(): Promise<Doc> {
  const epochs = [team.epoch, lapsed.epoch];
  const doc = await lead.sealEntry(makeEntry(team.lead), null, { ...membership, epochs });
  if (!doc.ok) throw new Error(doc.error);
  return doc.value;
}

const present = (doc: Doc | null): Doc => {
  if (!doc) throw new Error('nothing was sealed');
  return doc;
};

async function ask(epoch = lapsed.epoch.id): Promise<Doc> {
  return present(await editor.sealKeyRequest(epoch, membership));
}

describe('who lacks the key of a document', () => {
  it('asks for it, is answered, and can open the document', async () => {
    setUp();
    const doc = await sealedMeanwhile();
    expect(await editor.open(doc, membership)).toEqual({ ok: false, error: 'no-key' });
    const request = await lead.openKeyRequest(await ask(editor.epochOf(doc) ?? ''), membership);
    expect(request).toEqual({ device: team.editor.device, epoch: lapsed.epoch.id });
    const answer = request && (await lead.sealKeyAnswer(request, membership));
    expect(await editor.takeKeys(present(answer), membership)).toBe('taken');
    const opened = await editor.open(doc, membership);
    expect(opened.ok && opened.value.type === 'entry' && hashOf(opened.value.entry)).toBe(
      hashOf(makeEntry(team.lead)),
    );
  });

  it('is answered without seeing the newest key, which those who answer need not have', async () => {
    setUp();
    const { epoch, epochKey } = newEpoch();
    const elsewhere = { ...membership, epochs: [team.epoch, epoch] };
    const ahead = makeSealer(team, team.editor, [team.epochKey, epochKey]);
    const doc = present(await ahead.sealKeyRequest(lapsed.epoch.id, elsewhere));
    expect(await lead.openKeyRequest(doc, membership)).not.toBeNull();
  });

  it('never seals with a key that it was given so', async () => {
    setUp();
    const answer = await lead.sealKeyAnswer(
      { device: team.editor.device, epoch: lapsed.epoch.id },
      membership,
    );
    await editor.takeKeys(present(answer), membership);
    const doc = await editor.sealEntry(makeEntry(team.editor), null, membership);
    expect(doc.ok && editor.epochOf(doc.value)).toBe(team.epoch.id);
  });

  it('asks and answers under ids that are the same each time and nobody else can tell before', async () => {
    setUp();
    expect((await ask()).id).toBe((await ask()).id);
    expect((await ask()).id).not.toBe((await ask(team.epoch.id)).id);
    const request = { device: team.editor.device, epoch: lapsed.epoch.id };
    const answers = [await lead.sealKeyAnswer(request, membership)];
    answers.push(await lead.sealKeyAnswer(request, membership));
    expect(answers[0]?.id).toBe(answers[1]?.id);
    const other = makeSealer(team, team.editor, [team.epochKey, lapsed.epochKey]);
    expect((await other.sealKeyAnswer(request, membership))?.id).not.toBe(answers[0]?.id);
  });
});

const request = () => ({ device: team.editor.device, epoch: lapsed.epoch.id });

describe('a key is handed to nobody', () => {
  it('who is out, and nobody who is out hands one out', async () => {
    setUp();
    const device = membership.devices.get(team.editor.device);
    if (!device) throw new Error('no such device');
    const out = new Map([...membership.devices, [device.device, { ...device, isRevoked: true }]]);
    const without = { ...membership, devices: out };
    expect(await lead.openKeyRequest(await ask(), without)).toBeNull();
    expect(await lead.sealKeyAnswer(request(), without)).toBeNull();
    const former = makeSealer(team, team.editor, [team.epochKey, lapsed.epochKey]);
    expect(await former.sealKeyRequest(lapsed.epoch.id, without)).toBeNull();
    const forLead = { device: team.lead.device, epoch: lapsed.epoch.id };
    expect(await former.sealKeyAnswer(forLead, without)).toBeNull();
  });

  it('before its announcement is here: it may say who is to be kept from it', async () => {
    setUp();
    expect(await lead.sealKeyAnswer(request(), team.membership)).toBeNull();
  });

  it('when it is not the announced one', async () => {
    setUp();
    const wrong = { id: lapsed.epoch.id, key: newEpoch().epochKey.key };
    expect(await holding(team.epochKey, wrong).sealKeyAnswer(request(), membership)).toBeNull();
    const both = await holding(team.epochKey, wrong, lapsed.epochKey).sealKeyAnswer(
      request(),
      membership,
    );
    expect(both).not.toBeNull();
  });
});

describe('a request', () => {
  it('is heard from no stranger, and no other mail is taken for one', async () => {
    setUp();
    const stranger = makeSealer(team, await makeDevice('stranger'), [team.epochKey]);
    // Whoever is not known here may be a newcomer who does not know it yet; those who do know decide.
    const theirs = await stranger.sealKeyRequest(lapsed.epoch.id, membership);
    expect(theirs && (await lead.openKeyRequest(theirs, membership))).toBeNull();
    expect(theirs).not.toBeNull();
    const doc = await ask();
    expect(await lead.openKeyRequest({ ...doc, type: 'data' }, membership)).toBeNull();
    expect(await lead.openKeyRequest({ ...doc, body: 'rubbish' }, membership)).toBeNull();
    const beacon = await editor.sealBeacon({ value: 1, issuedAt: 1 }, membership);
    const mail: Doc = { type: 'mail', id: doc.id, body: beacon.ok ? beacon.value.body : '' };
    expect(await lead.openKeyRequest(mail, membership)).toBeNull();
  });
});

const removed = (): Membership => {
  const device = team.membership.devices.get(team.lead.device);
  if (!device) throw new Error('no such device');
  const devices = new Map(team.membership.devices);
  devices.set(device.device, { ...device, isRevoked: true });
  return { ...team.membership, devices };
};

describe('the keyring of a device that was removed here', () => {
  it('is taken: as others see it, that device may be the one that stays', async () => {
    setUp();
    const doc = await sealedMeanwhile();
    const ring = { workspaceId: team.workspaceId, epochs: [team.epochKey, lapsed.epochKey] };
    const keyring = await sealKeyring(ring, [team.editor.enrolment], team.lead.signer);
    expect(await editor.takeKeys(keyring, removed())).toBe('taken');
    expect((await editor.open(doc, removed())).ok).toBe(true);
  });

  it('fills no store: some of its keys are held, not all', async () => {
    setUp();
    const saved = makeSealer(team, team.editor, [team.epochKey]);
    for (let i = 0; i < 8; i++) {
      const epochs = Array.from({ length: 10 }, () => newEpoch().epochKey);
      const ring = { workspaceId: team.workspaceId, epochs };
      const doc = await sealKeyring(ring, [team.editor.enrolment], team.lead.signer);
      await saved.takeKeys(doc, removed());
    }
    expect(saved.saved.at(-1)).toHaveLength(21);
  });
});
