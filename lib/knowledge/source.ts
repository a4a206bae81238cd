import * as z from 'zod/mini';

export const SourceId = z.string().check(z.minLength(1), z.maxLength(100)).brand<'SourceId'>();
export type SourceId = z.infer<typeof SourceId>;

/** Which column of a CSV holds which field; column names as in the header line. */
export const CsvMapping = z.strictObject({
  question: z.string(),
  answer: z.string(),
  id: z.nullable(z.string()),
  sourceUrl: z.nullable(z.string()),
  owner: z.nullable(z.string()),
  asOf: z.nullable(z.string()),
  validUntil: z.nullable(z.string()),
  /** Absent in mappings that older versions kept. */
  place: z.optional(z.nullable(z.string())),
  tags: z.nullable(z.string()),
  phrasings: z.nullable(z.string()),
});
export type CsvMapping = z.infer<typeof CsvMapping>;

/** Where answers come from. What a source brings is a cache, replaced as a whole. */
export const KnowledgeSource = z.strictObject({
  id: SourceId,
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  origin: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('practice') }),
    z.strictObject({ kind: z.literal('file'), fileName: z.string() }),
    z.strictObject({ kind: z.literal('url'), url: z.string().check(z.maxLength(2_000)) }),
  ]),
  mapping: z.nullable(CsvMapping),
  /** Validators of the last good answer, sent back with the next request. */
  etag: z.nullable(z.string()),
  lastModified: z.nullable(z.string()),
  /** Epoch ms; null: never. */
  syncedAt: z.nullable(z.int()),
  entryCount: z.int(),
  /** Why the last try changed nothing; null when it went well. */
  error: z.nullable(z.lazy(() => ImportError)),
});
export type KnowledgeSource = z.infer<typeof KnowledgeSource>;

/** What was wrong with a file or feed. `line`: 1-based, null where the format has none. */
export const ImportError = z.strictObject({
  kind: z.enum([
    'too-large',
    'not-utf8',
    'unknown-format',
    'broken-json',
    'broken-csv',
    'missing-column',
    'bad-entry',
    'duplicate-id',
    'empty',
    'http',
    'offline',
    'no-permission',
    'not-https',
    'incomplete',
    'storage-full',
  ]),
  line: z.nullable(z.int()),
  /** Column name, field path, HTTP status: what helps to find it. Never content of an answer. */
  detail: z.string(),
});
export type ImportError = z.infer<typeof ImportError>;

/** State of the knowledge base as the popup shows it. */
export const KnowledgeStatus = z.strictObject({
  entries: z.int(),
  drafts: z.int(),
  sources: z.array(KnowledgeSource),
  /** Epoch ms of the next planned sync; null without a URL source. */
  nextSyncAt: z.nullable(z.int()),
  /** A running sync or import. */
  progress: z.nullable(
    z.strictObject({
      sourceName: z.string(),
      phase: z.enum(['fetch', 'read', 'store', 'index']),
      done: z.int(),
      total: z.int(),
    }),
  ),
});
export type KnowledgeStatus = z.infer<typeof KnowledgeStatus>;
