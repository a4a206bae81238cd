import type { BrowserContext, Page } from '@playwright/test';
import { composeAnswer } from '../../lib/knowledge/compose';
import { practiceAnswers } from '../../lib/knowledge/practice-base';
import { defaultSettings } from '../../lib/settings/settings';
import { expect, test } from './fixtures';
import {
  barOf,
  dockOn,
  focusedBoxText,
  practise,
  recordsOf,
  scrollTo,
  simulated,
} from './overlay-page';

type Case = {
  readonly name: string;
  readonly page: string;
  readonly author: string;
  readonly switches: Record<string, string>;
  /** What stands in the box before. */
  readonly before: string;
};

const facebook = { page: 'facebook-permalink-de', author: 'Ahmet Beispieloğlu' };
const instagram = { page: 'instagram-post-de', author: 'papa.von.zweien' };
const tagged = 'Ahmet Beispieloğlu ';
const draft = 'Angefangener Entwurf';

const cases: readonly Case[] = [
  ...['plain', 'rich'].flatMap(editor => [
    {
      ...facebook,
      name: `Lexical ${editor}, empty`,
      switches: { editor, box: 'empty' },
      before: '',
    },
    {
      ...facebook,
      name: `Lexical ${editor}, with the name`,
      switches: { editor, box: 'tagged' },
      before: tagged,
    },
    {
      ...facebook,
      name: `Lexical ${editor}, with the name selected`,
      switches: { editor, box: 'selected' },
      before: tagged,
    },
    {
      ...facebook,
      name: `Lexical ${editor}, with a draft`,
      switches: { editor, box: 'text' },
      before: draft,
    },
  ]),
  {
    ...facebook,
    name: 'Lexical that appears late and takes no focus',
    switches: { boxDelay: '1200', boxFocus: '0' },
    before: tagged,
  },
  {
    ...facebook,
    name: 'Lexical in a dialog with nested replies',
    page: 'facebook-dialog-de',
    switches: {},
    before: tagged,
  },
  { ...instagram, name: 'React textarea', switches: {}, before: '@papa.von.zweien ' },
  { ...instagram, name: 'React textarea that stays empty', switches: { box: 'empty' }, before: '' },
  {
    ...instagram,
    name: 'React textarea that is re-created on focus',
    switches: { recreate: '1' },
    before: '@papa.von.zweien ',
  },
  { ...instagram, name: 'React textarea with a draft', switches: { box: 'text' }, before: draft },
];

for (const { name, page: target, author, switches, before } of cases) {
  test(`fills a box exactly once: ${name}`, async ({ context, consoleErrors }) => {
    const page = await openThread(context, target, switches);
    await scrollTo(page, author);
    const insert = barOf(page, author).locator('.insert');
    const answer = composed(await insert.getAttribute('aria-label'));

    // The second click comes while the first insertion is under way.
    await insert.dblclick();
    await expect(barOf(page, author)).toContainText('Eingefügt. Bitte prüfen');
    const separator = before === draft ? ' ' : '';
    expect(await focusedBoxText(page)).toBe(before + separator + answer);
    const { __sent, __clicks, __pageErrors } = await recordsOf(page);
    expect(__sent).toEqual([]);
    expect(__clicks).toEqual({ reply: 1 });
    expect(__pageErrors).toEqual([]);
    expect(consoleErrors).toEqual([]);

    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await focusedBoxText(page))?.trim()).toBe(before.trim());
  });
}

test('says so when the answer stands in the box already', async ({ context }) => {
  const page = await openThread(context, facebook.page, {});
  await scrollTo(page, facebook.author);
  const bar = barOf(page, facebook.author);
  const answer = composed(await bar.locator('.insert').getAttribute('aria-label'));
  await bar.locator('.insert').click();
  await expect(bar).toContainText('Eingefügt. Bitte prüfen');
  // The bar tells the outcome for some seconds in place of the suggestion.
  await bar.locator('.insert').click({ timeout: 15_000 });
  await expect(bar).toContainText('steht schon im Antwortfeld');
  expect(await focusedBoxText(page)).toBe(tagged + answer);
});

test('puts nothing in when the comment was edited meanwhile', async ({ context }) => {
  const page = await openThread(context, facebook.page, { boxDelay: '1000' });
  await scrollTo(page, facebook.author);
  const bar = barOf(page, facebook.author);
  // Edited before the page was asked for a box, the comment is refused without one.
  const boxAskedFor = page.evaluate(
    () =>
      new Promise<void>(resolve => {
        const onClick = ({ target }: MouseEvent) => {
          if (target instanceof Element && target.textContent.trim() === 'Antworten') resolve();
        };
        window.addEventListener('click', onClick, true);
      }),
  );
  await bar.locator('.insert').click();
  await boxAskedFor;
  await page.evaluate(() => {
    const comment = [...document.querySelectorAll('[role="article"]')].find(article =>
      article.textContent.includes('online ummelden'),
    );
    const link = comment?.querySelector('a[href*="comment_id="]');
    const id =
      new URL(link instanceof HTMLAnchorElement ? link.href : '').searchParams.get('comment_id') ??
      '';
    const edit: unknown = Reflect.get(window, '__edit');
    const decoded = /^\d+$/.test(id) ? id : (atob(id).split('_').at(-1) ?? '');
    if (typeof edit === 'function') edit(decoded, 'Wann ist der nächste Sperrmüll?');
  });
  await expect(bar).toContainText('hat sich geändert');
  // The refusal may come before the page's slow box does.
  await expect.poll(async () => (await focusedBoxText(page))?.trim()).toBe(tagged.trim());
});

test('copies the answer and says so when no box opens', async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await openThread(context, facebook.page, { boxDelay: '60000' });
  await scrollTo(page, facebook.author);
  const bar = barOf(page, facebook.author);
  const answer = composed(await bar.locator('.insert').getAttribute('aria-label'));
  await bar.locator('.insert').click();
  await expect(bar).toContainText('Zwischenablage');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(answer);
});

test('inserts from the panel and keeps the focus in the box', async ({ context }) => {
  const page = await openThread(context, facebook.page, {});
  await scrollTo(page, facebook.author);
  const bar = barOf(page, facebook.author);
  await bar.locator('.question').click();
  const panel = page.frameLocator('iframe');
  await panel
    .getByRole('button', { name: /^Einfügen/ })
    .first()
    .click();
  await expect(bar).toContainText('Eingefügt. Bitte prüfen');
  expect(await focusedBoxText(page)).toContain(`${tagged}Guten Tag,`);
  expect((await recordsOf(page)).__sent).toEqual([]);
});

async function openThread(
  context: BrowserContext,
  name: string,
  switches: Record<string, string>,
): Promise<Page> {
  await practise(context);
  const page = await context.newPage();
  await page.goto(simulated(name, switches).url);
  await expect(dockOn(page)).toContainText('gelesen');
  return page;
}

/** The text that belongs to the question on an insert button. */
function composed(label: string | null): string {
  const question = label?.replace(/^Einfügen: /, '');
  const answer = practiceAnswers.find(candidate => candidate.question === question);
  if (!answer) throw new Error(`no practice answer to "${question}"`);
  return composeAnswer(answer, {
    form: 'sie',
    length: 'long',
    greeting: defaultSettings.greeting.sie,
    closing: defaultSettings.closing.sie,
  });
}
