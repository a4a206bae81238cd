import { type CouchServer, startCouchServer } from '../remotes/couch-server';
import { type HttpsFront, startHttpsFront } from '../support/https-front';
import {
  begin,
  card,
  type Cast,
  formTeam,
  go,
  names,
  openDecision,
  openThread,
  secure,
} from './decisions-page';
import { expect, test } from './fixtures';
import { arrival, openBrowser } from './team-page';

/** The whole way of a decision, in three browsers with profiles of their own, over a server on this machine. */
let couch: CouchServer;
let front: HttpsFront;
let database: string;
let cast: Cast;

test.beforeAll(async () => {
  couch = await startCouchServer();
  front = await startHttpsFront(couch.url);
});
test.afterAll(async () => {
  await front.close();
  await couch.stop();
});
test.beforeEach(async ({ hostPort }) => {
  database = await couch.createDatabase();
  const [editor, lead, deputy] = await Promise.all([
    openBrowser(hostPort),
    openBrowser(hostPort),
    openBrowser(hostPort),
  ]);
  cast = { editor, lead, deputy };
  const url = `${front.url}${new URL(database).pathname}`;
  await formTeam(cast, { url, login: null });
});
test.afterEach(async () => {
  await Promise.all(Object.values(cast).map(({ context }) => context.close()));
});
test.setTimeout(240_000);

test('a deletion is proposed by one person and approved by another', async () => {
  const { editor, lead } = cast;
  const page = await openThread(editor);
  let number = '';
  let hashes: readonly string[] = [];

  await test.step('the editor proposes it from the flag, with a screenshot', async () => {
    const why = 'Der Kommentar wurde schon zweimal verborgen.';
    const panel = await begin(page, { measure: 'Löschen', why });
    hashes = await secure(editor, page, panel);
    expect(hashes).toHaveLength(2);
    await panel.getByRole('button', { name: 'Zur Prüfung: Löschen' }).click();
    const title = panel.getByRole('heading', { name: /^Entscheidung 2026-/ });
    await expect(title).toBeFocused();
    number = (await title.innerText()).replace('Entscheidung ', '');
    await expect(panel.getByText('2 Dateien gesichert, unverändert seit Erfassung.')).toBeVisible();
  });

  await test.step('who proposed it is offered no approving, and told who can', async () => {
    await openDecision(editor, number);
    const ruling = card(editor, 'Prüfung');
    await expect(ruling.getByText('Das ist Ihr eigener Vorschlag')).toBeVisible();
    await expect(ruling).toContainText(names.lead);
    await expect(ruling).toContainText(names.deputy);
    await expect(editor.page.getByRole('button', { name: /^Genehmigen/ })).toHaveCount(0);
  });

  await test.step('the lead finds it in the queue with its files, unchanged, and approves', async () => {
    await go(lead, 'pruefung');
    await lead.page.getByRole('link', { name: `Löschen · ${number}` }).click(arrival);
    const evidence = card(lead, 'Beweise');
    for (const hash of hashes) await expect(evidence).toContainText(hash);
    const load = evidence.getByRole('button', { name: 'Laden und prüfen' });
    await load.first().click();
    await load.first().click();
    await expect(evidence.getByText('Unverändert seit Erfassung', { exact: true })).toHaveCount(2);
    await lead.page.getByRole('button', { name: 'Genehmigen: Löschen' }).click();
    await expect(
      card(lead, 'Prüfung').getByText('Zwei Personen haben so entschieden'),
    ).toBeVisible();
  });
});
