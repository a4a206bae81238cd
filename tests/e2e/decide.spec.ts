import type { Page } from '@playwright/test';
import { cataloguePage } from '../pages/catalogue';
import { callPage, inspectPage } from '../pages/inspect';
import { expect, test } from './fixtures';
import { scrollTo, simulated } from './overlay-page';
import { frameRest } from '../support/main-job';
import {
  ask,
  axeInPanel,
  handOver,
  loadPracticeBase,
  openPanelAt,
  panelFrame,
  panelOf,
} from './panel-page';

const insult = 'Ihr seid doch alle unfähige Vollidioten';

type Reply<T> = { readonly ok: true; readonly value: T };
type Row = { readonly id: string; readonly measure: string; readonly phase: string };

const decisionsIn = async (own: Page): Promise<readonly Row[]> =>
  ((await ask(own, 'decisions/list', { which: 'all' })) as Reply<readonly Row[]>).value;

const recordOf = async (own: Page, id: string | undefined): Promise<string> =>
  JSON.stringify(await ask(own, 'decisions/get', { id: id ?? '' }));

const commentId = (begins: string): string =>
  cataloguePage('facebook-permalink-de').expected.comments.find(({ text }) =>
    text.startsWith(begins),
  )?.id ?? '';

let own: Page;
let page: Page;
test.beforeEach(async ({ context, openExtension }) => {
  own = await openExtension('/sidepanel.html');
  await loadPracticeBase(own);
  page = await context.newPage();
  await page.goto(cataloguePage('facebook-permalink-de').url);
});

test('two keys from the flag put a routine hide on record; the page is never touched', async ({
  consoleErrors,
}) => {
  const panel = await openPanelAt(page, insult);
  await page.keyboard.press('KeyD');
  await expect(panel.getByRole('button', { name: 'Festhalten: Verbergen' })).toBeFocused();
  await expect(panel.getByText('§ 2 Abs. 1 Beleidigung, Fassung 2026-11')).toBeVisible();
  expect(await axeInPanel(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('heading', { name: /^Entscheidung 2026-/ })).toBeFocused();
  const [row] = await decisionsIn(own);
  expect(row).toMatchObject({ measure: 'hide', phase: 'decided' });
  const record = await recordOf(own, row?.id);
  expect(record).toContain(insult);
  expect(record).toContain('"neighbours":[{');

  const mark = page.locator('.bar .decided').first();
  await expect(mark).toHaveText('Verbergen: jetzt erledigen');
  await panel.getByRole('button', { name: 'Erledigt' }).click();
  await expect(mark).toHaveText('Verbergen: erledigt');
  const statement = panel.getByRole('textbox', { name: 'Antworttext' });
  await expect(statement).toHaveValue(/§ 2 Abs. 1/);
  await panel.getByRole('button', { name: 'Als informiert vermerken' }).click();
  await expect(panel.getByText(/^Informiert am /)).toBeVisible();
  const { sent, clicks } = await inspectPage(page);
  expect(sent).toEqual([]);
  expect(clicks).toEqual({});
  expect(consoleErrors).toEqual([]);
});

test('deleting asks for reasons and a screenshot, is cropped and covered, and waits for another person', async () => {
  const panel = await openPanelAt(page, insult);
  await panel.getByRole('button', { name: 'Entscheidung vorschlagen: Beleidigung' }).click();
  await panel.getByRole('button', { name: 'Angaben ändern' }).click();
  await panel.getByRole('radio', { name: 'Löschen' }).check();
  await expect(panel.getByText('Bitte vorher ein Bildschirmfoto sichern')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  const why = panel.getByRole('textbox', { name: 'Warum reicht „Verbergen“ nicht?' });
  await expect(why).toBeFocused();
  await page.keyboard.type('Der Kommentar wurde schon zweimal verborgen.');

  await panel.getByRole('button', { name: 'Bildschirmfoto aufnehmen' }).click();
  await expect(panel.getByText('Jetzt das Bildschirmfoto aufnehmen')).toBeVisible();
  await expect(page.locator('.bar').first()).toBeHidden();
  await handOver(own, page);
  await expect(panel.getByRole('img', { name: 'Bildschirmfoto der Seite' })).toBeVisible();
  await expect(page.locator('.bar').first()).toBeVisible();
  await panel.getByRole('spinbutton', { name: 'Höhe' }).first().fill('600');
  expect(await axeInPanel(page)).toEqual([]);
  await panel.getByRole('button', { name: 'Übernehmen' }).click();
  await expect(panel.getByRole('img', { name: 'Zweite Fassung mit Abdeckungen' })).toBeVisible();

  // Nothing is lost on the way to another comment and back.
  const heading = panel.getByRole('heading', { level: 1 });
  const before = await heading.innerText();
  await panel.getByRole('button', { name: 'Nächster Kommentar', exact: true }).click();
  await expect(heading).not.toHaveText(before);
  await panel.getByRole('button', { name: 'Voriger Kommentar' }).click();
  await panel.getByRole('button', { name: 'Entscheiden' }).click();
  await expect(why).toHaveValue(/zweimal verborgen/);

  await panel.getByRole('button', { name: 'Zur Prüfung: Löschen' }).click();
  await expect(panel.getByText('Ohne Team kann niemand zustimmen.').first()).toBeVisible();
  await expect(panel.getByText('2 Dateien gesichert, unverändert seit Erfassung.')).toBeVisible();
  await expect(page.locator('.bar .decided').first()).toHaveText('Entscheidung wartet');
  expect(await decisionsIn(own)).toMatchObject([{ measure: 'delete', phase: 'waiting' }]);
});

test('the lock keeps every word of the comment out of panel and record', async () => {
  const panel = await openPanelAt(page, insult);
  await page.keyboard.press('KeyD');
  await panel
    .getByRole('button', { name: 'Verdacht auf Darstellung von Kindesmissbrauch' })
    .click();
  await expect(panel.getByRole('heading', { name: /^Verdacht auf Darstellung/ })).toBeFocused();
  expect(await panelFrame(page).locator('body').innerText()).not.toContain('Vollidioten');
  expect(await axeInPanel(page)).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await expect(panel.getByRole('heading', { name: /^Entscheidung 2026-/ })).toBeVisible();
  const [row] = await decisionsIn(own);
  const record = await recordOf(own, row?.id);
  expect(record).toContain('"kind":"locked"');
  expect(record).not.toContain('Vollidioten');
  expect(record).not.toContain('Kevin');
});

test('a record from before the lock is named there, and nothing of it is shown', async () => {
  const panel = await openPanelAt(page, insult);
  await page.keyboard.press('KeyD');
  await panel.getByRole('button', { name: 'Festhalten: Verbergen' }).click();
  await expect(panel.getByRole('heading', { name: /^Entscheidung 2026-/ })).toBeFocused();
  await panel.getByRole('button', { name: 'Weitere Entscheidung vorschlagen' }).click();
  await panel
    .getByRole('button', { name: 'Verdacht auf Darstellung von Kindesmissbrauch' })
    .click();
  await expect(panel.getByText(/^Vorgang 2026-\w+ hält diesen Kommentar fest$/)).toBeVisible();
  await expect(panel.getByRole('heading', { name: /^Entscheidung 2026-/ })).toHaveCount(0);
  expect(await panelFrame(page).locator('body').innerText()).not.toContain('Vollidioten');
  expect(await axeInPanel(page)).toEqual([]);
});

const ruder = 'halt die Fresse du dumme Kuh';

test('a comment that goes away after it was decided about is noted as gone', async () => {
  await page.goto(simulated('facebook-permalink-de', { sort: 'all' }).url);
  await scrollTo(page, 'Petra Vorlage');
  const bar = page.getByRole('toolbar', { name: 'Kommentar von Kevin Übung' }).nth(1);
  await bar.focus();
  await page.keyboard.press('KeyD');
  const panel = panelOf(page);
  await expect(panel.locator('.card > .comment-text')).toContainText(ruder);
  await expect(panel.getByRole('button', { name: 'Festhalten: Verbergen' })).toBeFocused();
  await page.waitForTimeout(frameRest);
  await page.keyboard.press('Enter');
  await expect(page.locator('.bar .decided').first()).toHaveText('Verbergen: jetzt erledigen');
  const [row] = await decisionsIn(own);
  // The page has to be looked at once while the comment stands there.
  await page.waitForTimeout(2_000);
  await callPage(page, '__remove', commentId(ruder));
  await expect
    .poll(() => recordOf(own, row?.id), { timeout: 25_000 })
    .toContain('"sighting":"gone"');
});

test('a deleted comment is noticed while it still stands there, when it goes, and when it is back', async () => {
  // Under "Relevanteste zuerst" nothing can be said of what is missing.
  await page.goto(simulated('facebook-permalink-de', { sort: 'all' }).url);
  const panel = await openPanelAt(page, insult);
  const mark = page.locator('.bar .decided').first();
  await page.keyboard.press('KeyD');
  await panel.getByRole('button', { name: 'Angaben ändern' }).click();
  await panel.getByRole('radio', { name: 'Löschen' }).check();
  await panel.getByRole('textbox', { name: /^Warum reicht/ }).fill('Schon zweimal verborgen.');
  await panel.getByRole('checkbox', { name: /^Eilfall/ }).check();
  await panel.getByLabel('Warum kann es nicht warten?').fill('Andere steigen darauf ein.');
  await panel.getByRole('button', { name: 'Zur Prüfung: Löschen' }).click();
  await panel.getByRole('button', { name: 'Erledigt', exact: true }).click();
  await expect(mark).toHaveText('noch zu sehen');
  await expect(panel.getByText('Der Kommentar ist noch zu sehen', { exact: true })).toBeVisible();
  const [row] = await decisionsIn(own);
  await page.waitForTimeout(2_000);
  await callPage(page, '__remove', commentId(insult));
  const sighting = () => recordOf(own, row?.id);
  await expect.poll(sighting, { timeout: 25_000 }).toContain('"sighting":"gone"');
  // The simulated page knows nothing of it once it is loaded anew.
  await page.reload();
  await expect.poll(sighting, { timeout: 25_000 }).toContain('"isBack":true');
  await expect(mark).toHaveText('wieder da');
});

test('while one writes, what was decided about a like comment stands beside it with its outcome', async () => {
  const panel = await openPanelAt(page, insult);
  await page.keyboard.press('KeyD');
  await expect(panel.getByText('Bisher kein ähnlicher Fall.')).toBeVisible();
  await panel.getByRole('button', { name: 'Festhalten: Verbergen' }).click();
  await panel.getByRole('button', { name: 'Weitere Entscheidung vorschlagen' }).click();
  const like = panel.getByRole('listitem').filter({ hasText: insult });
  await expect(like).toContainText('Verbergen · Beschlossen');
  await expect(like).toContainText('§ 2 Abs. 1');
});
