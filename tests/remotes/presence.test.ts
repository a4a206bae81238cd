import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CommentKey } from '../../lib/comment/snapshot';
import type { PresenceMark } from '../../lib/rpc/presence';
import { type CouchServer, startCouchServer } from './couch-server';
import {
  type Browser,
  foundTeam,
  letIn,
  makeBrowser,
  member,
  stopBrowsers,
  until,
  unwrap,
} from './team-browsers';

const minute = 60_000;
let server: CouchServer;
let url: string;
let erika: Browser;
let max: Browser;
let comments = 0;
let key: CommentKey;

beforeAll(async () => {
  server = await startCouchServer();
  url = await server.createDatabase();
  const founded = await foundTeam(url);
  erika = founded.lead;
  max = await letIn(erika, founded.remote, 'editor', 'Max Muster');
}, 60_000);
afterAll(async () => {
  await stopBrowsers();
  await server.stop();
});
beforeEach(() => {
  key = CommentKey.parse(`facebook:kommentar-${comments++}`);
  erika.clock.skew = max.clock.skew = 0;
});

const claim = ({ presence }: Browser, state: 'answering' | 'released' | 'taken-over') =>
  presence.claim(key, state);

/** What a browser shows at the comment. */
async function markIn({ presence }: Browser): Promise<PresenceMark | null> {
  const [first] = await presence.list([key, CommentKey.parse('facebook:another')]);
  return first?.mark ?? null;
}
const shows = (browser: Browser, part: Partial<PresenceMark>) =>
  until(async () => {
    const mark = await markIn(browser);
    return (
      mark &&
      Object.entries(part).every(([name, value]) => Reflect.get(mark, name) === value) &&
      mark
    );
  });
const showsNothing = (browser: Browser) => until(async () => (await markIn(browser)) === null);

const beacons = async (): Promise<string[]> => {
  const all = await (await fetch(`${url}/_all_docs?include_docs=true`)).json();
  return (all as { rows: { id: string; doc: unknown }[] }).rows
    .filter(({ id }) => id.startsWith('beacon:'))
    .map(({ doc }) => JSON.stringify(doc));
};
const noBeacon = () => until(async () => (await beacons()).length === 0);

describe('presence over a real CouchDB protocol server', { timeout: 60_000 }, () => {
  it('shows to a colleague who is answering, and no more once that is over', async () => {
    await claim(erika, 'answering');
    const mark = await shows(max, { by: 'colleague' });
    expect(mark).toMatchObject({ name: 'Erika Beispiel', isTakenOver: false, isAwaited: false });
    expect(Math.abs(Date.now() - mark.since)).toBeLessThan(20_000);
    expect(await markIn(erika)).toMatchObject({ by: 'self', name: null });
    await claim(erika, 'released');
    await showsNothing(max);
    await noBeacon();
  });

  it('hears of it by the exchange that runs anyway, as long as somebody looks', async () => {
    await max.services.presence.list([key]);
    const before = max.world.noticed.length;
    await erika.services.presence.claim(key, 'answering');
    await until(async () => max.world.noticed.slice(before).includes('presence'));
    expect(await max.services.presence.list([key])).toMatchObject([{ mark: { by: 'colleague' } }]);
    await erika.services.presence.claim(key, 'released');
    await noBeacon();
  });

  it('leaves nothing in the database of either browser', async () => {
    const entries = await Promise.all([erika, max].map(({ db }) => db.entries.count()));
    await claim(erika, 'answering');
    await shows(max, { by: 'colleague' });
    for (const { db } of [erika, max])
      for (const table of db.tables)
        expect(JSON.stringify(await table.toArray())).not.toContain(key);
    await claim(erika, 'released');
    await noBeacon();
    expect(await Promise.all([erika, max].map(({ db }) => db.entries.count()))).toEqual(entries);
  });

  it('tells the server neither the comment nor the name, only one sealed value a browser', async () => {
    await claim(erika, 'answering');
    await claim(max, 'answering');
    const [one, other, ...more] = await until(async () => {
      const found = await beacons();
      return found.length === 2 && found;
    });
    expect(more).toEqual([]);
    for (const text of [one, other])
      for (const word of ['facebook', 'kommentar', 'Erika', 'Max', 'claims', 'answering'])
        expect(text).not.toContain(word);
    await claim(erika, 'released');
    await claim(max, 'released');
    await noBeacon();
  });

  it('is taken over, and given back by who took it', async () => {
    await claim(erika, 'answering');
    await shows(max, { by: 'colleague' });
    await claim(max, 'answering');
    await shows(erika, { by: 'self', isAwaited: true });
    await claim(max, 'taken-over');
    await shows(erika, { by: 'colleague', name: 'Max Muster', isTakenOver: true });
    await shows(max, { by: 'self', isAwaited: true });
    await claim(max, 'released');
    await shows(erika, { by: 'self', isAwaited: false });
    await claim(erika, 'released');
    expect(await noBeacon()).toBe(true);
  });

  it('has one who answers when both came at the same moment, with clocks that differ', async () => {
    max.clock.skew = -7 * minute;
    await Promise.all([claim(erika, 'answering'), claim(max, 'answering')]);
    await shows(erika, { by: 'colleague' });
    await shows(max, { by: 'self', isAwaited: true });
    expect(await markIn(erika)).toMatchObject({ by: 'colleague', isTakenOver: false });
    await claim(erika, 'released');
    await claim(max, 'released');
    await noBeacon();
  });

  it('ends three minutes after the last sign of life', async () => {
    await claim(erika, 'answering');
    await shows(max, { by: 'colleague' });
    max.clock.skew = 3 * minute;
    await showsNothing(max);
    max.clock.skew = 0;
    erika.clock.skew = 3 * minute;
    await showsNothing(erika);
    expect(await noBeacon()).toBe(true);
  });

  it('shows names only where the team wants it', async () => {
    unwrap(await erika.services.team.members.saveSettings('Stadt Musterhausen', false));
    await until(async () => !(await member(max)).presenceNames);
    await claim(erika, 'answering');
    expect(await shows(max, { by: 'colleague' })).toMatchObject({ name: null });
    await claim(erika, 'released');
    await noBeacon();
  });

  it('does not show who was removed from the team', async () => {
    await claim(max, 'answering');
    await shows(erika, { by: 'colleague' });
    const gone = (await member(erika)).members.find(({ name }) => name === 'Max Muster');
    unwrap(await erika.services.team.members.revokeMember(gone!.id));
    await showsNothing(erika);
    expect(await erika.services.presence.isOn()).toBe(false);
  });
});

describe('without a team', () => {
  it('does nothing at all', async () => {
    const alone = makeBrowser();
    await alone.services.presence.claim(key, 'answering');
    alone.services.presence.tick();
    expect(await alone.services.presence.list([key])).toEqual([]);
    expect(await alone.services.presence.isOn()).toBe(false);
    expect(alone.world.noticed).not.toContain('presence');
  });
});
