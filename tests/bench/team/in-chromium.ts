import { mkdtemp, rm } from 'node:fs/promises';
import http from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { findChromium, projectRoot } from '../../support/chromium';

export type BenchBrowser = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Loads the page anew, and the script into it: nothing is in memory that was not read. */
  readonly reload: () => Promise<void>;
  /** Bytes on the JavaScript heap, after everything unneeded was collected. */
  readonly heap: () => Promise<number>;
  /** CPU seconds of all of the browser's processes so far. */
  readonly cpu: () => Promise<number>;
  readonly close: () => Promise<void>;
};

/** A page in a Chromium whose IndexedDB lies on the disk: a context without profile would keep it in memory. */
export async function openBenchBrowser(entryPoint: string): Promise<BenchBrowser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found. Set CHROMIUM to its path.');
  const script = await bundle(entryPoint);
  // An extension may not compile code at run time either, so schemas are checked without it.
  const head = { 'content-type': 'text/html', 'content-security-policy': "script-src 'self'" };
  const server = http.createServer((_request, response) =>
    response.writeHead(200, head).end('<title>bench</title>'),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const profile = await mkdtemp(join(tmpdir(), 'bench-'));
  // The page asks a loopback server of another port, as the extension may with its host permission.
  const args = ['--disable-web-security', '--enable-precise-memory-info'];
  const context = await chromium.launchPersistentContext(profile, { executablePath, args });
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.evaluate(script);
  const session = await context.newCDPSession(page);
  const browserSession = await context.browser()?.newBrowserCDPSession();
  return {
    page,
    context,
    reload: async () => {
      await page.reload();
      await page.evaluate(script);
    },
    heap: async () => {
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    },
    cpu: async () => {
      const info = await browserSession?.send('SystemInfo.getProcessInfo');
      return (info?.processInfo ?? []).reduce((sum, { cpuTime }) => sum + cpuTime, 0);
    },
    close: async () => {
      await context.close();
      server.closeAllConnections();
      server.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

async function bundle(entryPoint: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${projectRoot}${entryPoint}`],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    // As it is shipped: half of the time would else go into names and comments.
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]?.text ?? '';
}
