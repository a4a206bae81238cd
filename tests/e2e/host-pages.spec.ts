import { type Browser, expect, type Page, test as base } from '@playwright/test';
import { catalogue, cataloguePage, insertionLabUrl } from '../pages/catalogue';
import { callPage, inspectPage } from '../pages/inspect';
import { hostPagesArguments, startHostPages } from '../pages/server';

/** The simulated pages themselves, without the extension: a simulation that behaves too well proves nothing. */

const test = base.extend<{ openPage: (url: string) => Promise<Page> }, { hosts: Browser }>({
  hosts: [
    async ({ playwright }, use) => {
      const server = await startHostPages();
      const browser = await playwright.chromium.launch({
        executablePath: '/usr/bin/chromium',
        args: hostPagesArguments(server.port),
      });
      await use(browser);
      await browser.close();
      await server.close();
    },
    { scope: 'worker' },
  ],
  openPage: async ({ hosts }, use) => {
    const context = await hosts.newContext({ ignoreHTTPSErrors: true });
    await use(async url => {
      const page = await context.newPage();
      await page.goto(url);
      return page;
    });
    await context.close();
  },
});

const permalink = cataloguePage('facebook-permalink-de').url;
const comments = (page: Page) =>
  page.locator('div:not(.fb-hidden-copies) > div > [role="article"][aria-label]');
const replyButtons = (page: Page) =>
  page.locator('div:not(.fb-hidden-copies) [role="button"]', { hasText: /^Antworten$/ });
const replyBox = (page: Page) => page.locator('[contenteditable][aria-label^="Antworte "]');
const errorsOf = async (page: Page) => (await inspectPage(page)).pageErrors;

test.describe('every page of the catalogue', () => {
  for (const entry of catalogue) {
    test(`${entry.name} shows its authors and breaks no policy`, async ({ openPage }) => {
      const page = await openPage(entry.url);
      const shown = entry.virtual ? entry.expected.comments.slice(0, 5) : entry.expected.comments;
      const names = new Set(shown.map(({ author }) => author));
      await expect
        .poll(async () => {
          const text = await page.evaluate<string>('document.body.innerText');
          return [...names].filter(name => !text.includes(name));
        })
        .toEqual([]);
      expect(await errorsOf(page)).toEqual([]);
    });
  }
});

test.describe('reply boxes', () => {
  test('a click on Reply opens a real Lexical box after a while, with the name in it', async ({
    openPage,
  }) => {
    const page = await openPage(`${permalink}&boxDelay=300`);
    await replyButtons(page).first().click();
    await expect(replyBox(page)).toHaveText('Erika Beispiel ');
    await expect(replyBox(page)).toBeFocused();
    await page.keyboard.type('danke');
    await expect(replyBox(page)).toHaveText('Erika Beispiel danke');
    expect((await inspectPage(page)).clicks).toEqual({ reply: 1 });
  });

  for (const editor of ['plain', 'rich'] as const)
    test(`typing over a selected name replaces it (${editor})`, async ({ openPage }) => {
      const page = await openPage(`${permalink}&box=selected&editor=${editor}`);
      await replyButtons(page).first().click();
      await expect(replyBox(page)).toBeFocused();
      await page.keyboard.type('X');
      await expect(replyBox(page)).toHaveText('X ');
    });

  test('an empty box shows its placeholder beside the editor, not in it', async ({ openPage }) => {
    const page = await openPage(`${permalink}&box=empty`);
    await replyButtons(page).first().click();
    await expect(replyBox(page)).toHaveText('');
    await expect(page.locator('form [aria-hidden="true"]').first()).toHaveText(
      'Antworte Erika Beispiel …',
    );
  });

  test('Enter sends, Shift+Enter breaks the line', async ({ openPage }) => {
    const page = await openPage(`${permalink}&box=empty`);
    await replyButtons(page).first().click();
    await expect(replyBox(page)).toBeFocused();
    await page.keyboard.type('Eins');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('Zwei');
    expect((await inspectPage(page)).sent).toEqual([]);
    await page.keyboard.press('Enter');
    expect((await inspectPage(page)).sent).toEqual([
      { box: 'Antworte Erika Beispiel …', text: 'Eins\nZwei', by: 'enter' },
    ]);
    await expect(comments(page).filter({ hasText: 'Zwei' })).toHaveCount(1);
  });

  test('one undo takes back one insertion', async ({ openPage }) => {
    const page = await openPage(permalink);
    await replyButtons(page).first().click();
    await expect(replyBox(page)).toBeFocused();
    await replyBox(page).evaluate(box => {
      const event = new InputEvent('beforeinput', {
        inputType: 'insertReplacementText',
        bubbles: true,
        cancelable: true,
        dataTransfer: new DataTransfer(),
      });
      event.dataTransfer?.setData('text/plain', 'Guten Tag,\n\nhier steht es.');
      box.dispatchEvent(event);
    });
    await expect(replyBox(page)).toContainText('hier steht es.');
    await page.keyboard.press('Control+z');
    await expect(replyBox(page)).toHaveText('Erika Beispiel ');
  });

  test('Instagram writes the name into its one textarea and sends on Enter', async ({
    openPage,
  }) => {
    const page = await openPage(cataloguePage('instagram-post-de').url);
    await page.getByRole('button', { name: 'Antworten', exact: true }).first().click();
    const box = page.locator('form textarea');
    await expect(box).toHaveValue('@erika.beispiel ');
    await expect(box).toBeFocused();
    await page.keyboard.type('Hallo');
    await page.keyboard.press('Enter');
    expect((await inspectPage(page)).sent).toMatchObject([{ text: '@erika.beispiel Hallo' }]);
  });

  test('the first focus replaces the textarea of a reel', async ({ openPage }) => {
    const page = await openPage(cataloguePage('instagram-reel-de').url);
    const first = await page.locator('form textarea').elementHandle();
    await page.getByRole('button', { name: 'Antworten', exact: true }).first().click();
    await expect(page.locator('form textarea')).toHaveValue('@gruener.daumen ');
    await expect.poll(() => first?.evaluate(box => box.isConnected)).toBe(false);
    await expect(page.locator('form textarea')).toBeFocused();
  });
});

test.describe('keys and dialog', () => {
  const dialog = cataloguePage('facebook-dialog-de').url;

  for (const esc of ['bubble', 'capture'])
    test(`Esc closes the dialog (${esc})`, async ({ openPage }) => {
      const page = await openPage(`${dialog}&esc=${esc}`);
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(new URL(page.url()).pathname).toContain('/posts/');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      expect(new URL(page.url()).pathname).toBe('/');
    });

  test('foreign comments stand behind the dialog', async ({ openPage }) => {
    const page = await openPage(dialog);
    await expect(page.getByRole('dialog')).not.toContainText('Fritz Fremd');
    await expect(page.locator('[role="feed"]')).toContainText('Fritz Fremd');
  });

  test('letters outside of a box are swallowed before a bubbling listener sees them', async ({
    openPage,
  }) => {
    const page = await openPage(permalink);
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    const { seenKeys } = await inspectPage(page);
    const downs = seenKeys.filter(({ type }) => type === 'keydown');
    expect(downs.filter(({ key }) => key === 'j').map(({ where }) => where)).toEqual([
      'window-capture',
    ]);
    expect(downs.filter(({ key }) => key === 'x').map(({ where }) => where)).toEqual([
      'window-capture',
      'document-capture',
      'document-bubble',
    ]);
  });

  test('with trap, the dialog takes the focus back', async ({ openPage }) => {
    const page = await openPage(`${dialog}&trap=1`);
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.evaluate(() => {
      const stranger = document.createElement('input');
      stranger.id = 'stranger';
      document.documentElement.append(stranger);
      stranger.focus();
    });
    await expect(page.getByRole('dialog')).toBeFocused();
  });
});

test.describe('nodes', () => {
  test('scrolling a virtualised list shows other comments in the same nodes', async ({
    openPage,
  }) => {
    const page = await openPage(cataloguePage('facebook-virtual-de').url);
    await expect(comments(page).first()).toBeVisible();
    const kept = await comments(page).evaluateAll(nodes => {
      const links = nodes.map(node => node.querySelector('ul a')?.getAttribute('href'));
      Object.assign(globalThis, { __nodes: nodes, __before: links });
      return nodes.length;
    });
    expect(kept).toBe(24);
    await page.evaluate(() => scrollTo(0, 40_000));
    await expect(comments(page).filter({ hasText: '(1)' })).toHaveCount(0);
    const recycled = await page.evaluate<{ alive: number; changed: number }>(
      `({
        alive: __nodes.filter(node => node.isConnected).length,
        changed: __nodes.filter((node, at) => node.querySelector('ul a').getAttribute('href') !== __before[at]).length,
      })`,
    );
    expect(recycled.alive).toBeGreaterThan(20);
    expect(recycled.changed).toBe(24);
    expect(await errorsOf(page)).toEqual([]);
  });

  test('React throws when a node it owns was replaced, and the page notices it at once', async ({
    openPage,
  }) => {
    const group = cataloguePage('facebook-group-de');
    const page = await openPage(group.url);
    await comments(page)
      .last()
      .evaluate(node => node.parentElement?.replaceWith(document.createElement('div')));
    expect(await errorsOf(page)).toMatchObject([{ kind: 'foreign' }]);
    await callPage(page, '__remove', group.expected.comments.at(-1)?.id ?? '');
    await expect
      .poll(async () => (await errorsOf(page)).map(({ kind }) => kind))
      .toContain('react');
    await expect(page.getByText('Etwas ist schiefgelaufen')).toBeVisible();
  });

  test('React keeps going when a stranger only appends', async ({ openPage }) => {
    const group = cataloguePage('facebook-group-de');
    const page = await openPage(group.url);
    await comments(page)
      .first()
      .evaluate(node => node.append(document.createElement('aside')));
    await callPage(page, '__edit', group.expected.comments[0]?.id ?? '', 'Anders');
    await callPage(page, '__remove', group.expected.comments[3]?.id ?? '');
    await callPage(page, '__rerender');
    expect(await errorsOf(page)).toEqual([]);
    expect((await inspectPage(page)).spy.strangers).toEqual(['aside in div[role=article]']);
  });

  test('comments pour in by bursts', async ({ openPage }) => {
    const page = await openPage(cataloguePage('facebook-late-de').url);
    await expect(comments(page)).toHaveCount(31);
    await callPage(page, '__pour', 120);
    await expect(comments(page)).toHaveCount(151);
  });

  test('comments come late, by click, and by unfolding', async ({ openPage }) => {
    const page = await openPage(`${permalink}&batch=2&collapsed=1&copies=none`);
    await expect(comments(page)).toHaveCount(2);
    await page.getByRole('button', { name: 'Alle 2 Antworten ansehen' }).click();
    await expect(comments(page)).toHaveCount(4);
    await page.getByRole('button', { name: 'Weitere Kommentare ansehen' }).click();
    await expect.poll(() => comments(page).count()).toBeGreaterThan(10);
  });

  test('copies take no room, decoys are not visible, long texts open at a click', async ({
    openPage,
  }) => {
    const page = await openPage(permalink);
    const copies = page.locator('.fb-hidden-copies');
    expect(await copies.locator('[role="article"]').count()).toBeGreaterThan(0);
    expect(await copies.boundingBox()).toMatchObject({ width: 0, height: 0 });
    const first = comments(page).first();
    expect(await first.evaluate(node => node.textContent)).toContain('tsondoerSp');
    expect(await first.innerText()).not.toContain('tsondoerSp');
    const long = comments(page).filter({ hasText: 'Ich wohne jetzt seit vierzig Jahren' });
    await expect(long).not.toContainText('keine Textbausteine');
    await long.getByRole('button', { name: 'Mehr anzeigen' }).click();
    await expect(long).toContainText('keine Textbausteine');
  });

  test('edited and removed comments change in place', async ({ openPage }) => {
    const page = await openPage(`${permalink}&copies=none`);
    const [first, , third] = cataloguePage('facebook-permalink-de').expected.comments;
    const node = await comments(page).first().elementHandle();
    await callPage(page, '__edit', first?.id ?? '', 'Anders gefragt');
    await expect(comments(page).first()).toContainText('Anders gefragt');
    await expect(comments(page).first()).toContainText('Bearbeitet');
    expect(await node?.evaluate(element => element.isConnected)).toBe(true);
    await callPage(page, '__remove', third?.id ?? '');
    await expect(comments(page)).toHaveCount(30);
  });
});

test.describe('the page as an observer', () => {
  test('it opens open shadow roots, and sees nothing of closed ones', async ({ openPage }) => {
    const page = await openPage(permalink);
    // A frame has its own, unpatched prototypes, as a content script has.
    await page.evaluate(`
      const frame = document.createElement('iframe');
      document.documentElement.append(frame);
      const attach = frame.contentWindow.Element.prototype.attachShadow;
      for (const mode of ['open', 'closed']) {
        const host = document.createElement('div');
        document.documentElement.append(host);
        attach.call(host, { mode }).append('geheim ' + mode);
      }
    `);
    const { spy } = await inspectPage(page);
    expect(spy.openRoots).toEqual([{ host: 'div', text: 'geheim open' }]);
    expect(spy.strangers).toContain('div in page');
  });

  test('the policy forbids inline scripts and HTML strings', async ({ openPage }) => {
    const page = await openPage(permalink);
    const failure = await page.evaluate(() => {
      const script = document.createElement('script');
      document.body.append(script);
      try {
        document.createElement('div').innerHTML = '<b>x</b>';
        return 'allowed';
      } catch (error) {
        return String(error);
      }
    });
    expect(failure).toContain('TrustedHTML');
    await expect
      .poll(async () => (await errorsOf(page)).map(({ kind }) => kind))
      .toContain('policy');
  });
});

test('in-page links change the address without loading the page', async ({ openPage }) => {
  const page = await openPage(permalink);
  await page.evaluate('window.__stays = true');
  for (const name of ['Gruppe', 'Foto', 'Reel', 'Startseite'])
    await page.getByRole('banner').getByRole('link', { name }).click();
  expect(new URL(page.url()).pathname).toBe('/');
  await expect(page.locator('[role="feed"]')).toBeVisible();
  await page.goBack();
  expect(new URL(page.url()).pathname).toContain('/reel/');
  expect(await page.evaluate('window.__stays')).toBe(true);
});

test('nothing in a hostile comment runs', async ({ openPage }) => {
  const page = await openPage(cataloguePage('facebook-hostile-de').url);
  await expect(comments(page).first()).toBeVisible();
  expect(await page.evaluate('typeof window.__pwned')).toBe('undefined');
});

test('the lab shows the model of every box', async ({ openPage }) => {
  const page = await openPage(insertionLabUrl);
  await page.locator('[data-lab="rich-tagged"] [contenteditable]').click();
  await page.keyboard.press('End');
  await page.keyboard.type('Hallo');
  expect(await callPage(page, '__model', 'rich-tagged')).toBe('Erika Beispiel Hallo');
});
