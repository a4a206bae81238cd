import { err, ok, type Result } from '../result';
import { joinChunks } from './chunks';
import type { Answered, RemoteError } from './remote';

/** Ms. */
export type RequestTimeouts = {
  /** Until an answer is complete; longer for what is large, see `slowestLink`. */
  readonly request: number;
  /** Between two bytes of an answer. */
  readonly silence: number;
  /** Until an answer begins; by default, as long as until it is complete. */
  readonly head?: number;
};
export const requestTimeouts: RequestTimeouts = { request: 20_000, silence: 5_000 };

export type RequestDeps = {
  readonly fetch: typeof fetch;
  /** Whether the person allowed requests to the URL's host. */
  readonly mayFetch?: (url: string) => Promise<boolean>;
  /** Whether a URL may be asked at all. */
  readonly isAllowed?: (url: string) => boolean;
  /** Epoch ms; only for a Retry-After that is a date. */
  readonly now: () => number;
  readonly timeouts?: RequestTimeouts;
};

export type RemoteRequest = {
  readonly url: string;
  readonly method: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Send and keep cookies; off by default. */
  readonly hasCookies?: boolean;
  /** Instead of the usual ones, for an answer that takes its time on purpose. */
  readonly timeouts?: RequestTimeouts;
  /** Whether an answer's body is read; by default, when the status is 2xx. */
  readonly readsBody?: (status: number) => boolean;
  readonly signal: AbortSignal;
};

export type RemoteAnswer = {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
};

export type Send = (request: RemoteRequest) => Answered<RemoteAnswer>;

/** Bytes a millisecond (128 kbit/s): what a link must carry for a large request not to be given up. */
const slowestLink = 16;
/** An answer beyond this many bytes is broken off: `too-large`. */
const largestAnswer = 64_000_000;

/**
 * Makes requests for a remote: none to a host that was not allowed, none redirected, no referrer, no cache, and each
 * ends in time. Any status is an answer; `statusError` says what it means.
 */
export function createSend(deps: RequestDeps): Send {
  const { mayFetch, isAllowed = isSecure, timeouts = requestTimeouts } = deps;
  return async request => {
    const { url, signal } = request;
    if (!isAllowed(url)) return err({ kind: 'not-allowed' });
    if (mayFetch && !(await mayFetch(url))) return err({ kind: 'not-allowed' });
    const watch = startWatch(signal, request.timeouts ?? timeouts, sizeOf(request.body));
    try {
      return await Promise.race([exchange(deps.fetch, request, watch), watch.ended]);
    } catch {
      return err({ kind: 'offline' });
    } finally {
      watch.stop();
    }
  };
}

async function exchange(
  ask: typeof fetch,
  request: RemoteRequest,
  watch: Pick<ReturnType<typeof startWatch>, 'signal' | 'onBytes'>,
): Answered<RemoteAnswer> {
  const response = await ask(request.url, {
    method: request.method,
    headers: { ...request.headers },
    ...(request.body !== undefined && { body: toBody(request.body) }),
    cache: 'no-store',
    credentials: request.hasCookies === true ? 'include' : 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'manual',
    signal: watch.signal,
  });
  const bytes = await readBody(response, request.readsBody ?? isSuccess, watch.onBytes);
  if (!bytes) return err({ kind: 'too-large' });
  // Browsers hide the status of a redirect that is not followed; Node shows it.
  const status = response.type === 'opaqueredirect' ? 302 : response.status;
  return ok({ status, headers: response.headers, bytes });
}

/** What a status other than success means for a remote as a whole. */
export function statusError({ status, headers }: RemoteAnswer, now: number): RemoteError {
  if (status === 401) return { kind: 'login' };
  if (status === 403) return { kind: 'forbidden' };
  if (status === 404) return { kind: 'missing' };
  if (status === 413) return { kind: 'too-large' };
  if (status === 429 || status === 503) {
    const retryAfter = readRetryAfter(headers.get('retry-after'), now);
    return { kind: 'busy', ...(retryAfter !== null && { retryAfter }) };
  }
  if (status === 507) return { kind: 'full' };
  // 407 and 511: a proxy or a captive portal wants a login of its own (RFC 6585).
  const isElsewhere = (status >= 300 && status < 400) || status === 407 || status === 511;
  return { kind: isElsewhere ? 'not-a-storage' : 'server' };
}

/** https, or a server on this very machine. A login in a URL would end up in logs, and fetch refuses it. */
export function isSecure(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, username, password } = new URL(url);
  if (username || password) return false;
  const isLoopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname);
  return protocol === 'https:' || (protocol === 'http:' && isLoopback);
}

export const isSuccess = (status: number): boolean => status >= 200 && status < 300;

/** Ms; at most an hour, whatever a server says. Null when it says nothing that can be read. */
function readRetryAfter(value: string | null, now: number): number | null {
  const after = value !== null && /^\d{1,9}$/.test(value) ? Number(value) * 1_000 : null;
  const ms = after ?? Date.parse(value ?? '') - now;
  return Number.isNaN(ms) ? null : Math.min(Math.max(ms, 0), 3_600_000);
}

/** Ends a request when it is not wanted any more, takes too long, or its answer has stopped coming. */
function startWatch(
  wanted: AbortSignal,
  { request, silence, head }: RequestTimeouts,
  sent: number,
) {
  const controller = new AbortController();
  let why: 'aborted' | 'timeout' = 'aborted';
  const ended = new Promise<Result<never, RemoteError>>(resolve => {
    controller.signal.addEventListener('abort', () => resolve(err({ kind: why })));
  });
  let received = 0;
  const started = performance.now();
  const end = (kind: 'aborted' | 'timeout') => {
    why = kind;
    controller.abort();
  };
  const onAbort = () => end('aborted');
  const left = () => started + request + (sent + received) / slowestLink - performance.now();
  const check = () => {
    if (left() <= 0) end('timeout');
    else whole = setTimeout(check, left());
  };
  let whole = setTimeout(check, left());
  let quiet = setTimeout(end, (head ?? request) + sent / slowestLink, 'timeout');
  if (wanted.aborted) onAbort();
  wanted.addEventListener('abort', onAbort, { once: true });
  return {
    signal: controller.signal,
    /** Why it was ended, if it was; does not depend on how `fetch` takes that. */
    ended,
    /** 0: the answer's head. */
    onBytes: (count: number) => {
      received += count;
      clearTimeout(quiet);
      quiet = setTimeout(end, silence, 'timeout');
    },
    stop: () => {
      clearTimeout(quiet);
      clearTimeout(whole);
      wanted.removeEventListener('abort', onAbort);
    },
  };
}

/** Null when it is larger than any honest answer. */
async function readBody(
  response: Response,
  isWanted: (status: number) => boolean,
  onBytes: (count: number) => void,
): Promise<Uint8Array | null> {
  if (!response.body || !isWanted(response.status)) {
    // A body that nobody reads would hold its connection open; how it ends does not matter.
    response.body?.cancel().catch(() => undefined);
    return new Uint8Array();
  }
  onBytes(0);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return joinChunks(chunks, size);
    chunks.push(value);
    size += value.length;
    onBytes(value.length);
    if (size > largestAnswer) {
      reader.cancel().catch(() => undefined);
      return null;
    }
  }
}

const sizeOf = (body: string | Uint8Array | undefined): number => body?.length ?? 0;

const toBody = (body: string | Uint8Array): string | Uint8Array<ArrayBuffer> =>
  typeof body === 'string' ? body : new Uint8Array(body);
