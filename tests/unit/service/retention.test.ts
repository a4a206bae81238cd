import { describe, expect, it } from 'vitest';
import { TargetId } from '../../../lib/escalation/target';
import { readBackup } from '../../../lib/store/backup';
import type { LotseDb } from '../../../lib/store/db';
import { subjects } from '../../../lib/store/kinds';
import { projectionsHold } from '../../../lib/store/projections';
import { makeComment, makeContext } from '../escalation/make-case';
import { createRetentionService } from '../../../lib/service/decisions/retention';
import { makeAlone, makeFile, makeInput, makeMember } from './make-decisions';

const day = 86_400_000;
const words = 'Unverwechselbare Zeile eines Kommentars';
const comment = makeComment({
  text: words,
  author: { name: 'Max Muster', profileUrl: 'https://www.facebook.com/max.muster' },
});
const searched = [words, 'Max Muster', 'max.muster', 'maxmuster', 'Geheime Deutung'];

const input = () => {
  const made = makeInput({}, [makeFile(words)]);
  const { concerned, grounds } = made.proposal;
  if (concerned.kind !== 'comment' || !grounds) throw new Error('no comment');
  return {
    ...made,
    proposal: {
      ...made.proposal,
      concerned: { ...concerned, comment },
      grounds: { ...grounds, meaning: 'Geheime Deutung' },
    },
  };
};

type Made = ReturnType<typeof makeAlone>;

async function closed({ services }: Made): Promise<string> {
  const { write } = services.decisions;
  const { decision } = await write.propose(input());
  await write.step(decision.id, { kind: 'remark', payload: { text: `Siehe: ${words}` } });
  await write.step(decision.id, { kind: 'withdrawal', payload: { reason: words } });
  await write.step(decision.id, { kind: 'closing', payload: { note: words } });
  return subjects.decision(decision.id);
}

const openCase = ({ services }: Made) =>
  services.cases.open({
    comment,
    context: makeContext(),
    flags: [],
    targetId: TargetId.parse('fachamt'),
    note: words,
  });

/** All that is stored, as text: bytes by their letters, so that a file's content is found as well. */
async function everything(db: LotseDb): Promise<string> {
  const rows = await Promise.all(db.tables.map(table => table.toArray()));
  return JSON.stringify(rows, (_, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : value,
  );
}

const backupText = async (db: LotseDb): Promise<string> => {
  const backup = await readBackup(db, 0, null);
  const files = backup.files?.map(file => Buffer.from(file.base64url, 'base64url').toString());
  return JSON.stringify([backup, files]);
};

describe('what is deleted', () => {
  it('is nowhere any more: not in the database, not in a backup, not in an export', async () => {
    const made = makeAlone();
    const { services, db, world } = made;
    const subject = await closed(made);
    const record = await openCase(made);
    await services.cases.move(record.id, 'closed', words);
    for (const text of searched.filter(one => one !== 'Geheime Deutung'))
      expect(await everything(db)).toContain(text);
    expect(await backupText(db)).toContain(words);
    await services.decisions.precedents.find({ text: words, clause: null, except: null });

    await services.retention.erase(subject, 'Löschung verlangt');
    await services.retention.erase(subjects.case(record.id), 'Löschung verlangt');

    for (const text of searched) {
      expect(await everything(db)).not.toContain(text);
      expect(await backupText(db)).not.toContain(text);
    }
    const { precedents, read } = services.decisions;
    expect(await precedents.find({ text: words, clause: null, except: null })).toEqual([]);
    expect(await read.list('all')).toEqual([]);
    expect(await services.cases.list()).toEqual([]);
    expect(await services.answers.export()).not.toContain(words);
    expect((await services.log.check.run())?.chains.map(({ fault }) => fault)).toEqual([null]);
    expect(await projectionsHold(db)).toBe(true);
    const { proofs } = await services.retention.due();
    expect(proofs).toMatchObject([
      { class: 'case', entries: 2, reason: 'Löschung verlangt', erasedAt: world.time },
      { class: 'decision', entries: 5, artefacts: 1 },
    ]);
  });

  it('does not come back with an older backup, but what it did not have does', async () => {
    const made = makeAlone();
    const kept = await closed(made);
    const subject = await closed(made);
    const { services, db } = made;
    const before = await services.backup.create('7K3QF-2M9XB-HT4ZD');
    await services.retention.erase(subject, 'x');
    await services.backup.restore(before, '7K3QF-2M9XB-HT4ZD');
    expect(await db.decisions.count()).toBe(1);
    expect(await db.artefacts.toCollection().primaryKeys()).toEqual([
      `${kept} ${makeFile(words).artefact.hash}`,
    ]);

    const after = await services.backup.create('7K3QF-2M9XB-HT4ZD');
    const other = makeAlone();
    await other.services.backup.restore(before, '7K3QF-2M9XB-HT4ZD');
    expect(await other.db.artefacts.count()).toBe(2);
    await other.services.backup.restore(after, '7K3QF-2M9XB-HT4ZD');
    expect(await other.db.decisions.count()).toBe(1);
    expect(await other.db.artefacts.count()).toBe(1);
  }, 60_000);

  it('is what is due, told a week before, and nothing that is held or open', async () => {
    const made = makeAlone();
    const { services, db, world } = made;
    const subject = await closed(made);
    await services.decisions.write.propose(makeInput({ measure: 'hide' }));
    const due = async () => (await services.retention.due()).due.map(one => one.subject);
    expect(await due()).toEqual([]);
    const sweepAt = async (time: number) => {
      for (; world.time < time; world.time += 6 * day) await services.retention.sweep();
      world.time = time;
      await services.retention.sweep();
    };
    await sweepAt(Date.UTC(2027, 10, 16, 12));
    expect(await due()).toEqual([subject]);
    expect(await db.decisions.count()).toBe(2);
    await sweepAt(Date.UTC(2027, 10, 22, 12));
    expect(await db.decisions.count()).toBe(1);
    expect(await due()).toEqual([]);
    expect(await everything(db)).not.toContain(words);
  });

  it('is nothing while a hold stands', async () => {
    const made = makeAlone();
    const { services } = made;
    const subject = await closed(made);
    const id = (await services.decisions.read.list('all'))[0]!.id;
    const hold = { kind: 'hold', payload: { held: true, reason: 'Klage' } } as const;
    await services.decisions.write.step(id, hold);
    await expect(services.retention.erase(subject, 'x')).rejects.toThrow('held');
  });

  it('is nothing by a clock that jumped, until a person says that it is right', async () => {
    const made = makeAlone();
    const { services, db, world } = made;
    await closed(made);
    await services.retention.sweep();
    const seen = world.time;
    world.time += 500 * day;
    await services.retention.sweep();
    expect(await db.decisions.count()).toBe(1);
    expect((await services.retention.due()).clockJump).toEqual({ lastSeenAt: seen });
    world.time = seen - day;
    await services.retention.sweep();
    expect((await services.retention.due()).clockJump).toEqual({ lastSeenAt: seen });
    world.time = seen + 500 * day;
    await services.retention.confirmClock();
    expect((await services.retention.due()).clockJump).toBeNull();
    await services.retention.sweep();
    expect(await db.decisions.count()).toBe(0);
  });

  it('in a team comes with the next exchange, where a person confirmed the clock before it', async () => {
    const made = makeAlone();
    const { services, db, world } = made;
    await closed(made);
    let exchangedAt = world.time;
    const retention = createRetentionService({
      db,
      ledger: services.ledger,
      standing: async () => ({ ...(await services.decisions.standing()), role: 'lead' }),
      team: () => Promise.resolve({ exchangedAt }),
      onErased: () => {},
      ports: { now: () => world.time, notify: () => {} },
    });
    await retention.sweep();
    world.time += 500 * day;
    await retention.confirmClock();
    expect(await db.decisions.count()).toBe(1);
    world.time += 60_000;
    exchangedAt = world.time;
    await retention.sweep();
    expect(await db.decisions.count()).toBe(0);
  });

  it('in a team is the work of a lead’s browser, and obeyed by all', async () => {
    const { services, db, colleague, founder, arrive } = await makeMember('editor');
    const proposal = colleague.append('decision-proposal', subjects.decision('d1'), {
      ...input().proposal,
      number: '2026-AAAAA',
    });
    await arrive(proposal);
    expect(await everything(db)).toContain(words);
    await expect(services.retention.erase(subjects.decision('d1'), 'x')).rejects.toThrow(
      'not-entitled',
    );
    const proof = {
      reason: '',
      number: '2026-AAAAA',
      class: 'decision',
      openedAt: 1,
      entries: 1,
      artefacts: 0,
      facts: null,
    };
    await arrive(
      founder.append('erasure', subjects.decision('d1'), proof, { parents: [proposal.id] }),
    );
    expect(await everything(db)).not.toContain(words);
    expect((await services.retention.due()).proofs).toMatchObject([{ number: '2026-AAAAA' }]);
    // What a colleague wrote before they knew of it arrives late.
    await arrive(
      colleague.append(
        'decision-remark',
        subjects.decision('d1'),
        { text: words },
        {
          parents: [proposal.id],
        },
      ),
    );
    expect(await everything(db)).not.toContain(words);
  });
});
