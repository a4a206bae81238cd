import { describe, expect, it } from 'vitest';
import { type Answer, AnswerId } from '../../../lib/knowledge/answer';
import { rebuildProjections } from '../../../lib/store/projections';
import { makeAnswer } from './make-answer';
import { makeServices } from './make-services';

const id = AnswerId.parse('a');
const base = makeAnswer('a');
const mine = makeAnswer('a', { tags: ['von mir'] });
const theirs = makeAnswer('a', { tags: ['von ihr'] });

/** An answer that was changed into each of these at the same moment; null: withdrawn. */
async function makeSplit(...versions: readonly (Answer | null)[]) {
  const made = makeServices();
  const { services, db, world } = made;
  await services.answers.save(base, null);
  const [first] = await db.entries.toArray();
  for (const version of versions) {
    world.time += 1_000;
    const after = [first!.id];
    if (version) await services.ledger.appendAfter('answer', 'answer:a', version, after);
    else await services.ledger.appendAfter('answer-withdrawal', 'answer:a', {}, after);
  }
  await rebuildProjections(db);
  const list = async () => (await services.answers.versions.list()).answers;
  return { ...made, answers: services.answers, list };
}

describe('versions of an answer', () => {
  it('are shown side by side, the one in force first', async () => {
    const { list, answers } = await makeSplit(mine, theirs);
    const [split] = await list();
    expect(split?.versions.map(({ answer }) => answer)).toEqual([theirs, mine]);
    expect(await answers.get([id])).toEqual([theirs]);
  });

  it('are shown as well where one of them withdrew the answer', async () => {
    const { list, answers } = await makeSplit(mine, null);
    expect((await list())[0]?.versions.map(({ answer }) => answer)).toEqual([null, mine]);
    expect(await answers.get([id])).toEqual([]);
  });

  it('are none where all say the same', async () => {
    const { list } = await makeSplit(mine, mine);
    expect(await list()).toEqual([]);
  });

  it('are one again when a person has chosen, and what was not chosen stays in the log', async () => {
    const { list, answers, db } = await makeSplit(mine, theirs);
    const [split] = await list();
    const older = split!.versions[1]!;
    expect(await answers.versions.keep(id, older.head, split!.heads)).toEqual({ ok: true });
    expect(await list()).toEqual([]);
    expect(await answers.get([id])).toEqual([mine]);
    const entries = await db.entries.toArray();
    expect(entries).toHaveLength(4);
    const last = entries.find(({ seq }) => seq === 4);
    expect(last?.parents.toSorted()).toEqual(split!.heads);
    expect((await answers.search('geöffnet', 5)).map(({ answer }) => answer.tags)).toEqual([
      ['von mir'],
    ]);
  });

  it('can be settled by keeping the withdrawal', async () => {
    const { list, answers } = await makeSplit(null, mine);
    const [split] = await list();
    const gone = split!.versions.find(({ answer }) => answer === null)!;
    await answers.versions.keep(id, gone.head, split!.heads);
    expect(await answers.get([id])).toEqual([]);
    expect(await list()).toEqual([]);
  });

  it('stay as they are when the person did not see all of them', async () => {
    const { list, answers, db, services } = await makeSplit(mine, theirs);
    const [split] = await list();
    const [first] = await db.entries.toArray();
    const third = makeAnswer('a', { tags: ['noch eine'] });
    await services.ledger.appendAfter('answer', 'answer:a', third, [first!.id]);
    await rebuildProjections(db);
    const [head] = split!.heads;
    expect(await answers.versions.keep(id, head!, split!.heads)).toEqual({ ok: false });
    expect((await list())[0]?.versions).toHaveLength(3);
  });

  it('are not replaced by who edits the one in force and has not seen the other', async () => {
    const { answers, list } = await makeSplit(mine, theirs);
    const edited = makeAnswer('a', { tags: ['bearbeitet'] });
    expect(await answers.save(edited, theirs)).toEqual({ ok: false, current: mine });
    expect(await list()).toHaveLength(1);
    expect(await answers.save(edited, mine, true)).toEqual({ ok: true, answer: edited });
    expect(await answers.get([id])).toEqual([edited]);
    expect(await list()).toEqual([]);
  });

  it('are replaced by the one in force, when who edited wants just that', async () => {
    const { answers, list } = await makeSplit(mine, theirs);
    expect(await answers.save(theirs, mine, true)).toEqual({ ok: true, answer: theirs });
    expect(await list()).toEqual([]);
  });
});
