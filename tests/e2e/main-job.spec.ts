import { catalogue } from '../pages/catalogue';
import { boxTexts, loadPracticeBase, panelOf, readThread, sentCount } from '../support/main-job';
import { textsOf } from '../support/texts';
import { expect, test } from './fixtures';

/** Pages that show their whole thread at once; the long ones have specs of their own. */
const threads = catalogue.filter(({ name }) => !/-(long|virtual)-/.test(name));

for (const language of ['de', 'en'] as const) {
  test.describe(`the main job with the interface in ${language}`, () => {
    test.use({ uiLanguage: language });
    const text = textsOf(language);

    for (const thread of threads.filter(entry => entry.language === language)) {
      test(`reads, suggests, inserts and escalates on ${thread.name}`, async ({
        context,
        openExtension,
        consoleErrors,
      }) => {
        const popup = await openExtension('popup.html');
        expect(await loadPracticeBase(popup, text)).toBeGreaterThan(40);

        const page = await context.newPage();
        await page.goto(thread.url);
        await readThread(page, text, thread.expected.comments.length);

        // Open the first comment that is not the page's own, with or without a suggestion.
        await page.evaluate(() => window.scrollTo(0, 0));
        const bar = page.locator('.bar[role="toolbar"]').first();
        await bar.locator('.question').first().click();
        const panel = await panelOf(page);

        const search = panel.getByRole('searchbox').or(panel.getByRole('textbox')).last();
        const insert = panel.getByRole('button', { name: text('panel.answer.insert') }).first();
        if (!(await insert.isVisible())) {
          await search.fill(language === 'de' ? 'Personalausweis' : 'Personalausweis');
          await panel
            .getByRole('button', { name: text('panel.answer.open') })
            .first()
            .click();
        }
        await insert.click();
        // An answer that has expired wants a second click and a reason.
        const reason = panel.getByRole('textbox', { name: text('panel.confirm.reason') });
        const inserted = panel.getByText(text('panel.result.inserted.title'), { exact: true });
        await expect(reason.or(inserted).first()).toBeVisible();
        if (await reason.isVisible()) {
          await reason.fill('beim Amt nachgefragt');
          await panel.getByRole('button', { name: text('panel.confirm.insert') }).click();
        }
        await expect(inserted).toBeVisible();
        const filled = await boxTexts(page);
        expect(filled).toHaveLength(1);
        expect(filled[0]!.length).toBeGreaterThan(40);

        await panel.getByRole('button', { name: text('panel.escalate.button') }).click();
        await panel.locator('.targets button').last().click();
        await expect(panel.getByText(/\d{4}-[0-9A-Z]{5}/).first()).toBeVisible();

        expect(await sentCount(page)).toBe(0);
        expect(await page.evaluate(() => (window as unknown as Records).__pageErrors)).toEqual([]);
        expect(consoleErrors).toEqual([]);
      });
    }
  });
}

type Records = { readonly __pageErrors: unknown[] };
