/**
 * Smoke run in Firefox over WebDriver BiDi: the shipped build's sibling with open roots loads the
 * practice base, reads threads and fills reply boxes. Writes `{passed, failed}` to the file it is given.
 */
import { writeFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { cataloguePage } from '../pages/catalogue';
import { startHostPages } from '../pages/server';
import { firefoxOrigin, launchFirefox, startProxy } from '../support/firefox';
import { textsOf } from '../support/texts';

const text = textsOf('de');
const editors = ['plain', 'rich'] as const;
const boxes = ['empty', 'tagged', 'selected', 'text'] as const;
const permalink = cataloguePage('facebook-permalink-de').url;

type Check = { readonly name: string; readonly run: (browser: Browser) => Promise<void> };

const checks: readonly Check[] = [
  { name: 'the popup brings the practice base into IndexedDB', run: loadPracticeBase },
  ...['facebook-permalink-de', 'facebook-dialog-en', 'instagram-post-de', 'instagram-modal-en'].map(
    name => ({
      name: `reads every comment of ${name}`,
      run: (browser: Browser) => readsAll(browser, name),
    }),
  ),
  ...editors.flatMap(editor =>
    boxes.map(box => ({
      name: `fills a ${editor} Lexical box that holds ${box}, exactly once`,
      run: (browser: Browser) => insertsOnce(browser, `${permalink}&editor=${editor}&box=${box}`),
    })),
  ),
  {
    name: 'fills Instagram’s textarea exactly once',
    run: browser => insertsOnce(browser, cataloguePage('instagram-post-de').url),
  },
  {
    name: 'fills a textarea that is re-created on focus exactly once',
    run: browser => insertsOnce(browser, `${cataloguePage('instagram-post-de').url}&recreate=1`),
  },
];

const server = await startHostPages();
const proxy = await startProxy(server.port);
const browser = await launchFirefox(proxy, 'e2e');
let failed = 0;
for (const check of checks) if (!(await passes(check))) failed++;
await browser.close();
proxy.close();
proxy.closeAllConnections();
await server.close();
const [report] = process.argv.slice(2);
if (report) writeFileSync(report, JSON.stringify({ passed: checks.length - failed, failed }));
process.exit(failed === 0 ? 0 : 1);

/** Two cores share a browser and a server: as in Chromium, a second try is given, and told apart. */
async function passes({ name, run }: Check, isSecond = false): Promise<boolean> {
  try {
    await run(browser);
    console.log(`  ✓ ${name}${isSecond ? ' (flaky: passed at the second try)' : ''}`);
    return true;
  } catch (error) {
    console.log(`  ✘ ${name}\n    ${error instanceof Error ? error.message : String(error)}`);
    return isSecond ? false : passes({ name, run }, true);
  }
}

async function loadPracticeBase(firefox: Browser): Promise<void> {
  const popup = await firefox.newPage();
  // The navigation to an extension page is done, but BiDi never hears of it.
  await popup.goto(`${firefoxOrigin}popup.html`, { timeout: 3_000 }).catch(() => null);
  await popup.locator(`::-p-text(${text('popup.start.practice')})`).click();
  await until(popup, 'the popup shows answers', () =>
    /[1-9]\d* Antworten/.test(document.body.innerText),
  );
  await popup.close();
}

async function readsAll(firefox: Browser, name: string): Promise<void> {
  const { url, expected } = cataloguePage(name);
  const page = await openThread(firefox, url);
  const count = String(expected.comments.length);
  await until(
    page,
    `${count} comments are read`,
    wanted =>
      [...document.documentElement.children].some(element =>
        element.shadowRoot?.textContent?.includes(wanted),
      ),
    text('overlay.dock.read', count, count),
  );
  const errors = await page.evaluate(() => (window as unknown as Records).__pageErrors);
  await page.close();
  if (errors.length > 0) throw new Error(`the page reported ${JSON.stringify(errors)}`);
}

async function insertsOnce(firefox: Browser, url: string): Promise<void> {
  const page = await openThread(firefox, url);
  await page.locator('>>> .bar .insert').click();
  await until(page, 'the box holds an answer', () =>
    [...document.querySelectorAll<HTMLElement>('[data-lexical-editor], textarea')].some(box =>
      (box instanceof HTMLTextAreaElement ? box.value : box.innerText).includes(
        'Freundliche Grüße',
      ),
    ),
  );
  const { filled, sent } = await page.evaluate(() => ({
    filled: [...document.querySelectorAll<HTMLElement>('[data-lexical-editor], textarea')]
      .map(box => (box instanceof HTMLTextAreaElement ? box.value : box.innerText))
      .filter(value => value.includes('Freundliche Grüße')),
    sent: (window as unknown as Records).__sent.length,
  }));
  await page.close();
  if (filled.length !== 1) throw new Error(`${filled.length} boxes were filled`);
  const [value = ''] = filled;
  if (value.split('Guten Tag,').length !== 2 || value.split('Freundliche Grüße').length !== 2)
    throw new Error(`the answer does not stand there exactly once: ${JSON.stringify(value)}`);
  if (!/Guten Tag,\n+\S/.test(value)) throw new Error('the line breaks are lost');
  if (sent > 0) throw new Error('something was sent');
}

async function openThread(firefox: Browser, url: string): Promise<Page> {
  const page = await firefox.newPage();
  await page.setViewport({ width: 1360, height: 900 });
  await page.goto(url);
  return page;
}

async function until(
  page: Page,
  what: string,
  condition: (wanted: string) => boolean,
  wanted = '',
): Promise<void> {
  try {
    await page.waitForFunction(condition, { timeout: 20_000, polling: 200 }, wanted);
  } catch {
    throw new Error(`never seen: ${what}`);
  }
}

type Records = { readonly __pageErrors: unknown[]; readonly __sent: unknown[] };
