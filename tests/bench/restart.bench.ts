import type { BrowserContext, Page } from '@playwright/test';
import { build } from 'esbuild';
import { exportAnswers } from '../../lib/knowledge/formats/export';
import type { Input, Procedure } from '../../lib/rpc/protocol';
import { startHostPages } from '../pages/server';
import { extensionOrigin, launchExtension, projectRoot } from '../support/chromium';
import { searchEngines } from '../support/search-engines';
import { generateAnswers } from './search/generated-answers';
import type { LoadMeasure } from './search/load-in-page';

const rounds = 7;
const size = 10_000;

declare const chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };

/**
 * What a stopped worker costs the next comment, with 10,000 answers: reading the stored index from
 * IndexedDB in Chromium, ours beside the other engines'; and the extension's own first answer.
 */
export async function run(): Promise<string> {
  const server = await startHostPages();
  const context = await launchExtension({ build: 'shipped', hostPort: server.port });
  try {
    const origin = await extensionOrigin(context);
    return [
      `Median of ${rounds} rounds, ms by the clock.`,
      '',
      await loads(context, origin),
      '',
      await restarts(context, origin),
    ].join('\n');
  } finally {
    await context.close();
    await server.close();
  }
}

async function loads(context: BrowserContext, origin: string): Promise<string> {
  const script = await bundle();
  const page = await context.newPage();
  await page.goto(`${origin}popup.html`);
  const rows: string[] = [];
  let ours: number | null = null;
  for (const { name } of searchEngines) {
    const measure = await openWith(page, script);
    await measure(['store', name, size]);
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      await page.reload();
      times.push(await (await openWith(page, script))(['load', name, size]));
    }
    const time = median(times);
    ours ??= time;
    rows.push(`| ${name} | ${time.toFixed(0)} | ${(time / ours).toFixed(1)} |`);
  }
  await page.close();
  return [
    `| index of ${size} answers, from IndexedDB | ms | times ours |`,
    '| --- | --- | --- |',
    ...rows,
  ].join('\n');
}

async function restarts(context: BrowserContext, origin: string): Promise<string> {
  const page = await context.newPage();
  await page.goto(`${origin}popup.html`);
  const empty = await firstAnswers(context, page);
  await send(page, 'knowledge/import-file', {
    fileName: 'viele.json',
    base64: Buffer.from(exportAnswers(generateAnswers(size))).toString('base64'),
    mapping: null,
  });
  // The index is written a moment after the import.
  await page.waitForTimeout(5_000);
  const full = await firstAnswers(context, page);
  return [
    '| first search of the extension | ms | times an empty base |',
    '| --- | --- | --- |',
    `| worker stopped, empty base | ${empty.cold.toFixed(0)} | 1.0 |`,
    `| worker stopped, ${size} answers | ${full.cold.toFixed(0)} | ${(full.cold / empty.cold).toFixed(1)} |`,
    `| worker running, ${size} answers | ${full.warm.toFixed(0)} | ${(full.warm / empty.cold).toFixed(1)} |`,
  ].join('\n');
}

async function firstAnswers(context: BrowserContext, page: Page) {
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  const [cold, warm]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    await session.send('ServiceWorker.stopAllWorkers');
    await page.waitForTimeout(300);
    cold.push(await ask(page));
    warm.push(await ask(page));
  }
  await session.detach();
  return { cold: median(cold), warm: median(warm) };
}

const ask = (page: Page): Promise<number> =>
  page.evaluate(
    async message => {
      const start = performance.now();
      const reply = await chrome.runtime.sendMessage(message);
      if (!(reply as { ok?: boolean } | null)?.ok) throw new Error('the background did not answer');
      return performance.now() - start;
    },
    envelope('answers/search', { query: 'Wo kann man Sperrmüll anmelden?', limit: 3 }),
  );

const send = <P extends Procedure>(page: Page, procedure: P, input: Input<P>): Promise<unknown> =>
  page.evaluate(message => chrome.runtime.sendMessage(message), envelope(procedure, input));

const envelope = <P extends Procedure>(procedure: P, input: Input<P>) => ({
  rpc: 1,
  procedure,
  input,
});

async function openWith(page: Page, script: string) {
  await page.evaluate(script);
  return (words: Parameters<LoadMeasure>): Promise<number> =>
    page.evaluate(
      given => (globalThis as unknown as { measureLoad: LoadMeasure }).measureLoad(...given),
      words,
    );
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${projectRoot}tests/bench/search/load-in-page.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
  });
  return outputFiles[0]?.text ?? '';
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
