import type { DecisionExport } from '../../lib/decisions/export';
import { expect } from './fixtures';
import { test } from './decisions-fixtures';
import {
  aboutPerson,
  begin,
  card,
  dayFromNow,
  formTeam,
  freshNumber,
  go,
  openDecision,
  openThread,
  secure,
} from './decisions-page';
import { checkBundle, fileIn } from './evidence-bundle';
import { download } from './kept';
import { panelOf } from './panel-page';
import { arrival, type Person } from './team-page';

/** Measures against a person, and the criminal branch, by editor and lead in browsers of their own. */
test.setTimeout(200_000);

const shutOut = [
  {
    measure: 'Blockieren',
    steps: /^Öffnen Sie das Profil der Person, dort das Menü/,
    told: 'wir haben Ihr Profil auf unserer Seite gesperrt',
    over: /die Sperre Ihres Profils auf unserer Seite ist beendet/,
  },
  {
    measure: 'Stummschalten',
    steps: /^Öffnen Sie das Profil der Person und schränken Sie sie dort ein/,
    told: 'wir haben Ihr Profil auf unserer Seite vorerst stummgeschaltet',
    over: /die Stummschaltung Ihres Profils auf unserer Seite ist beendet/,
  },
] as const;

for (const { measure, steps, told, over } of shutOut)
  test(`${measure}: proposed, approved, done, told, prolonged by another person, ended and taken back`, async ({
    openBrowsers,
    storage,
  }) => {
    const [editor, lead] = (await openBrowsers(2)) as [Person, Person];
    await formTeam(lead, editor, storage);
    const page = await openThread(editor);
    const mark = page.locator('.bar .decided').first();
    const panel = panelOf(page);
    let number = '';

    await test.step('it is not proposed before the person was looked at', async () => {
      await begin(page, { measure, why: 'Verborgenes hat die Person dreimal neu geschrieben.' });
      await panel.getByRole('button', { name: `Zur Prüfung: ${measure}` }).click();
      await expect(panel.getByLabel('Frühere festgehaltene Vorfälle')).toBeFocused();
      await expect(panel.getByText('Bitte prüfen und den Haken setzen.')).toBeVisible();
      await expect(panel.getByRole('heading', { name: /^Entscheidung 2026-/ })).toHaveCount(0);
      await aboutPerson(panel, {
        incidents: '2026-AAAA1 und 2026-AAAA2, beide im November.',
        prognosis: 'Die Person kündigt an, weiterzumachen.',
        reviewOn: dayFromNow(90),
      });
      await panel.getByRole('button', { name: `Zur Prüfung: ${measure}` }).click();
      number = await freshNumber(panel);
      await expect(mark).toHaveText('Entscheidung wartet');
    });

    await test.step('the lead reads what speaks against the person, and approves', async () => {
      await go(lead, 'pruefung');
      await lead.page.getByRole('link', { name: `${measure} · ${number}` }).click(arrival);
      const person = card(lead, 'Angaben zur Person');
      await expect(person).toContainText('2026-AAAA1 und 2026-AAAA2');
      await expect(person).toContainText('Die Person kündigt an, weiterzumachen.');
      await lead.page.getByRole('button', { name: `Genehmigen: ${measure}` }).click();
      const ruling = card(lead, 'Prüfung');
      await expect(ruling.getByText('Zwei Personen haben so entschieden')).toBeVisible();
    });

    await test.step('the editor is told where to press, does it and says so', async () => {
      await expect(mark).toHaveText(`${measure}: jetzt erledigen`, arrival);
      await expect(panel.getByText(`Jetzt hier tun: ${measure}`)).toBeVisible();
      await expect(panel.getByText(steps)).toBeVisible();
      await panel.getByRole('button', { name: 'Erledigt', exact: true }).click();
      await expect(panel.getByText(/^Am .* auf der Plattform ausgeführt\.$/)).toBeVisible();
      await expect(mark).toHaveText(`${measure}: erledigt`);
    });

    await test.step('the person is told of it, with the way to complain', async () => {
      await openDecision(editor, number);
      const notice = card(editor, 'Person informieren');
      const text = await notice.getByLabel('Begründung für die Person').inputValue();
      expect(text).toContain(told);
      expect(text).toContain('§ 2 Abs. 1');
      expect(text).toContain('Beschwerde: formlos');
      await notice.getByLabel('Informiert durch').selectOption('Nachricht auf der Plattform');
      await notice.getByRole('button', { name: 'Als informiert festhalten' }).click();
      await expect(notice.getByRole('listitem')).toContainText('von Ihnen');
    });

    await test.step('who proposed it does not prolong it: the lead does, with a reason', async () => {
      const own = card(editor, 'Dauer der Maßnahme');
      await expect(own.getByText('Das ist Ihr eigener Vorschlag')).toBeVisible();
      await expect(own.getByText('Verlängern', { exact: true })).toHaveCount(0);
      const duration = card(lead, 'Dauer der Maßnahme');
      await duration.getByText('Verlängern', { exact: true }).click();
      await duration.getByLabel('Wieder zu prüfen am').fill(dayFromNow(150));
      await duration.getByRole('button', { name: 'Verlängerung festhalten' }).click();
      await expect(duration.getByText('Bitte ausfüllen.')).toBeVisible();
      await duration.getByLabel('Warum sie weiter nötig ist').fill('Sie schreibt weiter so.');
      await duration.getByRole('button', { name: 'Verlängerung festhalten' }).click();
      const next = `Spätestens am ${germanDay(dayFromNow(150))} wieder zu prüfen.`;
      await expect(duration.getByText(next)).toBeVisible();
      await expect(own.getByText(next)).toBeVisible(arrival);
    });

    await test.step('while it is in force, nothing deletes it; ended, it is taken back', async () => {
      await expect(card(lead, 'Abschluss')).toContainText('Die Löschfrist beginnt erst, wenn');
      const duration = card(lead, 'Dauer der Maßnahme');
      await duration.getByText('Maßnahme beenden').click();
      await duration.getByLabel('Warum sie endet').fill('Die Person hat sich entschuldigt.');
      await duration.getByRole('button', { name: 'Ende festhalten' }).click();
      await expect(mark).toHaveText(`${measure}: zurücknehmen`, arrival);
      await expect(panel.getByText(`Jetzt hier zurücknehmen: ${measure}`)).toBeVisible();
      await panel.getByRole('button', { name: 'Zurückgenommen', exact: true }).click();
      await expect(mark).toHaveCount(0);
      await expect(card(editor, 'Abschluss')).toContainText(/Gelöscht wird am \d\d\.\d\d\.20/);
    });

    await test.step('who was told of it is told of its end', async () => {
      const notice = card(editor, 'Person informieren');
      await expect(notice.getByText('Die Maßnahme ist beendet. Sagen Sie es der')).toBeVisible();
      await expect(notice.getByLabel('Nachricht an die Person')).toHaveValue(over);
      await notice.getByRole('button', { name: 'Als informiert festhalten' }).click();
      await expect(notice.getByRole('listitem')).toHaveCount(2);
    });
  });

const threat = 'Wenn ich den Sachbearbeiter noch mal treffe';

test('a threat: offence and term are on record, reports are filled in, the bundle can be checked', async ({
  openBrowsers,
  storage,
}) => {
  const [editor, lead] = (await openBrowsers(2)) as [Person, Person];
  await editor.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await formTeam(lead, editor, storage);
  const page = await openThread(editor);
  let number = '';
  let id = '';
  let hashes: readonly string[] = [];

  await test.step('the editor proposes to delete it from its flag, with a screenshot', async () => {
    const panel = await begin(page, {
      measure: 'Löschen',
      why: 'Die Drohung bliebe für Freunde der Person lesbar.',
      about: threat,
      clause: '§ 2 Abs. 2 Drohung oder Aufruf zu Gewalt',
    });
    hashes = await secure(editor, page, panel);
    await panel.getByRole('button', { name: 'Zur Prüfung: Löschen' }).click();
    number = await freshNumber(panel);
    id = await openDecision(editor, number);
  });

  await test.step('the suspicion is prefilled from the flag; the term runs from the day of knowledge', async () => {
    const criminal = card(editor, 'Strafrecht');
    await criminal.getByText('Verdacht eintragen').click();
    await expect(
      criminal.getByRole('checkbox', { name: /^Bedrohung \(§ 241 StGB\)/ }),
    ).toBeChecked();
    await criminal.getByRole('checkbox', { name: /^Beleidigung, üble Nachrede/ }).check();
    await expect(criminal.getByText('Für die Frist fehlt der Tag der Kenntnis')).toBeVisible();
    await criminal.getByLabel('Tag der Kenntnis').fill(dayFromNow(-70));
    await criminal.getByLabel('Wer den Strafantrag stellen darf').fill('die Amtsleitung');
    await criminal.getByRole('button', { name: 'Stand speichern' }).click();
    const term = criminal.getByText(/^Strafantrag: möglich bis \w+, \d\d\.\d\d\.20/);
    await expect(term.first()).toBeVisible();
    const left = criminal.getByText(/^Noch \d\d Tage\. Erinnert wird 28, 14, 3 Tage/);
    await expect(left.first()).toBeVisible();
    await expect(criminal.getByText('nur auf Strafantrag').first()).toBeVisible();
  });

  await test.step('the lead finds the term in the queue, and approves', async () => {
    await go(lead, 'pruefung');
    const item = lead.page.getByRole('listitem').filter({ hasText: number });
    await expect(item.first()).toContainText('Strafantrag entscheiden', arrival);
    await item.first().getByRole('link').click();
    await lead.page.getByRole('button', { name: 'Genehmigen: Löschen' }).click();
    await expect(
      card(lead, 'Prüfung').getByText('Zwei Personen haben so entschieden'),
    ).toBeVisible();
  });

  await test.step('police, ZMI and others get their text, filled in and to be copied', async () => {
    const criminal = card(editor, 'Strafrecht');
    await criminal.getByText('Text für eine Stelle').click();
    const text = criminal.getByLabel('Ausgefüllter Text');
    for (const [office, asked] of [
      [/^Polizei: Onlinewache/, 'Wir erstatten Anzeige'],
      [/^Zentrale Meldestelle/, 'Wir bitten um Prüfung auf strafrechtliche Relevanz'],
      [/REspect!/, 'Wir bitten um Prüfung und'],
      [/HessenGegenHetze/, 'Wir bitten um Bewertung'],
    ] as const) {
      const offered = criminal.getByLabel('Stelle', { exact: true }).first();
      const option = offered.getByRole('option', { name: office });
      await offered.selectOption({ label: (await option.first().textContent()) ?? '' });
      await expect(text).toHaveValue(new RegExp(asked));
      await expect(text).toHaveValue(/> Wenn ich den Sachbearbeiter/);
      await expect(text).toHaveValue(/Bedrohung \(§ 241 StGB\); Öffentliche .*; Beleidigung/);
      await expect(text).toHaveValue(/Strafantrag: bisher nicht gestellt, bleibt vorbehalten/);
      await expect(text).toHaveValue(/Erfasst: \d\d\.\d\d\.20.* (MEZ|MESZ|UTC)/);
    }
    await criminal.getByRole('button', { name: 'Text kopieren' }).click();
    const copied = await editor.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await text.inputValue());
  });

  await test.step('the request is filed, with day, office and reference; the queue is done with it', async () => {
    const criminal = card(editor, 'Strafrecht');
    await criminal.getByText('Stand ändern').click();
    await criminal.getByRole('radio', { name: /^Strafantrag gestellt/ }).check();
    await criminal.getByLabel('Abgegeben am').fill(dayFromNow(-1));
    await criminal.getByLabel('Aktenzeichen').fill('500 Js 1/26');
    await criminal.getByRole('button', { name: 'Stand speichern' }).click();
    await expect(criminal.getByText('Der Strafantrag ist gestellt.')).toBeVisible();
    await go(lead, 'pruefung');
    const item = lead.page.getByRole('listitem').filter({ hasText: number });
    await expect(item.first()).not.toContainText('Strafantrag', arrival);
  });

  await test.step('the evidence bundle holds file, pictures and a manifest whose hashes are right', async () => {
    await go(lead, `akte/${id}`);
    await expect(lead.page.getByText('500 Js 1/26')).toBeVisible();
    const bundle = lead.page.getByRole('button', { name: /^Beweispaket speichern/ });
    const zip = await download(lead, bundle);
    expect(checkBundle(zip)).toEqual(expect.arrayContaining([...hashes]));
    const json = JSON.parse(fileIn(zip, 'vorgang.json')) as DecisionExport;
    expect(json.decision.criminal?.state).toMatchObject({
      offences: ['bedrohung', 'aufforderung', 'ehrdelikt'],
      status: 'requested',
      reference: '500 Js 1/26',
    });
  });
});

const germanDay = (day: string): string => day.split('-').toReversed().join('.');
