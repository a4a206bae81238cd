import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { type ReviewState, reviewState, reviewStates } from '../support/review-states';
import { scriptBackground } from '../support/team-states';
import { expect, test } from './fixtures';

/** The place "Prüfung" on a background that answers from a script: states that a real team is seldom in all at once. */
const axe = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [
    id,
    nodes.map(({ html }) => html),
  ]);

const overflowOf = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function show(page: Page, extensionUrl: (path: string) => string, state: ReviewState) {
  await scriptBackground(page, state.script);
  await page.goto(extensionUrl(`workspace.html${state.path}`));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Everything that can be unfolded, as a person may have it. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });

for (const state of reviewStates) {
  test(`"${state.name}" is accessible in light and dark, folded and unfolded, and fits 320 pixels`, async ({
    context,
    extensionUrl,
    consoleErrors,
  }) => {
    const page = await context.newPage();
    await show(page, extensionUrl, state);
    expect(await axe(page)).toEqual([]);
    await unfold(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axe(page)).toEqual([]);
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 640 });
      expect(await overflowOf(page)).toBe(0);
    }
    expect(consoleErrors).toEqual([]);
  });
}

const looks = [
  'a queue with everything due',
  'an open proposal of a colleague',
  'urgent and overdue',
  'reversed and undone, the person to be told',
  'a request to prosecute that can still be filed',
  'under the lock',
].map(reviewState);

test.describe('in forced colours', () => {
  test.use({ forced: 'active' });
  test('the place is accessible, and nothing is told by colour alone', async ({
    context,
    extensionUrl,
  }) => {
    for (const state of looks) {
      const page = await context.newPage();
      await show(page, extensionUrl, state);
      expect(await axe(page)).toEqual([]);
      await page.close();
    }
  });
});

test.describe('in English', () => {
  test.use({ uiLanguage: 'en' });
  test('the place is accessible, and nothing of it has stayed German', async ({
    context,
    extensionUrl,
  }) => {
    for (const state of looks) {
      const page = await context.newPage();
      await show(page, extensionUrl, state);
      await unfold(page);
      expect(await axe(page)).toEqual([]);
      const names = await page.getByRole('heading').or(page.getByRole('button')).allInnerTexts();
      expect(names.join(' ')).not.toMatch(
        /\b(Prüfung|Kommentar|Begründung|Beweise|Verlauf|Hinweise|Strafrecht|Abschluss|Genehmigen)\b/,
      );
      await page.close();
    }
  });
});

test('what has to be read and done stands above what may be looked up', async ({
  context,
  extensionUrl,
}) => {
  const page = await context.newPage();
  await show(page, extensionUrl, reviewState('an open proposal of a colleague'));
  const approve = page.getByRole('button', { name: 'Genehmigen: Löschen' });
  await expect(approve).toBeInViewport();
  await expect(page.getByText('Vorgeschlagen: Löschen.')).toBeInViewport();
  // One column: the buttons come right after comment and grounds, not below the evidence.
  await page.setViewportSize({ width: 360, height: 640 });
  const top = async (name: string) =>
    (await page.getByRole('heading', { name, exact: true, level: 2 }).boundingBox())?.y ?? NaN;
  const order = ['Kommentar', 'Begründung', 'Prüfung', 'Ähnliche Entscheidungen', 'Beweise'];
  const tops = await Promise.all(order.map(top));
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
});

test('a file that is missing or another one is said to be so, and never shown', async ({
  context,
  extensionUrl,
}) => {
  const page = await context.newPage();
  await show(page, extensionUrl, reviewState('evidence that was changed'));
  await expect(page.getByText(/^Diese Datei ist nicht die, die erfasst wurde/)).toBeVisible();
  await expect(page.getByRole('img', { name: /^Bildschirmfoto/ })).toHaveCount(0);

  const other = await context.newPage();
  await show(other, extensionUrl, reviewState('evidence that is missing'));
  await other.getByRole('button', { name: 'Laden und prüfen' }).click();
  await expect(other.getByText(/^Diese Datei liegt weder in diesem Browser/)).toBeVisible();
  await expect(other.getByRole('button', { name: 'Noch einmal versuchen' })).toBeVisible();
});

test('who may not rule sees no button that does nothing, but why and who can', async ({
  context,
  extensionUrl,
}) => {
  for (const [name, why] of [
    ["a person's own proposal", 'Das ist Ihr eigener Vorschlag'],
    ['a proposal without a team', 'Ohne Team gibt es keine zweite Person'],
    ['a proposal before an editor', 'Darüber entscheidet eine Leitung oder eine Vertretung'],
    ['a complaint before who took part', 'Sie waren an dieser Entscheidung beteiligt'],
  ] as const) {
    const page = await context.newPage();
    await show(page, extensionUrl, reviewState(name));
    await expect(page.getByText(why)).toBeVisible();
    await expect(
      page.getByRole('button', { name: /^(Genehmigen|Ablehnen|Entscheidung fest)/ }),
    ).toHaveCount(0);
    await page.close();
  }
  const block = await context.newPage();
  await show(block, extensionUrl, reviewState('a block that lacks its grounds'));
  await expect(block.getByText('Für „Blockieren“ fehlen die Angaben zur Person')).toBeVisible();
  await expect(block.getByRole('button', { name: /^Genehmigen/ })).toHaveCount(0);
  await expect(block.getByRole('button', { name: 'Ablehnen' })).toBeVisible();
  const page = await context.newPage();
  await show(page, extensionUrl, reviewState('a proposal before a deputy'));
  await expect(page.getByRole('button', { name: 'Genehmigen: Löschen' })).toBeVisible();
});
