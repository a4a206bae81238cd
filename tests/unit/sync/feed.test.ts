import { describe, expect, it } from 'vitest';
import { maximumBytes } from '../../../lib/knowledge/formats/decode';
import { type FeedDeps, fetchFeed } from '../../../lib/sync/feed';
import { startServer } from './server';

const deps: FeedDeps = {
  fetch: (input, init) => fetch(input, init),
  mayFetch: () => Promise.resolve(true),
  isAllowed: url => url.startsWith('http'),
};
const fresh = { etag: null, lastModified: null };

describe('fetching a feed', () => {
  it('gives the bytes and the validators', async () => {
    const { url, seen } = await startServer((_request, response) => {
      response.writeHead(200, { etag: '"1"', 'last-modified': 'gestern', 'content-type': 'a/b' });
      response.end('Grüße');
    });
    const fed = await fetchFeed({ url, ...fresh }, deps);
    expect(fed).toMatchObject({
      ok: true,
      value: { kind: 'changed', etag: '"1"', lastModified: 'gestern', contentType: 'a/b' },
    });
    const bytes = fed.ok && fed.value.kind === 'changed' ? fed.value.bytes : new Uint8Array();
    expect(new TextDecoder().decode(bytes)).toBe('Grüße');
    expect(seen[0]?.headers).not.toHaveProperty('cookie');
    expect(seen[0]?.headers).not.toHaveProperty('if-none-match');
  });

  it('sends the validators back and takes 304 for unchanged', async () => {
    const { url, seen } = await startServer((_request, response) => {
      response.writeHead(304).end();
    });
    const fed = await fetchFeed({ url, etag: '"1"', lastModified: 'gestern' }, deps);
    expect(fed).toEqual({ ok: true, value: { kind: 'unchanged' } });
    expect(seen[0]?.headers).toMatchObject({
      'if-none-match': '"1"',
      'if-modified-since': 'gestern',
    });
  });

  it.each([401, 403, 404, 500, 503])('names the status %i', async status => {
    const { url } = await startServer((_request, response) => {
      response.writeHead(status).end('<html>Fehler</html>');
    });
    expect(await fetchFeed({ url, ...fresh }, deps)).toEqual({
      ok: false,
      error: { kind: 'http', line: null, detail: `${status}` },
    });
  });

  it('refuses what is announced to be larger than 20 MB without reading it', async () => {
    const { url } = await startServer((_request, response) => {
      response.writeHead(200, { 'content-length': `${maximumBytes + 1}` });
      response.write('{');
    });
    expect(await fetchFeed({ url, ...fresh }, deps)).toMatchObject({
      error: { kind: 'too-large' },
    });
  });

  it('stops reading at 20 MB when nothing was announced', async () => {
    const chunk = Buffer.alloc(1024 * 1024, 'x');
    let sent = 0;
    const { url } = await startServer((_request, response) => {
      response.writeHead(200);
      const write = (): void => {
        while (!response.destroyed && sent < 200) {
          sent += 1;
          if (!response.write(chunk)) {
            response.once('drain', write);
            return;
          }
        }
      };
      write();
    });
    expect(await fetchFeed({ url, ...fresh }, deps)).toMatchObject({
      error: { kind: 'too-large' },
    });
    expect(sent).toBeLessThan(100);
  });

  it('calls a body that breaks off incomplete', async () => {
    const { url } = await startServer((_request, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{"answers":[');
      setTimeout(() => response.destroy(), 20);
    });
    expect(await fetchFeed({ url, ...fresh }, deps)).toMatchObject({
      error: { kind: 'incomplete' },
    });
  });

  it('calls a body shorter than announced incomplete even when the connection ends well', async () => {
    const short = new Response('kurz', { headers: { 'content-length': '1000' } });
    const fed = await fetchFeed(
      { url: 'https://feed.example/a.json', ...fresh },
      { ...deps, fetch: () => Promise.resolve(short) },
    );
    expect(fed).toEqual({
      ok: false,
      error: { kind: 'incomplete', line: null, detail: '4/1000' },
    });
  });

  it('gives up when the server says nothing, and when it stops in the middle', async () => {
    const silent = await startServer(() => {});
    const stuck = await startServer((_request, response) => {
      response.writeHead(200);
      response.write('{');
    });
    for (const { url } of [silent, stuck]) {
      expect(await fetchFeed({ url, ...fresh }, { ...deps, timeout: 150 })).toEqual({
        ok: false,
        error: { kind: 'offline', line: null, detail: 'timeout' },
      });
    }
  });

  it('says offline when nobody listens', async () => {
    const { url } = await startServer((_request, response) => response.destroy());
    expect(await fetchFeed({ url, ...fresh }, deps)).toMatchObject({ error: { kind: 'offline' } });
  });

  it('follows a redirect to an allowed address only', async () => {
    const goal = await startServer((_request, response) => response.end('[]'));
    const { url } = await startServer((_request, response) => {
      response.writeHead(302, { location: goal.url }).end();
    });
    expect((await fetchFeed({ url, ...fresh }, deps)).ok).toBe(true);
    const isAllowed = (asked: string) => asked === url;
    expect(await fetchFeed({ url, ...fresh }, { ...deps, isAllowed })).toMatchObject({
      error: { kind: 'not-https' },
    });
  });

  it('asks nobody without https or without the permission for the host', async () => {
    const { url, seen } = await startServer((_request, response) => response.end('[]'));
    const { isAllowed: _any, ...strict } = deps;
    expect(await fetchFeed({ url, ...fresh }, strict)).toMatchObject({
      error: { kind: 'not-https' },
    });
    expect(
      await fetchFeed({ url, ...fresh }, { ...deps, mayFetch: () => Promise.resolve(false) }),
    ).toMatchObject({
      error: { kind: 'no-permission', detail: '127.0.0.1' },
    });
    expect(seen).toEqual([]);
  });
});
