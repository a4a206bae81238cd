import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import {
  type CsvMapping,
  type ImportError,
  type KnowledgeSource,
  SourceId,
} from '../knowledge/source';
import { err, type Result } from '../result';

const blank = {
  mapping: null,
  etag: null,
  lastModified: null,
  syncedAt: null,
  entryCount: 0,
  error: null,
} as const;

/** The built-in practice base. */
export const practiceSource: KnowledgeSource = {
  ...blank,
  id: SourceId.parse('practice'),
  name: 'Stadt Musterhausen',
  origin: { kind: 'practice' },
};

/** A URL is its source's identity: naming it again changes the source instead of adding a second one. */
export const urlSource = (
  name: string,
  url: string,
  mapping: CsvMapping | null,
): KnowledgeSource => ({
  ...blank,
  id: idFor('url', url),
  name,
  origin: { kind: 'url', url },
  mapping,
});

/** A file's name is its identity: a newer file of the same name replaces the older one. */
export const fileSource = (fileName: string, mapping: CsvMapping | null): KnowledgeSource => ({
  ...blank,
  id: idFor('file', fileName),
  name: fileName.slice(0, 200) || '–',
  origin: { kind: 'file', fileName },
  mapping,
});

/** The source after a sync that went well. */
export const synced = (source: KnowledgeSource, now: number): KnowledgeSource => ({
  ...source,
  syncedAt: now,
  error: null,
});

export const importFailed = (kind: ImportError['kind'], detail = ''): Result<never, ImportError> =>
  err({ kind, line: null, detail });

const idFor = (kind: string, name: string): SourceId =>
  SourceId.parse(`${kind}-${bytesToHex(sha256(utf8ToBytes(name))).slice(0, 12)}`);
