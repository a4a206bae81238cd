import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import { extensionOrigin, type LaunchOptions, launchExtension } from '../support/chromium';
import { expect } from './fixtures';

/** Somebody's browser, with a profile of its own: the place "Team" in one tab, the popup's page in another. */
export type Person = {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly popup: Page;
};

/** `login` null: CouchDB without one; else WebDAV. */
export type Storage = {
  readonly url: string;
  readonly login: { readonly user: string; readonly password: string } | null;
};
export type Invited = { readonly text: string; readonly code: string };

/** News that another browser wrote and this one shows, over a storage on this machine. */
export const arrival = { timeout: 30_000 };

export async function openBrowser(
  hostPort: number,
  options: Partial<LaunchOptions> = {},
): Promise<Person> {
  const context = await launchExtension({ build: 'e2e', hostPort, ...options });
  const origin = await extensionOrigin(context);
  const page = await context.newPage();
  await page.goto(`${origin}workspace.html`);
  const popup = await context.newPage();
  await popup.goto(`${origin}popup.html`);
  return { context, page, popup };
}

/** Founds a team with Erika Beispiel as its lead. Gives the recovery key. */
export async function found(page: Page, storage: Storage): Promise<string> {
  await page.getByRole('link', { name: 'Team gründen' }).click();
  await page.getByLabel('Name des Teams').fill('Stadt Musterhausen');
  await page.getByLabel('Ihr Name').fill('Erika Beispiel');
  await page.getByLabel('Name dieses Browsers').fill('Chrome, Rathaus');
  await choosePlace(page, storage);
  await logIn(page, storage);
  await page.getByRole('button', { name: 'Verbindung prüfen' }).click();
  await expect(page.getByText('Der Speicher antwortet.')).toBeVisible();
  await page.getByRole('button', { name: 'Team gründen' }).click();
  const key = page.getByLabel('Schlüssel', { exact: true });
  await expect(key).toHaveText(/^(\w{5}-){4}\w{5}$/);
  const recoveryKey = await key.innerText();
  await page.getByRole('button', { name: 'Ich habe ihn sicher verwahrt' }).click();
  await expectTeam(page);
  return recoveryKey;
}

export async function choosePlace(page: Page, { url, login }: Storage): Promise<void> {
  await page.getByRole('radio', { name: login ? /^Nextcloud/ : /^CouchDB/ }).check();
  await page.getByLabel('Adresse').fill(url);
}

export async function logIn(page: Page, { login }: Storage): Promise<void> {
  if (!login) {
    await page.getByLabel('Anmeldung').selectOption('Ohne Anmeldung');
    return;
  }
  await page.getByLabel('Benutzername', { exact: true }).fill(login.user);
  await page.getByLabel('Passwort', { exact: true }).fill(login.password);
}

/** Roles that an invitation gives. */
export type InvitedRole = 'Redaktion' | 'Antwortpflege';

export async function invite(page: Page, role: InvitedRole = 'Antwortpflege'): Promise<Invited> {
  await page.getByRole('radio', { name: new RegExp(`^${role}`) }).check();
  await page.getByRole('button', { name: 'Einladung erstellen' }).click();
  return takeInvitation(page);
}

/** The fresh invitation on the screen. */
export async function takeInvitation(page: Page): Promise<Invited> {
  const text = await page.getByLabel('1. Diesen Text schicken').inputValue();
  const code = await page.getByLabel('2. Diesen Code auf einem anderen Weg sagen').innerText();
  await expect(page.getByText('QR-Bild mit dem Einladungstext')).toBeVisible();
  await page.getByRole('button', { name: 'Fertig' }).click();
  return { text, code };
}

/** @param name null for a further browser of one's own */
export async function join(
  page: Page,
  { text, code }: Invited,
  storage: Storage,
  name: string | null = 'Max Muster',
): Promise<void> {
  await page.getByRole('link', { name: 'Einladung annehmen' }).click();
  await page.getByLabel('Einladungstext').fill(text);
  await page.getByRole('button', { name: 'Einladung lesen' }).click();
  await page.getByLabel('Code').fill(code);
  if (name !== null) await page.getByLabel('Ihr Name').fill(name);
  await page.getByLabel('Name dieses Browsers').fill('Edge, Bauhof');
  await logIn(page, storage);
  await page.getByRole('button', { name: 'Beitritt anfragen' }).click();
  await expect(page.getByText('Ihre Anfrage ist gestellt')).toBeVisible();
}

export const expectTeam = (page: Page): Promise<void> =>
  expect(page.getByRole('heading', { level: 1, name: 'Stadt Musterhausen' })).toBeVisible(arrival);

/** Invites, joins and lets in. */
export async function letIn(
  lead: Person,
  newcomer: Person,
  storage: Storage,
  name = 'Max Muster',
  role: InvitedRole = 'Antwortpflege',
): Promise<void> {
  await join(newcomer.page, await invite(lead.page, role), storage, name);
  await exchange(lead);
  await lead.page.getByRole('button', { name: new RegExp(`^Einlassen: .*${name}`) }).click(arrival);
  await expectTeam(newcomer.page);
  await expect(newcomer.page.getByText(new RegExp(`^Ihre Rolle: ${role}`))).toBeVisible(arrival);
}

/** Looks at the storage now; a folder of files is else looked at every half a minute. */
export const exchange = ({ page }: Person): Promise<void> =>
  page.getByRole('button', { name: 'Jetzt austauschen' }).click();

export const goTo = (popup: Page, place: string): Promise<void> =>
  popup.getByRole('navigation', { name: 'Bereiche' }).getByRole('button', { name: place }).click();

export async function write({ popup }: Person, question: string): Promise<void> {
  await goTo(popup, 'Neue Antwort');
  await popup.getByLabel('Frage', { exact: true }).fill(question);
  await popup
    .getByLabel(/^Antwort/)
    .first()
    .fill(`Hier steht die Antwort auf: ${question}`);
  await popup.getByRole('button', { name: 'Freigeben' }).first().click();
  await expect(popup.getByText('Antwort freigegeben')).toBeVisible();
}

export async function expectAnswer(person: Person, question: string): Promise<void> {
  const { popup } = person;
  await goTo(popup, 'Überblick');
  await goTo(popup, 'Suche');
  await expect(async () => {
    await exchange(person);
    await popup.getByRole('searchbox').fill('');
    await popup.getByRole('searchbox').fill(question);
    const answer = popup.getByRole('heading', { name: question });
    await expect(answer.first()).toBeVisible({ timeout: 2_000 });
  }).toPass(arrival);
}

/** Everything this browser wrote is in the storage. */
export const expectAllSent = ({ page }: Person): Promise<void> =>
  expect(page.getByText(/^Alles ist ausgetauscht/)).toBeVisible(arrival);

export const axe = async (page: Page): Promise<unknown[]> =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [
    id,
    nodes.map(({ html }) => html),
  ]);
