import { describe, expect, it, vi } from 'vitest';
import { Backup, readBackup } from '../../../lib/store/backup';
import { openFile, sealFile } from '../../../lib/sync/sealed-file';
import { AnswerId } from '../../../lib/knowledge/answer';
import { exportAnswers } from '../../../lib/knowledge/formats/export';
import { TargetId } from '../../../lib/escalation/target';
import { defaultSettings } from '../../../lib/settings/settings';
import { makeComment, makeContext, makeFlag } from '../escalation/make-case';
import { makeAnswer } from './make-answer';
import { makeServices } from './make-services';

// A key is made slow to guess on purpose.
vi.setConfig({ testTimeout: 60_000 });

const passphrase = '7K3QF-2M9XB-HT4ZD-0WCJ8-R6VNE';
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const month = 30 * 24 * 60 * 60 * 1000;

/** A browser of its own: with the counted chance of other tests all would be the same device. */
const makeBrowser = () =>
  makeServices({ ports: { randomBytes: count => crypto.getRandomValues(new Uint8Array(count)) } });

/** A browser in which somebody has worked: an imported file, an answer of their own, a case, settings. */
async function makeWorked() {
  const made = makeBrowser();
  const { services } = made;
  await services.knowledge.importFile(
    'faq.json',
    bytesOf(exportAnswers([makeAnswer('aus-datei')])),
    null,
  );
  await services.answers.save(makeAnswer('eigene', { question: 'Wo parkt man am Rathaus?' }), null);
  await services.cases.open({
    comment: makeComment(),
    context: makeContext(),
    flags: [makeFlag()],
    targetId: TargetId.parse('fachamt'),
    note: '',
  });
  await services.settings.save({ ...defaultSettings, addressForm: 'du' });
  return made;
}

const found = async ({ services }: ReturnType<typeof makeServices>, query: string) =>
  (await services.answers.search(query, 3)).map(({ answer }) => answer.id);

describe('a backup', () => {
  it('brings everything into an empty browser, in which work goes on', async () => {
    const worked = await makeWorked();
    const sealed = await worked.services.backup.create(passphrase);
    const empty = makeBrowser();
    expect(await empty.services.backup.restore(sealed, passphrase)).toMatchObject({
      answers: 2,
      cases: 1,
    });
    expect(await empty.services.cases.list()).toEqual(await worked.services.cases.list());
    expect((await empty.services.settings.get()).addressForm).toBe('du');
    expect(await found(empty, 'am Rathaus parken')).toContain('eigene');
    expect((await empty.services.knowledge.status()).sources.map(({ name }) => name)).toEqual([
      'faq.json',
    ]);

    await empty.services.answers.save(makeAnswer('danach'), null);
    expect((await empty.services.selfTest.run()).chains).toBe('good');
    expect(await empty.db.chainHeads.count()).toBe(2);
  });

  it('restored twice, or where it was made, changes nothing', async () => {
    const { services, db } = await makeWorked();
    const sealed = await services.backup.create(passphrase);
    const before = await readBackup(db, 0, null);
    await services.backup.restore(sealed, passphrase);
    await services.backup.restore(sealed, passphrase);
    expect(await readBackup(db, 0, null)).toEqual(before);
  });

  it('adds to what is here, and leaves the settings of who works here alone', async () => {
    const sealed = await (await makeWorked()).services.backup.create(passphrase);
    const other = makeBrowser();
    await other.services.answers.save(makeAnswer('hier'), null);
    await other.services.backup.restore(sealed, passphrase);
    expect((await other.services.settings.get()).addressForm).toBe(defaultSettings.addressForm);
    expect((await other.services.answers.get([AnswerId.parse('hier')])).length).toBe(1);
    expect((await other.services.answers.get([AnswerId.parse('eigene')])).length).toBe(1);
  });

  it('does not bring back content that was deleted meanwhile', async () => {
    const { services, db } = await makeWorked();
    const sealed = await services.backup.create(passphrase);
    const [entry] = await db.entries.toArray();
    await db.entries.put({ ...entry!, body: null });
    await services.backup.restore(sealed, passphrase);
    expect((await db.entries.get(entry!.id))?.body).toBeNull();
  });

  it('is refused, with nothing changed, when both went on with one chain', async () => {
    const { services, db } = await makeWorked();
    const backup = await readBackup(db, 1, null);
    const last = backup.entries.findIndex(
      ({ id, seq }) => seq === backup.chainHeads[0]?.seq && id !== undefined,
    );
    const forked = backup.entries.with(last, {
      ...backup.entries[last]!,
      id: backup.entries[last]!.id.replace(/.$/, end => (end === '0' ? '1' : '0')) as never,
    });
    const sealed = await sealFile(
      bytesOf(JSON.stringify({ ...backup, entries: forked })),
      passphrase,
    );
    const before = await readBackup(db, 0, null);
    await expect(services.backup.restore(sealed, passphrase)).rejects.toThrow('forked');
    expect(await readBackup(db, 0, null)).toEqual(before);
  });

  it.each([
    ['a wrong passphrase', (sealed: string) => sealed, 'falsch, ganz falsch', 'wrong-passphrase'],
    [
      'a changed byte',
      (sealed: string) => sealed.replace(/.{4}$/, 'AAAA'),
      passphrase,
      'wrong-passphrase',
    ],
    [
      'half a file',
      (sealed: string) => sealed.slice(0, sealed.length / 2),
      passphrase,
      'not-a-backup',
    ],
    ['another file', () => '{"answers":[]}', passphrase, 'not-a-backup'],
    ['nothing', () => '', passphrase, 'not-a-backup'],
  ])('is refused for %s', async (_name, spoil, typed, word) => {
    const sealed = await (await makeWorked()).services.backup.create(passphrase);
    const empty = makeBrowser();
    await expect(empty.services.backup.restore(spoil(sealed), typed)).rejects.toThrow(word);
    expect(await empty.db.entries.count()).toBe(0);
  });

  it('opens however the key is spaced, dashed and spelt', async () => {
    const sealed = await sealFile(bytesOf('x'), passphrase);
    const opened = await openFile(sealed, ' 7k3qf – 2m9xb – ht4zd – Owcj8 – R6VNE ');
    expect(opened.ok && new TextDecoder().decode(opened.value)).toBe('x');
  });

  it('shows nothing of what is in it', async () => {
    const sealed = await (await makeWorked()).services.backup.create(passphrase);
    const [header = ''] = sealed.split('.');
    expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toMatchObject({
      alg: 'PBES2-HS512+A256KW',
      enc: 'A256GCM',
    });
    expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('Rathaus');
  });

  it('refuses a file whose content is no backup', async () => {
    const sealed = await sealFile(bytesOf('{"format":"etwas"}'), passphrase);
    expect(Backup.safeParse({ format: 'etwas' }).success).toBe(false);
    await expect(makeServices().services.backup.inspect(sealed, passphrase)).rejects.toThrow(
      'not-a-backup',
    );
  });

  it('is asked for after a month, once there is something to lose', async () => {
    const empty = makeBrowser();
    expect(await empty.services.backup.state()).toEqual({ backedUpAt: null, isDue: false });
    const { services, world } = await makeWorked();
    expect((await services.backup.state()).isDue).toBe(false);
    world.time += month + 1;
    expect((await services.backup.state()).isDue).toBe(true);
    await services.backup.create(passphrase);
    expect((await services.backup.state()).isDue).toBe(false);
    world.time += month + 1;
    expect((await services.backup.state()).isDue).toBe(true);
  });
});

/** Entries as the device's chain has them; ids of one moment are in no order. */
const inOrder = async ({ db }: ReturnType<typeof makeServices>) =>
  (await db.entries.toArray()).toSorted((a, b) => a.seq - b.seq);

describe('the self-test', () => {
  it('finds nothing where nothing is wrong', async () => {
    const { services } = await makeWorked();
    expect(await services.selfTest.run()).toMatchObject({
      chains: 'good',
      views: 'good',
      searchIndex: 'good',
      used: 1_000,
      left: 9_000,
    });
  });

  it.each([0, 1])('finds that entry %i of two is gone, or was changed', async at => {
    const lost = await makeWorked();
    await lost.db.entries.delete((await inOrder(lost))[at]!.id);
    expect((await lost.services.selfTest.run()).chains).toBe('lost');

    const changed = await makeWorked();
    const entry = (await inOrder(changed))[at]!;
    await changed.db.entries.put({ ...entry, author: 'jemand' });
    expect((await changed.services.selfTest.run()).chains).toBe('changed');
  });

  it('mends views and search index from the ledger', async () => {
    const { services, db } = await makeWorked();
    await db.answers.clear();
    await db.cases.clear();
    expect(await services.selfTest.run()).toMatchObject({ views: 'stale', searchIndex: 'stale' });
    expect(await db.answers.count()).toBe(0);
    expect(await services.selfTest.repair()).toMatchObject({ views: 'good', searchIndex: 'good' });
    expect(await services.cases.list()).toHaveLength(1);
  });

  it('lets a backup bring back what is gone', async () => {
    const { services, db } = await makeWorked();
    const sealed = await services.backup.create(passphrase);
    await db.entries.clear();
    expect((await services.selfTest.run()).chains).toBe('lost');
    await services.backup.restore(sealed, passphrase);
    expect(await services.selfTest.run()).toMatchObject({ chains: 'good', views: 'good' });
  });
});
