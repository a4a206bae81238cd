import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const csv = [
  'Nr.;Anliegen;Text für die Bürger;Amt',
  '1;Wo bekomme ich Gelbe Säcke?;"Im Rathaus am Empfang;',
  'auch im Wertstoffhof.";Abfall',
  '2;Wann ist der Wochenmarkt?;Samstags von 8 bis 13 Uhr.;Marktamt',
].join('\r\n');

const asFile = (name: string, text: string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(text),
});

const goTo = (page: Page, place: string) =>
  page.getByRole('navigation', { name: 'Bereiche' }).getByRole('button', { name: place }).click();

const chooseFile = async (page: Page, name: string, text: string) => {
  await goTo(page, 'Quellen');
  await page.locator('input[type=file]').setInputFiles(asFile(name, text));
};

const ownExport = (count: number, over: (index: number) => object = () => ({})) =>
  JSON.stringify(
    Array.from({ length: count }, (_, index) => ({
      id: `a${index}`,
      question: `Was kostet die Leistung Nummer ${index}?`,
      answer: `Die Leistung Nummer ${index} kostet ${index} Euro und braucht einen Termin.`,
      ...over(index),
    })),
    null,
    1,
  );

const axe = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [
    id,
    nodes.map(({ html }) => html),
  ]);

test.use({ viewportSize: { width: 400, height: 600 } });

test('a first start offers two ways, and the practice base is there with one click', async ({
  openExtension,
  consoleErrors,
}) => {
  const page = await openExtension('popup.html');
  await expect(page.getByRole('button', { name: 'Eigene FAQ laden' })).toBeVisible();
  await page.getByRole('button', { name: 'Übungsbasis laden' }).click();
  await expect(page.getByText(/^\d+ Antworten$/)).toBeVisible();
  await goTo(page, 'Suche');
  await page.getByRole('searchbox').fill('sperrmüll');
  await expect(page.getByRole('heading', { name: /Sperrmüll/ }).first()).toBeVisible();
  expect(consoleErrors).toEqual([]);
});

test('a CSV with columns of its own is mapped, previewed and found afterwards', async ({
  openExtension,
}) => {
  const page = await openExtension('popup.html');
  await chooseFile(page, 'stadt.csv', csv);
  await expect(page.getByText('Vorschau der ersten Zeilen')).toBeVisible();
  await page.getByLabel('Frage', { exact: true }).selectOption('Anliegen');
  await page.getByLabel('Antwort', { exact: true }).selectOption('Text für die Bürger');
  await expect(page.getByRole('cell', { name: 'Wo bekomme ich Gelbe Säcke?' })).toBeVisible();
  await page.getByRole('button', { name: 'Laden', exact: true }).click();
  await expect(page.getByText('„stadt.csv“ ist geladen')).toBeVisible();

  await goTo(page, 'Suche');
  await page.getByRole('searchbox').fill('gelber sack');
  await expect(page.getByRole('heading', { name: 'Wo bekomme ich Gelbe Säcke?' })).toBeVisible();
});

test('a broken file names its line and changes nothing', async ({ openExtension }) => {
  const page = await openExtension('popup.html');
  await chooseFile(page, 'gut.json', ownExport(5));
  await expect(page.getByText('„gut.json“ ist geladen')).toBeVisible();

  // Five lines for each entry, one for the bracket: the third entry begins in line 12.
  await chooseFile(
    page,
    'kaputt.json',
    ownExport(5, index => (index === 2 ? { question: '' } : {})),
  );
  const refusal = page.getByRole('alert').filter({ hasText: '„kaputt.json“ wurde nicht geladen' });
  await expect(refusal).toContainText(/Zeile 1[2-4]:/);
  await expect(refusal).toContainText('An Ihrer Wissensbasis hat sich nichts geändert.');
  await goTo(page, 'Überblick');
  await expect(page.getByText('5 Antworten', { exact: true })).toBeVisible();
});

test('10,000 answers arrive with progress while the popup goes on answering', async ({
  openExtension,
}) => {
  const page = await openExtension('popup.html');
  await page.evaluate(() => {
    // Longest time between two turns of the popup's own event loop.
    const state = { longest: 0, last: performance.now() };
    Object.assign(globalThis, { turns: state });
    setInterval(() => {
      const now = performance.now();
      state.longest = Math.max(state.longest, now - state.last);
      state.last = now;
    }, 10);
  });
  await chooseFile(page, 'gross.json', ownExport(10_000));
  await expect(page.getByRole('progressbar')).toBeVisible();
  await goTo(page, 'Neue Antwort');
  await page.getByRole('textbox', { name: 'Frage', exact: true }).fill('Läuft das nebenher?');
  await expect(page.getByRole('textbox', { name: 'Frage', exact: true })).toHaveValue(
    'Läuft das nebenher?',
  );
  await goTo(page, 'Quellen');
  await expect(page.getByText('„gross.json“ ist geladen')).toBeVisible({ timeout: 45_000 });
  await goTo(page, 'Überblick');
  await expect(page.getByText('10.000 Antworten', { exact: true })).toBeVisible();
  const longest = await page.evaluate(
    () => (globalThis as unknown as { turns: { longest: number } }).turns.longest,
  );
  test
    .info()
    .annotations.push({ type: 'longest pause of the popup, ms', description: `${longest}` });
});

test('a new answer takes one form, warns of its twin and is found by search', async ({
  openExtension,
}) => {
  const page = await openExtension('popup.html');
  await page.getByRole('button', { name: 'Übungsbasis laden' }).click();
  await expect(page.getByText(/^\d+ Antworten$/)).toBeVisible();
  await goTo(page, 'Neue Antwort');
  await page
    .getByRole('textbox', { name: 'Frage', exact: true })
    .fill('Wie melde ich Sperrmüll an?');
  await expect(page.getByText('Gibt es das schon? Ähnliche Antworten:')).toBeVisible();

  await page
    .getByRole('textbox', { name: 'Frage', exact: true })
    .fill('Dürfen Drohnen über dem Stadtpark fliegen?');
  await page.getByRole('button', { name: 'Freigeben' }).click();
  await expect(page.getByText('Bitte ausfüllen.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Antwort (Sie)' })).toBeFocused();
  await page.getByRole('textbox', { name: 'Antwort (Sie)' }).fill('Nein, nur mit Genehmigung.');
  await page.getByRole('button', { name: 'Freigeben' }).click();
  await expect(page.getByText('Antwort freigegeben')).toBeVisible();

  await goTo(page, 'Suche');
  await page.getByRole('searchbox').fill('drohne');
  await expect(page.getByRole('heading', { name: /^Dürfen Drohnen/ })).toBeVisible();

  await page.getByRole('button', { name: /^Zurückziehen: Dürfen Drohnen/ }).click();
  await page.getByRole('button', { name: /^Zurückziehen: Dürfen Drohnen/ }).click();
  await expect(page.getByText('Antwort zurückgezogen')).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Dürfen Drohnen/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(page.getByRole('heading', { name: /^Dürfen Drohnen/ })).toBeVisible();
});

test('an answer for one place says so where it is found', async ({ openExtension }) => {
  const page = await openExtension('popup.html');
  await goTo(page, 'Neue Antwort');
  await page.getByRole('textbox', { name: 'Frage', exact: true }).fill('Wo ist das Bürgerbüro?');
  await page.getByRole('textbox', { name: 'Antwort (Sie)' }).fill('In der Lindenstraße 3.');
  await page.getByText('Weitere Angaben').click();
  await page.getByRole('textbox', { name: 'Ort', exact: true }).fill('Nordheim');
  await page.getByRole('button', { name: 'Freigeben' }).click();
  await expect(page.getByText('Antwort freigegeben')).toBeVisible();

  await goTo(page, 'Suche');
  await page.getByRole('searchbox').fill('Bürgerbüro Nordheim');
  await expect(page.getByText('gilt für Nordheim', { exact: false })).toBeVisible();
});

test('an unfinished answer outlives the popup', async ({ openExtension }) => {
  const first = await openExtension('popup.html');
  await goTo(first, 'Neue Antwort');
  await first.getByRole('textbox', { name: 'Frage', exact: true }).fill('Gibt es Trinkbrunnen?');
  await first.close();

  const second = await openExtension('popup.html');
  await expect(second.getByText('Angefangene Antwort')).toBeVisible();
  await second.getByRole('button', { name: 'Weiterschreiben' }).click();
  await expect(second.getByRole('textbox', { name: 'Frage', exact: true })).toHaveValue(
    'Gibt es Trinkbrunnen?',
  );
});

test('a source goes after a second press and comes back with one', async ({ openExtension }) => {
  const page = await openExtension('popup.html');
  await page.getByRole('button', { name: 'Übungsbasis laden' }).click();
  await expect(page.getByText(/^\d+ Antworten$/)).toBeVisible();
  await goTo(page, 'Quellen');
  await page.getByRole('button', { name: /^Entfernen/ }).click();
  await expect(page.getByRole('button', { name: /^Entfernen/ })).toBeFocused();
  await page.getByRole('button', { name: /^Entfernen/ }).click();
  await expect(page.getByText('Noch keine Quelle.', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(page.getByRole('button', { name: /^Entfernen/ })).toBeVisible();
});

test('an expired answer is copied only after a second press', async ({ openExtension }) => {
  const page = await openExtension('popup.html');
  await chooseFile(
    page,
    'alt.csv',
    'Frage;Antwort;Gültig bis\nWann öffnet das Freibad?;Am 15. Mai.;2020-09-15\n',
  );
  await page.getByRole('button', { name: 'Laden', exact: true }).click();
  await expect(page.getByText('„alt.csv“ ist geladen')).toBeVisible();
  await goTo(page, 'Suche');
  await page.getByRole('searchbox').fill('freibad');
  await expect(page.getByText('Abgelaufen am 15.09.2020')).toBeVisible();
  await page.getByRole('button', { name: /^Kopieren/ }).click();
  await expect(page.getByText('Diese Antwort ist abgelaufen.', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Trotzdem kopieren' }).click();
  await expect(page.getByRole('button', { name: /^Kopiert/ })).toBeVisible();
});

test('open cases lead to the side panel', async ({ openExtension, context }) => {
  const page = await openExtension('popup.html');
  await page.getByRole('button', { name: 'Übungsbasis laden' }).click();
  await page.getByRole('button', { name: 'Alle Fälle öffnen' }).click();
  // A side panel is no page to Playwright; the worker knows of it.
  const places = () =>
    context.serviceWorkers()[0]?.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          runtime: { getContexts: (filter: object) => Promise<{ contextType: string }[]> };
        };
      };
      return (await chrome.runtime.getContexts({})).map(({ contextType }) => contextType);
    });
  await expect.poll(places).toContain('SIDE_PANEL');
});

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`in ${scheme} colours`, () => {
    test.use({ scheme });
    test('no place has an accessibility violation that axe finds', async ({ openExtension }) => {
      const page = await openExtension('popup.html');
      await expect(page.getByRole('button', { name: 'Übungsbasis laden' })).toBeVisible();
      expect(await axe(page)).toEqual([]);
      await page.getByRole('button', { name: 'Übungsbasis laden' }).click();
      await expect(page.getByText(/^\d+ Antworten$/)).toBeVisible();
      expect(await axe(page)).toEqual([]);
      await goTo(page, 'Suche');
      await page.getByRole('searchbox').fill('kita');
      await expect(page.getByRole('button', { name: /^Kopieren/ }).first()).toBeVisible();
      expect(await axe(page)).toEqual([]);
      await goTo(page, 'Neue Antwort');
      await page.getByRole('button', { name: 'Freigeben' }).click();
      expect(await axe(page)).toEqual([]);
      await chooseFile(page, 'stadt.csv', csv);
      await expect(page.getByText('Vorschau der ersten Zeilen')).toBeVisible();
      expect(await axe(page)).toEqual([]);
    });
  });
}

test('everything can be reached and done by keyboard', async ({ openExtension }) => {
  const page = await openExtension('popup.html');
  await expect(page.getByRole('button', { name: 'Übungsbasis laden' })).toBeVisible();
  const press = async (key: string, times = 1) => {
    for (let count = 0; count < times; count += 1) await page.keyboard.press(key);
  };
  await press('Tab', 3);
  await expect(page.getByRole('button', { name: 'Neue Antwort' })).toBeFocused();
  await press('Enter');
  await expect(page.getByRole('textbox', { name: 'Frage', exact: true })).toBeFocused();
  await page.keyboard.type('Wo ist das Fundbüro?');
  await press('Tab');
  await page.keyboard.type('Im Rathaus.');
  for (let tries = 0; tries < 15; tries += 1) {
    const name = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (name === 'Freigeben') break;
    await press('Tab');
  }
  await press('Enter');
  await expect(page.getByText('Antwort freigegeben')).toBeVisible();
});
