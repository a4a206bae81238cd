import { describe, expect, it } from 'vitest';
import { CommentKey, ThreadKey } from '../../../lib/comment/snapshot';
import { AnswerId } from '../../../lib/knowledge/answer';
import { type Procedure, protocol } from '../../../lib/rpc/protocol';
import { createHandlers } from '../../../lib/service/handlers';
import { makeAnswer } from './make-answer';
import { makeKeeper, makeServices } from './make-services';

const thread = {
  key: ThreadKey.parse('facebook:500'),
  platform: 'facebook' as const,
  postUrl: null,
  postText: '',
  pageName: null,
  identity: null,
  sort: 'all' as const,
};
const makeAsked = (text: string) => ({
  key: CommentKey.parse('facebook:1'),
  text,
  parentText: null,
  byPage: false,
});

describe('the background', () => {
  it('has a handler for every procedure', () => {
    const handlers = createHandlers(makeServices().services);
    expect(Object.keys(handlers).toSorted()).toEqual(
      (Object.keys(protocol) as Procedure[]).toSorted(),
    );
  });

  it('answers the first question after a cold start from what was stored before', async () => {
    const first = makeServices();
    await first.services.knowledge.addPractice();
    await first.services.answers.save(
      makeAnswer('eigene', { question: 'Was kostet das Freibad?' }),
      null,
    );

    const cold = makeServices({ db: first.db });
    const asked = [makeAsked('Was kostet denn das Freibad?')];
    const [assessment] = await cold.services.assess.assess(thread, asked);
    expect(assessment?.suggestions[0]?.answerId).toBe('eigene');
  });

  it('lays local edits over what a source brings, and keeps them when it syncs again', async () => {
    const { services } = makeServices();
    await services.knowledge.addPractice();
    const [practice] = await services.answers.get([AnswerId.parse('uebung-1')]);
    expect(practice?.texts.sie).toBe('Antwort uebung-1.');

    await services.answers.save(makeAnswer('uebung-1', { tags: ['geprüft'] }), practice ?? null);
    await services.knowledge.addPractice();
    const [edited] = await services.answers.get([AnswerId.parse('uebung-1')]);
    expect(edited?.tags).toEqual(['geprüft']);
    expect(await services.knowledge.status()).toMatchObject({ entries: 2, drafts: 0 });
  });

  it('marks what a search by hand finds as expired when it is', async () => {
    const { services } = makeServices();
    await services.answers.save(makeAnswer('freibad', { validUntil: '2026-09-15' }), null);
    const [found] = await services.answers.search(makeAnswer('freibad').question, 1);
    expect(found?.suggestion.validity).toBe('expired');
  });

  it('finds a new answer at once and a withdrawn one no more', async () => {
    const { services } = makeServices();
    await services.knowledge.addPractice();
    await services.answers.search('irgendwas', 1);
    await services.answers.save(makeAnswer('neu', { question: 'Wo melde ich Ratten?' }), null);
    expect((await services.answers.search('Ratten melden', 5))[0]?.answer.id).toBe('neu');

    await services.answers.withdraw(AnswerId.parse('neu'));
    expect(await services.answers.search('Ratten melden', 5)).toEqual([]);
    expect(await services.knowledge.status()).toMatchObject({ entries: 2 });
  });

  it('loads the stored index when it belongs to the answers, and builds it anew when it does not', async () => {
    const { services, db } = makeServices();
    await services.knowledge.addPractice();
    const keeper = makeKeeper(db);
    await keeper.get();
    await keeper.flush();
    const kept = await db.searchIndex.get('answers');
    expect(kept?.bytes.length).toBeGreaterThan(0);
    expect((await makeKeeper(db).get()).size).toBe(2);

    await services.answers.save(makeAnswer('neu'), null);
    expect((await makeKeeper(db).get()).size).toBe(3);
  });

  it('writes nothing when an answer is saved that is in force already', async () => {
    const { services, db } = makeServices();
    await services.answers.save(makeAnswer('a'), null);
    await services.answers.save(makeAnswer('a'), null);
    expect(await db.entries.count()).toBe(1);
    expect((await services.ledger.verify()).ok).toBe(true);
  });
});
