import { type CouchServer, startCouchServer } from '../remotes/couch-server';
import { type HttpsFront, startHttpsFront } from '../support/https-front';
import { expect, test } from './fixtures';
import {
  arrival,
  axe,
  exchange,
  expectAllSent,
  expectAnswer,
  found,
  goTo,
  invite,
  join,
  letIn,
  openBrowser,
  type Person,
  type Storage,
  write,
} from './team-page';

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

async function makeStorage(): Promise<Storage> {
  const made = new URL(await couch.createDatabase());
  return { url: `${front.url}${made.pathname}`, login: null };
}

/** Founds a team in one browser and lets the other in. */
async function formTeam(first: Person, second: Person): Promise<void> {
  const storage = await makeStorage();
  await found(first.page, storage);
  await letIn(first, second, storage);
}

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
    await exchange(second);
    await expectAllSent(second);
    await expectAnswer(first, 'Wann beginnt das Stadtfest?');

    await first.page.getByText(/^Verwalten: .*Max Muster/).click();
    await first.page.getByRole('button', { name: /^Entfernen: .*Max Muster/ }).click();
    await first.page.getByRole('button', { name: 'Endgültig entfernen' }).click();
    await expect(first.page.getByText('Das Mitglied ist entfernt.')).toBeVisible();
    // What was sealed with the next key, the news of the removal included, can't be read there.
    const unread = second.page.getByText('Wer entfernt wurde, bekommt den neuen Schlüssel nicht.');
    await expect(unread).toBeVisible(arrival);
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
    await expect(second.page.getByText(/^Ihre Rolle: Redaktion/)).toBeVisible(arrival);

    await second.page.getByRole('button', { name: 'Team verlassen' }).click();
    await second.page.getByRole('button', { name: 'Team endgültig verlassen' }).click();
    await expect(second.page.getByText('Dieser Browser gehört nicht mehr zum Team')).toBeVisible();
    expect(await axe(second.page)).toEqual([]);
    await second.page.getByRole('button', { name: 'Löschen, was vom Team kam' }).click();
    await second.page.getByRole('button', { name: 'Endgültig löschen' }).click();
    await expect(second.page.getByRole('link', { name: 'Team gründen' })).toBeVisible();
  });

  test('has a mistyped code typed again, and turns away who was refused', async () => {
    const storage = await makeStorage();
    await found(first.page, storage);
    const invitation = await invite(first.page);
    await second.page.getByRole('link', { name: 'Einladung annehmen' }).click();
    await second.page.getByLabel('Einladungstext').fill(invitation.text.slice(0, 40));
    await second.page.getByRole('button', { name: 'Einladung lesen' }).click();
    await expect(second.page.getByRole('alert')).toContainText('keine vollständige Einladung');
    await second.page.getByRole('link', { name: 'Zurück' }).click();
    await join(second.page, { ...invitation, code: 'AAAA-AAAA' }, storage);
    const wrong = second.page.getByRole('alert');
    await expect(wrong).toContainText('Sie haben noch 4 Versuche', arrival);
    await expect(first.page.getByText(/^Einmal mit falschem Code beantwortet/)).toBeVisible();
    expect(await axe(second.page)).toEqual([]);
    await second.page.getByLabel('Code').fill(invitation.code);
    await second.page.getByRole('button', { name: 'Noch einmal anfragen' }).click();
    await first.page.getByRole('button', { name: /^Ablehnen: .*Max Muster/ }).click(arrival);
    await first.page.getByRole('button', { name: /^Ablehnen: .*Max Muster/ }).click();
    await expect(second.page.getByText('Ihre Anfrage wurde abgelehnt')).toBeVisible(arrival);
    await second.page.getByRole('button', { name: 'Von vorn beginnen' }).click();
    await expect(second.page.getByRole('link', { name: 'Einladung annehmen' })).toBeVisible();
  });
});
