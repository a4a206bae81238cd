import { base64url } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { commitmentOf, ownIdOf } from '../../../../lib/ledger/entry';
import { newEpoch } from '../../../../lib/sync/sealing/keyring';
import type { WorkspaceSealer } from '../../../../lib/sync/sealing/seal';
import {
  forge,
  makeCaseKey,
  makeEntry,
  makeMembership,
  makeSealer,
  makeTeam,
  sealed,
  type TestTeam,
} from '../make-team';

let team: TestTeam;
let lead: WorkspaceSealer;
let editor: WorkspaceSealer;
const caseKey = makeCaseKey();

beforeAll(async () => {
  team = await makeTeam();
  lead = makeSealer(team, team.lead, [team.epochKey]);
  editor = makeSealer(team, team.editor, [team.epochKey]);
});

const entryOfCase = () =>
  makeEntry(team.editor, { subject: 'case:7', payload: { text: 'Max Muster schrieb …' } });

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
    const plain = { ...makeEntry(team.editor), mood: { of: ['a', 'newer', 'version'] } };
    const entry = { ...plain, id: ownIdOf(plain) };
    const doc = await sealed(editor.sealEntry(entry, null, team.membership));
    expect(await lead.open(doc, team.membership)).toMatchObject({ value: { entry } });
  });

  it('is refused under an id of its own choice, such as that of a colleague’s entry', async () => {
    const { id } = makeEntry(team.lead);
    for (const entry of [
      { ...makeEntry(team.editor), id },
      { ...makeEntry(team.editor), time: 2 ** 52 },
      { ...makeEntry(team.editor), time: -1 },
    ]) {
      const doc = await sealed(editor.sealEntry(entry, null, team.membership));
      expect(await lead.open(doc, team.membership)).toEqual({ ok: false, error: 'damaged' });
    }
  });

  it('gets the same id from every device, twice in a row, and another than its case key', async () => {
    const entry = makeEntry(team.editor);
    const first = await sealed(editor.sealEntry(entry, null, team.membership));
    const second = await sealed(editor.sealEntry(entry, null, team.membership));
    expect(second.id).toBe(first.id);
    expect(second.body).not.toBe(first.body);
    expect(lead.docIdOf({ entry: entry.id }, team.membership)).toBe(first.id);
    expect(lead.docIdOf({ caseKey: entry.id }, team.membership)).not.toBe(first.id);
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
    expect(doc.id).toBe(lead.docIdOf({ caseKey: caseKey.id }, team.membership));
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
    const id = lead.docIdOf({ entry: entry.id }, team.membership);
    const doc = await forge(team, id, { v: 1, workspace: team.workspaceId, entry, locked: null });
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
