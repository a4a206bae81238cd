import type { DecisionExport } from '../../lib/decisions/export';
import { expect } from './fixtures';
import { test } from './decisions-fixtures';
import {
  author,
  begin,
  card,
  decideMore,
  expectWholeLog,
  formTeam,
  freshNumber,
  go,
  goToTeam,
  insult,
  letDeputyIn,
  names,
  openDecision,
  openThread,
  removeComment,
  secure,
} from './decisions-page';
import { checkBundle } from './evidence-bundle';
import { download, foundIn, keptIn, makeBackup, moveClock, restore, serverHolds } from './kept';
import { panelOf } from './panel-page';
import { arrival, exchange, expectAllSent, type Person } from './team-page';

/** The whole way of a decision, in three browsers with profiles of their own. */
test.setTimeout(240_000);

const why = 'Der Kommentar wurde schon zweimal verborgen.';
const complaint = 'Das war nur Ärger über die geschlossene Tür, bitte wiederherstellen.';
const reversal = 'Die Äußerung ist noch Kritik an der Schließung.';
/** What nobody may find any more once the record is deleted. */
const secrets = [insult, author.name, author.url, why, complaint, reversal];

test('a deletion goes all the way: proposed, approved, done, complained about, reversed, exported, erased', async ({
  openBrowsers,
  storage,
  database,
}) => {
  const everybody = (await openBrowsers(3)) as [Person, Person, Person];
  const [editor, lead, deputy] = everybody;
  await editor.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await formTeam(lead, editor, storage);
  await letDeputyIn(lead, deputy, storage);
  const page = await openThread(editor);
  let number = '';
  let id = '';
  let hashes: readonly string[] = [];

  await test.step('the editor proposes it from the flag, with a screenshot', async () => {
    const panel = await begin(page, { measure: 'Löschen', why });
    hashes = await secure(editor, page, panel);
    expect(hashes).toHaveLength(2);
    await panel.getByRole('button', { name: 'Zur Prüfung: Löschen' }).click();
    number = await freshNumber(panel);
    await expect(panel.getByText('2 Dateien gesichert, unverändert seit Erfassung.')).toBeVisible();
  });

  await test.step('who proposed it is offered no approving, and told who can', async () => {
    id = await openDecision(editor, number);
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

  await test.step('the editor is told what to press, does it, and the page notices', async () => {
    await expect(page.locator('.bar .decided').first()).toHaveText(
      'Löschen: jetzt erledigen',
      arrival,
    );
    const panel = panelOf(page);
    await expect(panel.getByText('Jetzt hier tun: Löschen')).toBeVisible();
    await expect(
      panel.getByText(/^Beim Kommentar auf das Menü „.*“ \(„…“\), dann auf „.*“/),
    ).toBeVisible();
    await page.waitForTimeout(2_000);
    await removeComment(page);
    await expect(
      panel.getByText(/^Der Kommentar ist nicht mehr zu sehen\. Bestätigen/),
    ).toBeVisible();
    const platform = card(editor, 'Auf der Plattform');
    await expect(platform.getByText(/^Nicht mehr zu sehen, /)).toBeVisible(arrival);
    await platform.getByRole('button', { name: 'Ausgeführt: Löschen' }).click();
    await expect(platform.getByText(/^Ausgeführt: Löschen von Ihnen/)).toBeVisible();
  });

  await test.step('the editor copies the statement of reasons, and notes that the person is informed', async () => {
    const notice = card(editor, 'Person informieren');
    const text = await notice.getByLabel('Begründung für die Person').inputValue();
    expect(text).toContain('§ 2 Abs. 1');
    await notice.getByRole('button', { name: 'Begründung kopieren' }).click();
    await expect(notice.getByRole('button', { name: 'Kopiert' })).toBeVisible();
    expect(await editor.page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    await notice.getByLabel('Informiert durch').selectOption('Nachricht auf der Plattform');
    await notice.getByRole('button', { name: 'Als informiert festhalten' }).click();
    await expect(notice.getByRole('listitem')).toContainText(
      'Nachricht auf der Plattform von Ihnen',
    );
  });

  await test.step('on a complaint rules neither who proposed nor who approved, but a third person', async () => {
    const entered = card(editor, 'Beschwerden');
    await entered.getByText('Beschwerde eintragen').click();
    await entered.getByLabel('Was die Person schreibt').fill(complaint);
    await entered.getByRole('button', { name: 'Beschwerde speichern' }).click();
    await expect(entered.getByText('Sie waren an dieser Entscheidung beteiligt')).toBeVisible();

    const barred = card(lead, 'Beschwerden');
    await expect(barred.getByText('Sie waren an dieser Entscheidung beteiligt')).toBeVisible(
      arrival,
    );
    await expect(barred).toContainText(names.deputy);
    await expect(lead.page.getByRole('radio', { name: 'Maßnahme aufheben' })).toHaveCount(0);

    await go(deputy, 'pruefung');
    await deputy.page.getByRole('link', { name: `Löschen · ${number}` }).click(arrival);
    const ruling = card(deputy, 'Beschwerden');
    await ruling.getByRole('radio', { name: 'Maßnahme aufheben' }).check();
    await ruling.getByLabel('Begründung').fill(reversal);
    await ruling.getByRole('button', { name: 'Entscheidung festhalten' }).click();
    for (const { page: its } of everybody) {
      await expect(its.getByText('Aufgehoben nach Beschwerde').first()).toBeVisible(arrival);
      await expect(its.getByText(reversal).first()).toBeVisible();
      // What was decided before stays readable.
      await expect(its.getByText('Genehmigt: Löschen').first()).toBeVisible();
    }
  });

  await test.step('what was done is noted as taken back, and the case is closed', async () => {
    const platform = card(editor, 'Auf der Plattform');
    await platform.getByRole('button', { name: 'Zurückgenommen: Löschen' }).click();
    await expect(platform.getByText(/^Zurückgenommen: Löschen von Ihnen/)).toBeVisible();
    await card(editor, 'Abschluss').getByRole('button', { name: 'Vorgang abschließen' }).click();
    await expect(
      card(editor, 'Abschluss')
        .getByText(/^Abgeschlossen/)
        .first(),
    ).toBeVisible();
  });

  await test.step('the file of the case goes out as JSON and as a bundle whose hashes are right', async () => {
    await expect(
      card(lead, 'Abschluss')
        .getByText(/^Abgeschlossen/)
        .first(),
    ).toBeVisible(arrival);
    await go(lead, `akte/${id}`);
    await expect(lead.page.getByRole('heading', { name: `Vorgang ${number}` })).toBeVisible();
    await expect(lead.page.getByText(insult).first()).toBeVisible();
    const json = await download(
      lead,
      lead.page.getByRole('button', { name: 'Als JSON speichern' }),
    );
    const exported = JSON.parse(json.toString('utf8')) as DecisionExport;
    expect(exported.decision).toMatchObject({
      phase: 'reversed',
      closed: {},
      complaints: [{ outcome: 'reversed' }],
    });
    const zip = await download(
      lead,
      lead.page.getByRole('button', { name: /^Beweispaket speichern/ }),
    );
    expect(checkBundle(zip)).toEqual(expect.arrayContaining([...hashes]));
  });

  await test.step('the log is whole', async () => {
    await expectWholeLog(lead);
  });

  await test.step('the report counts it, and whoever asks by the profile finds it', async () => {
    await decideMore(editor, id, 5);
    await go(lead, 'berichte');
    await lead.page.getByLabel('Bis', { exact: true }).fill(today());
    await expect(async () => {
      await lead.page.getByRole('button', { name: 'Bericht erstellen' }).click();
      await expect(lead.page.getByText('6 Entscheidungen wurden vorgeschlagen.')).toBeVisible({
        timeout: 2_000,
      });
    }).toPass(arrival);
    const csv = await download(lead, lead.page.getByRole('button', { name: /CSV/ }));
    expect(csv.toString('utf8')).toMatch(/^Gesamt;.*;6\r$/m);
    expect(foundIn(csv.toString('utf8'), [author.name, names.editor, names.lead])).toEqual([]);
    await lead.page.getByLabel('Link zum Profil').fill(author.url);
    await lead.page.getByRole('button', { name: 'Suchen' }).click();
    await expect(lead.page.getByText('Eine Entscheidung', { exact: true })).toBeVisible();
  });

  let before = '';
  const backup =
    await test.step('until then everything holds it, but the server nothing that can be read', async () => {
      for (const person of everybody) {
        before = await keptIn(person);
        expect(foundIn(before, [...secrets, ...hashes])).toEqual([...secrets, ...hashes]);
      }
      const made = await makeBackup(lead);
      expect(foundIn(made.text, secrets)).toEqual(secrets);
      const held = await serverHolds(database);
      expect(held.length).toBeGreaterThan(10_000);
      expect(foundIn(held, [...secrets, ...hashes, names.editor])).toEqual([]);
      return made;
    });

  await test.step('a year later a person has to say that the clock is right, and it is deleted everywhere', async () => {
    await goToTeam(lead);
    await moveClock(lead, 400 * 86_400_000);
    await go(lead, 'loeschung');
    await expect(lead.page.getByText('Die Uhr dieses Geräts ist weit vorgesprungen')).toBeVisible();
    await expect(lead.page.getByText(/jetzt zeigt sie \d\d\.\d\d\.\d{4}/)).toBeVisible();
    await expect(lead.page.getByText(number, { exact: true })).toBeVisible();
    await goToTeam(lead);
    await exchange(lead);
    await expectAllSent(lead);
    await go(lead, 'loeschung');
    await expect(lead.page.getByText('Bisher wurde nichts gelöscht.')).toBeVisible();
    await lead.page.getByRole('button', { name: 'Die Uhr stimmt' }).click();
    await expect(
      lead.page.getByText('In den nächsten sieben Tagen wird nichts gelöscht.'),
    ).toBeVisible(arrival);
    for (const person of everybody) {
      await go(person, 'loeschung');
      await expect(person.page.getByText(number, { exact: true })).toBeVisible(arrival);
      await expect(person.page.getByText(/\d+ Einträge, 2 Dateien/).first()).toBeVisible();
    }
  });

  await test.step('nothing holds it any more, nor brings it back', async () => {
    for (const person of everybody)
      expect(foundIn(await keptIn(person), [...secrets, ...hashes])).toEqual([]);
    expect(foundIn((await makeBackup(lead)).text, [...secrets, ...hashes])).toEqual([]);
    await restore(lead, backup);
    for (const person of everybody) {
      expect(foundIn(await keptIn(person), [...secrets, ...hashes])).toEqual([]);
      for (const place of [`pruefung/${id}`, `akte/${id}`]) {
        await go(person, place);
        const notice = person.page.getByText('Diesen Vorgang gibt es hier nicht', { exact: true });
        await expect(notice).toBeVisible();
        await expect(person.page.getByText(insult)).toHaveCount(0);
        await go(person, 'sicherung');
        await expect(notice).toHaveCount(0);
      }
    }
    await go(lead, 'berichte');
    await lead.page.getByLabel('Link zum Profil').fill(author.url);
    await lead.page.getByRole('button', { name: 'Suchen' }).click();
    await expect(lead.page.getByText('Zu diesem Profil ist nichts gespeichert.')).toBeVisible();
    await expectWholeLog(lead);
    // Browsers confirm what they have seen once a day: the lead's has, since its clock was moved.
    await expectWholeLog(editor);
    const owner = editor.page.getByRole('rowheader', { name: new RegExp(`^${names.editor}`) });
    const chain = editor.page.getByRole('row').filter({ has: owner });
    await expect(chain).toContainText(names.lead);
    await expect(chain).toContainText(/bis Eintrag \d+/);
  });
});

const today = (): string => new Date().toISOString().slice(0, 10);
