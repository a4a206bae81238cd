import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { maximumBytes } from '../knowledge/formats/decode';
import { parseKnowledgeFile } from '../knowledge/formats/parse';
import {
  type CsvMapping,
  type ImportError,
  type KnowledgeSource,
  type KnowledgeStatus,
  SourceId,
} from '../knowledge/source';
import type { Answer } from '../knowledge/answer';
import { err, ok, type Result } from '../result';
import { countAnswers, removeSource, replaceSourceAnswers } from '../store/answers';
import type { LotseDb } from '../store/db';
import { stored } from '../store/failures';
import { readMeta, writeMeta } from '../store/meta';
import { type FeedAnswer, fetchFeed, isHttps } from '../sync/feed';
import type { AnswerIndexKeeper } from './answer-index';
import type { Ports } from './ports';
import { createProgress } from './progress';
import { createSerial } from './serial';
import { expect } from './unwrap';

export type KnowledgeDeps = {
  readonly db: LotseDb;
  readonly ports: Ports;
  readonly index: AnswerIndexKeeper;
  /** The built-in practice base. */
  readonly practice: readonly Answer[];
  /** https only, outside of tests. */
  readonly isAllowed?: (url: string) => boolean;
};

export type KnowledgeService = ReturnType<typeof createKnowledgeService>;

const syncEvery = 6 * 60 * 60 * 1000;
/** After a failed sync. */
const retryAfter = 30 * 60 * 1000;
/** How often a file that the worker did not survive is taken up again. */
const maxAttempts = 3;

/**
 * Sources of answers and their sync. A source's cache is replaced in one transaction or not at all;
 * what went wrong stands in the source's record. One thing at a time: imports and syncs queue up.
 */
export function createKnowledgeService({ db, ports, index, practice, isAllowed }: KnowledgeDeps) {
  const serial = createSerial();
  const progress = createProgress(ports);

  /** Puts a source's new answers in place of its old ones. */
  async function replace(source: KnowledgeSource, answers: readonly Answer[]) {
    const name = source.name;
    const change = await stored(() =>
      replaceSourceAnswers(db, source, answers, done =>
        progress.report(name, 'store', done, answers.length),
      ),
    );
    if (!change.ok) return fail('storage-full');
    await index.apply(change.value, (done, total) => progress.report(name, 'index', done, total));
    return ok(source);
  }

  async function readAnswers(
    source: KnowledgeSource,
    file: {
      readonly bytes: Uint8Array;
      readonly fileName: string | null;
      readonly contentType: string | null;
    },
  ): Promise<Result<Answer[], ImportError>> {
    progress.report(source.name, 'read', 0, 0);
    await ports.breathe();
    const parsed = parseKnowledgeFile({ ...file, mapping: source.mapping });
    if (parsed.ok && parsed.value.length === 0) return fail('empty');
    return parsed;
  }

  async function takeFile(source: KnowledgeSource, bytes: Uint8Array, fileName: string) {
    const answers = await readAnswers(source, { bytes, fileName, contentType: null });
    if (!answers.ok) return answers;
    return replace(synced(source, ports.now()), answers.value);
  }

  /** Syncs one source; the record tells how it went. */
  async function sync(source: KnowledgeSource): Promise<void> {
    const result = await bring(source);
    if (!result.ok) await stored(() => noteError(db, source.id, result.error));
    ports.notify('knowledge');
  }

  async function bring(source: KnowledgeSource): Promise<Result<unknown, ImportError>> {
    const { origin } = source;
    if (origin.kind === 'practice') return replace(synced(source, ports.now()), practice);
    // A file was read once; there is nothing to ask again.
    if (origin.kind === 'file') return ok(source);
    const { etag, lastModified, name } = source;
    const onProgress = (done: number, total: number) => progress.report(name, 'fetch', done, total);
    onProgress(0, 0);
    const { fetch, mayFetch } = ports;
    const deps = { fetch, mayFetch, onProgress, ...(isAllowed && { isAllowed }) };
    const fed = await fetchFeed({ url: origin.url, etag, lastModified }, deps);
    if (!fed.ok) return fed;
    if (fed.value.kind === 'unchanged') {
      return stored(() => db.sources.put(synced(source, ports.now()))).then(orStorageFull);
    }
    return takeFeed(source, origin.url, fed.value);
  }

  async function takeFeed(
    source: KnowledgeSource,
    url: string,
    { bytes, contentType, etag, lastModified }: FeedAnswer & { kind: 'changed' },
  ) {
    const fileName = new URL(url).pathname.split('/').at(-1) ?? null;
    const answers = await readAnswers(source, { bytes, fileName, contentType });
    if (!answers.ok) return answers;
    return replace({ ...synced(source, ports.now()), etag, lastModified }, answers.value);
  }

  async function plan(): Promise<void> {
    const urls = (await db.sources.toArray()).filter(({ origin }) => origin.kind === 'url');
    const wait = urls.some(({ error }) => error) ? retryAfter : syncEvery;
    const at = urls.length > 0 ? ports.now() + wait : null;
    await stored(() => writeMeta(db, 'nextSyncAt', at));
    await ports.setAlarm('sync', at);
  }

  async function syncSources(ids: readonly SourceId[] | null): Promise<void> {
    const sources = await db.sources.toArray();
    for (const source of sources) {
      if (ids === null ? source.origin.kind === 'url' : ids.includes(source.id)) await sync(source);
    }
    await plan();
    progress.end();
  }

  async function add(source: KnowledgeSource): Promise<KnowledgeSource> {
    const before = await db.sources.get(source.id);
    // The validators go: with a new mapping the same file may read differently.
    const added = before
      ? { ...before, name: source.name, mapping: source.mapping, etag: null, lastModified: null }
      : source;
    expect(await stored(() => db.sources.put(added)));
    ports.notify('knowledge');
    return added;
  }

  return {
    status: async (): Promise<KnowledgeStatus> => ({
      ...(await countAnswers(db)),
      sources: await db.sources.toArray(),
      nextSyncAt: await readMeta(db, 'nextSyncAt'),
      progress: progress.current(),
    }),

    /** Adds a URL source or renames it; the next sync brings its answers. */
    addUrl: (name: string, url: string, mapping: CsvMapping | null): Promise<KnowledgeSource> =>
      serial(() => add({ ...emptySource(idFor('url', url), name, { kind: 'url', url }), mapping })),

    /** Adds the practice base and brings it in. */
    addPractice: (): Promise<KnowledgeSource> =>
      serial(async () => {
        const source = await add(emptySource(practiceId, practiceName, { kind: 'practice' }));
        await syncSources([source.id]);
        return (await db.sources.get(source.id)) ?? source;
      }),

    /**
     * Imports a file; its name is its identity, so a newer file of the same name replaces it.
     * The bytes are kept until the import is through, so that a stopped worker goes on with it.
     */
    importFile: (fileName: string, bytes: Uint8Array, mapping: CsvMapping | null) =>
      serial(async (): Promise<Result<KnowledgeSource, ImportError>> => {
        if (bytes.length > maximumBytes) return fail('too-large');
        const id = idFor('file', fileName);
        const before = await db.sources.get(id);
        const source = {
          ...(before ?? emptySource(id, fileName, { kind: 'file', fileName })),
          mapping,
        };
        const kept = await stored(() =>
          db.pendingImports.put({ sourceId: id, fileName, mapping, bytes, attempts: 1 }),
        );
        const result = kept.ok ? await takeFile(source, bytes, fileName) : fail('storage-full');
        await endImport(db, id);
        progress.end();
        ports.notify('knowledge');
        return result.ok ? ok((await db.sources.get(id)) ?? source) : result;
      }),

    /** Syncs one source, or all that have a URL. Failures stand in the sources. */
    sync: (id: SourceId | null): Promise<void> =>
      serial(() => syncSources(id === null ? null : [id])),

    removeSource: (id: SourceId): Promise<void> =>
      serial(async () => {
        await index.apply(expect(await stored(() => removeSource(db, id))));
        await plan();
        ports.notify('knowledge');
      }),

    /** Takes up what a stopped worker left, and syncs when the time for it has passed. */
    resume: (): Promise<void> =>
      serial(async () => {
        for (const pending of await db.pendingImports.toArray()) await takeUp(pending.sourceId);
        const at = await readMeta(db, 'nextSyncAt');
        if (at === null) return;
        if (at <= ports.now()) await syncSources(null);
        else await ports.setAlarm('sync', at);
      }),
  };

  async function takeUp(id: SourceId): Promise<void> {
    const pending = await db.pendingImports.get(id);
    if (!pending) return;
    const { fileName, mapping, bytes, attempts } = pending;
    if (attempts < maxAttempts) {
      await stored(() => db.pendingImports.update(id, { attempts: attempts + 1 }));
      const before = await db.sources.get(id);
      const source = {
        ...(before ?? emptySource(id, fileName, { kind: 'file', fileName })),
        mapping,
      };
      await takeFile(source, bytes, fileName);
    }
    await endImport(db, id);
    progress.end();
    ports.notify('knowledge');
  }
}

/** Whether a person may name this URL as a source. */
export const isFeedUrl = isHttps;

const practiceId = SourceId.parse('practice');
const practiceName = 'Stadt Musterhausen';

const idFor = (kind: string, name: string): SourceId =>
  SourceId.parse(`${kind}-${bytesToHex(sha256(utf8ToBytes(name))).slice(0, 12)}`);

const emptySource = (
  id: SourceId,
  name: string,
  origin: KnowledgeSource['origin'],
): KnowledgeSource => ({
  id,
  name,
  origin,
  mapping: null,
  etag: null,
  lastModified: null,
  syncedAt: null,
  entryCount: 0,
  error: null,
});

const synced = (source: KnowledgeSource, now: number): KnowledgeSource => ({
  ...source,
  syncedAt: now,
  error: null,
});

const noteError = (db: LotseDb, id: SourceId, error: ImportError) =>
  db.sources.update(id, { error });

const endImport = (db: LotseDb, id: SourceId) => stored(() => db.pendingImports.delete(id));

const orStorageFull = <T>(result: Result<T, unknown>): Result<T, ImportError> =>
  result.ok ? result : fail('storage-full');

const fail = (kind: ImportError['kind'], detail = ''): Result<never, ImportError> =>
  err({ kind, line: null, detail });
