import { base64url, CompactEncrypt, CompactSign, generateKeyPair } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { commitmentOf } from '../../../lib/ledger/entry';
import { encryptText, importContentKey, type Signer, signText } from '../../../lib/sync/envelope';
import { newEpoch } from '../../../lib/sync/keyring';
import type { Doc } from '../../../lib/sync/remote';
import type { WorkspaceSealer } from '../../../lib/sync/seal';
import type { Result } from '../../../lib/result';
import { writeCanonical } from '../../../lib/sync/strict-json';
import {
  makeCaseKey,
  makeDevice,
  makeEntry,
  makeMembership,
  makeSealer,
  makeTeam,
  type TestTeam,
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

const sealed = async (doc: Promise<Result<Doc, 'no-key'>>): Promise<Doc> => {
  const result = await doc;
  if (!result.ok) throw new Error(result.error);
  return result.value;
};

/** What a colleague with all keys, and no good intentions, could put into the storage. */
async function forge(
  content: unknown,
  over: { id?: string; typ?: string; signer?: Signer; text?: string } = {},
): Promise<Doc> {
  const jws = await signText(
    over.text ?? writeCanonical(content),
    over.typ ?? 'kommentarlotse-entry',
    over.signer ?? team.editor.signer,
  );
  return wrap(jws, over.id);
}

async function wrap(text: string, id = lead.docIdOf({ entry: 'any' })): Promise<Doc> {
  const key = await importContentKey(team.epochKey.key);
  return { type: 'data', id, body: await encryptText(text, key, team.epochKey.id) };
}

const frame = () => ({ v: 1, workspace: team.workspaceId });
const good = () => ({ ...frame(), entry: makeEntry(team.editor), locked: null });
const goodId = () => lead.docIdOf({ entry: makeEntry(team.editor).id });
const entryOfCase = () =>
  makeEntry(team.editor, { subject: 'case:7', payload: { text: 'Max Muster schrieb …' } });
const reason = async (doc: Doc, membership = team.membership) => {
  const opened = await lead.open(doc, membership);
  return opened.ok ? opened.value.type : opened.error;
};
const encodeHeader = (header: object) => base64url.encode(JSON.stringify(header));

describe('a sealed entry', () => {
  it('opens for a colleague as it was written', async () => {
    const entry = makeEntry(team.editor);
    const doc = await sealed(editor.sealEntry(entry, null, team.membership));
    expect(await lead.open(doc, team.membership)).toEqual({
      ok: true,
      value: { type: 'entry', docId: doc.id, signer: team.editor.device, entry, locked: null },
    });
  });

  it('keeps fields that a newer version wrote', async () => {
    const entry = { ...makeEntry(team.editor), mood: { of: ['a', 'newer', 'version'] } };
    const doc = await sealed(editor.sealEntry(entry, null, team.membership));
    expect(await lead.open(doc, team.membership)).toMatchObject({ value: { entry } });
  });

  it('gets the same id from every device, twice in a row, and another than its case key', async () => {
    const entry = makeEntry(team.editor);
    const first = await sealed(editor.sealEntry(entry, null, team.membership));
    const second = await sealed(editor.sealEntry(entry, null, team.membership));
    expect(second.id).toBe(first.id);
    expect(second.body).not.toBe(first.body);
    expect(lead.docIdOf({ entry: entry.id })).toBe(first.id);
    expect(lead.docIdOf({ caseKey: entry.id })).not.toBe(first.id);
    expect(first.id).toMatch(/^[\w-]{22,64}$/);
  });

  it('tells the storage neither kind, subject, author, device, workspace nor text', async () => {
    const entry = makeEntry(team.editor, { kind: 'case-step', subject: 'case:7' });
    const doc = await sealed(editor.sealEntry(entry, caseKey, team.membership));
    const shown = [doc.id, doc.body, ...doc.body.split('.').map(part => atobUrl(part))].join('\n');
    const secrets = ['case', 'step', 'kommentarlotse', 'EdDSA', 'Bürgerbüro', caseKey.id, entry.id];
    secrets.push(entry.commitment, entry.author, entry.device, team.workspaceId);
    for (const secret of secrets) expect(shown).not.toContain(secret);
  });

  it('has one of a few sizes, whatever it says', async () => {
    const sizes = new Set<number>();
    for (let length = 0; length < 9_000; length += 250) {
      const entry = makeEntry(team.editor, { payload: { text: 'x'.repeat(length) } });
      const doc = await sealed(editor.sealEntry(entry, null, team.membership));
      sizes.add(base64url.decode(doc.body.split('.')[3] ?? '').length);
    }
    expect([...sizes]).toEqual([1_024, 2_048, 4_096, 8_192, 16_384]);
  });
});

describe('the content of a case', () => {
  it('is locked, and opens with the key of the case alone', async () => {
    const entry = entryOfCase();
    const doc = await sealed(editor.sealEntry(entry, caseKey, team.membership));
    const opened = await lead.open(doc, team.membership);
    if (!opened.ok || opened.value.type !== 'entry' || !opened.value.locked)
      throw new Error('not a locked entry');
    expect(opened.value.entry).toEqual({ ...entry, body: null });
    expect(JSON.stringify(opened.value)).not.toContain('Muster');
    const { locked } = opened.value;
    const body = await lead.unlock(locked, caseKey);
    expect(body).toEqual(entry.body);
    expect(body && commitmentOf(body)).toBe(entry.commitment);
    const otherKey = 'B'.repeat(42) + 'A';
    expect(await lead.unlock(locked, { ...caseKey, key: otherKey })).toBeNull();
    expect(await lead.unlock(locked, { ...caseKey, id: 'd'.repeat(32) })).toBeNull();
  });

  it('has its key travel in a document of its own', async () => {
    const doc = await sealed(editor.sealCaseKey(caseKey, team.membership));
    expect(doc.id).toBe(lead.docIdOf({ caseKey: caseKey.id }));
    expect(await lead.open(doc, team.membership)).toEqual({
      ok: true,
      value: { type: 'case-key', docId: doc.id, signer: team.editor.device, caseKey },
    });
  });

  it('can never leave this device without that key', async () => {
    await expect(editor.sealEntry(entryOfCase(), null, team.membership)).rejects.toThrow(TypeError);
  });

  it('is refused when somebody else sent it in the open', async () => {
    const entry = entryOfCase();
    const id = lead.docIdOf({ entry: entry.id });
    const doc = await forge({ ...frame(), entry, locked: null }, { id });
    expect(await lead.open(doc, team.membership)).toEqual({ ok: false, error: 'damaged' });
  });

  it('may be gone before it is sealed', async () => {
    const entry = { ...entryOfCase(), body: null };
    const doc = await sealed(editor.sealEntry(entry, null, team.membership));
    expect(await lead.open(doc, team.membership)).toMatchObject({ value: { entry, locked: null } });
  });

  it('stays unreadable when what is locked was changed', async () => {
    const entry = entryOfCase();
    const doc = await sealed(editor.sealEntry(entry, caseKey, team.membership));
    const opened = await lead.open(doc, team.membership);
    if (!opened.ok || opened.value.type !== 'entry' || !opened.value.locked) throw new Error('?');
    const { locked } = opened.value;
    for (const broken of ['', '....', locked.sealed.slice(0, -5), `${locked.sealed}x.`, 'null'])
      expect(await lead.unlock({ ...locked, sealed: broken }, caseKey)).toBeNull();
  });
});

describe('a document is not opened', () => {
  it('unless nothing is wrong with it', async () => {
    expect(await reason(await forge(good(), { id: goodId() }))).toBe('entry');
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
      { ...frame(), entry: makeEntry(stranger), locked: null },
      { signer: stranger.signer },
    );
    expect(await reason(doc)).toBe('unknown-device');
  });

  it('under a forged signature: bad-signature', async () => {
    const stranger = await makeDevice('stranger');
    const inLeadsName = { device: team.lead.device, key: stranger.keys.sign };
    const entry = makeEntry(team.lead);
    const id = lead.docIdOf({ entry: entry.id });
    const doc = await forge({ ...frame(), entry, locked: null }, { id, signer: inLeadsName });
    expect(await reason(doc)).toBe('bad-signature');
  });

  it('when a member signs an entry of another device: bad-signature', async () => {
    const entry = makeEntry(team.lead);
    const id = lead.docIdOf({ entry: entry.id });
    const doc = await forge({ ...frame(), entry, locked: null }, { id });
    expect(await reason(doc)).toBe('bad-signature');
  });

  it('from another workspace of the same people: bad-signature', async () => {
    const doc = await forge({ ...good(), workspace: 'f'.repeat(64) }, { id: goodId() });
    expect(await reason(doc)).toBe('bad-signature');
  });

  it('of a newer version or kind: newer, but only from a member', async () => {
    expect(await reason(await forge({ ...good(), v: 2, more: true }))).toBe('newer');
    expect(await reason(await forge({ ...good() }, { typ: 'kommentarlotse-vote' }))).toBe('newer');
    const stranger = await makeDevice('stranger');
    const inLeadsName = { device: team.lead.device, key: stranger.keys.sign };
    expect(await reason(await forge({ ...good(), v: 2 }, { signer: inLeadsName }))).toBe(
      'bad-signature',
    );
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
    const texts = [
      text.replace('"v":1', '"v": 1'),
      text.replace('"v":1', '"v":1,"v":1'),
      text.replace('"time":', '"time":1e999,"tome":'),
      text.replace('"v":1', '"__proto__":{"v":1},"v":1'),
      text.replace('"Das ', '"\\ud800 '),
      text.replace('"payload":', '"pay":'),
      '['.repeat(200_000),
      `{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
      'null',
      '"v"',
      '',
    ];
    for (const [at, broken] of texts.entries()) {
      expect(broken).not.toBe(text);
      expect([at, await reason(await forge(null, { text: broken, id: goodId() }))]).toEqual([
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
      expect([text.slice(0, 60), await reason(await wrap(text, goodId()))]).toEqual([
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

  it('nobody else can open the workspace: not under its id, not with keys that they add', async () => {
    const newcomer = makeSealer(team, team.editor, [team.epochKey]);
    const mine = { ...team.opening, device: team.editor.device };
    const payload = { ...(team.opening.body?.payload as object), devices: [team.editor.enrolment] };
    const salt = team.opening.body?.salt ?? '';
    for (const entry of [mine, { ...team.opening, body: { payload, salt } }]) {
      const id = lead.docIdOf({ entry: entry.id });
      const doc = await forge({ ...frame(), entry, locked: null }, { id });
      expect(await newcomer.open(doc, null)).toEqual({ ok: false, error: 'unknown-device' });
    }
  });
});

describe('after somebody left', () => {
  it('what is sealed with the next key is closed to them, and what they write with the old one opens', async () => {
    const { epoch, epochKey } = newEpoch();
    const after = makeMembership(
      team.workspaceId,
      [team.lead, team.editor],
      [team.epoch, epoch],
      [team.editor],
    );
    const own = makeSealer(team, team.lead, [team.epochKey]);
    const entry = makeEntry(team.lead);
    expect(await own.sealEntry(entry, null, after)).toEqual({ ok: false, error: 'no-key' });
    await own.holdKey(epochKey);
    const doc = await sealed(own.sealEntry(entry, null, after));
    const gone = makeSealer(team, team.editor, [team.epochKey]);
    expect(await gone.open(doc, after)).toEqual({ ok: false, error: 'no-key' });
    const late = await sealed(gone.sealEntry(makeEntry(team.editor), null, team.membership));
    expect(await own.open(late, after)).toMatchObject({ ok: true });
  });
});

const atobUrl = (text: string): string => new TextDecoder().decode(base64url.decode(text));
