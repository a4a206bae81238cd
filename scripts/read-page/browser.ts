import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { findChromium } from '../../tests/support/chromium';
import type { InPage } from './in-page';

/** The adapters as one script that puts `kommentarlotse` (see `InPage`) into a page. */
export async function bundleAdapters(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'in-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2023',
  });
  const [file] = outputFiles;
  if (!file) throw new Error('esbuild gave no output');
  return file.text;
}

/** Null when this machine has no Chromium-based browser. */
export async function launchBrowser(args: readonly string[] = []): Promise<Browser | null> {
  const executablePath = findChromium();
  return executablePath ? chromium.launch({ executablePath, args: [...args] }) : null;
}

/**
 * Shows a saved page as if it came from `url`: nothing else is loaded, no network is used, and none
 * of the page's own scripts runs.
 */
export async function openSavedPage(browser: Browser, file: string, url: string): Promise<Page> {
  const body = await readFile(file, 'utf8');
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 1360, height: 900 },
    // Labels such as "Gestern um 14:05" are in the time of those who moderate the page.
    timezoneId: 'Europe/Berlin',
  });
  await context.route('**/*', route =>
    route.request().isNavigationRequest() && route.request().url() === url
      ? route.fulfill({ body, contentType: 'text/html; charset=utf-8' })
      : route.abort(),
  );
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page;
}

/** Puts the adapters into a page and reads it. Null when no adapter is for its address. */
export async function readWith(
  page: Page,
  adapters: string,
  now: number,
): Promise<ReturnType<InPage['read']>> {
  await page.evaluate(adapters);
  return page.evaluate(at => kommentarlotse.read(at), now);
}
