import { err, ok, type Result } from '../../result';
import { readJson, SessionResult } from './wire';
import type { Answered, RemoteError } from '../remote';
import {
  isSuccess,
  statusError,
  type RemoteAnswer,
  type RequestTimeouts,
  type Send,
} from '../remote-request';
import type { Login } from '../../workspace/remote-settings';
import type * as z from 'zod/mini';

export type CouchRequest = {
  /** Below the database, such as `_bulk_docs`. */
  readonly path: string;
  readonly method?: string;
  /** Sent as JSON. */
  readonly json?: unknown;
  readonly bytes?: Uint8Array;
  readonly timeouts?: RequestTimeouts;
  readonly readsBody?: (status: number) => boolean;
};

export type CouchClient = {
  /** Any status is an answer, but 401 once a new login did not help. */
  readonly send: (request: CouchRequest, signal: AbortSignal) => Answered<RemoteAnswer>;
  /** A successful answer of this shape, or the error. */
  readonly ask: <T>(
    request: CouchRequest,
    schema: z.ZodMiniType<T>,
    signal: AbortSignal,
  ) => Answered<T>;
};

/** Requests to one database of a server that speaks the CouchDB protocol, with the team's login. */
export function createCouchClient(
  { url, login, now }: { readonly url: string; readonly login: Login; readonly now: () => number },
  send: Send,
): CouchClient {
  const database = url.replace(/\/+$/, '');
  let session: Answered<void> | null = null;

  const sendOnce = async (request: CouchRequest, signal: AbortSignal) =>
    send({
      url: `${database}/${request.path}`,
      method: request.method ?? (request.json === undefined ? 'GET' : 'POST'),
      headers: { accept: 'application/json', ...contentType(request), ...authorization(login) },
      ...(request.json !== undefined && { body: JSON.stringify(request.json) }),
      ...(request.bytes && { body: request.bytes }),
      ...(request.timeouts && { timeouts: request.timeouts }),
      ...(request.readsBody && { readsBody: request.readsBody }),
      hasCookies: login.type === 'cookie',
      signal,
    });

  /** One login for all requests that wait for it. It is not tied to any one's signal: others need it too. */
  const logIn = async (): Answered<void> => {
    const opening = (session ??= openSession(database, login, now, send));
    const opened = await opening;
    if (!opened.ok && session === opening) session = null;
    return opened;
  };

  const sendWithSession: CouchClient['send'] = async (request, signal) => {
    if (signal.aborted) return err({ kind: 'aborted' });
    // Also at the start: the browser may still hold the cookie of somebody else, such as an administrator.
    const opened = await unlessAborted(logIn(), signal);
    if (!opened.ok) return opened;
    const used = session;
    const answer = await sendOnce(request, signal);
    if (!answer.ok || answer.value.status !== 401) return answer;
    if (session === used) session = null;
    const renewed = await unlessAborted(logIn(), signal);
    return renewed.ok ? sendOnce(request, signal) : renewed;
  };

  const sendAny = login.type === 'cookie' ? sendWithSession : sendOnce;
  return {
    send: sendAny,
    ask: async (request, schema, signal) => {
      const answer = await sendAny(request, signal);
      if (!answer.ok) return answer;
      if (!isSuccess(answer.value.status)) return err(statusError(answer.value, now()));
      return readJson(answer.value, schema);
    },
  };
}

async function openSession(
  database: string,
  login: Login,
  now: () => number,
  send: Send,
): Answered<void> {
  if (login.type !== 'cookie') return ok(undefined);
  const answer = await send({
    url: `${database.slice(0, database.lastIndexOf('/'))}/_session`,
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify({ name: login.user, password: login.password }),
    hasCookies: true,
    signal: new AbortController().signal,
  });
  if (!answer.ok) return answer;
  if (!isSuccess(answer.value.status)) return err(statusError(answer.value, now()));
  const opened: Result<unknown, RemoteError> = readJson(answer.value, SessionResult);
  return opened.ok ? ok(undefined) : opened;
}

/** Lets go of what others may go on waiting for. */
async function unlessAborted<T>(answered: Answered<T>, signal: AbortSignal): Answered<T> {
  const done = new AbortController();
  const aborted = new Promise<Result<never, RemoteError>>(resolve => {
    const letGo = () => resolve(err({ kind: 'aborted' }));
    signal.addEventListener('abort', letGo, { once: true, signal: done.signal });
  });
  const first = await Promise.race([answered, aborted]);
  done.abort();
  return first;
}

function contentType({ json, bytes }: CouchRequest): Record<string, string> {
  if (json !== undefined) return { 'content-type': 'application/json' };
  return bytes ? { 'content-type': 'application/octet-stream' } : {};
}

function authorization(login: Login): Record<string, string> {
  if (login.type === 'basic') {
    const bytes = new TextEncoder().encode(`${login.user}:${login.password}`);
    return { authorization: `Basic ${btoa(String.fromCharCode(...bytes))}` };
  }
  return login.type === 'bearer' ? { authorization: `Bearer ${login.token}` } : {};
}
