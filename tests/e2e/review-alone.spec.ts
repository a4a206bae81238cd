import { createHash } from 'node:crypto';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { artefact, locked, makeProposal } from '../support/decision-states';
import { greyPicture } from '../support/grey-picture';
import { expect, test } from './fixtures';
import { ask } from './panel-page';

/** The place "Prüfung" with its real background and storage, as one person without a team has it. */
type Made = { readonly value: { readonly decision: { readonly id: string } } };

async function propose(own: Page, over: object, files: readonly object[] = []): Promise<string> {
  const { number: _number, ...proposal } = makeProposal(over);
  const input = { proposal, files, comparedToProposal: 'same' };
  return ((await ask(own, 'decisions/propose', input)) as Made).value.decision.id;
}

function screenshot() {
  const base64 = greyPicture(640, 240);
  const bytes = Buffer.from(base64, 'base64');
  const hash = createHash('sha256').update(bytes).digest('hex');
  return { artefact: { ...artefact, hash, size: bytes.length }, base64 };
}

const axe = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);

let page: Page;
test.beforeEach(async ({ openExtension }) => {
  page = await openExtension('/workspace.html#pruefung');
});

test('a routine hide goes from the queue to its file, and every step says that it is written', async ({
  consoleErrors,
}) => {
  const id = await propose(page, { measure: 'hide' }, [screenshot()]);
  await page.getByRole('link', { name: /^Verbergen · / }).click();
  await expect(page.getByText(/^Die Maßnahme gilt\. Für das Verbergen/)).toBeVisible();
  await expect(page.getByText('Unverändert seit Erfassung')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Maßnahme beenden' })).toHaveCount(0);
  await expect(page.getByRole('img', { name: /^Bildschirmfoto/ })).toBeVisible();

  await page.getByRole('button', { name: 'Ausgeführt: Verbergen' }).click();
  await expect(page.getByText('Festgehalten.', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Auf der Plattform' })).toBeFocused();

  const reasons = page.getByLabel('Begründung für die Person');
  await expect(reasons).toHaveValue(/wir haben Ihren Kommentar verborgen\./);
  await page.getByRole('button', { name: 'Als informiert festhalten' }).click();
  await expect(page.getByText('Festgehalten, dass die Person informiert ist.')).toBeVisible();

  await page.getByText('Beschwerde eintragen').click();
  await page.getByLabel('Was die Person schreibt').fill('Das war nicht so gemeint.');
  await page.getByRole('button', { name: 'Beschwerde speichern' }).click();
  await expect(page.getByText('Die Beschwerde ist eingetragen.')).toBeVisible();
  await expect(page.getByText('Ohne Team gibt es keine zweite Person')).toBeVisible();
  await expect(page.getByText(/So lange lässt sich der Vorgang nicht abschließen/)).toBeVisible();

  await page.getByLabel('Anmerkung für das Team').fill('Ein Grenzfall.');
  await page.getByRole('button', { name: 'Anmerkung hinzufügen' }).click();
  await expect(page.getByText('Hinzugefügt.')).toBeVisible();
  await expect(page.getByLabel('Anmerkung für das Team')).toHaveValue('');

  await page.getByText('Verdacht eintragen').click();
  await page.getByRole('checkbox', { name: /^Beleidigung/ }).check();
  await page.getByRole('button', { name: 'Stand speichern' }).click();
  await expect(page.getByText('Für die Frist fehlt der Tag der Kenntnis').first()).toBeVisible();
  await expect(page.getByText('Gespeichert.')).toBeVisible();

  await page.getByText('Löschen aussetzen').click();
  await page.getByLabel('Grund', { exact: true }).fill('Klage angekündigt.');
  await page.getByRole('button', { name: 'Aussetzen' }).click();
  await expect(page.getByText('Das Löschen ist ausgesetzt.', { exact: true })).toBeVisible();
  expect(await axe(page)).toEqual([]);

  await page.getByRole('link', { name: 'Akte zum Drucken und Speichern' }).click();
  await expect(page).toHaveURL(new RegExp(`#akte/${id}$`));
  await expect(page.getByRole('heading', { name: /^Vorgang 2026-|^Vorgang \d/ })).toBeVisible();
  await expect(page.getByText('Das war nicht so gemeint.')).toBeVisible();
  expect(consoleErrors).toEqual([]);
});

test('a deletion waits without a team; its proposer can take it back and close the record', async () => {
  await propose(page, { measure: 'delete' });
  await expect(page.getByText('Ohne Team gibt es keine zweite Person')).toBeVisible();
  await page.getByRole('link', { name: /^Löschen · / }).click();
  await expect(page.getByText('Kein Bildschirmfoto')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Genehmigen/ })).toHaveCount(0);
  await page.getByText('Vorschlag zurückziehen').click();
  await page.getByLabel('Grund (freiwillig)').fill('Doch nur Kritik.');
  await page.getByRole('button', { name: 'Zurückziehen' }).click();
  await expect(page.getByText('Zurückgezogen.', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Prüfung', level: 2 })).toBeFocused();
  await page.getByRole('button', { name: 'Vorgang abschließen' }).click();
  await expect(page.getByText(/^Abgeschlossen\.$/)).toBeVisible();
  await expect(page.getByText(/^Gelöscht wird am \d/)).toBeVisible();
  await page.getByRole('link', { name: 'Zur Liste' }).click();
  await expect(page.getByText('Nichts zu prüfen')).toBeVisible();
});

test('under the lock there is no word of the comment, no picture, and the police come first', async () => {
  await propose(page, { measure: 'delete', concerned: locked, grounds: null, hints: [] });
  await expect(page.getByText('Gesperrt: vom Inhalt ist nichts gespeichert')).toBeVisible();
  await page.getByRole('link', { name: /^Löschen · / }).click();
  await expect(page.getByText('Sofort die Polizei anrufen')).toBeVisible();
  await expect(page.getByRole('link', { name: /Kommentar öffnen|Profil öffnen/ })).toHaveCount(0);
  await expect(page.getByRole('link', { name: /comment_id=404/ })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Person informieren' })).toHaveCount(0);
  expect(await axe(page)).toEqual([]);
});

test('what was recorded of a comment before it was locked is deleted without being opened', async () => {
  const comment = makeProposal().concerned.comment;
  await propose(page, { measure: 'hide' }, [screenshot()]);
  const again = { ...locked, key: comment.key, permalink: comment.permalink };
  const id = await propose(page, { measure: 'hide', concerned: again, grounds: null, hints: [] });
  await page.evaluate(hash => {
    location.hash = hash;
  }, `pruefung/${id}`);
  const notice = page.getByText(/^Vorgang \d{4}-\w+ hält diesen Kommentar fest$/);
  await expect(notice).toBeVisible();
  await expect(page.getByText(comment.text.slice(0, 20))).toHaveCount(0);
  await expect(page.getByRole('img', { name: /^Bildschirmfoto/ })).toHaveCount(0);
  expect(await axe(page)).toEqual([]);
  const earlier = page.getByRole('region', { name: /^Gesperrt/ });
  await earlier.getByRole('button', { name: 'Endgültig löschen' }).click();
  await expect(earlier.getByText('Bitte füllen Sie dieses Feld aus.')).toBeVisible();
  await earlier.getByLabel('Warum schon jetzt?').fill('In Absprache mit der Polizei.');
  await earlier.getByRole('button', { name: 'Endgültig löschen' }).click();
  await expect(notice).toHaveCount(0);
  expect(JSON.stringify(await ask(page, 'decisions/list', { which: 'all' }))).not.toContain(
    'Karl Kommentator',
  );
  await page.getByRole('link', { name: 'Löschung' }).click();
  await expect(page.getByText('In Absprache mit der Polizei.')).toBeVisible();
});

test('a lead lets a record go before its time, with a reason that stays', async () => {
  await propose(page, { measure: 'hide' });
  await page.getByRole('link', { name: /^Verbergen · / }).click();
  const keeping = page.getByRole('region', { name: 'Aufbewahrung' });
  await keeping.getByText('Vor der Zeit löschen').click();
  await keeping.getByLabel('Warum schon jetzt?').fill('Die Person hat es mit Recht verlangt.');
  await keeping.getByRole('button', { name: 'Endgültig löschen' }).click();
  await expect(page.getByText('Diesen Vorgang gibt es hier nicht', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Löschung' }).click();
  await expect(page.getByText('Die Person hat es mit Recht verlangt.')).toBeVisible();
});

test('an address of a decision that is none, or is gone, says so', async ({ openExtension }) => {
  const other = await openExtension('/workspace.html#pruefung/gibt-es-nicht');
  await expect(other.getByText('Diesen Vorgang gibt es hier nicht')).toBeVisible();
  await expect(other.getByRole('link', { name: 'Zur Liste' })).toBeVisible();
  expect(await axe(other)).toEqual([]);
});

test('two tabs with one decision: what is begun in one is there in the other, and neither takes it away', async ({
  openExtension,
}) => {
  const id = await propose(page, { measure: 'hide' });
  const one = await openExtension(`/workspace.html#pruefung/${id}`);
  const other = await openExtension(`/workspace.html#pruefung/${id}`);
  await one.getByLabel('Anmerkung für das Team').fill('Ein Grenzfall.');
  await other.bringToFront();
  await other.getByText('Beschwerde eintragen').click();
  await other.getByLabel('Was die Person schreibt').pressSequentially('Das war nicht so.');
  await expect(other.getByLabel('Anmerkung für das Team')).toHaveValue('Ein Grenzfall.');
  await one.bringToFront();
  await expect(one.getByLabel('Was die Person schreibt')).toHaveValue('Das war nicht so.');
  await one.getByLabel('Was die Person schreibt').fill('Das war nicht so gemeint.');
  await expect(one.getByLabel('Anmerkung für das Team')).toHaveValue('Ein Grenzfall.');
  for (const tab of [one, other]) {
    await tab.reload();
    await expect(tab.getByLabel('Anmerkung für das Team')).toHaveValue('Ein Grenzfall.');
    await expect(tab.getByLabel('Was die Person schreibt')).toHaveValue(
      'Das war nicht so gemeint.',
    );
  }
  await other.getByRole('button', { name: 'Anmerkung hinzufügen' }).click();
  await expect(other.getByText('Hinzugefügt.')).toBeVisible();
  await expect(one.getByLabel('Anmerkung für das Team')).toHaveValue('');
  await expect(one.getByLabel('Was die Person schreibt')).toHaveValue('Das war nicht so gemeint.');
});
