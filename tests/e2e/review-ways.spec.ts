import type { Page } from '@playwright/test';
import { decisionId, makeRow, makeView, people, task } from '../support/decision-states';
import { reviewState } from '../support/review-states';
import {
  callsOf,
  failScript,
  rescript,
  type Script,
  scriptBackground,
} from '../support/team-states';
import { expect, test } from './fixtures';

/** Ways through the place "Prüfung" with colleagues, whose part a script plays. */
const number = '2026-7F3KQ';

type Start = { readonly path?: string; readonly script?: Script };

async function open(
  page: Page,
  extensionUrl: (path: string) => string,
  name: string,
  { path, script = {} }: Start = {},
) {
  const state = reviewState(name);
  await scriptBackground(page, { ...state.script, ...script });
  await page.goto(extensionUrl(`workspace.html${path ?? state.path}`));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Presses Tab until `name` has the focus. */
async function tabTo(page: Page, role: 'button' | 'link', name: string | RegExp): Promise<void> {
  const target = page.getByRole(role, { name });
  for (let presses = 0; presses < 40; presses++) {
    if (await target.evaluate(node => node === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

test('by keyboard alone: from the queue to a proposal, approve it, on to the next', async ({
  context,
  extensionUrl,
}) => {
  const page = await context.newPage();
  const next = makeRow({ id: 'decision-musterhausen-2', number: '2026-NEXT2', measure: 'block' });
  await open(page, extensionUrl, 'an open proposal of a colleague', {
    path: '#pruefung',
    script: { 'decisions/list': [makeRow(), next] },
  });
  await tabTo(page, 'link', 'Alle Entscheidungen');
  await tabTo(page, 'link', `Löschen · ${number}`);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: `Löschen · ${number}` })).toBeFocused();

  await tabTo(page, 'button', 'Prüfen');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Prüfung', level: 2 })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Genehmigen: Löschen' })).toBeFocused();
  const approved = makeView(
    { phase: 'decided', toDo: 'do', decided: null },
    { tasks: [task('carry-out')] },
  );
  await rescript(page, { 'decisions/step': approved, 'decisions/get': approved });
  await page.keyboard.press('Enter');
  await expect(page.getByText('Genehmigt.', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Prüfung', level: 2 })).toBeFocused();
  expect(await callsOf(page, 'decisions/step')).toMatchObject([
    {
      id: decisionId,
      step: { kind: 'ruling', ruling: { outcome: 'approved', measure: 'delete' } },
    },
  ]);

  await tabTo(page, 'link', 'Weiter: Blockieren · 2026-NEXT2');
  await rescript(page, { 'decisions/get': makeView({ id: next.id }) });
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#pruefung\/decision-musterhausen-2$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('what was typed outlasts a look elsewhere, a reload and a full storage, and goes once it is sent', async ({
  context,
  extensionUrl,
}) => {
  const page = await context.newPage();
  await open(page, extensionUrl, 'an open proposal of a colleague');
  await page.getByRole('button', { name: 'Ablehnen' }).click();
  const why = page.getByLabel('Warum nicht');
  await why.fill('Scharfe Kritik an der Schließung, ');
  await page.getByRole('link', { name: 'Zur Liste' }).click();
  await page.goBack();
  await expect(why).toHaveValue('Scharfe Kritik an der Schließung, ');
  await why.fill('Scharfe Kritik an der Schließung, keine Person gemeint.');
  await page.reload();
  await expect(why).toHaveValue('Scharfe Kritik an der Schließung, keine Person gemeint.');

  await failScript(page, 'decisions/step', 'storage-full');
  await page.getByRole('button', { name: 'Ablehnung festhalten' }).click();
  await expect(page.getByRole('alert')).toContainText('Das hat nicht geklappt');
  await expect(why).toHaveValue('Scharfe Kritik an der Schließung, keine Person gemeint.');

  const refused = makeView({ phase: 'refused', decided: null }, { tasks: [task('close')] });
  await rescript(page, { 'decisions/step': refused, 'decisions/get': refused });
  await page.getByRole('button', { name: 'Ablehnung festhalten' }).click();
  await expect(page.getByText('Abgelehnt.', { exact: true })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  // As on another day: the same question again.
  await page.reload();
  await page.getByRole('button', { name: 'Ablehnen' }).click();
  await expect(why).toHaveValue('');
});

test('a reason that is missing is asked for, and nothing is written', async ({
  context,
  extensionUrl,
}) => {
  const page = await context.newPage();
  await open(page, extensionUrl, 'a complaint to rule on');
  await rescript(page, { 'decisions/step': makeView() });
  await page.getByRole('button', { name: 'Entscheidung festhalten' }).click();
  await expect(
    page.getByRole('radiogroup', { name: 'Über die Beschwerde entscheiden' }),
  ).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'Begründung' })).toHaveAttribute(
    'aria-invalid',
    'true',
  );
  expect(await callsOf(page, 'decisions/step')).toEqual([]);
  await page.getByRole('radio', { name: /^Maßnahme aufheben/ }).check();
  await page.getByRole('textbox', { name: 'Begründung' }).fill('Niemand ist als Person gemeint.');
  await page.getByRole('button', { name: 'Entscheidung festhalten' }).click();
  await expect(page.getByText('Die Maßnahme ist aufgehoben.')).toBeVisible();
  expect(await callsOf(page, 'decisions/step')).toMatchObject([
    { step: { ruling: { on: 'complaint', outcome: 'reversed' } } },
  ]);
});

test('after a reversal the person is told: a text to copy, noted with its wording', async ({
  context,
  extensionUrl,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  await open(page, extensionUrl, 'reversed and undone, the person to be told');
  const text = page.getByLabel('Nachricht an die Person');
  await expect(text).toHaveValue(
    /Sie können ihn gern noch einmal schreiben\.[^]*Vorgang 2026-7F3KQ$/,
  );
  await page.getByRole('radio', { name: 'Per Du' }).check();
  await expect(text).toHaveValue(/Wir bitten dich um Entschuldigung/);
  await text.fill(`Hallo Karl,\n\n${await text.inputValue()}`);
  await page.getByRole('button', { name: 'Nachricht kopieren' }).click();
  await expect(page.getByRole('button', { name: 'Kopiert' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Hallo Karl,/);
  await page.getByLabel('Informiert durch').selectOption('message');
  await rescript(page, { 'decisions/step': makeView() });
  await page.getByRole('button', { name: 'Als informiert festhalten' }).click();
  await expect(page.getByText('Festgehalten, dass die Person informiert ist.')).toBeVisible();
  expect(await callsOf(page, 'decisions/step')).toMatchObject([
    {
      step: {
        kind: 'notice',
        payload: { informed: true, how: 'message', wording: expect.stringMatching(/^Hallo Karl,/) },
      },
    },
  ]);
});

test("a colleague's step takes away no field that somebody writes in", async ({
  context,
  extensionUrl,
}) => {
  const page = await context.newPage();
  await open(page, extensionUrl, 'approved, to be carried out');
  const remark = page.getByLabel('Anmerkung für das Team');
  await remark.focus();
  await page.keyboard.type('Ein Grenz');
  const complained = makeView(
    {
      phase: 'decided',
      decided: null,
      remarks: [
        { id: makeView().decision.about, by: people.max, at: Date.now(), text: 'Erledigt.' },
      ],
    },
    { tasks: [task('complaint'), task('criminal')] },
  );
  await rescript(page, { 'decisions/get': complained });
  const other = await context.newPage();
  await other.goto(extensionUrl('workspace.html#team'));
  await other.evaluate(() =>
    (
      globalThis as unknown as {
        chrome: { runtime: { sendMessage: (message: object) => Promise<unknown> } };
      }
    ).chrome.runtime.sendMessage({ notice: 1, changed: 'decisions' }),
  );
  await expect(page.getByText('Erledigt.')).toBeVisible();
  await page.bringToFront();
  await page.keyboard.type('fall.');
  await expect(remark).toHaveValue('Ein Grenzfall.');
});
