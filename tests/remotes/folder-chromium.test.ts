import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { findChromium } from '../support/chromium';

const doc = (letter: string) => ({ type: 'data', id: letter.repeat(43), body: letter });

it(
  'exchanges documents through a real folder of a real browser',
  { timeout: 120_000 },
  async () => {
    const executablePath = findChromium();
    if (!executablePath) throw new Error('No Chromium found. Set CHROMIUM to its path.');
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL('folder-in-chromium.ts', import.meta.url))],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'folder',
      target: 'chrome120',
    });
    // The browser's own folder is only given to pages of a secure origin, such as loopback.
    const server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<title>folder</title>');
    });
    await new Promise<void>(resolve => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const browser = await chromium.launch({ executablePath });
    try {
      const page = await browser.newPage();
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('no port');
      await page.goto(`http://127.0.0.1:${address.port}/`);
      await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
      const seen = await page.evaluate('folder.exchange()');
      expect(seen).toEqual({
        pushed: ['stored', 'stored', 'stored', 'stored'],
        waited: 'changed',
        changes: [{ id: 'b'.repeat(43), removed: true }, doc('a'), doc('c'), doc('d')],
        beacons: [{ key: 'key', body: 'here' }],
        blob: [1, 2, 3],
        // Merged into one.
        files: [expect.stringMatching(/^d-000001-000004-[0-9a-f]{16}\.jsonl$/)],
      });
    } finally {
      await browser.close();
      server.closeAllConnections();
      server.close();
    }
  },
);
