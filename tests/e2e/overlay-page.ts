import type { BrowserContext, Locator, Page } from '@playwright/test';
import type { PageRecords } from '../pages/page-window';
import { catalogue, type CataloguePage } from '../pages/catalogue';
import { extensionOrigin } from '../support/chromium';

/** A simulated page by its name in the catalogue, with further switches. */
export function simulated(name: string, switches: Record<string, string> = {}): CataloguePage {
  const found = catalogue.find(page => page.name === name);
  if (!found) throw new Error(`no simulated page ${name}`);
  const url = new URL(found.url);
  for (const [key, value] of Object.entries(switches)) url.searchParams.set(key, value);
  return { ...found, url: url.href };
}

/** As far as tests need it, inside extension pages. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<never> } };

/** Sends an envelope as one of the extension's own pages does. */
export async function callAsPage<T>(
  context: BrowserContext,
  procedure: string,
  input: unknown,
): Promise<T> {
  const page = await context.newPage();
  await page.goto(`${await extensionOrigin(context)}popup.html`);
  const reply: { ok: boolean; value: T } = await page.evaluate(
    envelope => chrome.runtime.sendMessage(envelope),
    { rpc: 1, procedure, input },
  );
  await page.close();
  if (!reply.ok) throw new Error(`${procedure}: ${JSON.stringify(reply)}`);
  return reply.value;
}

/** Brings the practice answers of "Stadt Musterhausen" into the knowledge base. */
export async function practise(context: BrowserContext): Promise<void> {
  await callAsPage(context, 'knowledge/add-practice', {});
  await callAsPage(context, 'knowledge/sync', { id: null });
}

/** All bars that are drawn; the end-to-end build has open roots, which Playwright looks into. */
export const barsOn = (page: Page): Locator => page.locator('.bar');

export const dockOn = (page: Page): Locator => page.locator('.dock');

/** The bar below the comment that holds these words. */
export const barBelow = (page: Page, words: string): Locator =>
  page
    .locator('[role="article"], [data-row]')
    .filter({ hasText: words })
    .last()
    .locator('.bar')
    .first();

/** What the simulated page recorded about itself. */
export const recordsOf = (page: Page): Promise<Pick<PageRecords, RecordName>> =>
  page.evaluate(() => {
    const { __sent, __seenKeys, __pageErrors, __clicks, __spy } = window as unknown as PageRecords;
    return { __sent, __seenKeys, __pageErrors, __clicks, __spy };
  });
type RecordName = '__sent' | '__seenKeys' | '__pageErrors' | '__clicks' | '__spy';
