import type { Answer } from '../knowledge/answer';
import { parseKnowledgeFile } from '../knowledge/formats/parse';
import type { ImportError, KnowledgeSource } from '../knowledge/source';
import { ok, type Result } from '../result';
import { replaceSourceAnswers } from '../store/answers';
import type { LotseDb } from '../store/db';
import { stored } from '../store/failures';
import { fetchFeed } from '../sync/feed';
import type { AnswerIndexKeeper } from './answer-index';
import type { Ports } from './ports';
import type { ProgressReport } from './progress';
import { importFailed, synced } from './sources';

export type IntakeDeps = {
  readonly db: LotseDb;
  readonly ports: Ports;
  readonly index: AnswerIndexKeeper;
  readonly practice: readonly Answer[];
  readonly report: ProgressReport;
  /** https only, outside of tests. */
  readonly isAllowed?: (url: string) => boolean;
};

type File = {
  readonly bytes: Uint8Array;
  readonly fileName: string | null;
  readonly contentType: string | null;
};

/** Brings a source's answers in: all of them in place of the old ones, or nothing. */
export function createIntake({ db, ports, index, practice, report, isAllowed }: IntakeDeps) {
  async function replace(
    source: KnowledgeSource,
    answers: readonly Answer[],
  ): Promise<Result<void, ImportError>> {
    const { name } = source;
    const change = await stored(() =>
      replaceSourceAnswers(db, synced(source, ports.now()), answers, done =>
        report(name, 'store', done, answers.length),
      ),
    );
    if (!change.ok) return importFailed('storage-full');
    await index.apply(change.value, (done, total) => report(name, 'index', done, total));
    // Not a moment later: building it again at the next start would take seconds.
    await index.flush();
    return ok(undefined);
  }

  async function takeFile(source: KnowledgeSource, file: File): Promise<Result<void, ImportError>> {
    report(source.name, 'read', 0, 0);
    await ports.breathe();
    const answers = parseKnowledgeFile({ ...file, mapping: source.mapping });
    if (!answers.ok) return answers;
    if (answers.value.length === 0) return importFailed('empty');
    await ports.breathe();
    return replace(source, answers.value);
  }

  async function takeFeed(
    source: KnowledgeSource,
    url: string,
  ): Promise<Result<void, ImportError>> {
    const onProgress = (done: number, total: number) => report(source.name, 'fetch', done, total);
    onProgress(0, 0);
    const { fetch, mayFetch } = ports;
    const deps = { fetch, mayFetch, onProgress, ...(isAllowed && { isAllowed }) };
    const fed = await fetchFeed({ ...source, url }, deps);
    if (!fed.ok) return fed;
    if (fed.value.kind === 'unchanged') {
      const kept = await stored(() => db.sources.put(synced(source, ports.now())));
      return kept.ok ? ok(undefined) : importFailed('storage-full');
    }
    const { bytes, contentType, etag, lastModified } = fed.value;
    const fileName = new URL(url).pathname.split('/').at(-1) ?? null;
    return takeFile({ ...source, etag, lastModified }, { bytes, fileName, contentType });
  }

  return {
    takeFile,
    /** Asks a source for its answers. A file was read once; there is nothing to ask again. */
    async bring(source: KnowledgeSource): Promise<Result<void, ImportError>> {
      const { origin } = source;
      if (origin.kind === 'file') return ok(undefined);
      return origin.kind === 'practice' ? replace(source, practice) : takeFeed(source, origin.url);
    },
  };
}
