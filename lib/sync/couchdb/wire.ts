import * as z from 'zod/mini';
import { err, ok, type Result } from '../../result';
import type { RemoteAnswer } from '../remote-request';
import type { Change, Doc, RemoteError } from '../remote';

/**
 * Where updates go on. Opaque, and its shape depends on the server: a number (one node, PouchDB), a string
 * (CouchDB 2 and later), an array (older clusters).
 */
export const Seq = z.union([
  z.number(),
  z.string().check(z.maxLength(20_000)),
  z.array(z.union([z.number(), z.string()])),
]);
export type Seq = z.infer<typeof Seq>;

/** A document as it stands in the database; `type` and `body` are checked by `toDoc`. */
const StoredDoc = z.pipe(
  z.object({
    _id: z.string(),
    _conflicts: z.optional(z.array(z.string())),
    type: z.optional(z.unknown()),
    body: z.optional(z.unknown()),
  }),
  z.transform(({ _id, _conflicts = [], type, body }) => ({
    id: _id,
    /** Revisions that a cluster keeps beside this one. */
    conflicts: _conflicts,
    type,
    body,
  })),
);
type StoredDoc = z.infer<typeof StoredDoc>;

export const Changes = z.object({
  results: z.array(
    z.object({
      id: z.string(),
      deleted: z.optional(z.boolean()),
      doc: z.optional(z.nullable(z.unknown())),
    }),
  ),
  last_seq: Seq,
  pending: z.optional(z.nullable(z.number())),
});
export type ChangeRow = z.infer<typeof Changes>['results'][number];

export const AllDocs = z.object({
  rows: z.array(
    z.object({
      id: z.optional(z.string()),
      key: z.string(),
      error: z.optional(z.string()),
      value: z.optional(
        z.nullable(z.object({ rev: z.string(), deleted: z.optional(z.boolean()) })),
      ),
      doc: z.optional(z.nullable(StoredDoc)),
    }),
  ),
});
export type AllDocsRow = z.infer<typeof AllDocs>['rows'][number];

/** One node says `ok`, a cluster that has not reached its quorum yet `accepted`; both give a revision. */
export const BulkResult = z.array(
  z.object({
    id: z.string(),
    rev: z.optional(z.string()),
    error: z.optional(z.string()),
    reason: z.optional(z.nullable(z.string())),
  }),
);
export type BulkRow = z.infer<typeof BulkResult>[number];

export const SessionResult = z.object({ ok: z.literal(true) });
export const BlobResult = z.object({ id: z.string(), rev: z.string() });
export const Failure = z.object({ error: z.string(), reason: z.optional(z.nullable(z.string())) });

/** Documents of the team; the prefix is there because an id of CouchDB may not begin with "_". */
export const docPrefix = 'doc:';
export const beaconPrefix = 'beacon:';
export const blobPrefix = 'blob:';
/** Stands where a document was that was deleted for good. */
export const removedType = 'removed';

const OurDoc = z.object({
  type: z.enum(['data', 'keyring', 'mail']),
  id: z.string().check(z.regex(/^[\w-]{22,64}$/)),
  body: z.string(),
});

/** Null for what is none of our documents: a foreign one, a blob, a beacon, a design document. */
export function toDoc({ id: key, type, body }: StoredDoc): Doc | null {
  if (!key.startsWith(docPrefix)) return null;
  const doc = OurDoc.safeParse({ type, id: key.slice(docPrefix.length), body });
  return doc.success ? doc.data : null;
}

/** `unread`: a document of ours that came without its content, as may happen in a cluster. */
export function toChange(row: ChangeRow): Change | null | 'unread' {
  if (!row.id.startsWith(docPrefix)) return null;
  const id = row.id.slice(docPrefix.length);
  if (row.deleted === true) return { id, removed: true };
  const doc = StoredDoc.safeParse(row.doc);
  if (!doc.success || doc.data.id !== row.id) return 'unread';
  return doc.data.type === removedType ? { id, removed: true } : toDoc(doc.data);
}

/** Reads an answer as JSON of a shape. A login page that comes instead is told from a server that errs. */
export function readJson<T>(
  { headers, bytes }: RemoteAnswer,
  schema: z.ZodMiniType<T>,
): Result<T, RemoteError> {
  const type = headers.get('content-type') ?? '';
  if (!/^application\/json\b/i.test(type)) return err({ kind: 'not-a-storage' });
  const text = new TextDecoder().decode(bytes);
  const parsed = schema.safeParse(parseJson(text));
  if (parsed.success) return ok(parsed.data);
  return err({ kind: text.trimStart().startsWith('<') ? 'not-a-storage' : 'server' });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
