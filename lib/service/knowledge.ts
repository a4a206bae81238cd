import type { Answer } from '../knowledge/answer';
import { maximumBytes } from '../knowledge/formats/decode';
import type {
  CsvMapping,
  ImportError,
  KnowledgeSource,
  KnowledgeStatus,
  SourceId,
} from '../knowledge/source';
import { ok, type Result } from '../result';
import { ExpectedFailure } from '../rpc/server';
import { countAnswers, removeSource } from '../store/answers';
import type { LotseDb } from '../store/db';
import { stored } from '../store/failures';
import { readMeta } from '../store/meta';
import { isHttps } from '../sync/feed';
import type { AnswerIndexKeeper } from './answer-index';
import { createIntake } from './intake';
import type { Ports } from './ports';
import { createProgress } from './progress';
import { createSerial } from '../serial';
import { fileSource, importFailed, practiceSource, urlSource } from './sources';
import { createSyncPlan } from './sync-plan';
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

/** How often a file that the worker did not survive is taken up again. */
const maxAttempts = 3;

/** Sources of answers and their sync. What went wrong stands in the source's record. One thing at a time. */
export function createKnowledgeService(deps: KnowledgeDeps) {
  const { db, ports, index, isAllowed = isHttps } = deps;
  const serial = createSerial();
  const progress = createProgress(ports);
  const plan = createSyncPlan({ db, ports });
  const intake = createIntake({ ...deps, report: progress.report });

  async function sync(wanted: (source: KnowledgeSource) => boolean): Promise<void> {
    for (const source of (await db.sources.toArray()).filter(wanted)) {
      const result = await intake.bring(source);
      if (!result.ok) await stored(() => db.sources.update(source.id, { error: result.error }));
      ports.notify('knowledge');
    }
    await plan.next();
    progress.end();
  }

  async function add(source: KnowledgeSource): Promise<KnowledgeSource> {
    const before = await db.sources.get(source.id);
    // The validators go: with another mapping the same file may read differently.
    const { name, mapping, etag, lastModified } = source;
    const added = before ? { ...before, name, mapping, etag, lastModified } : source;
    expect(await stored(() => db.sources.put(added)));
    ports.notify('knowledge');
    return added;
  }

  /** Takes in a file whose bytes are kept meanwhile; forgets the bytes whatever comes of it. */
  async function finishImport(
    fileName: string,
    bytes: Uint8Array,
    mapping: CsvMapping | null,
  ): Promise<Result<KnowledgeSource, ImportError>> {
    const source = fileSource(fileName, mapping);
    const result = await intake.takeFile(source, { bytes, fileName, contentType: null });
    await stored(() => db.pendingImports.delete(source.id));
    progress.end();
    ports.notify('knowledge');
    return result.ok ? ok((await db.sources.get(source.id)) ?? source) : result;
  }

  async function takeUpImports(): Promise<void> {
    for (const pending of await db.pendingImports.toArray()) {
      const { sourceId, fileName, bytes, mapping, attempts } = pending;
      if (attempts >= maxAttempts) {
        await stored(() => db.pendingImports.delete(sourceId));
        continue;
      }
      await stored(() => db.pendingImports.update(sourceId, { attempts: attempts + 1 }));
      const result = await finishImport(fileName, bytes, mapping);
      // Nobody waits for the answer any more, so it stands in the list of sources.
      const source = (await db.sources.get(sourceId)) ?? fileSource(fileName, mapping);
      if (!result.ok) await stored(() => db.sources.put({ ...source, error: result.error }));
    }
  }

  return {
    status: async (): Promise<KnowledgeStatus> => ({
      ...(await countAnswers(db)),
      sources: await db.sources.toArray(),
      nextSyncAt: await readMeta(db, 'nextSyncAt'),
      progress: progress.current(),
    }),

    /** Adds a URL, or renames it; the next sync brings its answers. */
    addUrl: (name: string, url: string, mapping: CsvMapping | null): Promise<KnowledgeSource> =>
      serial(() => {
        if (!isAllowed(url)) throw new ExpectedFailure('not-https');
        return add(urlSource(name, url, mapping));
      }),

    /** Adds the practice base and brings it in. */
    addPractice: (): Promise<KnowledgeSource> =>
      serial(async () => {
        const { id } = await add(practiceSource);
        await sync(source => source.id === id);
        return (await db.sources.get(id)) ?? practiceSource;
      }),

    /** Imports a file. Its bytes are kept until it is through, so that a stopped worker goes on with it. */
    importFile: (
      fileName: string,
      bytes: Uint8Array,
      mapping: CsvMapping | null,
    ): Promise<Result<KnowledgeSource, ImportError>> =>
      serial(async () => {
        if (bytes.length > maximumBytes) return importFailed('too-large');
        const { id } = fileSource(fileName, mapping);
        const pending = { sourceId: id, fileName, mapping, bytes, attempts: 1 };
        const kept = await stored(() => db.pendingImports.put(pending));
        return kept.ok ? finishImport(fileName, bytes, mapping) : importFailed('storage-full');
      }),

    /** Syncs one source, or all that have a URL. Failures stand in the sources. */
    sync: (id: SourceId | null): Promise<void> =>
      serial(() => sync(source => (id === null ? source.origin.kind === 'url' : source.id === id))),

    /** Syncs the sources that failed because nobody had allowed their host. */
    retryRefused: (): Promise<void> =>
      serial(() => sync(({ error }) => error?.kind === 'no-permission')),

    removeSource: (id: SourceId): Promise<void> =>
      serial(async () => {
        await index.apply(expect(await stored(() => removeSource(db, id))));
        await plan.next();
        ports.notify('knowledge');
      }),

    /** Takes up what a stopped worker left, and syncs when the time for it has passed. */
    resume: (): Promise<void> =>
      serial(async () => {
        await takeUpImports();
        if (await plan.isOverdue()) await sync(({ origin }) => origin.kind === 'url');
      }),
  };
}
