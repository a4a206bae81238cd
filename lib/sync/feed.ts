import { maximumBytes } from '../knowledge/formats/decode';
import type { ImportError } from '../knowledge/source';
import { err, ok, type Result } from '../result';
import { joinChunks } from './chunks';

export type FeedRequest = {
  readonly url: string;
  /** Validators of the last good answer. */
  readonly etag: string | null;
  readonly lastModified: string | null;
};

export type FeedAnswer =
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'changed';
      readonly bytes: Uint8Array;
      readonly contentType: string | null;
      readonly etag: string | null;
      readonly lastModified: string | null;
    };

export type FeedDeps = {
  readonly fetch: typeof fetch;
  readonly mayFetch: (url: string) => Promise<boolean>;
  /** Bytes received, and how many to expect (0 when the server does not say). */
  readonly onProgress?: (done: number, total: number) => void;
  /** Whether a URL may be asked at all; https only outside of tests. */
  readonly isAllowed?: (url: string) => boolean;
  /** Ms until a request is given up. */
  readonly timeout?: number;
};

/**
 * Fetches a feed of answers as a whole, or says why not. Sends no cookies and no referrer.
 * The content is not looked at: what a captive portal sends instead, the parser refuses.
 */
export async function fetchFeed(
  { url, etag, lastModified }: FeedRequest,
  { fetch, mayFetch, onProgress, isAllowed = isHttps, timeout = 60_000 }: FeedDeps,
): Promise<Result<FeedAnswer, ImportError>> {
  if (!isAllowed(url)) return fail('not-https');
  if (!(await mayFetch(url))) return fail('no-permission', hostOf(url));
  try {
    const response = await fetch(url, {
      headers: {
        accept: 'application/json, application/ld+json, text/csv, text/html;q=0.5, */*;q=0.1',
        ...(etag !== null && { 'if-none-match': etag }),
        ...(lastModified !== null && { 'if-modified-since': lastModified }),
      },
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'follow',
      signal: AbortSignal.timeout(timeout),
    });
    // The browser follows redirects by itself; what counts is where the content came from in the end.
    if (!isAllowed(response.url || url)) return await drop(response, fail('not-https'));
    if (response.status === 304) return ok({ kind: 'unchanged' });
    if (response.status !== 200) return await drop(response, fail('http', `${response.status}`));
    const bytes = await readBody(response, onProgress);
    if (!bytes.ok) return bytes;
    return ok({
      kind: 'changed',
      bytes: bytes.value,
      contentType: response.headers.get('content-type'),
      etag: response.headers.get('etag'),
      lastModified: response.headers.get('last-modified'),
    });
  } catch (error) {
    return fail('offline', isTimeout(error) ? 'timeout' : '');
  }
}

async function readBody(
  response: Response,
  onProgress: FeedDeps['onProgress'],
): Promise<Result<Uint8Array, ImportError>> {
  const announced = announcedLength(response);
  if (announced !== null && announced > maximumBytes) return drop(response, fail('too-large'));
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (!response.body) return ok(new Uint8Array());
  const reader = response.body.getReader();
  for (;;) {
    const chunk = await readChunk(reader);
    if (!chunk.ok) return chunk;
    if (!chunk.value) break;
    size += chunk.value.length;
    if (size > maximumBytes) {
      await reader.cancel();
      return fail('too-large');
    }
    chunks.push(chunk.value);
    onProgress?.(size, announced ?? 0);
  }
  if (announced !== null && size < announced) return fail('incomplete', `${size}/${announced}`);
  return ok(joinChunks(chunks, size));
}

/** Null at the end. A connection that breaks off after the head is `incomplete`, not `offline`. */
async function readChunk(
  reader: ReadableStreamDefaultReader<Uint8Array>,
): Promise<Result<Uint8Array | null, ImportError>> {
  try {
    const { done, value } = await reader.read();
    return ok(done ? null : value);
  } catch (error) {
    return isTimeout(error) ? fail('offline', 'timeout') : fail('incomplete');
  }
}

/** Null when the length says nothing about the bytes that are read (compressed) or is not given. */
function announcedLength({ headers }: Response): number | null {
  const length = headers.get('content-length');
  if (length === null || !/^\d{1,15}$/.test(length)) return null;
  return (headers.get('content-encoding') ?? 'identity') === 'identity' ? Number(length) : null;
}

async function drop<T>(response: Response, result: T): Promise<T> {
  // A body that nobody reads would hold its connection open.
  await response.body?.cancel();
  return result;
}

const fail = (kind: ImportError['kind'], detail = ''): Result<never, ImportError> =>
  err({ kind, line: null, detail });

const isTimeout = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'TimeoutError';

export const isHttps = (url: string): boolean =>
  URL.canParse(url) && new URL(url).protocol === 'https:';

const hostOf = (url: string): string => new URL(url).hostname;
