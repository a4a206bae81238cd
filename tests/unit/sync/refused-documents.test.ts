import { base64url, CompactEncrypt, CompactSign, generateKeyPair } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { signText } from '../../../lib/sync/sealing/envelope';
import { newEpoch } from '../../../lib/sync/sealing/keyring';
import type { Doc } from '../../../lib/sync/remote';
import type { WorkspaceSealer } from '../../../lib/sync/sealing/seal';
import { writeCanonical } from '../../../lib/sync/sealing/strict-json';
import {
  forge,
  makeCaseKey,
  makeDevice,
  makeEntry,
  makeSealer,
  makeTeam,
  sealed,
  type TestTeam,
  wrap,
} from './make-team';

let team: TestTeam;
let lead: WorkspaceSealer;
let editor: WorkspaceSealer;
const caseKey = makeCaseKey();

beforeAll(async () => {
  team = await makeTeam();
  lead = makeSealer(team, team.lead, [team.epochKey]);
  editor = makeSealer(team, team.editor, [team.epochKey]);
});

const frame = () => ({ v: 1, workspace: team.workspaceId });
const good = () => ({ ...frame(), entry: makeEntry(team.editor), locked: null });
const goodId = () => lead.docIdOf({ entry: makeEntry(team.editor).id }, team.membership);
const reason = async (doc: Doc, membership = team.membership) => {
  const opened = await lead.open(doc, membership);
  return opened.ok ? opened.value.type : opened.error;
};
const encodeHeader = (header: object) => base64url.encode(JSON.stringify(header));

describe('a document is not opened', () => {
  it('unless nothing is wrong with it', async () => {
    expect(await reason(await forge(team, goodId(), good()))).toBe('entry');
  });

  it('without its key: no-key, even if keys that nobody announced do not fit', async () => {
    const { epochKey, epoch } = newEpoch();
    const membership = { ...team.membership, epochs: [team.epoch, epoch] };
    const ahead = makeSealer(team, team.editor, [team.epochKey, epochKey]);
    const doc = await sealed(ahead.sealEntry(makeEntry(team.editor), null, membership));
    expect(await reason(doc)).toBe('no-key');
    const wrong = makeSealer(team, team.lead, [
      team.epochKey,
      { id: epoch.id, key: newEpoch().epochKey.key },
    ]);
    expect(await wrong.open(doc, team.membership)).toEqual({ ok: false, error: 'no-key' });
    expect(await wrong.open(doc, membership)).toEqual({ ok: false, error: 'no-key' });
  });

  it('of somebody who is no member: unknown-device', async () => {
    const stranger = await makeDevice('stranger');
    const doc = await forge(
      team,
      goodId(),
      { ...frame(), entry: makeEntry(stranger), locked: null },
      { signer: stranger.signer },
    );
    expect(await reason(doc)).toBe('unknown-device');
  });

  it('under a forged signature: bad-signature', async () => {
    const stranger = await makeDevice('stranger');
    const inLeadsName = { device: team.lead.device, key: stranger.keys.sign };
    const entry = makeEntry(team.lead);
    const id = lead.docIdOf({ entry: entry.id }, team.membership);
    const doc = await forge(team, id, { ...frame(), entry, locked: null }, { signer: inLeadsName });
    expect(await reason(doc)).toBe('bad-signature');
  });

  it('when a member signs an entry of another device: bad-signature', async () => {
    const entry = makeEntry(team.lead);
    const id = lead.docIdOf({ entry: entry.id }, team.membership);
    const doc = await forge(team, id, { ...frame(), entry, locked: null });
    expect(await reason(doc)).toBe('bad-signature');
  });

  it('from another workspace of the same people: bad-signature', async () => {
    const doc = await forge(team, goodId(), { ...good(), workspace: 'f'.repeat(64) });
    expect(await reason(doc)).toBe('bad-signature');
  });

  it('of a newer version or kind: newer, but only from a member', async () => {
    expect(await reason(await forge(team, goodId(), { ...good(), v: 2, more: true }))).toBe(
      'newer',
    );
    expect(
      await reason(await forge(team, goodId(), { ...good() }, { typ: 'kommentarlotse-vote' })),
    ).toBe('newer');
    const stranger = await makeDevice('stranger');
    const inLeadsName = { device: team.lead.device, key: stranger.keys.sign };
    expect(
      await reason(await forge(team, goodId(), { ...good(), v: 2 }, { signer: inLeadsName })),
    ).toBe('bad-signature');
  });

  it('at a place that is not its own, as a storage that swaps documents would put it: damaged', async () => {
    const [one, other] = await Promise.all([
      sealed(editor.sealEntry(makeEntry(team.editor), null, team.membership)),
      sealed(editor.sealCaseKey(caseKey, team.membership)),
    ]);
    expect(await reason({ ...one, body: other.body })).toBe('damaged');
    expect(await reason({ ...other, body: one.body })).toBe('damaged');
    expect(await reason({ ...one, type: 'mail' })).toBe('damaged');
  });

  it('when what was signed is no canonical JSON or no entry: damaged', async () => {
    const text = writeCanonical(good());
    let tower: unknown = 'top';
    for (let storey = 0; storey < 110; storey += 1) tower = [tower];
    const texts = [
      text.replace('"v":1', '"v": 1'),
      text.replace('"v":1', '"v":1,"v":1'),
      text.replace('"time":', '"time":1e999,"tome":'),
      text.replace('"v":1', '"__proto__":{"v":1},"v":1'),
      text.replace('"Das ', '"\\ud800 '),
      text.replace('"payload":', '"pay":'),
      writeCanonical({ ...good(), entry: makeEntry(team.editor, { payload: tower }) }),
      '['.repeat(200_000),
      `{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
      'null',
      '"v"',
      '',
    ];
    for (const [at, broken] of texts.entries()) {
      expect(broken).not.toBe(text);
      expect([at, await reason(await forge(team, goodId(), null, { text: broken }))]).toEqual([
        at,
        'damaged',
      ]);
    }
  });

  it('with another algorithm than ours, even by a member: damaged', async () => {
    const jws = await signText(writeCanonical(good()), 'kommentarlotse-entry', team.editor.signer);
    const [, payload = '', signature = ''] = jws.split('.');
    const kid = team.editor.device;
    const typ = 'kommentarlotse-entry';
    const pair = await generateKeyPair('ES256');
    // The public key as a secret: the oldest confusion of algorithms there is.
    const confused = await new CompactSign(base64url.decode(payload))
      .setProtectedHeader({ alg: 'HS256', kid, typ })
      .sign(new TextEncoder().encode(team.editor.keys.signKey.x));
    const other = await new CompactSign(base64url.decode(payload))
      .setProtectedHeader({ alg: 'ES256', kid, typ })
      .sign(pair.privateKey);
    for (const text of [
      confused,
      other,
      `${encodeHeader({ alg: 'none', kid, typ })}.${payload}.`,
      `${encodeHeader({ alg: 'none', kid, typ })}.${payload}.${signature}`,
      `${encodeHeader({ alg: 'EdDSA', kid, typ, b64: false, crit: ['b64'] })}.${payload}.${signature}`,
      `${encodeHeader({ alg: 'EdDSA', kid, typ, jwk: team.editor.keys.signKey })}.${payload}.${signature}`,
      `${jws}.`,
      jws.replace('.', '. '),
      'hello',
    ])
      expect([text.slice(0, 60), await reason(await wrap(team, goodId(), text))]).toEqual([
        text.slice(0, 60),
        'damaged',
      ]);
  });

  it('in any other envelope, even if it could be opened: damaged', async () => {
    const key = base64url.decode(team.epochKey.key);
    const jws = await signText(writeCanonical(good()), 'kommentarlotse-entry', team.editor.signer);
    const bytes = new TextEncoder().encode(jws);
    const kid = team.epochKey.id;
    const seal = (header: object, secret: Uint8Array = key) =>
      new CompactEncrypt(bytes)
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid, ...header })
        .encrypt(secret);
    const bodies = [
      await seal({ zip: 'DEF' }),
      await seal({ typ: 'JWE' }),
      await seal({ enc: 'A128CBC-HS256' }),
      await seal({ alg: 'A256KW' }),
      await new CompactEncrypt(bytes)
        .setProtectedHeader({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM', kid })
        .setKeyManagementParameters({ p2c: 1_000 })
        .encrypt(key),
    ];
    for (const body of bodies)
      expect(await reason({ type: 'data', id: goodId(), body })).toBe('damaged');
    expect(await reason({ type: 'data', id: goodId(), body: await seal({}) })).toBe('entry');
  });
});

describe('before it is known who belongs to the workspace', () => {
  it('only the opening opens, with the key it brings itself', async () => {
    const newcomer = makeSealer(team, team.editor, [team.epochKey]);
    const opening = await sealed(lead.sealEntry(team.opening, null, team.membership));
    const other = await sealed(lead.sealEntry(makeEntry(team.lead), null, team.membership));
    expect(await newcomer.open(other, null)).toEqual({ ok: false, error: 'unknown-device' });
    expect(await newcomer.open(opening, null)).toMatchObject({
      ok: true,
      value: { entry: team.opening, signer: team.lead.device },
    });
  });

  it('nobody else can open the workspace: not with a forged opening, not with keys that they add', async () => {
    const newcomer = makeSealer(team, team.editor, [team.epochKey]);
    const { body } = team.opening;
    const payload = { ...(body?.payload as object), devices: [team.editor.enrolment] };
    const { kind, subject } = team.opening;
    const forged = [
      { ...team.opening, device: team.editor.device },
      { ...team.opening, body: { payload, salt: body?.salt ?? '' } },
      makeEntry(team.editor, { kind, subject, payload }),
    ];
    for (const entry of forged) {
      const id = lead.docIdOf({ entry: entry.id }, team.membership);
      const doc = await forge(team, id, { ...frame(), entry, locked: null });
      expect(await newcomer.open(doc, null)).toEqual({ ok: false, error: 'unknown-device' });
    }
  });
});
