import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const axe = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [
    id,
    nodes.map(({ html }) => html),
  ]);

/** Writes an answer in the popup, so that there is something to lose. */
async function writeAnswer(popup: Page) {
  await popup.getByRole('button', { name: 'Übungsbasis laden' }).click();
  await expect(popup.getByText(/^\d+ Antworten$/)).toBeVisible();
  await popup.getByRole('button', { name: 'Neue Antwort' }).click();
  await popup.getByLabel('Frage', { exact: true }).fill('Wo steht der Bücherschrank?');
  await popup
    .getByLabel(/^Antwort/)
    .first()
    .fill('Der Bücherschrank steht am Marktplatz.');
  await popup.getByRole('button', { name: 'Speichern' }).first().click();
}

async function makeBackup(page: Page): Promise<{ key: string; file: string }> {
  const key = (await page.getByLabel('Schlüssel für diese Sicherung').innerText()).trim();
  await page.getByRole('checkbox', { name: /Schlüssel aufgeschrieben/ }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Sicherung speichern' }).click(),
  ]);
  return { key, file: await download.path() };
}

async function openBackup(page: Page, file: string, key: string) {
  await page.getByLabel('Sicherungsdatei').setInputFiles({
    name: 'sicherung.jwe',
    mimeType: 'application/jose',
    buffer: readFileSync(file),
  });
  await page.getByLabel('Schlüssel', { exact: true }).fill(key);
  await page.getByRole('button', { name: 'Prüfen', exact: true }).click();
}

test('a backup brings back what the browser has lost, and the self-test says so', async ({
  openExtension,
  consoleErrors,
}) => {
  const popup = await openExtension('popup.html');
  await writeAnswer(popup);
  const page = await openExtension('workspace.html#sicherung');
  await expect(page.getByText('Bisher gibt es keine Sicherung.')).toBeVisible();
  const { key, file } = await makeBackup(page);
  await expect(page.getByText('Die Sicherung ist gespeichert.')).toBeVisible();
  expect(key).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{5}$/);
  expect(readFileSync(file, 'utf8')).not.toContain('Bücherschrank');

  // What an eviction leaves behind, as far as a page can do it: the entries are gone.
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>(resolve => {
      const request = indexedDB.open('kommentarlotse');
      request.addEventListener('success', () => resolve(request.result));
    });
    const change = database.transaction(['entries', 'answers'], 'readwrite');
    change.objectStore('entries').clear();
    change.objectStore('answers').clear();
    await new Promise(resolve => change.addEventListener('complete', resolve));
    database.close();
  });
  await page.getByRole('button', { name: 'Jetzt prüfen' }).click();
  await expect(page.getByRole('alert').getByText('Im Verlauf fehlen Einträge.')).toBeVisible();
  expect(await axe(page)).toEqual([]);

  await openBackup(page, file, '00000-11111-22222-33333-44444');
  await expect(page.getByText('Der Schlüssel passt nicht zu dieser Datei')).toBeVisible();
  await page.getByLabel('Schlüssel', { exact: true }).fill(key.toLowerCase().replaceAll('-', ' '));
  await page.getByRole('button', { name: 'Prüfen', exact: true }).click();
  await expect(page.getByText('Noch ist nichts geändert.')).toBeVisible();
  await page.getByRole('button', { name: 'Wiederherstellen', exact: true }).click();
  await expect(page.getByText('Alles ist wieder da.')).toBeVisible();
  await page.getByRole('button', { name: 'Jetzt prüfen' }).click();
  await expect(
    page.getByText(/Der Verlauf ist vollständig und seit dem Schreiben unverändert/),
  ).toBeVisible();
  await popup.getByRole('button', { name: 'Suche' }).click();
  await popup.getByRole('searchbox').fill('bücherschrank');
  await expect(popup.getByRole('heading', { name: /Bücherschrank/ }).first()).toBeVisible();
  expect(consoleErrors).toEqual([]);
});

test('a file that is no backup changes nothing and says so', async ({ openExtension }) => {
  const page = await openExtension('workspace.html#sicherung');
  await page.getByLabel('Sicherungsdatei').setInputFiles({
    name: 'liste.jwe',
    mimeType: 'application/jose',
    buffer: Buffer.from('a,b,c'),
  });
  await page.getByLabel('Schlüssel', { exact: true }).fill('irgendein Schlüssel');
  await page.getByRole('button', { name: 'Prüfen', exact: true }).click();
  await expect(page.getByText(/Das ist keine Sicherung von Kommentarlotse/)).toBeVisible();
});

test('without a kept key no backup is made', async ({ openExtension }) => {
  const page = await openExtension('workspace.html#sicherung');
  const make = page.getByRole('button', { name: 'Sicherung speichern' });
  await expect(make).toHaveAttribute('aria-disabled', 'true');
  await make.click({ force: true });
  await expect(page.getByText('Bisher gibt es keine Sicherung.')).toBeVisible();
});
