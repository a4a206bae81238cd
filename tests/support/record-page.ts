import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import { projectRoot } from './chromium';
import type { RecordOptions, Recorded } from './record-in-page';

let script: Promise<string> | null = null;

/**
 * Fills the database of the extension that this page belongs to. The worker is ended: it must not go on with what it
 * has in memory.
 */
export async function fillRecord(page: Page, options: RecordOptions = {}): Promise<Recorded> {
  script ??= bundle();
  await page.evaluate(await script);
  const recorded = await page.evaluate(
    given =>
      (
        globalThis as unknown as { fillRecord: (given: RecordOptions) => Promise<Recorded> }
      ).fillRecord(given),
    options,
  );
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
  return recorded;
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${projectRoot}tests/support/record-in-page.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]?.text ?? '';
}
