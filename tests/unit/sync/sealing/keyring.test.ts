import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { GeneralEncrypt, importJWK } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Hash } from '../../../../lib/ledger/entry';
import {
  keyringRecipients,
  newEpoch,
  openKeyring,
  rotate,
  sealKeyring,
  type Keyring,
} from '../../../../lib/sync/sealing/keyring';
import { createDeviceKeys, hasUsableKeys } from '../../../../lib/sync/sealing/device-keys';
import { signText } from '../../../../lib/sync/sealing/envelope';
import type { Doc } from '../../../../lib/sync/remote';
import { writeCanonical } from '../../../../lib/sync/sealing/strict-json';
import type { BoxKey } from '../../../../lib/workspace/enrolment';
import {
  makeDevice,
  makeEntry,
  makeMembership,
  makeSealer,
  makeTeam,
  type TestDevice,
  type TestTeam,
} from '../make-team';

let team: TestTeam;
let stranger: TestDevice;
let keyring: Keyring;

beforeAll(async () => {
  team = await makeTeam();
  stranger = await makeDevice('stranger');
  keyring = { workspaceId: team.workspaceId, epochs: [team.epochKey] };
});

const everyone = () => [team.lead.enrolment, team.editor.enrolment];

describe('the keys of a device', () => {
  it('can be used and not read out, unless they are made for a recovery kit', async () => {
    const keys = await createDeviceKeys();
    await expect(crypto.subtle.exportKey('jwk', keys.sign)).rejects.toThrow('extractable');
    await expect(crypto.subtle.exportKey('jwk', keys.box)).rejects.toThrow('extractable');
    expect(keys.signKey).not.toHaveProperty('d');
    expect(keys.boxKey).not.toHaveProperty('d');
    const kit = await createDeviceKeys({ extractable: true });
    expect(await crypto.subtle.exportKey('jwk', kit.sign)).toHaveProperty('d');
  });

  it('are refused when somebody made them up', async () => {
    const { enrolment } = team.editor;
    expect(await hasUsableKeys(enrolment)).toBe(true);
    const box = { ...enrolment.box, x: 'A'.repeat(43) };
    expect(await hasUsableKeys({ ...enrolment, box })).toBe(false);
  });
});

describe('a keyring', () => {
  it('opens for each of its devices and for nobody else', async () => {
    const doc = await sealKeyring(keyring, everyone(), team.lead.signer);
    for (const { keys } of [team.lead, team.editor]) {
      const opened = await openKeyring(doc, team.workspaceId, keys);
      expect(opened).toMatchObject({
        ok: true,
        value: { epochs: [team.epochKey], signed: { device: team.lead.device } },
      });
    }
    expect(await openKeyring(doc, team.workspaceId, stranger.keys)).toEqual({
      ok: false,
      error: 'not-for-us',
    });
  });

  it('opens for all but the one whose key was made up', async () => {
    const box = { ...stranger.enrolment.box, x: 'A'.repeat(43) };
    const doc = await sealKeyring(keyring, [{ box }, ...everyone()], team.lead.signer);
    expect((await openKeyring(doc, team.workspaceId, team.editor.keys)).ok).toBe(true);
  });

  it('shows the storage no device, no key, and the number of its recipients in eights', async () => {
    const docs = await Promise.all([
      sealKeyring(keyring, everyone(), team.lead.signer),
      sealKeyring(keyring, everyone(), team.lead.signer),
    ]);
    const kids = docs.map(({ body }) => body.match(/"kid":"[^"]+"/g) ?? []);
    expect(kids.map(({ length }) => length)).toEqual([8, 8]);
    expect(new Set(kids.flat()).size).toBe(16);
    for (const { body } of docs)
      for (const { device, keys } of [team.lead, team.editor])
        for (const secret of [device, keys.boxKey.x, keys.signKey.x, team.workspaceId])
          expect(body).not.toContain(secret);
  });

  it('is for who belongs to the workspace', () => {
    const all = [team.lead, team.editor, stranger];
    const membership = makeMembership(team.workspaceId, all, [team.epoch], [stranger]);
    expect(keyringRecipients(membership).map(({ device }) => device)).toEqual([
      team.lead.device,
      team.editor.device,
    ]);
  });

  it('is of no use elsewhere: in another workspace, under another id, as another type', async () => {
    const doc = await sealKeyring(keyring, everyone(), team.lead.signer);
    const { keys } = team.editor;
    expect(await openKeyring(doc, 'f'.repeat(64) as Hash, keys)).toMatchObject({ ok: false });
    const moved = { ...doc, id: `${doc.id}x` };
    expect(await openKeyring(moved, team.workspaceId, keys)).toMatchObject({ ok: false });
    const mail: Doc = { ...doc, type: 'mail' };
    expect(await openKeyring(mail, team.workspaceId, keys)).toMatchObject({ ok: false });
  });

  it('never throws, whatever a storage made of it', async () => {
    const doc = await sealKeyring(keyring, everyone(), team.lead.signer);
    const open = (body: string) =>
      openKeyring({ ...doc, body }, team.workspaceId, team.editor.keys);
    const cut = fc.tuple(fc.nat(doc.body.length), fc.nat(20), fc.string());
    await fc.assert(
      fc.asyncProperty(cut, async ([at, length, text]) => {
        const opened = await open(doc.body.slice(0, at) + text + doc.body.slice(at + length));
        // A changed bit of padding in base64url changes nothing; then it is still what was signed.
        expect([undefined, team.epochKey]).toContainEqual(
          opened.ok ? opened.value.epochs[0] : undefined,
        );
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.anything(), async value => {
        expect((await open(JSON.stringify(value) ?? '')).ok).toBe(false);
      }),
    );
    const jwe = JSON.parse(doc.body) as Record<string, unknown>;
    for (const over of [
      { zip: 'DEF' },
      { protected: Buffer.from('{"enc":"A256GCM","zip":"DEF"}').toString('base64url') },
      { unprotected: { zip: 'DEF' } },
      { recipients: [] },
      { recipients: [{ header: { kid: 'x', alg: 'none' } }] },
    ])
      expect((await open(JSON.stringify({ ...jwe, ...over }))).ok).toBe(false);
  });
});

describe('taking keys', () => {
  it('gives a newcomer the keys to open the workspace', async () => {
    const newcomer = makeSealer(team, team.editor);
    const doc = await sealKeyring(keyring, everyone(), team.lead.signer);
    expect(await newcomer.takeKeys(doc, null)).toBe('taken');
    expect(newcomer.saved).toHaveLength(1);
    expect(await newcomer.takeKeys(doc, null)).toBe('nothing');
    const lead = makeSealer(team, team.lead, [team.epochKey]);
    const opening = await lead.sealEntry(team.opening, null, team.membership);
    expect(opening.ok && (await newcomer.open(opening.value, null)).ok).toBe(true);
  });

  it('lets a wrong key that came first not keep the right one out', async () => {
    const newcomer = makeSealer(team, team.editor);
    const wrong = { ...team.epochKey, key: newEpoch().epochKey.key };
    for (const epochs of [[wrong], [team.epochKey]]) {
      const ring = { ...keyring, epochs };
      const doc = await sealKeyring(ring, everyone(), team.lead.signer);
      expect(await newcomer.takeKeys(doc, null)).toBe('taken');
    }
    expect(newcomer.keyring(team.membership).epochs).toEqual([team.epochKey]);
    const lead = makeSealer(team, team.lead, [team.epochKey]);
    const opening = await lead.sealEntry(team.opening, null, team.membership);
    expect(opening.ok && (await newcomer.open(opening.value, null)).ok).toBe(true);
  });

  it('makes no ids with a wrong key that came first, also not after the worker was started anew', async () => {
    const wrong = { ...team.epochKey, key: newEpoch().epochKey.key };
    const restarted = makeSealer(team, team.editor, [wrong, team.epochKey]);
    const lead = makeSealer(team, team.lead, [team.epochKey]);
    const what = { caseKey: 'a'.repeat(32) };
    expect(restarted.docIdOf(what, team.membership)).toBe(lead.docIdOf(what, team.membership));
  });

  it('drops a key that is not the announced one, and never seals with it', async () => {
    const { epoch } = newEpoch();
    const wrong = { id: epoch.id, key: newEpoch().epochKey.key };
    const announced = { ...team.membership, epochs: [team.epoch, epoch] };
    const device = makeSealer(team, team.editor, [team.epochKey]);
    const ring = { ...keyring, epochs: [team.epochKey, wrong] };
    const doc = await sealKeyring(ring, everyone(), team.lead.signer);
    expect(await device.takeKeys(doc, announced)).toBe('nothing');
    expect(await device.sealEntry(makeEntry(team.editor), null, announced)).toEqual({
      ok: false,
      error: 'no-key',
    });
  });

  it('takes the key of the next generation before it is announced, but seals with it only after', async () => {
    const { keyring: next, epoch } = rotate(keyring);
    const device = makeSealer(team, team.editor, [team.epochKey]);
    const doc = await sealKeyring(next, everyone(), team.lead.signer);
    expect(await device.takeKeys(doc, team.membership)).toBe('taken');
    const seal = async (epochs: typeof team.membership.epochs) => {
      const sealed = await device.sealEntry(makeEntry(team.editor), null, {
        ...team.membership,
        epochs,
      });
      if (!sealed.ok) throw new Error(sealed.error);
      return JSON.parse(atob(sealed.value.body.split('.')[0] ?? '')) as unknown;
    };
    expect(await seal([team.epoch])).toMatchObject({ kid: team.epoch.id });
    expect(await seal([team.epoch, epoch])).toMatchObject({ kid: epoch.id });
  });

  it('leaves the keys of strangers for later, save those that were announced', async () => {
    const { keyring: next, epoch } = rotate(keyring);
    const device = makeSealer(team, team.editor, [team.epochKey]);
    const doc = await sealKeyring(next, everyone(), stranger.signer);
    expect(await device.takeKeys(doc, team.membership)).toBe('later');
    expect(device.saved).toEqual([]);
    const announced = { ...team.membership, epochs: [team.epoch, epoch] };
    expect(await device.takeKeys(doc, announced)).toBe('taken');
  });

  it('leaves the keyring of a newer version for later, and drops what is no keyring', async () => {
    const sealer = makeSealer(team, team.editor, [team.epochKey]);
    const frame = { workspace: team.workspaceId, epochs: 'of another shape' };
    for (const [v, taken] of [
      [1, 'nothing'],
      [2, 'later'],
    ] as const) {
      const jws = await signText(
        writeCanonical({ ...frame, v }),
        'kommentarlotse-keyring',
        team.lead.signer,
      );
      const doc = await boxFor(team.editor.keys.boxKey, jws);
      expect(await sealer.takeKeys(doc, team.membership)).toBe(taken);
    }
  });

  it('takes nothing that bears a forged signature', async () => {
    const { keyring: next } = rotate(keyring);
    const device = makeSealer(team, team.editor, [team.epochKey]);
    const forged = { device: team.lead.device, key: stranger.keys.sign };
    const doc = await sealKeyring(next, everyone(), forged);
    expect(await device.takeKeys(doc, team.membership)).toBe('nothing');
  });

  it('takes them again when they could not be stored', async () => {
    const doc = await sealKeyring(keyring, everyone(), team.lead.signer);
    let isFull = true;
    const { createSealer } = await import('../../../../lib/sync/sealing/seal');
    const device = createSealer({
      workspaceId: team.workspaceId,
      device: team.editor.device,
      keys: team.editor.keys,
      held: [],
      saveKeys: async () => {
        if (isFull) throw new DOMException('disk full', 'QuotaExceededError');
      },
    });
    await expect(device.takeKeys(doc, team.membership)).rejects.toThrow('disk full');
    isFull = false;
    expect(await device.takeKeys(doc, team.membership)).toBe('taken');
  });
});

/** The format of a keyring, written down once more. */
async function boxFor(boxKey: BoxKey, text: string): Promise<Doc> {
  const id = 'K'.repeat(32);
  const name = `kommentarlotse recipient 1\n${id}\n${boxKey.x}\n${boxKey.y}`;
  const kid = createHash('sha256').update(name).digest('base64url');
  const jwe = new GeneralEncrypt(new TextEncoder().encode(text)).setProtectedHeader({
    enc: 'A256GCM',
  });
  for (const recipient of [kid, 'another'])
    jwe
      .addRecipient(await importJWK(boxKey, 'ECDH-ES+A256KW'))
      .setUnprotectedHeader({ alg: 'ECDH-ES+A256KW', kid: recipient });
  return { type: 'keyring', id, body: JSON.stringify(await jwe.encrypt()) };
}
