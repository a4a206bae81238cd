import { describe, expect, it } from 'vitest';
import { AnswerId } from '../../../lib/knowledge/answer';
import { hashOf } from '../../../lib/ledger/entry';
import { LotseDb } from '../../../lib/store/db';
import { migrations } from '../../../lib/store/migrations';
import { type TableName, tables } from '../../../lib/store/tables';
import { makeChain, makeDraft } from '../ledger/make-chain';

/**
 * By version: opens a database as the version before left it, with records in it, and checks what became
 * of them. A migration without an entry here fails the test below.
 */
const exercises: Readonly<Record<number, () => Promise<void>>> = {
  async 1() {
    const db = new LotseDb('migration-1', migrations.slice(0, 1));
    await db.open();
    expect(db.tables.map(({ name }) => name)).not.toContain('phrasings');
    await db.meta.put({ key: 'author', value: 'a' });
    db.close();
    const again = new LotseDb('migration-1');
    expect((await again.meta.get('author'))?.value).toBe('a');
  },
  async 2() {
    const db = new LotseDb('migration-2', migrations.slice(0, 1));
    await db.answers.put({ id: AnswerId.parse('a'), answer: null, conflict: false, updatedAt: 1 });
    db.close();
    const again = new LotseDb('migration-2');
    expect(await again.answers.count()).toBe(1);
    expect(await again.phrasings.count()).toBe(0);
  },
  async 3() {
    const db = new LotseDb('migration-3', migrations.slice(0, 2));
    await db.meta.put({ key: 'device', value: 'd' });
    db.close();
    const again = new LotseDb('migration-3');
    expect((await again.meta.get('device'))?.value).toBe('d');
    expect(await again.vault.count()).toBe(0);
    expect(await again.unsent.count()).toBe(0);
  },
  4: async () => {
    const db = new LotseDb('migration-4', migrations.slice(0, 3));
    const [entry] = makeChain([makeDraft()]).entries;
    if (!entry) throw new Error('no entry');
    const { device, seq } = entry;
    const hash = hashOf(entry);
    await db.asides.put({ hash, device, seq, entry, locked: null, reason: 'gap', at: 1 });
    db.close();
    const again = new LotseDb('migration-4');
    const found = again.asides.where('entry.subject').equals(entry.subject);
    expect(await found.primaryKeys()).toEqual([hash]);
  },
  async 5() {
    const db = new LotseDb('migration-5', migrations.slice(0, 4));
    await db.caseKeys.put({ id: 'k', subject: 'case:1', key: 'x', isSent: true });
    db.close();
    const again = new LotseDb('migration-5');
    expect(await again.caseKeys.count()).toBe(1);
    expect(await again.decisionBriefs.where('isOpen').equals(1).count()).toBe(0);
    expect(await again.artefacts.where('isSent').equals(0).count()).toBe(0);
  },
};

describe('migrations', () => {
  it.each(migrations.map(({ version }) => version))('to version %i is exercised', async version => {
    const exercise = exercises[version] ?? (() => Promise.reject(new Error('no exercise')));
    await expect(exercise()).resolves.toBeUndefined();
  });

  it('count up without gaps', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, i) => i + 1));
  });

  it('end in the indexes that the tables declare', async () => {
    const db = new LotseDb('migration-all');
    await db.open();
    expect(db.tables.map(({ name }) => name).toSorted()).toEqual(Object.keys(tables).toSorted());
    for (const { name, schema } of db.tables) {
      const { primKey, indexes } = schema;
      // Dexie drops the mark of a unique key: a primary key always is.
      const declared = tables[name as TableName].indexes.replace('&', '').split(', ');
      expect([primKey.src, ...indexes.map(({ src }) => src)]).toEqual(declared);
    }
  });
});
