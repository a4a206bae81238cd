import { err, ok } from '../../result';
import type { FileTree } from './file-tree';
import type { Answered, RemoteError } from '../remote';
import {
  createSend,
  isSuccess,
  type RemoteAnswer,
  type RequestDeps,
  statusError,
} from '../remote-request';
import type { Login } from '../../workspace/remote-settings';
import { type Listing, propfindBody, readHref, readListing } from './webdav-listing';

export type WebDavDeps = RequestDeps & {
  /** Address of the folder, such as https://cloud.example.de/remote.php/dav/files/sync/Kommentarlotse/ */
  readonly url: string;
  /** WebDAV knows no login with cookies: such is sent like `basic`. */
  readonly login: Login;
};

type Ask = {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
};

/**
 * A folder on a WebDAV server (RFC 4918): Nextcloud, ownCloud, Apache, rclone. Every answer must be one that only a
 * WebDAV server gives: what a captive portal says to a request with 200 and a page is `not-a-storage`.
 */
export function createWebDavTree(deps: WebDavDeps): FileTree {
  const { login, now } = deps;
  const send = createSend(deps);
  const base = deps.url.replace(/[?#].*$/, '').replace(/\/*$/, '/');
  const basePath = readHref(base) ?? '';

  const ask = (
    method: string,
    path: string,
    signal: AbortSignal,
    { headers, body }: Ask = {},
  ): Answered<RemoteAnswer> =>
    send({
      url: base + path,
      method,
      headers: { ...authorization(login), ...headers },
      ...(body !== undefined && { body }),
      signal,
    });

  const fail = (answer: RemoteAnswer): { ok: false; error: RemoteError } =>
    err(davError(answer, now()));

  /** Null: there is nothing at this path. */
  const propfind = async (
    path: string,
    depth: '0' | '1',
    signal: AbortSignal,
  ): Answered<Listing | null> => {
    const answer = await ask('PROPFIND', path, signal, {
      headers: { depth, 'content-type': 'application/xml; charset=utf-8' },
      body: propfindBody,
    });
    if (!answer.ok) return answer;
    if (answer.value.status === 404) return ok(null);
    if (answer.value.status !== 207) return fail(answer.value);
    if (isPage(answer.value)) return err({ kind: 'not-a-storage' });
    const text = new TextDecoder().decode(answer.value.bytes);
    const listing = readListing(text, `${basePath}/${path}`.replace(/\/+$/, ''));
    return listing.ok ? listing : err({ kind: 'server' });
  };

  const put = async (
    path: string,
    bytes: Uint8Array,
    signal: AbortSignal,
    headers: Readonly<Record<string, string>>,
  ): Answered<RemoteAnswer> =>
    ask('PUT', path, signal, {
      headers: { 'content-type': 'application/octet-stream', ...headers },
      body: bytes,
    });

  return {
    list: async (dir, signal) => {
      const listing = await propfind(dir === '' ? '' : `${dir}/`, '1', signal);
      return listing.ok ? ok(listing.value && listing.value.children) : listing;
    },
    read: async (path, limit, signal) => {
      const answer = await ask('GET', path, signal);
      if (!answer.ok) return answer;
      if (answer.value.status === 404) return ok(null);
      if (answer.value.status !== 200) return fail(answer.value);
      if (isPage(answer.value)) return err({ kind: 'not-a-storage' });
      return answer.value.bytes.length > limit ? err({ kind: 'server' }) : ok(answer.value.bytes);
    },
    create: async (path, bytes, signal) => {
      // rclone and others overwrite in spite of If-None-Match.
      const before = await propfind(path, '0', signal);
      if (!before.ok) return before;
      if (before.value) return ok('exists');
      const answer = await put(path, bytes, signal, { 'if-none-match': '*' });
      if (!answer.ok) return answer;
      if (answer.value.status === 412) return ok('exists');
      return isStored(answer.value) ? ok('created') : fail(missingFolder(answer.value));
    },
    replace: async (path, bytes, signal) => {
      const answer = await put(path, bytes, signal, {});
      if (!answer.ok) return answer;
      return isStored(answer.value) ? ok(undefined) : fail(missingFolder(answer.value));
    },
    remove: async (path, signal) => {
      const answer = await ask('DELETE', path, signal);
      if (!answer.ok) return answer;
      const isGone = answer.value.status === 404 || isStored(answer.value);
      return isGone ? ok(undefined) : fail(answer.value);
    },
    makeDir: async (path, signal) => {
      const answer = await ask('MKCOL', `${path}/`, signal);
      if (!answer.ok) return answer;
      // 405: it is there already.
      const isThere = answer.value.status === 405 || isStored(answer.value);
      return isThere ? ok(undefined) : fail(answer.value);
    },
  };
}

/** What only a server says that has done it: 201 and 204, or 200 with nothing to read. */
const isStored = ({ status, bytes }: RemoteAnswer): boolean =>
  status === 201 || status === 204 || (status === 200 && bytes.length === 0);

/** Some servers say 409 for a file whose folder is missing, some 404. */
const missingFolder = (answer: RemoteAnswer): RemoteAnswer =>
  answer.status === 409 ? { ...answer, status: 404 } : answer;

function davError(answer: RemoteAnswer, now: number): RemoteError {
  const { status } = answer;
  if (status === 423) return { kind: 'busy' };
  // A web server that knows no WebDAV, or none at this address.
  if (status === 405 || status === 501 || isPage(answer)) return { kind: 'not-a-storage' };
  return isSuccess(status) ? { kind: 'server' } : statusError(answer, now);
}

/** A web page in place of an answer. Nothing that is stored here begins like one. */
const isPage = ({ bytes }: RemoteAnswer): boolean =>
  /^\s*(<!doctype\s+html|<html)/i.test(new TextDecoder().decode(bytes.subarray(0, 500)));

function authorization(login: Login): Record<string, string> {
  if (login.type === 'none') return {};
  if (login.type === 'bearer') return { authorization: `Bearer ${login.token}` };
  const bytes = new TextEncoder().encode(`${login.user}:${login.password}`);
  return { authorization: `Basic ${btoa(String.fromCodePoint(...bytes))}` };
}
