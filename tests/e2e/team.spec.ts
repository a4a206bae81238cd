import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import { type CouchServer, startCouchServer } from '../remotes/couch-server';
import { extensionOrigin, launchExtension } from '../support/chromium';
import { type HttpsFront, startHttpsFront } from '../support/https-front';
import { expect, test } from './fixtures';

/** One team in two browsers, each with a profile of its own, over a server that speaks CouchDB's protocol. */
let couch: CouchServer;
let front: HttpsFront;
test.beforeAll(async () => {
  couch = await startCouchServer();
  front = await startHttpsFront(couch.url);
});
test.afterAll(async () => {
  await front.close();
  await couch.stop();
});

type Person = { readonly context: BrowserContext; readonly page: Page; readonly popup: Page };

/** A browser with the place "Team" in one tab and the popup's page in another. */
async function openBrowser(hostPort: number): Promise<Person> {
  const context = await launchExtension({ build: 'e2e', hostPort });
  const origin = await extensionOrigin(context);
  const page = await context.newPage();
  await page.goto(`${origin}workspace.html`);
  const popup = await context.newPage();
  await popup.goto(`${origin}popup.html`);
  return { context, page, popup };
}

async function makeDatabase(): Promise<string> {
  const made = new URL(await couch.createDatabase());
  return `${front.url}${made.pathname}`;
}

async function found(page: Page, url: string): Promise<void> {
  await page.getByRole('link', { name: 'Team gründen' }).click();
  await page.getByLabel('Name des Teams').fill('Stadt Musterhausen');
  await page.getByLabel('Ihr Name').fill('Erika Beispiel');
  await page.getByLabel('Name dieses Browsers').fill('Chrome, Rathaus');
  await page.getByRole('radio', { name: /^CouchDB/ }).check();
  await page.getByLabel('Adresse').fill(url);
  await page.getByLabel('Anmeldung').selectOption('Ohne Anmeldung');
  await page.getByRole('button', { name: 'Verbindung prüfen' }).click();
  await expect(page.getByText('Der Speicher antwortet.')).toBeVisible();
  await page.getByRole('button', { name: 'Team gründen' }).click();
  await expect(page.getByLabel('Schlüssel', { exact: true })).toHaveText(/^(\w{5}-){4}\w{5}$/);
  await page.getByRole('button', { name: 'Ich habe ihn sicher verwahrt' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Stadt Musterhausen' })).toBeVisible();
}

async function invite(page: Page): Promise<{ text: string; code: string }> {
  await page.getByRole('radio', { name: /^Antwortpflege/ }).check();
  await page.getByRole('button', { name: 'Einladung erstellen' }).click();
  const text = await page.getByLabel('1. Diesen Text schicken').inputValue();
  const code = await page.getByLabel('2. Diesen Code auf einem anderen Weg sagen').innerText();
  await expect(page.getByText('QR-Bild mit dem Einladungstext')).toBeVisible();
  await page.getByRole('button', { name: 'Fertig' }).click();
  return { text, code };
}

async function join(page: Page, { text, code }: { text: string; code: string }): Promise<void> {
  await page.getByRole('link', { name: 'Einladung annehmen' }).click();
  await page.getByLabel('Einladungstext').fill(text);
  await page.getByRole('button', { name: 'Einladung lesen' }).click();
  await page.getByLabel('Code').fill(code);
  await page.getByLabel('Ihr Name').fill('Max Muster');
  await page.getByLabel('Name dieses Browsers').fill('Edge, Bauhof');
  await page.getByLabel('Anmeldung').selectOption('Ohne Anmeldung');
  await page.getByRole('button', { name: 'Beitritt anfragen' }).click();
  await expect(page.getByText('Ihre Anfrage ist gestellt')).toBeVisible();
}

/** Founds a team in one browser and lets the other in. */
async function formTeam(first: Person, second: Person): Promise<void> {
  await found(first.page, await makeDatabase());
  await join(second.page, await invite(first.page));
  await first.page.getByRole('button', { name: /^Einlassen: .*Max Muster/ }).click();
  const title = second.page.getByRole('heading', { level: 1, name: 'Stadt Musterhausen' });
  await expect(title).toBeVisible({ timeout: 20_000 });
}

const goTo = (popup: Page, place: string) =>
  popup.getByRole('navigation').getByRole('button', { name: place }).click();

async function write({ popup }: Person, question: string): Promise<void> {
  await goTo(popup, 'Neue Antwort');
  await popup.getByLabel('Frage', { exact: true }).fill(question);
  await popup
    .getByLabel(/^Antwort/)
    .first()
    .fill(`Hier steht die Antwort auf: ${question}`);
  await popup.getByRole('button', { name: 'Freigeben' }).first().click();
  await expect(popup.getByText('Antwort freigegeben')).toBeVisible();
}

async function expectAnswer({ popup }: Person, question: string): Promise<void> {
  await goTo(popup, 'Überblick');
  await goTo(popup, 'Suche');
  await expect(async () => {
    await popup.getByRole('searchbox').fill('');
    await popup.getByRole('searchbox').fill(question);
    const answer = popup.getByRole('heading', { name: question });
    await expect(answer.first()).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 20_000 });
}

const axe = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [
    id,
    nodes.map(({ html }) => html),
  ]);

test.describe('a team in two browsers', () => {
  test.setTimeout(150_000);
  let first: Person;
  let second: Person;
  test.beforeEach(async ({ hostPort }) => {
    [first, second] = await Promise.all([openBrowser(hostPort), openBrowser(hostPort)]);
  });
  test.afterEach(async () => {
    front.setAway(false);
    await Promise.all([first.context.close(), second.context.close()]);
  });

  test('shares what either writes, also while the server is away, until one is removed', async () => {
    await formTeam(first, second);
    expect(await axe(first.page)).toEqual([]);
    expect(await axe(second.page)).toEqual([]);
    await write(first, 'Wo steht der Bücherschrank?');
    await expectAnswer(second, 'Wo steht der Bücherschrank?');

    front.setAway(true);
    await write(second, 'Wann beginnt das Stadtfest?');
    await expect(second.page.getByText(/^Eine Änderung wartet seit/)).toBeVisible();
    await goTo(second.popup, 'Überblick');
    await expect(second.popup.getByText(/^Eine Änderung wartet seit/)).toBeVisible();
    expect(await axe(second.popup)).toEqual([]);
    front.setAway(false);
    await second.page.getByRole('button', { name: 'Jetzt austauschen' }).click();
    await expect(second.page.getByText(/^Alles ist ausgetauscht/)).toBeVisible({ timeout: 20_000 });
    await expectAnswer(first, 'Wann beginnt das Stadtfest?');

    await first.page.getByText(/^Verwalten: .*Max Muster/).click();
    await first.page.getByRole('button', { name: /^Entfernen: .*Max Muster/ }).click();
    await first.page.getByRole('button', { name: 'Endgültig entfernen' }).click();
    await expect(first.page.getByText('Das Mitglied ist entfernt.')).toBeVisible();
    // What was sealed with the next key, the news of the removal included, can't be read there.
    const unread = second.page.getByText('Wer entfernt wurde, bekommt den neuen Schlüssel nicht.');
    await expect(unread).toBeVisible({ timeout: 20_000 });
    expect(await axe(second.page)).toEqual([]);
  });

  test('changes a role, and lets go who leaves', async () => {
    await formTeam(first, second);
    await expect(second.page.getByText(/^Ihre Rolle: Antwortpflege/)).toBeVisible();
    await first.page.getByText(/^Verwalten: .*Max Muster/).click();
    await first.page
      .getByRole('group', { name: 'Neue Rolle' })
      .getByRole('radio', { name: /^Redaktion/ })
      .check();
    await first.page.getByRole('button', { name: /^Rolle ändern: .*Max Muster/ }).click();
    await expect(first.page.getByText('Die Rolle ist geändert.')).toBeVisible();
    await expect(second.page.getByText(/^Ihre Rolle: Redaktion/)).toBeVisible({ timeout: 20_000 });

    await second.page.getByRole('button', { name: 'Team verlassen' }).click();
    await second.page.getByRole('button', { name: 'Team endgültig verlassen' }).click();
    await expect(second.page.getByText('Dieser Browser gehört nicht mehr zum Team')).toBeVisible();
    expect(await axe(second.page)).toEqual([]);
    await second.page.getByRole('button', { name: 'Löschen, was vom Team kam' }).click();
    await second.page.getByRole('button', { name: 'Endgültig löschen' }).click();
    await expect(second.page.getByRole('link', { name: 'Team gründen' })).toBeVisible();
  });

  test('turns away a wrong code and a request that was refused', async () => {
    await found(first.page, await makeDatabase());
    const invitation = await invite(first.page);
    await second.page.getByRole('link', { name: 'Einladung annehmen' }).click();
    await second.page.getByLabel('Einladungstext').fill(invitation.text.slice(0, 40));
    await second.page.getByRole('button', { name: 'Einladung lesen' }).click();
    await expect(second.page.getByRole('alert')).toContainText('keine vollständige Einladung');
    await second.page.getByRole('link', { name: 'Zurück' }).click();
    await join(second.page, invitation);
    await first.page.getByRole('button', { name: /^Ablehnen: .*Max Muster/ }).click();
    await first.page.getByRole('button', { name: /^Ablehnen: .*Max Muster/ }).click();
    await expect(second.page.getByText('Ihre Anfrage wurde abgelehnt')).toBeVisible({
      timeout: 20_000,
    });
    await second.page.getByRole('button', { name: 'Von vorn beginnen' }).click();
    await expect(second.page.getByRole('link', { name: 'Einladung annehmen' })).toBeVisible();
  });
});
