import { describe, expect, it } from 'vitest';
import { type Answer, AnswerId } from '../../../lib/knowledge/answer';
import { makeAnswer } from './make-answer';
import { makeKeeper, makeServices } from './make-services';

const a = AnswerId.parse('uebung-1');
const learnt = 'Wann macht ihr wieder auf?';

async function makeTaught() {
  const made = makeServices();
  await made.services.knowledge.addPractice();
  await made.services.answers.acceptPhrasing(a, learnt);
  const read = async (): Promise<Answer> => {
    const [answer] = await made.services.answers.get([a]);
    if (!answer) throw new Error('no answer');
    return answer;
  };
  return { ...made, answers: made.services.answers, read };
}

describe('saving an answer', () => {
  it('writes nothing over what somebody else has saved, and tells what that is', async () => {
    const { answers } = makeServices().services;
    const base = makeAnswer('a');
    await answers.save(base, null);
    const theirs = makeAnswer('a', { tags: ['von ihr'] });
    expect(await answers.save(theirs, base)).toEqual({ ok: true, answer: theirs });
    const mine = makeAnswer('a', { tags: ['von mir'] });
    expect(await answers.save(mine, base)).toEqual({ ok: false, current: theirs });
    expect(await answers.get([base.id])).toEqual([theirs]);
    expect(await answers.save(mine, theirs)).toEqual({ ok: true, answer: mine });
  });

  it('is a conflict when the answer was withdrawn, and when a new one has a taken id', async () => {
    const { answers } = makeServices().services;
    const base = makeAnswer('a');
    await answers.save(base, null);
    const other = makeAnswer('a', { tags: ['neu'] });
    expect(await answers.save(other, null)).toEqual({ ok: false, current: base });
    await answers.withdraw(base.id);
    expect(await answers.save(other, base)).toEqual({ ok: false, current: null });
  });

  it('does no harm when its message comes twice', async () => {
    const { services, db } = makeServices();
    const next = makeAnswer('a', { tags: ['neu'] });
    await services.answers.save(makeAnswer('a'), null);
    await services.answers.save(next, makeAnswer('a'));
    expect(await services.answers.save(next, makeAnswer('a'))).toMatchObject({ ok: true });
    expect(await db.entries.count()).toBe(2);
  });
});

describe('accepted phrasings', () => {
  it('stand in the answer, are found by the search, and survive a restart', async () => {
    const { db, read, answers, world } = await makeTaught();
    expect((await read()).phrasings).toEqual([learnt]);
    expect((await answers.search(learnt, 1))[0]?.answer.id).toBe(a);
    expect(world.noticed).toContain('knowledge');
    const [again] = await makeServices({ db }).services.answers.get([a]);
    expect(again?.phrasings).toEqual([learnt]);
  });

  it('leave the answer’s text to its source', async () => {
    const { db } = await makeTaught();
    const newer = makeAnswer('uebung-1', { question: 'Wann öffnet das Amt?' });
    const later = makeServices({ db, engine: { practiceAnswers: [newer] } }).services;
    await later.knowledge.addPractice();
    expect(await later.answers.get([a])).toEqual([{ ...newer, phrasings: [learnt] }]);
    const index = await makeKeeper(db).get();
    expect(index.search('Amt', 1)[0]?.answerId).toBe(a);
  });

  it('are dropped again, words and all, without a break in the log', async () => {
    const { db, answers, read, services } = await makeTaught();
    await answers.dropPhrasing(a, learnt);
    expect((await read()).phrasings).toEqual([]);
    expect(JSON.stringify(await db.entries.toArray())).not.toContain(learnt);
    expect((await services.ledger.verify()).ok).toBe(true);
    await answers.acceptPhrasing(a, learnt);
    expect((await read()).phrasings).toEqual([learnt]);
  });

  it('are dropped by taking them out of the answer, which then still follows its source', async () => {
    const { db, answers, read } = await makeTaught();
    await answers.acceptPhrasing(a, 'Ist heute offen?');
    const before = await read();
    const saved = await answers.save({ ...before, phrasings: [learnt] }, before);
    expect(saved.ok).toBe(true);
    expect((await read()).phrasings).toEqual([learnt]);
    expect(await db.answers.count()).toBe(0);
  });

  it('stay accepted when the answer is edited', async () => {
    const { db, answers, read } = await makeTaught();
    const before = await read();
    await answers.save({ ...before, tags: ['neu'] }, before);
    expect(await read()).toEqual({ ...before, tags: ['neu'] });
    await answers.dropPhrasing(a, learnt);
    expect((await read()).phrasings).toEqual([]);
    expect(await db.answers.count()).toBe(1);
  });

  it('are refused for an answer that is gone', async () => {
    const { answers } = makeServices().services;
    await expect(answers.acceptPhrasing(a, learnt)).rejects.toThrow('gone');
  });
});
