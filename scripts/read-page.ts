/**
 * `npm run --silent read-page -- FILE --url URL [--now TIME] [--json]`: what the adapters read from a
 * saved page. FILE is a page saved from the browser or a copied piece of it; URL is the address it
 * had. Relative times count from TIME (ISO 8601), else from when FILE was last changed.
 *
 * Exit codes: 0 all comments readable, 1 some or none readable, 2 wrong call.
 */
import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { adapterFor } from '../lib/platforms/registry';
import { err, ok, type Result } from '../lib/result';
import { launchBrowser, bundleAdapters, openSavedPage, readWith } from './read-page/browser';
import { reportOf } from './read-page/report';

const usage = 'Usage: npm run --silent read-page -- FILE --url URL [--now TIME] [--json]';

type Call = {
  readonly file: string;
  readonly url: string;
  /** Epoch ms. */
  readonly now: number;
  readonly json: boolean;
};

async function main(): Promise<number> {
  const call = await readCall(process.argv.slice(2));
  if (!call.ok) return complain(call.error);
  const { file, url, now, json } = call.value;
  const browser = await launchBrowser();
  if (!browser) return complain('No Chromium, Chrome or Edge found. Set CHROMIUM to its path.');
  try {
    const page = await openSavedPage(browser, file, url);
    const reading = await readWith(page, await bundleAdapters(), now);
    if (!reading) return complain(`No adapter is for ${page.url()}.`);
    process.stdout.write(`${json ? JSON.stringify(reading, null, 2) : reportOf(reading)}\n`);
    return reading.health.verdict === 'good' ? 0 : 1;
  } finally {
    await browser.close();
  }
}

async function readCall(args: string[]): Promise<Result<Call, string>> {
  const parsed = parse(args);
  if (!parsed.ok) return parsed;
  const { file, url, now, json } = parsed.value;
  if (file === undefined) return err(`Which file? ${usage}`);
  if (url === undefined) return err(`Which address did the page have? ${usage}`);
  if (!URL.canParse(url)) {
    return err(`"${url}" is no address. Write it in full: https://www.facebook.com/…`);
  }
  const address = new URL(url);
  if (!adapterFor(address)) {
    return err(
      `No adapter is for ${address.origin}. There are adapters for https://www.facebook.com, ` +
        'https://www.instagram.com and https://business.facebook.com.',
    );
  }
  const saved = await stat(file).catch(() => null);
  if (!saved?.isFile()) return err(`There is no file "${file}".`);
  const at = now === undefined ? Math.trunc(saved.mtimeMs) : Date.parse(now);
  if (Number.isNaN(at)) return err(`"${now}" is no time. Write it like 2026-11-20T14:05:00+01:00.`);
  return ok({ file, url: address.href, now: at, json });
}

type Words = { file?: string; url?: string; now?: string; json: boolean };

function parse(args: string[]): Result<Words, string> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { url: { type: 'string' }, now: { type: 'string' }, json: { type: 'boolean' } },
    });
    const [file, ...others] = positionals;
    if (others.length > 0) return err(`One file at a time. ${usage}`);
    return ok({ ...(file !== undefined && { file }), ...values, json: values.json ?? false });
  } catch (error) {
    return err(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

function complain(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}

process.exitCode = await main();
