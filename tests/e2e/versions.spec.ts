import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { Answer } from '../../lib/knowledge/answer';
import { answerVersionProcedures } from '../../lib/rpc/answer-versions';
import type { Script } from '../support/team-states';
import { callsOf, hour, rescript, scriptBackground } from '../support/team-states';
import { expect, test } from './fixtures';

/** An answer that two people changed without knowing of each other, in the popup, over a background from a script. */
const makeAnswer = (sie: string) =>
  Answer.parse({
    id: 'freibad',
    question: 'Wann öffnet das Freibad?',
    phrasings: [],
    texts: { sie, du: null, sieShort: null, duShort: null },
    sourceUrl: null,
    owner: 'Bäderamt',
    asOf: '2026-05-01',
    validFrom: null,
    validUntil: null,
    tags: [],
    status: 'released',
    language: 'de',
  });
const late = makeAnswer('Das Freibad öffnet um 10 Uhr, am Wochenende um 9 Uhr.');
const early = makeAnswer('Das Freibad öffnet um 8 Uhr, am Wochenende um 9 Uhr.');
const heads = ['01J00000000000000000000001', '01J00000000000000000000002'];
const { output } = answerVersionProcedures['answers/split'];
const split = (versions: readonly (Answer | null)[], mayDecide = true) =>
  output.parse({
    mayDecide,
    total: 1,
    answers: [
      {
        id: 'freibad',
        heads,
        versions: versions.map((answer, at) => ({
          head: heads[at],
          answer,
          at: Date.now() - (at + 1) * hour,
          isOwn: at === 0,
        })),
      },
    ],
  });
const settled: Script = { 'answers/split': { mayDecide: true, total: 0, answers: [] } };

const axe = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [
    id,
    nodes.map(({ html }) => html),
  ]);

const keep = (version: number) => ({ name: `Diese Fassung behalten: Fassung ${version}` });

for (const [name, versions, mayDecide] of [
  ['two texts', [late, early], true],
  ['a text and a withdrawal', [null, early], true],
  ['two texts for who may not decide', [late, early], false],
] as const) {
  test(`${name} side by side are accessible in light and dark, and fit`, async ({
    context,
    extensionUrl,
    consoleErrors,
  }) => {
    const page = await context.newPage();
    await scriptBackground(page, { 'answers/split': split(versions, mayDecide) });
    await page.setViewportSize({ width: 400, height: 800 });
    await page.goto(extensionUrl('popup.html'));
    const card = page.getByRole('region', { name: 'Antworten mit mehreren Fassungen' });
    await expect(card.getByRole('heading', { name: 'Fassung 2' })).toBeVisible();
    await expect(card.getByRole('button', keep(2))).toHaveCount(mayDecide ? 1 : 0);
    expect(await axe(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axe(page)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    expect(consoleErrors).toEqual([]);
  });
}

test('a version is kept by keyboard, and what follows is said where the focus goes', async ({
  context,
  extensionUrl,
}) => {
  const page = await context.newPage();
  await scriptBackground(page, {
    'answers/split': split([late, early]),
    'answers/keep-version': { ok: false },
  });
  await page.goto(extensionUrl('popup.html'));
  await page.getByRole('button', keep(2)).press('Enter');
  await expect(page.getByRole('alert')).toContainText('eine weitere Änderung angekommen');
  await expect(page.getByRole('button', keep(2))).toBeEnabled();
  await rescript(page, { ...settled, 'answers/keep-version': { ok: true } });
  await page.getByRole('button', keep(2)).press('Enter');
  const said = page.getByText('Entschieden. Die Antwort hat wieder eine Fassung.');
  await expect(said.locator('..')).toBeFocused();
  await expect(page.getByRole('button', keep(2))).toHaveCount(0);
  expect(await callsOf(page, 'answers/keep-version')).toEqual(
    [1, 2].map(() => ({ id: 'freibad', head: heads[1], seen: heads })),
  );
});

test('in the search the versions stand at their answer, which can’t be changed before', async ({
  context,
  extensionUrl,
}) => {
  const page = await context.newPage();
  const found = { answer: late, suggestion: suggestionOf(late) };
  await scriptBackground(page, {
    'answers/split': split([late, early]),
    'answers/search': [found],
    'answers/keep-version': { ok: true },
  });
  await page.goto(extensionUrl('popup.html#search'));
  await page.getByRole('searchbox').fill('Freibad');
  await expect(page.getByText('Von dieser Antwort gibt es mehrere Fassungen')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Bearbeiten/ })).toHaveCount(0);
  expect(await axe(page)).toEqual([]);
  await rescript(page, settled);
  await page.getByRole('button', keep(1)).click();
  await expect(page.getByRole('button', { name: /^Bearbeiten/ })).toBeVisible();
  await expect(page.getByText('Entschieden.', { exact: false }).locator('..')).toBeFocused();
});

const suggestionOf = ({ id, question }: Answer) => ({
  answerId: id,
  question,
  score: 0.9,
  shown: true,
  validity: 'valid' as const,
  commentSpans: [],
  questionSpans: [],
});
