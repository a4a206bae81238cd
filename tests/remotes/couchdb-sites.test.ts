import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCouchDbRemote } from '../../lib/sync/couchdb/couchdb';
import type { Remote } from '../../lib/sync/remote';
import { type CouchServer, startCouchServer } from './couch-server';
import { makeDoc, makeDocs, never, outcomes, pullAll, unwrap } from './docs';
import {
  allSent,
  foundTeam,
  hasAnswer,
  idOf,
  letIn,
  member,
  saveAnswer,
  stopBrowsers,
  until,
} from './team-browsers';

let server: CouchServer;
beforeAll(async () => {
  server = await startCouchServer();
}, 60_000);
afterAll(async () => {
  await stopBrowsers();
  await server.stop();
});

const nameOf = (url: string): string => new URL(url).pathname.slice(1);

async function replicate(source: string, target: string): Promise<void> {
  const answer = await fetch(`${server.url}/_replicate`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ source: nameOf(source), target: nameOf(target) }),
  });
  if (!answer.ok) throw new Error(`not replicated: ${answer.status} ${await answer.text()}`);
}

/** Two databases of one team that copy from each other while `link.isUp`, as two sites do. */
async function makeSites() {
  const [north, south] = [await server.createDatabase(), await server.createDatabase()];
  const exchange = async (): Promise<void> => {
    await replicate(north, south);
    await replicate(south, north);
  };
  const link = { isUp: true, isLaid: true };
  const running = (async () => {
    while (link.isLaid) {
      if (link.isUp) await exchange();
      await new Promise(resolve => setTimeout(resolve, 100));
    }
  })();
  const stop = async (): Promise<void> => {
    link.isLaid = false;
    await running;
  };
  return { north, south, exchange, link, stop };
}

const open = (url: string): Remote =>
  createCouchDbRemote({ url, login: { type: 'none' }, fetch, now: () => Date.now() });

describe('two sites whose databases replicate', { timeout: 120_000 }, () => {
  it('agree on one body when both were given another under one id while apart', async () => {
    const { north, south, exchange, link, stop } = await makeSites();
    link.isUp = false;
    await stop();
    const [there, here] = [open(north), open(south)];
    const doc = makeDoc(1);
    for (const [remote, body] of [
      [there, 'from the north'],
      [here, 'from the south'],
    ] as const)
      expect(outcomes(unwrap(await remote.push([{ ...doc, body }], never)))).toEqual({
        [doc.id]: 'stored',
      });
    await exchange();
    const bodies = await Promise.all(
      [there, here].map(async remote => unwrap(await remote.get(doc.id, never))?.body),
    );
    expect(bodies[0]).toMatch(/^from the (?:north|south)$/);
    expect(bodies[1]).toBe(bodies[0]);
  });

  it('keep removed what one of them removed, though the other was given it again meanwhile', async () => {
    const { north, south, exchange, stop } = await makeSites();
    await stop();
    const [there, here] = [open(north), open(south)];
    const [first, second] = [makeDoc(1), makeDoc(2)];
    await there.push([first], never);
    await exchange();
    const { cursor } = await pullAll(here);
    await there.push([second], never);
    unwrap(await there.remove([first.id, second.id], never));
    // What the south has never had is given to it by a browser that has not heard of the removal.
    await here.push([first, second], never);
    await exchange();
    for (const remote of [there, here])
      for (const { id } of [first, second]) expect(unwrap(await remote.get(id, never))).toBeNull();
    expect((await pullAll(here, cursor)).changes).toEqual(
      expect.arrayContaining([first, second].map(({ id }) => ({ id, removed: true }))),
    );
    const raw = await (await fetch(`${south}/_all_docs?include_docs=true`)).text();
    expect(raw).not.toContain(second.body);
  });

  it('keep removed what one of them removed before it ever had it', async () => {
    const { north, south, exchange, stop } = await makeSites();
    await stop();
    const [there, here] = [open(north), open(south)];
    const docs = makeDocs(12);
    await here.push(docs, never);
    unwrap(
      await there.remove(
        docs.map(({ id }) => id),
        never,
      ),
    );
    await exchange();
    for (const remote of [there, here])
      for (const { id } of docs) expect(unwrap(await remote.get(id, never))).toBeNull();
  });

  it('carry one team: what is written at either is seen at the other, also after they were apart', async () => {
    const { north, south, link, stop } = await makeSites();
    try {
      const { lead } = await foundTeam(north);
      const author = await letIn(
        lead,
        { type: 'couchdb', url: south, login: { type: 'none' } },
        'author',
        'Max Muster',
      );
      await saveAnswer(author, 'a', 'Aus dem Süden?');
      await hasAnswer(lead, 'a', 'Aus dem Süden?');
      link.isUp = false;
      await saveAnswer(lead, 'b', 'Aus dem Norden?');
      await saveAnswer(author, 'c', 'Noch im Süden?');
      await Promise.all([allSent(lead), allSent(author)]);
      link.isUp = true;
      await hasAnswer(author, 'b', 'Aus dem Norden?');
      await hasAnswer(lead, 'c', 'Noch im Süden?');
      link.isUp = false;
      // The role goes in the north, while the south still writes with it.
      const id = await idOf(lead, 'Max Muster');
      expect(await lead.services.team.members.changeRole(id, 'auditor')).toMatchObject({
        ok: true,
      });
      await saveAnswer(author, 'd', 'Bevor er es erfuhr?');
      await Promise.all([allSent(lead), allSent(author)]);
      link.isUp = true;
      await until(async () => (await member(author)).role === 'auditor');
      for (const browser of [lead, author])
        expect((await browser.services.ledger.verify()).ok).toBe(true);
      const [ofLead, ofAuthor] = await Promise.all(
        [lead, author].map(async ({ db }) => db.answers.orderBy('id').toArray()),
      );
      expect(ofLead).toEqual(ofAuthor);
      expect(ofLead?.map(({ answer }) => answer?.question).slice(0, 3)).toEqual([
        'Aus dem Süden?',
        'Aus dem Norden?',
        'Noch im Süden?',
      ]);
    } finally {
      await stop();
    }
  });
});
