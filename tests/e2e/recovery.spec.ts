import type { BrowserContext, Page } from '@playwright/test';
import { catalogue } from '../pages/catalogue';
import { boxTexts, loadPracticeBase, panelOf } from '../support/main-job';
import { textsOf } from '../support/texts';
import { expect, test } from './fixtures';

const text = textsOf('de');
const urlOf = (name: string) => {
  const page = catalogue.find(entry => entry.name === name);
  if (!page) throw new Error(`no page "${name}"`);
  return page.url;
};
const permalink = urlOf('facebook-permalink-de');

/** Ends the service worker as the browser does after half a minute of rest. */
async function killWorker(context: BrowserContext, extensionPage: Page): Promise<void> {
  const session = await context.newCDPSession(extensionPage);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

test('a killed worker loses no suggestion: the next comment is answered after a cold start', async ({
  context,
  openExtension,
  consoleErrors,
}) => {
  const popup = await openExtension('popup.html');
  await loadPracticeBase(popup, text);
  await killWorker(context, popup);

  const page = await context.newPage();
  await page.goto(permalink);
  await expect(page.locator('.bar .question:not(.none)').first()).toBeVisible();

  await killWorker(context, popup);
  await page.locator('.bar .question:not(.none)').first().click();
  const panel = await panelOf(page);
  await killWorker(context, popup);
  await panel
    .getByRole('button', { name: text('panel.answer.insert') })
    .first()
    .click();
  await expect(panel.getByText(text('panel.result.inserted.title'), { exact: true })).toBeVisible();
  expect(await boxTexts(page)).toHaveLength(1);
  expect(consoleErrors).toEqual([]);
});

test('a case that was opened is still there after the worker was killed', async ({
  context,
  openExtension,
}) => {
  const popup = await openExtension('popup.html');
  await loadPracticeBase(popup, text);
  const page = await context.newPage();
  await page.goto(permalink);
  await page.locator('.bar .question').first().click();
  const panel = await panelOf(page);
  await panel.getByRole('button', { name: text('panel.escalate.button') }).click();
  await panel.locator('.targets button').last().click();
  const number = /\d{4}-[0-9A-Z]{5}/.exec(
    await panel
      .getByText(/\d{4}-[0-9A-Z]{5}/)
      .first()
      .innerText(),
  )![0];

  await killWorker(context, popup);
  const sidepanel = await openExtension('sidepanel.html');
  await expect(sidepanel.getByText(number).first()).toBeVisible();
});

test('an updated extension leaves the page cleanly and says that it wants a reload', async ({
  context,
  openExtension,
  consoleErrors,
}) => {
  const popup = await openExtension('popup.html');
  await loadPracticeBase(popup, text);
  const page = await context.newPage();
  await page.goto(permalink);
  await expect(page.locator('.bar').first()).toBeVisible();

  const worker = context.serviceWorkers()[0]!;
  await worker.evaluate(() => {
    (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload();
  });
  await expect(page.getByText(text('overlay.dock.updated'))).toBeVisible({ timeout: 20_000 });
  await expect(page.locator('.bar')).toHaveCount(0);
  const pageErrors = await page.evaluate(
    () => (window as unknown as { __pageErrors: unknown[] }).__pageErrors,
  );
  expect(pageErrors).toEqual([]);
  expect(consoleErrors).toEqual([]);
});
