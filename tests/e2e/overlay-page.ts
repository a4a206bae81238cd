import type { BrowserContext, Locator, Page } from '@playwright/test';
import { catalogue, type CataloguePage } from '../pages/catalogue';
import type { PageRecords } from '../pages/page-window';
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

/** Bars that are drawn; the end-to-end build has open roots, which Playwright looks into. */
export const barsOn = (page: Page): Locator => page.locator('.bar');
export const dockOn = (page: Page): Locator => page.locator('.dock');

/** The bar below the first comment of this author. */
export const barOf = (page: Page, author: string, language: 'de' | 'en' = 'de'): Locator =>
  page
    .getByRole('toolbar', {
      name: `${language === 'de' ? 'Kommentar von' : 'Comment by'} ${author}`,
    })
    .first();

/** Scrolls as a person does: bars are drawn near the viewport only. */
export async function scrollTo(page: Page, author: string): Promise<void> {
  const name = page.getByText(author, { exact: true }).locator('visible=true').first();
  await name.evaluate(element => element.scrollIntoView({ block: 'center' }));
}

type Recorded = Pick<PageRecords, '__sent' | '__seenKeys' | '__pageErrors' | '__clicks'>;

/** What the simulated page recorded about itself. */
export const recordsOf = (page: Page): Promise<Recorded & { spied: PageRecords['__spy'] }> =>
  page.evaluate(() => {
    const records = window as unknown as PageRecords;
    const { __sent, __seenKeys, __pageErrors, __clicks } = records;
    return { __sent, __seenKeys, __pageErrors, __clicks, spied: records.__look() };
  });

/** Visible text of the reply box that has the focus; null while none has. */
export const focusedBoxText = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const box = document.activeElement;
    if (box instanceof HTMLTextAreaElement) return box.value;
    if (!(box instanceof HTMLElement) || !box.isContentEditable) return null;
    const lineOf = (node: Node): string => {
      if (node.nodeName === 'BR') return '\n';
      if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
      return [...node.childNodes].map(lineOf).join('');
    };
    const paragraphs = [...box.querySelectorAll('p')].map(lineOf);
    return paragraphs.map(text => (text === '\n' ? '' : text)).join('\n');
  });
