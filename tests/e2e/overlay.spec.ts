import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import {
  barOf,
  barsOn,
  callAsPage,
  dockOn,
  practise,
  recordsOf,
  scrollTo,
  simulated,
} from './overlay-page';

const permalink = 'facebook-permalink-de';
const asker = 'Erika Beispiel';

async function open(
  context: BrowserContext,
  name: string,
  switches: Record<string, string> = {},
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(simulated(name, switches).url);
  return page;
}

for (const name of [
  permalink,
  'facebook-dialog-de',
  'facebook-late-de',
  'facebook-foreign-labels-de',
  'facebook-hostile-de',
  'facebook-permalink-en',
  'instagram-post-de',
  'instagram-modal-de',
])
  test(`reads every comment of ${name} and leaves the page as it is`, async ({
    context,
    consoleErrors,
  }) => {
    const page = await open(context, name);
    const { length } = simulated(name).expected.comments;
    await expect(dockOn(page)).toContainText(`${length} von ${length} gelesen`);
    await expect(barsOn(page).first()).toBeVisible();
    const { __pageErrors, __clicks, __sent, spied } = await recordsOf(page);
    expect({ __pageErrors, __clicks, __sent }).toEqual({
      __pageErrors: [],
      __clicks: {},
      __sent: [],
    });
    expect(spied.attributes).toEqual([]);
    expect(consoleErrors).toEqual([]);
  });

test('a recycled node shows the bar of the comment that stands in it now', async ({ context }) => {
  const page = await open(context, 'facebook-virtual-de');
  await expect(barsOn(page).first()).toBeVisible();
  for (const top of [1_500, 4_000, 2_000, 9_000]) {
    await page.evaluate(y => window.scrollTo(0, y), top);
    await expect.poll(() => labelledInView(page)).toBeGreaterThan(2);
    await expect.poll(() => mismatches(page)).toEqual([]);
  }
});

test('a dialog that closes hands over to the page behind it', async ({ context }) => {
  const page = await open(context, 'facebook-dialog-at-home-de');
  const { length } = simulated('facebook-dialog-at-home-de').expected.comments;
  await expect(dockOn(page)).toContainText(`${length} von ${length} gelesen`);
  await page.getByRole('button', { name: 'Schließen' }).first().click();
  const behind = simulated('facebook-feed-de').expected.comments.length;
  await expect(dockOn(page)).toContainText(`${behind} von ${behind} gelesen`);
});

test('follows a navigation without reload', async ({ context }) => {
  const page = await open(context, permalink);
  await expect(dockOn(page)).toContainText('31 von 31 gelesen');
  await page.getByText('Foto', { exact: true }).click();
  await expect(dockOn(page)).toContainText('4 von 4 gelesen');
  await page.goBack();
  await expect(dockOn(page)).toContainText('31 von 31 gelesen');
});

test('an edited comment loses its suggestion until its new words were looked at', async ({
  context,
}) => {
  await practise(context);
  const page = await open(context, permalink);
  await scrollTo(page, 'Ahmet Beispieloğlu');
  const bar = barOf(page, 'Ahmet Beispieloğlu');
  await expect(bar.locator('.insert')).toHaveAccessibleName(/Wohnsitz/);
  await page.evaluate(() => {
    const comment = [...document.querySelectorAll('[role="article"]')].find(article =>
      article.textContent.includes('online ummelden'),
    );
    const text = document.createTreeWalker(comment ?? document, NodeFilter.SHOW_TEXT);
    for (let node = text.nextNode(); node; node = text.nextNode())
      if (node.nodeValue?.includes('online ummelden')) node.nodeValue = 'Wann kommt der Sperrmüll?';
  });
  await expect(bar.locator('.insert')).toHaveAccessibleName(/Sperrmüll/);
});

test('nothing moves while bars are filled', async ({ context }) => {
  await practise(context);
  const page = await open(context, permalink);
  await expect(barsOn(page).first()).toBeVisible();
  const heights = await page.evaluate(() =>
    [...document.querySelectorAll('[role="article"] div')]
      .filter(element => element.shadowRoot)
      .map(element => element.getBoundingClientRect().height),
  );
  expect(new Set(heights)).toEqual(new Set([28]));
});

test('keeps the keys pressed in a bar from the page and moves between comments', async ({
  context,
}) => {
  const page = await open(context, permalink);
  await expect(barOf(page, asker)).toBeVisible();
  await page.keyboard.press('Alt+Shift+ArrowDown');
  await expect(barOf(page, asker)).toBeFocused();
  const before = (await recordsOf(page)).__seenKeys.length;
  await page.keyboard.press('j');
  await expect(barOf(page, asker)).not.toBeFocused();
  for (const key of ['k', 'x', 'ArrowRight', 'Tab', 'l']) await page.keyboard.press(key);
  expect((await recordsOf(page)).__seenKeys.slice(before)).toEqual([]);
});

test('opens the panel by key and returns the focus on Esc; a dialog stays open', async ({
  context,
}) => {
  const page = await open(context, 'facebook-dialog-de', { esc: 'capture', trap: '1' });
  await expect(barsOn(page).first()).toBeVisible();
  await page.keyboard.press('Alt+Shift+ArrowDown');
  const focused = page.locator('.bar:focus');
  await expect(focused).toBeVisible();
  // The label grows when the assessment arrives; wait for the one that stays.
  await expect(focused).toHaveAttribute('aria-label', /Frage/);
  const name = await focused.getAttribute('aria-label');
  await page.keyboard.press('o');
  await expect(page.frameLocator('iframe').getByText('1 von')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('iframe')).toBeHidden();
  await expect(page.locator('.bar:focus')).toHaveAttribute('aria-label', name ?? '');
  await expect(page.getByRole('dialog').first()).toBeVisible();
});

test('marks words in the comment only while the panel stands at it', async ({ context }) => {
  const page = await open(context, permalink);
  await scrollTo(page, 'Kevin Übung');
  await barOf(page, 'Kevin Übung').locator('.flags').click();
  const panel = page.frameLocator('iframe');
  await panel.getByRole('button', { name: 'Stelle im Kommentar markieren' }).first().click();
  await expect.poll(async () => (await recordsOf(page)).spied.highlights).toEqual(['range']);
  expect(await highlightGround(page)).toBe('rgb(255, 224, 138)');
  await expect(
    page
      .frameLocator('iframe')
      .getByText(/1?\d von \d+/)
      .first(),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await recordsOf(page)).spied.highlights).toEqual([]);
  expect(await highlightGround(page)).toBe('rgba(0, 0, 0, 0)');
});

test('the page cannot press a button that it finds', async ({ context }) => {
  await practise(context);
  const page = await open(context, permalink);
  await scrollTo(page, 'Ahmet Beispieloğlu');
  await expect(barOf(page, 'Ahmet Beispieloğlu').locator('.insert')).toBeVisible();
  await page.evaluate(() => {
    const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    for (const button of roots.flatMap(root => [...root.querySelectorAll('button')])) {
      button.click();
      const keys = { key: 'Enter', code: 'Enter', bubbles: true, composed: true };
      button.dispatchEvent(new KeyboardEvent('keydown', keys));
      button.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
    }
  });
  await page.waitForTimeout(500);
  expect((await recordsOf(page)).__clicks).toEqual({});
  await expect(page.locator('iframe')).toHaveCount(0);
  await expect(page.locator('[aria-pressed="true"]')).toHaveCount(0);
});

test('a paused site is left alone and resumed without a reload', async ({
  context,
  consoleErrors,
}) => {
  const page = await open(context, permalink);
  await expect(dockOn(page)).toBeVisible();
  await callAsPage(context, 'settings/pause', { platform: 'facebook', paused: true });
  await expect(dockOn(page)).toHaveCount(0);
  expect((await recordsOf(page)).spied.openRoots).toEqual([]);
  await callAsPage(context, 'settings/pause', { platform: 'facebook', paused: false });
  await expect(dockOn(page)).toContainText('31 von 31 gelesen');
  expect(consoleErrors).toEqual([]);
});

test('goes on after the service worker was stopped', async ({ context }) => {
  await practise(context);
  const page = await open(context, permalink);
  await expect(dockOn(page)).toContainText('31 von 31 gelesen');
  await stopWorker(context);
  await scrollTo(page, 'Ahmet Beispieloğlu');
  const bar = barOf(page, 'Ahmet Beispieloğlu');
  await bar.locator('.insert').click();
  await expect(bar).toContainText('Eingefügt. Bitte prüfen');
});

test('leaves the page and says so when the extension was updated', async ({
  context,
  consoleErrors,
}) => {
  const page = await open(context, permalink);
  await expect(dockOn(page)).toContainText('31 von 31 gelesen');
  await reloadExtension(context);
  await expect(dockOn(page)).toContainText('wurde aktualisiert', { timeout: 20_000 });
  await expect(barsOn(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Schließen' }).click();
  await expect(dockOn(page)).toHaveCount(0);
  expect(consoleErrors.filter(error => error.startsWith('https:'))).toEqual([]);
});

for (const dark of ['0', '1'])
  test(`axe finds nothing in bars and dock, ${dark === '1' ? 'dark' : 'light'}`, async ({
    context,
  }) => {
    await practise(context);
    const page = await open(context, permalink, { dark });
    await expect(page.locator('.bar .insert').first()).toBeVisible();
    await page.locator('.dock .pill').click();
    await expect(page.locator('.dock .card')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    // Targets inside a shadow root are paths; the rest is the simulated page's own.
    const ours = violations.flatMap(({ id, nodes }) =>
      nodes
        .filter(({ target }) => target.some(step => Array.isArray(step)))
        .map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')} ${failureSummary}`),
    );
    expect(ours).toEqual([]);
  });

test.describe('in the shipped build', () => {
  test.use({ build: 'shipped' });

  test('the page can look into nothing and gets no telling names', async ({ context }) => {
    const page = await open(context, permalink);
    await expect
      .poll(async () => (await recordsOf(page)).spied.strangers.length)
      .toBeGreaterThan(1);
    const { spied } = await recordsOf(page);
    expect(spied.openRoots).toEqual([]);
    expect(spied.attachedShadows).toBe(0);
    expect(spied.highlights).toEqual([]);
    expect(new Set(spied.strangers)).toEqual(new Set(['div in div', 'div in page']));
    const hosts = await page.evaluate(() =>
      [...document.querySelectorAll('[role="article"] div[style*="align-self: stretch"]')].map(
        host => [...host.attributes].map(({ name, value }) => `${name}=${value}`).join(),
      ),
    );
    expect(hosts.length).toBeGreaterThan(30);
    expect(new Set(hosts).size).toBe(1);
  });
});

const labelledInView = (page: Page): Promise<number> =>
  page.getByRole('toolbar').evaluateAll(
    bars =>
      bars.filter(bar => {
        const { top, bottom } = bar.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      }).length,
  );

const highlightGround = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body, '::highlight(range)').backgroundColor);

/** Comments in view whose bar speaks of somebody else. */
const mismatches = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[role="article"]')].flatMap(article => {
      const host = [...article.querySelectorAll('div')].find(element => element.shadowRoot);
      const label = host?.shadowRoot?.querySelector('.bar')?.getAttribute('aria-label');
      const rect = article.getBoundingClientRect();
      if (!label || rect.bottom < 0 || rect.top > innerHeight) return [];
      const name = /(?:von|mit) (.+?)(?: auf | \()/.exec(article.getAttribute('aria-label') ?? '');
      return label.includes(name?.[1] ?? '') ? [] : [`${article.ariaLabel}: ${label}`];
    }),
  );

async function stopWorker(context: BrowserContext): Promise<void> {
  const [worker] = context.serviceWorkers();
  const page = await context.newPage();
  await page.goto(new URL('popup.html', worker?.url()).href);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
}

declare const chrome: { runtime: { reload(): void } };

async function reloadExtension(context: BrowserContext): Promise<void> {
  const [worker] = context.serviceWorkers();
  await worker?.evaluate(() => chrome.runtime.reload());
}
