import type { BrowserContext } from '@playwright/test';
import { type CouchServer, startCouchServer } from '../remotes/couch-server';
import { type HttpsFront, startHttpsFront } from '../support/https-front';
import { startApache, type WebDavServer } from '../support/webdav-servers';
import { expect, test } from './fixtures';
import {
  arrival,
  axe,
  choosePlace,
  exchange,
  expectAllSent,
  expectAnswer,
  expectTeam,
  found,
  join,
  letIn,
  logIn,
  openBrowser,
  type Person,
  type Storage,
  takeInvitation,
  write,
} from './team-page';

/** What a team seldom does, in real browsers over real storages: a further browser, the way back, a third lead, WebDAV. */
let couch: CouchServer;
let dav: WebDavServer;
const fronts: HttpsFront[] = [];
const open: BrowserContext[] = [];

const frontOf = async (url: string): Promise<HttpsFront> => {
  const front = await startHttpsFront(url);
  fronts.push(front);
  return front;
};

test.beforeAll(async () => {
  [couch, dav] = await Promise.all([startCouchServer(), startApache()]);
});
test.afterEach(async () => {
  await Promise.all(open.splice(0).map(context => context.close()));
});
test.afterAll(async () => {
  for (const front of fronts.splice(0)) await front.close();
  await Promise.all([couch.stop(), dav.stop()]);
});

async function openSome(count: number, hostPort: number): Promise<Person[]> {
  const some = await Promise.all(Array.from({ length: count }, () => openBrowser(hostPort)));
  open.push(...some.map(({ context }) => context));
  return some;
}

async function makeStorage(): Promise<Storage> {
  const front = await frontOf(couch.url);
  const made = new URL(await couch.createDatabase());
  return { url: `${front.url}${made.pathname}`, login: null };
}

test.describe('in real browsers', () => {
  test.setTimeout(150_000);

  test('one person works in two browsers, and comes back into an empty one with the key on paper', async ({
    hostPort,
  }) => {
    const [office, home] = (await openSome(2, hostPort)) as [Person, Person];
    const storage = await makeStorage();
    const recoveryKey = await found(office.page, storage);
    await office.page.getByRole('button', { name: 'Weiteren Browser hinzufügen' }).click();
    await join(home.page, await takeInvitation(office.page), storage, null);
    await office.page.getByRole('button', { name: /^Einlassen: / }).click(arrival);
    await expectTeam(home.page);
    await expect(home.page.getByText(/^Edge, Bauhof.*\(dieser Browser\)/)).toBeVisible(arrival);
    await expect(home.page.getByText(/^Ihre Rolle: Leitung/)).toBeVisible();
    expect(await axe(home.page)).toEqual([]);
    await write(home, 'Wo steht der Bücherschrank?');
    await expectAnswer(office, 'Wo steht der Bücherschrank?');
    await expectAllSent(office);
    await Promise.all(open.splice(0).map(context => context.close()));

    const [empty] = (await openSome(1, hostPort)) as [Person];
    await empty.page.getByRole('link', { name: 'Mit Notfallschlüssel wiederherstellen' }).click();
    await empty.page.getByLabel('Notfallschlüssel').fill(recoveryKey.toLowerCase());
    await empty.page.getByLabel('Name dieses Browsers').fill('Neuer Rechner');
    await choosePlace(empty.page, storage);
    await logIn(empty.page, storage);
    expect(await axe(empty.page)).toEqual([]);
    await empty.page.getByRole('button', { name: 'Wiederherstellen' }).click();
    await expectTeam(empty.page);
    await expect(empty.page.getByText(/^Neuer Rechner.*\(dieser Browser\)/)).toBeVisible(arrival);
    await expect(empty.page.getByText('Nichts. Alles, was angekommen ist, zählt.')).toBeVisible();
    await expectAnswer(empty, 'Wo steht der Bücherschrank?');
    expect(await axe(empty.page)).toEqual([]);
  });

  test('a third lead is proposed by one and made by another', async ({ hostPort }) => {
    const [erika, max, ali] = (await openSome(3, hostPort)) as [Person, Person, Person];
    const storage = await makeStorage();
    await found(erika.page, storage);
    await letIn(erika, max, storage);
    await letIn(erika, ali, storage, 'Ali Probe');
    const propose = async (name: string): Promise<void> => {
      const fold = erika.page.getByText(new RegExp(`^Verwalten: .*${name}`));
      await fold.click();
      const button = erika.page.getByRole('button', {
        name: new RegExp(`^Zur Leitung machen: .*${name}`),
      });
      await button.click();
      await button.click();
    };
    await propose('Max Muster');
    await expect(max.page.getByText(/^Ihre Rolle: Leitung/)).toBeVisible(arrival);
    await propose('Ali Probe');
    await expect(erika.page.getByText('Der Vorschlag ist gemacht.')).toBeVisible();
    await expect(erika.page.getByText(/^Sie haben vorgeschlagen, .*Ali Probe/)).toBeVisible();
    await expect(erika.page.getByRole('button', { name: /^Zustimmen/ })).toHaveCount(0);
    await expect(ali.page.getByText(/^Ihre Rolle: Antwortpflege/)).toBeVisible();
    await max.page.getByRole('button', { name: /^Zustimmen: .*Ali Probe/ }).click(arrival);
    await expect(ali.page.getByText(/^Ihre Rolle: Leitung/)).toBeVisible(arrival);
    expect(await axe(max.page)).toEqual([]);
  });

  test('a team shares over WebDAV with a login', async ({ hostPort }) => {
    const [first, second] = (await openSome(2, hostPort)) as [Person, Person];
    const front = await frontOf(dav.url);
    const storage = { url: `${front.url}/team`, login: dav.login };
    await found(first.page, storage);
    await letIn(first, second, storage);
    await write(first, 'Wann beginnt das Stadtfest?');
    await expectAllSent(first);
    await expectAnswer(second, 'Wann beginnt das Stadtfest?');
    await exchange(second);
    await expectAllSent(second);
    await expect(second.page.getByText('größe')).toHaveCount(0);
    expect(await axe(second.page)).toEqual([]);
  });
});
