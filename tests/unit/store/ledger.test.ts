import { describe, expect, it } from 'vitest';
import { TargetId } from '../../../lib/escalation/target';
import { AnswerId } from '../../../lib/knowledge/answer';
import { withoutBody } from '../../../lib/ledger/entry';
import { isReadable } from '../../../lib/store/kinds';
import { createLedger, ledgerTables } from '../../../lib/store/ledger';
import { readAnswers } from '../../../lib/store/answers';
import { projectionTables, rebuildProjections } from '../../../lib/store/projections';
import { tables } from '../../../lib/store/tables';
import { makeOpening } from '../escalation/make-case';
import { makeAnswer } from '../service/make-answer';
import { makeDb, makePorts } from '../service/make-services';

function makeLedger(db = makeDb()) {
  const { ports, world } = makePorts();
  return { db, world, ledger: createLedger({ db, ...ports }) };
}

/** A database with entries of every kind. */
async function makeFull() {
  const a = AnswerId.parse('a');
  const made = makeLedger();
  const { ledger } = made;
  await ledger.append('answer', 'answer:a', makeAnswer('a'));
  await ledger.append('answer', 'answer:a', makeAnswer('a', { tags: ['neu'] }));
  await ledger.append('answer', 'answer:b', makeAnswer('b'));
  await ledger.append('answer-withdrawal', 'answer:b', {});
  await ledger.append('house-rules', 'house-rules', { title: 'N', version: '1', rules: [] });
  await ledger.append('target', 'target:t', {
    id: TargetId.parse('t'),
    role: 'lead',
    name: 'Leitung',
    channel: { kind: 'clipboard' },
    interimReply: null,
  });
  await ledger.append('target-removal', 'target:fachamt', {});
  await ledger.append('case-opening', 'case:c', makeOpening());
  await ledger.append('case-step', 'case:c', { status: 'closed', note: '' });
  await ledger.append('phrasing', 'phrasing:p', { answerId: a, phrasing: 'Wann offen?' });
  await ledger.append('phrasing', 'phrasing:q', { answerId: a, phrasing: 'Wann zu?' });
  await ledger.append('phrasing-removal', 'phrasing:q', {});
  await ledger.append('expired-use', 'expired-use:a:1', { answerId: a, reason: 'nachgefragt' });
  return made;
}

describe('the ledger on the database', () => {
  it('chains what it writes, and every record fits its table', async () => {
    const { db, ledger } = await makeFull();
    expect(await ledger.verify()).toMatchObject({ ok: true, value: [{ seq: 13 }] });
    for (const name of ledgerTables) {
      for (const record of await db.table(name).toArray()) {
        expect(tables[name].record.safeParse(record).error?.issues ?? []).toEqual([]);
      }
    }
  });

  it('names the entry that was changed on the disk', async () => {
    const { db, ledger } = await makeFull();
    const third = (await db.entries.toArray()).find(({ seq }) => seq === 3);
    if (!third?.body) throw new Error('no third entry');
    await db.entries.put({ ...third, body: { ...third.body, payload: makeAnswer('forged') } });
    expect(await ledger.verify()).toMatchObject({
      ok: false,
      error: { kind: 'payload', seq: 3, id: third.id },
    });
    await db.entries.delete(third.id);
    expect(await ledger.verify()).toMatchObject({ error: { kind: 'missing', seq: 3 } });
  });

  it('verifies after contents were deleted', async () => {
    const { db, ledger } = await makeFull();
    await db.entries.bulkPut((await db.entries.toArray()).map(withoutBody));
    expect((await ledger.verify()).ok).toBe(true);
  });

  it('goes on in the same chain after a restart', async () => {
    const { db, ledger } = makeLedger();
    await ledger.append('answer', 'answer:a', makeAnswer('a'));
    const restarted = createLedger({
      db,
      now: () => 5,
      randomBytes: count => new Uint8Array(count).fill(9),
    });
    await restarted.append('answer', 'answer:b', makeAnswer('b'));
    const entries = await db.entries.toArray();
    expect(new Set(entries.map(({ device }) => device)).size).toBe(1);
    expect(await restarted.verify()).toMatchObject({ ok: true, value: [{ seq: 2 }] });
  });

  it('folds its projections again from the entries alone', async () => {
    const { db } = await makeFull();
    const read = () => Promise.all(projectionTables.map(name => db.table(name).toArray()));
    const before = await read();
    for (const name of projectionTables) await db.table(name).clear();
    await rebuildProjections(db);
    expect(await read()).toEqual(before);
    expect(before.flat().length).toBe(7);
  });

  it('keeps two heads as a conflict until the next revision replaces both', async () => {
    const { db, ledger } = makeLedger();
    await ledger.append('answer', 'answer:a', makeAnswer('a'));
    const [first] = await db.entries.toArray();
    if (!first?.body) throw new Error('no entry');
    // Another device's revision that knew nothing of ours.
    const other = makePorts();
    const theirs = createLedger({ db: makeDb(), ...other.ports, now: () => first.time + 1 });
    const { state } = await theirs.append(
      'answer',
      'answer:a',
      makeAnswer('a', { tags: ['fremd'] }),
    );
    await db.entries.add({ ...state.current, id: withLastDigit(state.current.id) });
    await rebuildProjections(db);
    expect(await db.answers.get(AnswerId.parse('a'))).toMatchObject({
      conflict: true,
      answer: { tags: ['fremd'] },
    });

    await ledger.append('answer', 'answer:a', makeAnswer('a', { tags: ['geklärt'] }));
    expect(await db.answers.get(AnswerId.parse('a'))).toMatchObject({
      conflict: false,
      answer: { tags: ['geklärt'] },
    });
    expect(await db.entries.count()).toBe(3);
  });

  it('keeps entries of unknown kinds and newer versions, and shows what it can read', async () => {
    const { db, ledger } = makeLedger();
    await ledger.append('answer', 'answer:a', makeAnswer('a'));
    const [known] = await db.entries.toArray();
    if (!known) throw new Error('no entry');
    const newer = { ...known, id: withLastDigit(known.id), version: 99, parents: [known.id] };
    await db.entries.add({ ...newer, urgency: 'high' });
    expect(isReadable(newer)).toBe(false);
    await rebuildProjections(db);
    expect(await readAnswers(db, [AnswerId.parse('a')])).toHaveLength(1);
    expect((await db.entries.get(newer.id))?.['urgency']).toBe('high');
  });

  it('writes neither entry nor projection when one of them fails', async () => {
    const { db, ledger } = makeLedger();
    db.answers.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(ledger.append('answer', 'answer:a', makeAnswer('a'))).rejects.toThrow('full');
    expect(await Promise.all(ledgerTables.map(name => db.table(name).count()))).toEqual(
      ledgerTables.map(() => 0),
    );
  });
});

function withLastDigit<T extends string>(id: T): T {
  const last = id.endsWith('0') ? '1' : '0';
  return `${id.slice(0, -1)}${last}` as T;
}
