import type { Page } from '@playwright/test';
import { cataloguePage } from '../pages/catalogue';
import { inspectPage } from '../pages/inspect';
import { expect, test } from './fixtures';
import { ask, axeInPanel, loadPracticeBase, openPanelAt, panelOf } from './panel-page';

const moving = 'Kann man sich auch online ummelden';
const threat = 'Wenn ich den Sachbearbeiter noch mal treffe';
const question = 'Was kostet eigentlich ein neuer Personalausweis';

test.describe('what the engine found, in the panel', () => {
  let page: Page;
  test.beforeEach(async ({ context }) => {
    page = await context.newPage();
    await page.goto(cataloguePage('facebook-permalink-de').url);
  });

  test('leads from a suspected crime to those who check it, evidence first', async () => {
    const panel = await openPanelAt(page, threat);
    const card = panel.getByRole('region', { name: 'Verdacht auf eine Straftat' });
    await expect(card).toContainText('Bedrohung (§ 241 StGB)');
    await expect(card).toContainText('von Amts wegen');
    await expect(card).toContainText('Erst sichern, dann über das Entfernen entscheiden.');
    await expect(card).toContainText('keine Rechtsberatung');
    expect(await axeInPanel(page)).toEqual([]);
    await card.getByRole('button', { name: 'Anzeige prüfen lassen' }).click();
    const targets = panel.getByRole('region', { name: 'Eskalieren' }).getByRole('listitem');
    await expect(targets.nth(0)).toContainText('Rechtsamt');
    await expect(targets.nth(1)).toContainText('Polizei');
  });

  test('tells what a certainty word was worth when measured', async () => {
    const panel = await openPanelAt(page, threat);
    const flags = panel.getByRole('region', { name: 'Hinweise' });
    await flags.getByText('Wie sicher ist das?').first().click();
    await expect(flags).toContainText(/„deutlich“ in \d+ von 100 Fällen richtig \(\d+ Fälle\)/);
  });

  test('takes a question that no answer fits to the department and offers the interim reply', async () => {
    const comment = page
      .getByText(question)
      .first()
      .locator('xpath=ancestor::*[@role="article"][1]');
    await comment.scrollIntoViewIfNeeded();
    await expect(comment.getByText('Keine passende Antwort')).toBeVisible();
    await comment.getByRole('button', { name: 'Frage ans Fachamt' }).click();
    const panel = panelOf(page);
    const view = panel.getByRole('region', { name: 'Eskalieren' });
    await expect(view).toContainText('Zu dieser Frage gibt es keine passende Antwort.');
    await view.getByRole('listitem').first().getByRole('button', { name: 'Fachamt' }).click();
    await expect(panel.getByText(/Fall \d{4}-\S+ angelegt/)).toBeVisible();
    await view.getByRole('button', { name: 'Einfügen' }).click();
    await expect(panel.getByText('Bitte prüfen und selbst absenden.')).toBeVisible();
    const box = page.locator('[contenteditable="true"]').filter({ hasText: 'Wir klären das' });
    await expect(box).toHaveCount(1);
    expect((await inspectPage(page)).sent).toEqual([]);
  });

  test('remembers how a citizen asked once a person has read it, and forgets it again', async ({
    openExtension,
  }) => {
    const own = await openExtension('/sidepanel.html');
    await loadPracticeBase(own);
    const phrasings = async () => {
      const reply = await ask(own, 'answers/search', { query: 'online ummelden', limit: 5 });
      return JSON.stringify(reply);
    };
    // The side panel's page stands before this one; a page behind another may lose clicks.
    await page.bringToFront();
    const panel = await openPanelAt(page, moving);
    await panel.getByRole('button', { name: 'Einfügen' }).first().press('Enter');
    await expect(panel.getByText('Bitte prüfen und selbst absenden.')).toBeVisible();
    await panel.getByRole('button', { name: 'Als weitere Formulierung merken' }).click();
    const field = panel.getByRole('textbox', { name: 'Genau das wird gespeichert' });
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(/^Kann man sich auch online ummelden/);
    expect(await axeInPanel(page)).toEqual([]);
    await field.fill('Geht das Ummelden auch von zu Hause aus?');
    expect(await phrasings()).not.toContain('von zu Hause aus');
    await panel.getByRole('button', { name: 'Merken', exact: true }).click();
    await expect(panel.getByText('Formulierung gemerkt')).toBeVisible();
    expect(await phrasings()).toContain('Geht das Ummelden auch von zu Hause aus?');
    expect(await axeInPanel(page)).toEqual([]);
    await panel.getByRole('button', { name: 'Rückgängig' }).click();
    await expect(panel.getByText('Formulierung gemerkt')).toBeHidden();
    await expect.poll(phrasings).not.toContain('von zu Hause aus');
  });
});
