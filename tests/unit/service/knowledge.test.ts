import { describe, expect, it } from 'vitest';
import { AnswerId } from '../../../lib/knowledge/answer';
import { SourceId } from '../../../lib/knowledge/source';
import { exportAnswers } from '../../../lib/knowledge/formats/export';
import { startServer } from '../sync/server';
import { makeAnswer } from './make-answer';
import { makeServices } from './make-services';

const realFetch = { fetch: (input: RequestInfo | URL, init?: RequestInit) => fetch(input, init) };
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const idsOf = async (db: ReturnType<typeof makeServices>['db']): Promise<AnswerId[]> =>
  (await db.feedAnswers.toArray()).map(({ id }) => id);
const fileOf = (question: string): Uint8Array =>
  bytesOf(exportAnswers([makeAnswer('1', { question })]));
const sixHours = 6 * 60 * 60 * 1000;

async function makeFeed(...bodies: (string | number)[]) {
  const server = await startServer((request, response, count) => {
    const body = bodies[Math.min(count, bodies.length) - 1] ?? 500;
    if (typeof body === 'number') return void response.writeHead(body).end();
    if (request.headers['if-none-match'] === `"${body.length}"`) {
      return void response.writeHead(304).end();
    }
    response.writeHead(200, { etag: `"${body.length}"`, 'content-type': 'application/json' });
    return void response.end(body);
  });
  const made = makeServices({ ports: realFetch });
  const source = await made.services.knowledge.addUrl('Stadt', server.url, null);
  return { ...made, ...server, source };
}

describe('syncing a feed', () => {
  it('replaces what the feed brought before, adds what is new, and removes what is gone', async () => {
    const one = exportAnswers([makeAnswer('a'), makeAnswer('b')]);
    const two = exportAnswers([makeAnswer('b', { tags: ['neu'] }), makeAnswer('c')]);
    const { services, db, world } = await makeFeed(one, two);
    await services.knowledge.sync(null);
    expect(await idsOf(db)).toEqual(['a', 'b']);

    await services.knowledge.sync(null);
    expect(await idsOf(db)).toEqual(['b', 'c']);
    expect((await services.answers.get([AnswerId.parse('b')]))[0]?.tags).toEqual(['neu']);
    expect(await services.knowledge.status()).toMatchObject({
      entries: 2,
      progress: null,
      nextSyncAt: world.time + sixHours,
      sources: [{ entryCount: 2, error: null, syncedAt: world.time }],
    });
    expect(world.alarms.get('sync')).toBe(world.time + sixHours);
    expect(world.noticed).toContain('knowledge-progress');
  });

  it('asks with the validators and only notes the time when nothing changed', async () => {
    const { services, seen, world } = await makeFeed(exportAnswers([makeAnswer('a')]));
    await services.knowledge.sync(null);
    world.time += 1_000;
    await services.knowledge.sync(null);
    expect(seen).toHaveLength(2);
    expect(await services.knowledge.status()).toMatchObject({
      entries: 1,
      sources: [{ entryCount: 1, syncedAt: world.time, error: null }],
    });
  });

  it.each([
    ['an error status', 503, 'http'],
    ['the page of a captive portal', '<html><body>Bitte anmelden</body></html>', 'unknown-format'],
    ['broken JSON', '{"answers":x}', 'broken-json'],
    ['half a file', '{"answers":[', 'incomplete'],
    ['an empty list', '[]', 'empty'],
    ['a wrong entry', '[{"id":"x","question":""}]', 'bad-entry'],
  ])('changes nothing for %s, says why and tries again sooner', async (_name, bad, kind) => {
    const { services, db, world } = await makeFeed(exportAnswers([makeAnswer('a')]), bad);
    await services.knowledge.sync(null);
    await services.knowledge.sync(null);
    expect(await idsOf(db)).toEqual(['a']);
    const status = await services.knowledge.status();
    expect(status.sources[0]).toMatchObject({ entryCount: 1, error: { kind } });
    expect(status.nextSyncAt).toBeLessThan(world.time + sixHours);
    expect(status.progress).toBeNull();
  });

  it('says that the permission for the host is missing', async () => {
    const { services, world } = await makeFeed('[]');
    world.allowedHosts.clear();
    await services.knowledge.sync(null);
    expect((await services.knowledge.status()).sources[0]?.error?.kind).toBe('no-permission');
  });

  it('syncs as soon as the host is allowed', async () => {
    const { services, db, world } = await makeFeed(exportAnswers([makeAnswer('a')]));
    world.allowedHosts.clear();
    await services.knowledge.sync(null);
    world.allowedHosts.add('127.0.0.1');
    await services.onHostAllowed();
    expect(await idsOf(db)).toEqual(['a']);
    expect((await services.knowledge.status()).sources[0]?.error).toBeNull();
  });

  it('changes nothing when the disk is full', async () => {
    const one = exportAnswers([makeAnswer('a'), makeAnswer('b')]);
    const two = exportAnswers([makeAnswer('c'), makeAnswer('d'), makeAnswer('e')]);
    const { services, db } = await makeFeed(one, two);
    await services.knowledge.sync(null);
    let written = 0;
    db.feedAnswers.hook('creating', () => {
      written += 1;
      if (written > 1) throw new DOMException('full', 'QuotaExceededError');
    });
    await services.knowledge.sync(null);
    expect(await idsOf(db)).toEqual(['a', 'b']);
    expect((await services.knowledge.status()).sources[0]?.error?.kind).toBe('storage-full');
  });

  it('makes up at its start for a sync that was missed, and else waits for the alarm', async () => {
    const { services, db, seen, world } = await makeFeed(exportAnswers([makeAnswer('a')]));
    await services.knowledge.sync(null);

    const early = makeServices({ db, ports: { ...realFetch, now: () => world.time + 1_000 } });
    await early.services.resume();
    expect(seen).toHaveLength(1);
    expect(early.world.alarms.get('sync')).toBe(world.time + sixHours);

    const late = makeServices({ db, ports: { ...realFetch, now: () => world.time + sixHours } });
    await late.services.resume();
    expect(seen).toHaveLength(2);
  });

  it('stops asking when the last feed is removed', async () => {
    const { services, db, source, world } = await makeFeed(exportAnswers([makeAnswer('a')]));
    await services.knowledge.sync(null);
    await services.knowledge.removeSource(source.id);
    expect(await idsOf(db)).toEqual([]);
    expect(world.alarms.has('sync')).toBe(false);
    expect(await services.answers.search('Bürgerbüro', 5)).toEqual([]);
  });

  it('takes the same URL for the same source', async () => {
    const { services, url } = await makeFeed('[]');
    await services.knowledge.addUrl('Neuer Name', url, null);
    expect((await services.knowledge.status()).sources.map(({ name }) => name)).toEqual([
      'Neuer Name',
    ]);
  });
});

describe('importing a file', () => {
  it('imports, and says how many', async () => {
    const { services } = makeServices();
    const result = await services.knowledge.importFile(
      'faq.json',
      bytesOf(exportAnswers([makeAnswer('a'), makeAnswer('b')])),
      null,
    );
    expect(result).toMatchObject({ ok: true, value: { entryCount: 2, name: 'faq.json' } });
  });

  it('changes nothing when the file is broken, and keeps none of it', async () => {
    const { services, db } = makeServices();
    const good = bytesOf(exportAnswers([makeAnswer('a')]));
    await services.knowledge.importFile('faq.json', good, null);
    const result = await services.knowledge.importFile('faq.json', bytesOf('{"answers":x}'), null);
    expect(result).toMatchObject({ ok: false, error: { kind: 'broken-json' } });
    expect(await idsOf(db)).toEqual(['a']);
    expect(await db.pendingImports.count()).toBe(0);
  });

  it('goes on with a file that the worker did not survive, and gives up on a deadly one', async () => {
    const { db } = makeServices();
    const pending = { fileName: 'faq.json', mapping: null } as const;
    const sourceId = SourceId.parse('file-000000000000');
    const bytes = bytesOf(exportAnswers([makeAnswer('a')]));
    await db.pendingImports.put({ ...pending, sourceId, bytes, attempts: 1 });
    await makeServices({ db }).services.resume();
    expect(await idsOf(db)).toEqual(['a']);

    await db.pendingImports.put({ ...pending, sourceId, bytes: bytesOf('['), attempts: 3 });
    await makeServices({ db }).services.resume();
    expect(await db.pendingImports.count()).toBe(0);
    expect(await idsOf(db)).toEqual(['a']);
  });

  it('keeps answers of two files apart that use the same ids, also after another import', async () => {
    const { services, db } = makeServices();
    await services.knowledge.importFile('eins.json', fileOf('Freibad?'), null);
    await services.knowledge.importFile('zwei.json', fileOf('Hallenbad?'), null);
    const ids = await idsOf(db);
    expect(ids).toHaveLength(2);

    const second = AnswerId.parse(ids.find(id => id !== '1') ?? '');
    const [fed] = await services.answers.get([second]);
    const edited = makeAnswer(second, { question: 'Hallenbad, überarbeitet?' });
    await services.answers.save(edited, fed ?? null);
    await services.knowledge.importFile('zwei.json', fileOf('Hallenbad neu?'), null);
    expect(await idsOf(db)).toEqual(ids);
    expect((await services.answers.get([second]))[0]?.question).toBe('Hallenbad, überarbeitet?');
    expect((await services.answers.get([AnswerId.parse('1')]))[0]?.question).toBe('Freibad?');
  });

  it('stores the index with the answers, and leaves it alone when the same file comes again', async () => {
    const { services, db } = makeServices();
    const bytes = bytesOf(exportAnswers([makeAnswer('a'), makeAnswer('b')]));
    await services.knowledge.importFile('faq.json', bytes, null);
    const stored = await db.searchIndex.get('answers');
    expect(stored?.revision).toBe((await db.meta.get('answersRevision'))?.value);
    let written = 0;
    db.searchIndex.hook('updating', () => {
      written += 1;
    });
    await services.knowledge.importFile('faq.json', bytes, null);
    expect(await db.searchIndex.get('answers')).toEqual(stored);
    expect((await db.meta.get('answersRevision'))?.value).toBe(stored?.revision);
    expect(written).toBe(0);
  });

  it('says that the disk is full and leaves everything as it was', async () => {
    const { services, db } = makeServices();
    db.pendingImports.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const bytes = bytesOf(exportAnswers([makeAnswer('a')]));
    expect(await services.knowledge.importFile('faq.json', bytes, null)).toMatchObject({
      error: { kind: 'storage-full' },
    });
    expect(await db.sources.count()).toBe(0);
  });
});
