import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { callsOf, rescript, scriptBackground } from '../support/team-states';
import { expect, test } from './fixtures';

/** A check of a log so long that it takes a while; the background is scripted. */
const progress = { done: 30_000, total: 90_000 };

const check = (page: Page) => page.getByRole('button', { name: 'Protokoll prüfen' });
const running = (page: Page) => page.getByRole('progressbar', { name: 'Fortschritt' });

test('a long check says how far it is, lets other things be done, and can be stopped', async ({
  context,
  extensionUrl,
  consoleErrors,
}) => {
  const page = await context.newPage();
  await scriptBackground(page, {
    'log/check': 'never',
    'log/progress': progress,
    'log/stop': {},
  });
  await page.goto(extensionUrl('workspace.html#protokoll'));
  await expect(running(page)).toHaveCount(0);
  await check(page).click();
  await expect(running(page)).toHaveAttribute('value', String(progress.done));
  await expect(page.getByText('33 %')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Geprüft: 25 %' })).toBeAttached();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await rescript(page, { 'log/check': null });
  await page.getByRole('button', { name: 'Prüfung abbrechen' }).click();
  await expect(check(page).or(page.getByRole('button', { name: 'Wird geprüft …' }))).toBeFocused();
  expect(await callsOf(page, 'log/stop')).toEqual([{}]);
  expect(consoleErrors).toEqual([]);
});

test('a stopped check says nothing of the log', async ({ context, extensionUrl }) => {
  const page = await context.newPage();
  await scriptBackground(page, { 'log/check': null, 'log/progress': progress });
  await page.goto(extensionUrl('workspace.html#protokoll'));
  await check(page).click();
  await expect(page.getByText(/^Abgebrochen\. Ob das Protokoll stimmt/)).toBeVisible();
  await expect(page.getByText('Unverändert seit Erfassung', { exact: true })).toHaveCount(0);
  await expect(running(page)).toHaveCount(0);
  await expect(check(page)).toBeEnabled();
});
