import { readFile } from 'node:fs/promises';
import { type Download, expect, type Locator } from '@playwright/test';
import { openFile } from '../../lib/sync/sealed-file';
import { go } from './decisions-page';
import type { Person } from './team-page';

type Storages = {
  chrome: { storage: Record<string, { get(keys: null): Promise<object> }> };
};

/**
 * All that the extension keeps in this browser, as one text to search: every database of IndexedDB, bytes read as UTF-8,
 * and every area of its storage. Keys that can't be read out hold no text.
 */
export const keptIn = ({ popup }: Person): Promise<string> =>
  popup.evaluate(async () => {
    const found: string[] = [];
    const take = async (value: unknown): Promise<void> => {
      if (typeof value === 'string') found.push(value);
      else if (value instanceof Blob) found.push(await value.text());
      else if (value instanceof ArrayBuffer || ArrayBuffer.isView(value))
        found.push(new TextDecoder().decode(value));
      else if (value instanceof Map || value instanceof Set)
        for (const part of value) await take(part);
      else if (typeof value === 'object' && value !== null)
        for (const [name, part] of Object.entries(value)) {
          found.push(name);
          await take(part);
        }
    };
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name ?? '');
        opening.addEventListener('success', () => resolve(opening.result));
        opening.addEventListener('error', () => reject(new Error(`${name} does not open`)));
      });
      const read = (store: string, what: 'getAll' | 'getAllKeys'): Promise<unknown> =>
        new Promise((resolve, reject) => {
          const reading = database.transaction(store).objectStore(store)[what]();
          reading.addEventListener('success', () => resolve(reading.result));
          reading.addEventListener('error', () => reject(new Error(`no ${what} of ${store}`)));
        });
      for (const store of database.objectStoreNames)
        await take([store, await read(store, 'getAllKeys'), await read(store, 'getAll')]);
      database.close();
    }
    const { storage } = (globalThis as unknown as Storages).chrome;
    for (const area of ['local', 'session', 'sync']) await take(await storage[area]?.get(null));
    return found.join('\n');
  });

/** Which of these words stand in a text. */
export const foundIn = (text: string, words: readonly string[]): string[] =>
  words.filter(word => text.includes(word));

/** Everything that a CouchDB database holds, as a server's administrator reads it. */
export async function serverHolds(database: string): Promise<string> {
  const answer = await fetch(`${database}/_all_docs?include_docs=true&attachments=true`);
  expect(answer.ok).toBe(true);
  return answer.text();
}

/** Presses what starts a download, and waits for the file. */
export async function download({ page }: Person, button: Locator): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return bytesOf(file);
}

const bytesOf = async (file: Download): Promise<Buffer> => readFile(await file.path());

export type Backup = { readonly sealed: Buffer; readonly key: string; readonly text: string };

/** Makes a backup as a person does, and opens it with the key on the screen. */
export async function makeBackup(person: Person): Promise<Backup> {
  await go(person, 'sicherung');
  const { page } = person;
  const key = await page.getByLabel('Schlüssel für diese Sicherung').innerText();
  await page.getByLabel(/^Ich habe den Schlüssel aufgeschrieben/).check();
  const sealed = await download(person, page.getByRole('button', { name: 'Sicherung speichern' }));
  const opened = await openFile(sealed.toString('utf8'), key);
  if (!opened.ok) throw new Error(`the backup does not open: ${opened.error.kind}`);
  return { sealed, key, text: new TextDecoder().decode(opened.value) };
}

/** Puts a backup back as a person does. */
export async function restore(person: Person, { sealed, key }: Backup): Promise<void> {
  await go(person, 'sicherung');
  const { page } = person;
  await page
    .getByLabel('Sicherungsdatei')
    .setInputFiles({ name: 'sicherung.jwe', mimeType: 'application/jose', buffer: sealed });
  await page.getByLabel('Schlüssel', { exact: true }).fill(key);
  await page.getByRole('button', { name: 'Prüfen', exact: true }).click();
  await page.getByRole('button', { name: 'Wiederherstellen' }).click();
  await expect(page.getByText('Alles ist wieder da.')).toBeVisible();
}

/** Runs inside the browser. */
function moveDate(ms: number): void {
  globalThis.Date = new Proxy(Date, {
    construct: (target, given: [], self) =>
      Reflect.construct(target, given.length === 0 ? [target.now() + ms] : given, self) as Date,
    get: (target, name, self): unknown =>
      name === 'now' ? () => target.now() + ms : Reflect.get(target, name, self),
  });
}

/**
 * Moves the clock of a browser, as far as the extension can tell: what its worker and its pages read as the time.
 * Timers and alarms run on. The worker is not started anew meanwhile: a browser that is watched lets it live.
 */
export async function moveClock({ context, page, popup }: Person, by: number): Promise<void> {
  for (const worker of context.serviceWorkers()) await worker.evaluate(moveDate, by);
  await context.addInitScript(moveDate, by);
  await Promise.all([page.reload(), popup.reload()]);
}
