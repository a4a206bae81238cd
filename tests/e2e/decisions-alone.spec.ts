import { expect } from './fixtures';
import { test } from './decisions-fixtures';
import { begin, card, formTeam, freshNumber, go, openDecision, openThread } from './decisions-page';
import { panelOf } from './panel-page';
import { arrival, type Person } from './team-page';

/** What one person does before, or without, anybody else. */
test.setTimeout(150_000);

test('what was urgent is done at once, and taken back when another person refuses it', async ({
  openBrowsers,
  storage,
}) => {
  const [editor, lead] = (await openBrowsers(2)) as [Person, Person];
  await formTeam(lead, editor, storage);
  const page = await openThread(editor);
  const mark = page.locator('.bar .decided').first();
  let number = '';

  await test.step('the editor does it with a reason before anybody has agreed', async () => {
    const panel = await begin(page, {
      measure: 'Löschen',
      why: 'Der Kommentar wurde schon zweimal verborgen.',
    });
    await panel.getByRole('checkbox', { name: /^Eilfall/ }).check();
    await panel.getByLabel('Warum kann es nicht warten?').fill('Andere steigen gerade darauf ein.');
    await panel.getByRole('button', { name: 'Zur Prüfung: Löschen' }).click();
    number = await freshNumber(panel);
    await expect(mark).toHaveText('Löschen: jetzt erledigen');
    await expect(panel.getByText('Es ist noch kein Bildschirmfoto gesichert.')).toBeVisible();
    await panel.getByRole('button', { name: 'Erledigt' }).click();
    await expect(panel.getByText(/^Am .* auf der Plattform ausgeführt\.$/)).toBeVisible();
  });

  await test.step('the lead is told by when, and refuses', async () => {
    await go(lead, 'pruefung');
    const item = lead.page.getByRole('listitem').filter({ hasText: number });
    await expect(item).toContainText('Eilfall', arrival);
    await expect(item).toContainText('Nachträglich prüfen, bis');
    await item.getByRole('link').click();
    await expect(lead.page.getByText('Andere steigen gerade darauf ein.')).toBeVisible();
    const ruling = card(lead, 'Prüfung');
    await expect(
      ruling.getByRole('button', { name: 'Nachträglich genehmigen: Löschen' }),
    ).toBeVisible();
    await refuse(lead, 'Noch Kritik an der Schließung.');
  });

  await test.step('the editor has to take it back, and says so', async () => {
    await expect(mark).toHaveText('Löschen: zurücknehmen', arrival);
    await openDecision(editor, number);
    const platform = card(editor, 'Auf der Plattform');
    await expect(platform.getByText('Zurückzunehmen: Löschen.')).toBeVisible();
    await platform.getByRole('button', { name: 'Zurückgenommen: Löschen' }).click();
    await expect(platform.getByText(/^Zurückgenommen: Löschen von Ihnen/)).toBeVisible();
    await expect(mark).toHaveCount(0);
  });

  await test.step('what one person hid alone, they withdraw alone', async () => {
    const panel = panelOf(page);
    await panel.getByRole('button', { name: 'Weitere Entscheidung vorschlagen' }).click();
    await panel.getByRole('button', { name: 'Festhalten: Verbergen' }).click();
    const hidden = await freshNumber(panel);
    await panel.getByRole('button', { name: 'Erledigt' }).click();
    await expect(mark).toHaveText('Verbergen: erledigt');
    await openDecision(editor, hidden);
    const own = card(editor, 'Eigener Vorschlag');
    await own.getByText('Vorschlag zurückziehen').click();
    await own.getByRole('button', { name: 'Zurückziehen', exact: true }).click();
    await expect(
      card(editor, 'Prüfung').getByText(/^Der Vorschlag ist zurückgezogen/),
    ).toBeVisible();
    await expect(mark).toHaveText('Verbergen: zurücknehmen');
    await card(editor, 'Auf der Plattform')
      .getByRole('button', { name: 'Zurückgenommen: Verbergen' })
      .click();
    await expect(mark).toHaveCount(0);
    await openDecision(lead, hidden);
    await expect(lead.page.getByText('Zurückgezogen', { exact: true }).first()).toBeVisible(
      arrival,
    );
  });

  await test.step('what was hidden until a deletion is decided becomes visible again when it is refused', async () => {
    const panel = panelOf(page);
    await panel.getByRole('button', { name: 'Weitere Entscheidung vorschlagen' }).click();
    await panel.getByRole('button', { name: 'Angaben ändern' }).click();
    await panel.getByRole('radio', { name: 'Löschen' }).check();
    await panel.getByRole('textbox', { name: /^Warum reicht/ }).fill('Er wurde schon verborgen.');
    await panel.getByRole('button', { name: 'Zur Prüfung: Löschen' }).click();
    const asked = await freshNumber(panel);
    await openDecision(editor, asked);
    const platform = card(editor, 'Auf der Plattform');
    await platform.getByText('Bis dahin verbergen').click();
    await platform.getByRole('button', { name: 'Ausgeführt: Verbergen' }).click();
    await openDecision(lead, asked);
    await refuse(lead, 'Noch Kritik an der Schließung.');
    await expect(mark).toHaveText('Verbergen: zurücknehmen', arrival);
    await expect(panel.getByText('Jetzt hier zurücknehmen: Verbergen')).toBeVisible();
    await panel.getByRole('button', { name: 'Zurückgenommen', exact: true }).click();
    await expect(mark).toHaveCount(0);
  });
});

async function refuse(person: Person, reason: string): Promise<void> {
  const ruling = card(person, 'Prüfung');
  await ruling.getByRole('button', { name: 'Ablehnen' }).click();
  await ruling.getByLabel('Warum nicht').fill(reason);
  await ruling.getByRole('button', { name: 'Ablehnung festhalten' }).click();
  await expect(ruling.getByText(/^Abgelehnt/).first()).toBeVisible();
}
