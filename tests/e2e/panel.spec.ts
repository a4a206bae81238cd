import type { Page } from '@playwright/test';
import { cataloguePage } from '../pages/catalogue';
import { callPage, inspectPage } from '../pages/inspect';
import { expect, test } from './fixtures';
import { axeInPanel, loadPracticeBase, openPanelAt, panelFrame, panelOf } from './panel-page';

const idCard = 'Was kostet eigentlich ein neuer Personalausweis';
const insult = 'Ihr seid doch alle unfähige Vollidioten';
const inNeed = 'Ich kann nicht mehr. Niemand hilft mir';

test.describe('the panel beside a Facebook thread', () => {
  let page: Page;
  test.beforeEach(async ({ context, openExtension }) => {
    await loadPracticeBase(await openExtension('/sidepanel.html'));
    page = await context.newPage();
    await page.goto(cataloguePage('facebook-permalink-de').url);
  });

  test('says why an answer fits, where it comes from and as whom one replies', async () => {
    const panel = await openPanelAt(page, idCard);
    const answer = panel.getByRole('article', { name: /Personalausweis/ }).first();
    await expect(answer).toContainText(/Passt wegen:.*Personalausweis/);
    await expect(answer).toContainText(/Stand \d\d\.\d\d\.\d{4} · Bürgerbüro/);
    const source = answer.getByRole('link', { name: 'Quelle: www.musterhausen.example' });
    await expect(source).toHaveAttribute('href', /^https:/);
    await expect(source).toHaveAttribute('rel', /noopener/);
    await expect(panel.getByRole('contentinfo')).toContainText(
      'Sie antworten als Stadt Musterhausen',
    );
  });

  test('puts what stands in the text box into the reply box, once, and sends nothing', async () => {
    const panel = await openPanelAt(page, idCard);
    const text = panel.getByRole('textbox', { name: 'Antworttext' });
    await text.fill('Von Hand geschrieben.\n\nZweiter Absatz.');
    await panel.getByRole('button', { name: 'Einfügen' }).first().click();
    await expect(panel.getByText('Bitte prüfen und selbst absenden.')).toBeVisible();
    const box = page.locator('[contenteditable="true"]').filter({ hasText: 'Von Hand' });
    await expect(box).toHaveCount(1);
    await expect(box).toContainText('Zweiter Absatz.');
    expect((await box.innerText()).match(/Von Hand geschrieben/g)).toHaveLength(1);
    expect((await inspectPage(page)).sent).toEqual([]);
  });

  test('is worked by keys alone: next, insert, help, escalate, back, close', async () => {
    const panel = await openPanelAt(page, idCard);
    const heading = panel.getByRole('heading', { level: 1 });
    const before = await heading.innerText();
    await page.keyboard.press('KeyJ');
    await expect(heading).not.toHaveText(before);
    await page.keyboard.press('KeyK');
    await expect(heading).toHaveText(before);
    await page.keyboard.press('Shift+?');
    await expect(panel.getByRole('heading', { name: 'Tastenkürzel' })).toBeFocused();
    await page.keyboard.press('KeyE');
    await expect(panel.getByRole('heading', { name: 'Eskalieren' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(panel.getByRole('heading', { name: 'Antworten' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('iframe[src*="/panel.html"]')).toBeHidden();

    // The bar has the focus again: the panel opens once more, with the focus in it.
    await page.keyboard.press('KeyO');
    await expect(panel.getByRole('heading', { name: 'Antworten' })).toBeVisible();
    await expect.poll(() => panelFrame(page).evaluate(() => document.hasFocus())).toBe(true);
    await page.keyboard.press('Digit1');
    await expect(panel.getByText('Bitte prüfen und selbst absenden.')).toBeVisible();
    await expect(page.locator('[contenteditable="true"]:focus')).toContainText('Personalausweis');
  });

  test('leaves the keys to a person who writes', async () => {
    const panel = await openPanelAt(page, idCard);
    const heading = panel.getByRole('heading', { level: 1 });
    const before = await heading.innerText();
    await panel.getByRole('searchbox').fill('');
    await page.keyboard.type('je 1');
    await expect(panel.getByRole('searchbox')).toHaveValue('je 1');
    await expect(heading).toHaveText(before);
    await page.keyboard.press('Escape');
    await expect(panel.getByRole('searchbox')).not.toBeFocused();
    await expect(page.locator('iframe[src*="/panel.html"]')).toBeVisible();
  });

  test('finds an answer in the whole base with a person’s own words', async () => {
    const panel = await openPanelAt(page, insult);
    await panel.getByRole('searchbox', { name: 'In der FAQ suchen' }).fill('Hundesteuer');
    await expect(panel.getByRole('article', { name: /Hund/ }).first()).toBeVisible();
  });

  test('explains a flag with its words, clause, version, reason and origin', async () => {
    const panel = await openPanelAt(page, insult);
    const flags = panel.getByRole('region', { name: 'Hinweise' });
    await expect(flags).toContainText(/Beleidigung · (möglich|wahrscheinlich|deutlich)/);
    await expect(flags).toContainText(/§ .*Fassung .*Standardregel/);
    const marked = panel.locator('mark[data-kind="flag"]', { hasText: 'Vollidiot' });
    await expect(marked).toBeVisible();
    await flags.getByRole('button', { name: 'Stelle im Kommentar markieren' }).first().click();
    await expect.poll(async () => (await inspectPage(page)).spy.highlights.length).toBe(1);
  });

  test('shows whom to call before anything else when someone may be in danger', async () => {
    const panel = await openPanelAt(page, inNeed);
    const first = panel.getByRole('main').locator('> *').first();
    await expect(first).toContainText('112');
    await expect(first).toContainText('110');
    await expect(first).toContainText('0800 111 0 111');
    expect(await axeInPanel(page)).toEqual([]);
  });

  test('opens a case with one click, offers the interim reply and remembers the case', async () => {
    let panel = await openPanelAt(page, insult);
    await panel.getByRole('button', { name: 'Eskalieren' }).click();
    const targets = panel.getByRole('region', { name: 'Eskalieren' }).getByRole('listitem');
    await targets.getByRole('button').first().click();
    await expect(panel.getByText(/Fall \d{4}-\S+ angelegt/)).toBeVisible();
    await expect(panel.getByText(/Text für Fachamt liegt in der Zwischenablage/)).toBeVisible();

    await expect(panel.getByRole('heading', { name: 'Zwischenantwort' })).toBeVisible();
    expect(await axeInPanel(page)).toEqual([]);

    await page.reload();
    panel = await openPanelAt(page, insult);
    await page.keyboard.press('KeyE');
    await expect(panel.getByText('Zu diesem Kommentar gibt es schon einen Fall')).toBeVisible();
  });

  test('greys its answers and says why when the comment goes away', async () => {
    const panel = await openPanelAt(page, idCard);
    await expect(panel.getByRole('button', { name: 'Einfügen' }).first()).toBeVisible();
    const comment = cataloguePage('facebook-permalink-de').expected.comments.find(({ text }) =>
      text.startsWith(idCard),
    );
    await callPage(page, '__remove', comment?.id ?? '');
    await expect(panel.getByText('Der Kommentar ist nicht mehr zu sehen')).toBeVisible();
    await expect(panel.getByRole('button', { name: 'Einfügen' }).first()).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });

  test('has no detectable accessibility violations in any view', async () => {
    const panel = await openPanelAt(page, idCard);
    await expect(panel.getByRole('textbox', { name: 'Antworttext' })).toBeVisible();
    expect(await axeInPanel(page)).toEqual([]);
    for (const key of ['Shift+?', 'KeyE']) {
      await page.keyboard.press(key);
      await expect(panel.locator('h2:focus')).toBeVisible();
      expect(await axeInPanel(page)).toEqual([]);
    }
  });

  test('shows nothing to a page that embeds it, whatever it writes into the address', async ({
    extensionUrl,
  }) => {
    for (const address of ['/panel.html', '/panel.html#guess']) {
      await page.evaluate(src => {
        const frame = document.createElement('iframe');
        frame.src = src;
        document.documentElement.append(frame);
      }, extensionUrl(address));
    }
    const frames = page.locator('html > iframe');
    for (const index of [0, 1]) {
      const text = frames.nth(index).contentFrame().getByText('Kein Kommentar gewählt');
      await expect(text).toBeAttached();
    }
  });
});

test('shows hostile comments as text and runs none of it', async ({ context, openExtension }) => {
  await loadPracticeBase(await openExtension('/sidepanel.html'));
  const page = await context.newPage();
  await page.goto(cataloguePage('facebook-hostile-de').url);
  await openPanelAt(page, '<b>fett</b> <img src=x');
  const panel = panelOf(page);
  const heading = panel.getByRole('heading', { level: 1 });
  const total = Number(/von (\d+)/.exec(await heading.innerText())?.[1]);
  for (let position = 1; position < total; position += 1) {
    const before = await heading.innerText();
    await page.keyboard.press('KeyJ');
    await expect(heading).not.toHaveText(before);
  }
  expect(await panelFrame(page).evaluate('typeof __pwned')).toBe('undefined');
  expect(await panel.locator('.comment-text :not(mark)').count()).toBe(0);
});
